import { useEffect, useRef } from 'preact/hooks';
import { sayFigure } from '../../drill/index.ts';
import { Quantity } from '../parts/index.ts';
import { drillText } from '../strings/drill.ts';
import { useDrill } from './context.ts';
import { MarkChip } from './marks.tsx';
import type { Result } from './state.ts';

const words = drillText.verdict;

/** The sentences of a result. */
export function saysOf({ given, says }: Result): readonly string[] {
  return given === undefined ? [words.shown] : says;
}

/** What the answer was worth. It takes the focus, and Enter on it goes on. */
export function VerdictLine({ result }: { readonly result: Result }) {
  const { item, next } = useDrill();
  const { answer, unit } = item.value;
  const place = useRef<HTMLElement>(null);
  useEffect(() => {
    place.current?.focus();
    place.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  const says = saysOf(result);
  return (
    <section
      ref={place}
      class={`verdict-line is-${result.mark}`}
      tabIndex={-1}
      aria-labelledby="verdict-title"
      data-testid="verdict"
      data-mark={result.mark}
      onKeyDown={(event) => {
        // Not the press that checked, held down, and not one for the button.
        if (event.key !== 'Enter' || event.repeat || event.target !== event.currentTarget) return;
        event.preventDefault();
        next();
      }}
    >
      <h3 id="verdict-title" class="only-spoken">
        {words.title}
      </h3>
      <MarkChip mark={result.mark} shown={result.given === undefined} />
      <dl class="verdict-figures">
        {result.given !== undefined && (
          <div>
            <dt>{words.yours}</dt>
            <dd data-testid="given">
              <Quantity number={sayFigure(result.given)} unit={unit} />
            </dd>
          </div>
        )}
        <div>
          <dt>{words.theirs}</dt>
          <dd data-testid="by-simulator">
            <Quantity number={sayFigure(answer)} unit={unit} />
          </dd>
        </div>
      </dl>
      <div class="verdict-says" data-testid="verdict-says">
        {says.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
      <button type="button" class="button button-main" data-testid="next" onClick={next}>
        {words.next} <kbd>{words.enter}</kbd>
      </button>
    </section>
  );
}
