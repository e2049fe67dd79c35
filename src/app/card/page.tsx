import { useState } from 'preact/hooks';
import '../styles/card-page.css';
import { SYNDROMES, type SyndromeKey } from '../../diagnosis/card/index.ts';
import { cardText } from '../strings/en/break/card.ts';
import { text } from '../strings/index.ts';
import { CARD } from './context.ts';
import { LocalNumbers } from './local-numbers.tsx';
import { Said } from './said.tsx';
import { CardSources } from './sources.tsx';
import { CardTable } from './table.tsx';

/** The bedside card: on the screen a table, on a phone one syndrome at a time, on paper one page. */
export function CardPage(_: { readonly query: string }) {
  const [chosen, setChosen] = useState<SyndromeKey>(SYNDROMES[0]);
  return (
    <main id="main" tabIndex={-1} class="page card" data-testid="card">
      <div class="panel card-sheet">
        <header class="card-head">
          <div>
            <h1>{cardText.heading}</h1>
            <p class="sub">{cardText.sub}</p>
          </div>
          <button
            type="button"
            class="button button-main card-screen"
            data-testid="card-print"
            onClick={() => print()}
          >
            {cardText.print}
          </button>
        </header>
        <ul class="card-always" aria-label={cardText.always}>
          {CARD.always.map((statement) => (
            <li key={statement.says}>
              <Said statement={statement} />
            </li>
          ))}
        </ul>
        <Chooser chosen={chosen} onChoose={setChosen} />
        <CardTable chosen={chosen} />
        <LocalNumbers />
        <CardSources />
        <p class="card-foot">
          {cardText.sources.rule} {cardText.sources.legend} <b>{text.teaching.printed}</b>
        </p>
      </div>
    </main>
  );
}

interface ChooserProps {
  readonly chosen: SyndromeKey;
  readonly onChoose: (key: SyndromeKey) => void;
}

function Chooser({ chosen, onChoose }: ChooserProps) {
  return (
    <label class="card-chooser">
      <span class="label">{cardText.chooser}</span>
      <select
        data-testid="card-chooser"
        value={chosen}
        onChange={({ currentTarget }) => {
          const key = SYNDROMES.find((each) => each === currentTarget.value);
          if (key !== undefined) onChoose(key);
        }}
      >
        {SYNDROMES.map((key) => (
          <option key={key} value={key}>
            {CARD.syndromes[key].name}
          </option>
        ))}
      </select>
    </label>
  );
}
