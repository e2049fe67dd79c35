import { batch, effect, type ReadonlySignal, signal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useEffect, useMemo } from 'preact/hooks';
import { TitrateContext, useTitrate } from './context.ts';
import type { Titrate } from './plan/index.ts';

interface RestedProps {
  readonly after_ms: number;
  readonly children: ComponentChildren;
}

/**
 * Panels that follow the plan once nothing has changed for a moment: while a dose is dragged, the frame belongs to the
 * curves and to the row that is edited. What these panels change goes to the plan at once.
 */
export function Rested({ after_ms, children }: RestedProps) {
  const titrate = useTitrate();
  const { rested, stop } = useMemo(() => restedAfter(titrate, after_ms), [titrate, after_ms]);
  useEffect(() => stop, [stop]);
  return <TitrateContext.Provider value={rested}>{children}</TitrateContext.Provider>;
}

/** The same page, whose plan, courses and findings are those of a moment ago, all of one moment. */
export function restedAfter(titrate: Titrate, after_ms: number) {
  const { plan, run, judged, preview, reference, branches, branch } = titrate;
  const copies = [copyOf(plan), copyOf(run), copyOf(judged), copyOf(preview)] as const;
  const others = [copyOf(reference), copyOf(branches), copyOf(branch)] as const;
  const stop = effect(() => {
    const takes = [...copies, ...others].map((copy) => copy.look());
    const takeAll = () => {
      for (const take of takes) take();
    };
    const timer = setTimeout(() => batch(takeAll), after_ms);
    return () => clearTimeout(timer);
  });
  const [planCopy, runCopy, judgedCopy, previewCopy] = copies;
  const [referenceCopy, branchesCopy, branchCopy] = others;
  const rested: Titrate = {
    ...titrate,
    plan: planCopy.signal,
    run: runCopy.signal,
    judged: judgedCopy.signal,
    preview: previewCopy.signal,
    reference: referenceCopy.signal,
    branches: branchesCopy.signal,
    branch: branchCopy.signal,
  };
  return { rested, stop };
}

function copyOf<T>(of: ReadonlySignal<T>) {
  const copy = signal(of.peek());
  return {
    signal: copy,
    /** Subscribes to the original; what comes back puts its value into the copy. */
    look() {
      const { value } = of;
      return () => {
        copy.value = value;
      };
    },
  };
}
