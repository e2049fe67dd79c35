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
  const [compared, setCompared] = useState<SyndromeKey>();
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
        <div class="card-choosers">
          <Chooser chosen={chosen} onChoose={(key) => key !== undefined && setChosen(key)} />
          <Chooser chosen={compared} without={chosen} onChoose={setCompared} />
        </div>
        <CardTable chosen={chosen} compared={compared} />
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
  readonly chosen: SyndromeKey | undefined;
  /** For the second column: the first, which it cannot be. */
  readonly without?: SyndromeKey;
  readonly onChoose: (key: SyndromeKey | undefined) => void;
}

function Chooser({ chosen, without, onChoose }: ChooserProps) {
  const isSecond = without !== undefined;
  return (
    <label class="card-chooser">
      <span class="label">{isSecond ? cardText.compare : cardText.chooser}</span>
      <select
        data-testid={isSecond ? 'card-compare' : 'card-chooser'}
        value={chosen === without ? '' : (chosen ?? '')}
        onChange={({ currentTarget }) => onChoose(SYNDROMES.find((each) => each === currentTarget.value))}
      >
        {isSecond && <option value="">{cardText.alone}</option>}
        {SYNDROMES.filter((key) => key !== without).map((key) => (
          <option key={key} value={key}>
            {CARD.syndromes[key].name}
          </option>
        ))}
      </select>
    </label>
  );
}
