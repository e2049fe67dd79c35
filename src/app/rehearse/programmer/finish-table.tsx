import { sayNumber } from '../../numbers/index.ts';
import { Icon } from '../../parts/index.ts';
import { finishText as words } from '../../strings/en/rehearse/programmer.ts';
import type { Finish } from './finish-rows.ts';

/** From here on, up or down, practice says the factor. */
const GRAVE = 1.5;

/** Old beside new, row by row; in practice with what the total of a day becomes. */
export function FinishTable({ finish, practice }: { readonly finish: Finish; readonly practice: boolean }) {
  const { rows, factor } = finish;
  const saidFactor = factor === undefined ? undefined : sayNumber(factor, factor < 0.1 ? 2 : 1);
  const isGrave = factor !== undefined && (factor >= GRAVE || factor <= 1 / GRAVE);
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a low window scrolls it, and keys must reach what scrolls */}
      <section class="finish-rows" tabIndex={0} aria-label={words.title}>
        <table class="finish-table">
          <thead>
            <tr>
              <th scope="col">{words.setting}</th>
              <th scope="col" class="number">
                {words.old}
              </th>
              <th scope="col" class="number">
                {words.next}
              </th>
              <th scope="col">
                <span class="only-spoken">{words.mark}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ name, old, next, changed, total }) => {
              const shows = practice && total && changed && isGrave && saidFactor !== undefined;
              return (
                <tr
                  key={name}
                  class={shows ? 'is-grave' : changed ? 'is-changed' : ''}
                  data-testid="finish-row"
                >
                  <th scope="row">{name}</th>
                  <td class="number finish-old">{old}</td>
                  <td class="number finish-next">{next}</td>
                  <td class="finish-mark">
                    {changed && (
                      <span class={shows ? 'finish-chip is-grave' : 'finish-chip'}>
                        <Icon name={shows ? 'problem' : 'caution'} small />
                        <span class="finish-word">{shows ? words.factor(saidFactor) : words.changed}</span>
                      </span>
                    )}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </section>
      {practice && isGrave && saidFactor !== undefined && (
        <p class="caution-line finish-help" data-testid="finish-help">
          <Icon name="caution" small />
          <span>
            <b>{words.help}</b> {words.helpTotal(saidFactor)}
          </span>
        </p>
      )}
    </>
  );
}
