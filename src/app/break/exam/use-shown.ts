import { type ReadonlySignal, signal, useSignalEffect } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { EXAMINATIONS, type ExaminationKey, type Shown } from '../../../examination/index.ts';
import { useBreak } from '../host.ts';

/** While cursor or slider move nobody is examined. */
const QUIET_ms = 250;
/** These need a course of their own. */
const SLOW: ReadonlySet<ExaminationKey> = new Set(['pump_bolus', 'lumbar_bolus']);
export const IN_ORDER: readonly ExaminationKey[] = [
  ...EXAMINATIONS.filter((key) => !SLOW.has(key)),
  ...EXAMINATIONS.filter((key) => SLOW.has(key)),
];

export interface AllShown {
  /** What each examination shows; `failed` where it could not be worked out, nothing while it is under way. */
  readonly by: ReadonlyMap<ExaminationKey, Shown | 'failed'>;
  readonly at_s: number | undefined;
}

/** Every examination at the cursor, once it rests; the trial boluses come last. */
export function useShown(): ReadonlySignal<AllShown> {
  const host = useBreak();
  const all = useMemo(() => signal<AllShown>({ by: new Map(), at_s: undefined }), [host]);
  useSignalEffect(() => {
    host.document.value;
    const at_s = host.now_s.value;
    let wanted = true;
    const timer = setTimeout(() => {
      for (const key of IN_ORDER) {
        host.examine(key).then((shown) => {
          if (!wanted) return;
          const before = all.peek();
          const known = before.at_s === at_s ? before.by : new Map();
          all.value = { at_s, by: new Map([...known, [key, shown ?? 'failed']]) };
        });
      }
    }, QUIET_ms);
    return () => {
      wanted = false;
      clearTimeout(timer);
      // What belongs to another moment is gone at once.
      all.value = { by: new Map(), at_s: undefined };
    };
  });
  return all;
}
