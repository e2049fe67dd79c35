import { useComputed } from '@preact/signals';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import '../styles/titrate-page.css';
import { ProblemBanner } from '../parts/index.ts';
import { titrateText } from '../strings/titrate.ts';
import { TitrateContext } from './context.ts';
import { openPage } from './open-page.ts';
import { Panels } from './panels.tsx';
import { saveText, unreadableText } from './plan/index.ts';
import { Rail } from './rail.tsx';
import { Toolbar } from './toolbar/index.ts';
import { useUndoKeys } from './use-undo-keys.ts';

export function TitratePage({ query }: { readonly query: string }) {
  const page = useMemo(() => openPage(query), []);
  const { titrate } = page;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => page.close, [page]);
  useEffect(() => page.follow(query), [page, query]);
  useUndoKeys(titrate);
  /** Whether the curves are those of the plan, to its end. */
  const whole = useComputed(() => {
    const { value: run } = titrate.run;
    return run?.plan === titrate.plan.value && run.known.length === 1 && run.known[0]?.to_s === run.until_s;
  });
  const words = titrateText.page;
  const unreadable = titrate.problems.value.some(({ code }) => code === 'titrate.stored');
  return (
    <TitrateContext.Provider value={titrate}>
      <Rail />
      <main id="main" tabIndex={-1} class="page titrate" data-testid="titrate" data-whole={whole}>
        <h1 ref={heading} tabIndex={-1} class="only-spoken">
          {words.heading}
        </h1>
        <Toolbar />
        <ProblemBanner
          problems={titrate.problems.value}
          onDismiss={() => {
            titrate.dismiss();
            heading.current?.focus();
          }}
        >
          {unreadable && (
            <button
              type="button"
              class="button"
              onClick={() => saveText(words.unreadable.file, unreadableText() ?? '')}
            >
              {words.unreadable.save}
            </button>
          )}
        </ProblemBanner>
        {page.unkept.value && (
          <p class="caution-line" role="status">
            {words.notKept}
          </p>
        )}
        <Panels />
      </main>
    </TitrateContext.Provider>
  );
}
