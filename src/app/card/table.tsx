import { useState } from 'preact/hooks';
import { FEATURES, SYNDROMES, type SyndromeKey } from '../../diagnosis/card/index.ts';
import { cardText } from '../strings/en/break/card.ts';
import { CARD } from './context.ts';
import { Said } from './said.tsx';

const { features, syndromes } = CARD;

interface CardTableProps {
  readonly chosen: SyndromeKey;
  readonly compared: SyndromeKey | undefined;
}

/** Side by side; on a phone the chosen column, and one beside it. Where it scrolls its edge says so. */
export function CardTable({ chosen, compared }: CardTableProps) {
  const [atEnd, setAtEnd] = useState(false);
  return (
    <div class="card-frame" data-more={!atEnd}>
      <p class="card-hint">{cardText.scroll}</p>
      <section
        class="card-scroll"
        onScroll={({ currentTarget: { scrollLeft, clientWidth, scrollWidth } }) =>
          setAtEnd(scrollLeft + clientWidth >= scrollWidth - 1)
        }
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a narrow screen scrolls it, and keys must reach what scrolls
        tabIndex={0}
        aria-label={cardText.table}
      >
        <table class="card-table" data-testid="card-table">
          <thead>
            <tr>
              <th scope="col">
                <span class="only-spoken">{cardText.feature}</span>
              </th>
              {SYNDROMES.map((key) => (
                <th key={key} scope="col" class={column(key, chosen, compared)} data-syndrome={key}>
                  {syndromes[key].name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {FEATURES.map((feature) => (
              <tr key={feature} class={feature === 'clue' ? 'card-clue' : undefined}>
                <th scope="row">{features[feature]}</th>
                {SYNDROMES.map((key) => (
                  <td key={key} class={column(key, chosen, compared)}>
                    <Said statement={syndromes[key].features[feature]} />
                  </td>
                ))}
              </tr>
            ))}
            <tr class="card-first">
              <th scope="row">{cardText.first}</th>
              {SYNDROMES.map((key) => (
                <td key={key} class={column(key, chosen, compared)}>
                  <ol>
                    {syndromes[key].first.map((statement) => (
                      <li key={statement.says}>
                        <Said statement={statement} />
                      </li>
                    ))}
                  </ol>
                </td>
              ))}
            </tr>
            <tr class="card-never">
              <th scope="row">{cardText.never}</th>
              {SYNDROMES.map((key) => (
                <td key={key} class={column(key, chosen, compared)}>
                  {syndromes[key].never.map((statement) => (
                    <p key={statement.says}>
                      <Said statement={statement} />
                    </p>
                  ))}
                </td>
              ))}
            </tr>
          </tbody>
        </table>
      </section>
    </div>
  );
}

function column(key: SyndromeKey, chosen: SyndromeKey, compared: SyndromeKey | undefined) {
  if (key === chosen) return 'is-chosen';
  return key === compared ? 'is-compared' : undefined;
}
