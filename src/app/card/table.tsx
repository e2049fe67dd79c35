import { FEATURES, SYNDROMES, type SyndromeKey } from '../../diagnosis/card/index.ts';
import { cardText } from '../strings/en/break/card.ts';
import { CARD } from './context.ts';
import { Said } from './said.tsx';

const { features, syndromes } = CARD;

/** Side by side; where it is narrow only the chosen column is there to see. */
export function CardTable({ chosen }: { readonly chosen: SyndromeKey }) {
  return (
    <section
      class="card-scroll"
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
              <th key={key} scope="col" class={column(key, chosen)} data-syndrome={key}>
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
                <td key={key} class={column(key, chosen)}>
                  <Said statement={syndromes[key].features[feature]} />
                </td>
              ))}
            </tr>
          ))}
          <tr class="card-first">
            <th scope="row">{cardText.first}</th>
            {SYNDROMES.map((key) => (
              <td key={key} class={column(key, chosen)}>
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
              <td key={key} class={column(key, chosen)}>
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
  );
}

function column(key: SyndromeKey, chosen: SyndromeKey): string | undefined {
  return key === chosen ? 'is-chosen' : undefined;
}
