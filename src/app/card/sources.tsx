import { FEATURES, SYNDROMES } from '../../diagnosis/card/index.ts';
import { type Reference, shortCitation } from '../../references/index.ts';
import type { Statement } from '../../selection/index.ts';
import { cardText } from '../strings/en/break/card.ts';
import { CARD, NOTES } from './context.ts';

const words = cardText.sources;

/** What the numbers stand for, and on the screen every statement with its grade and what each source says. */
export function CardSources() {
  return (
    <section class="card-sources" aria-labelledby="card-sources-title">
      <h2 id="card-sources-title">{words.title}</h2>
      <p class="sub card-screen">
        {words.says} {words.own}
      </p>
      <ol class="card-references" data-testid="card-references">
        {NOTES.references.map((reference) => (
          <li key={reference.id}>
            <span class="card-screen">{cite(reference)}</span>
            <span class="card-key">{reference.id}</span>
          </li>
        ))}
      </ol>
      <details class="card-statements card-screen">
        <summary>{words.statements}</summary>
        <Statements name={cardText.always} statements={CARD.always} />
        {SYNDROMES.map((key) => {
          const { name, features, first, never } = CARD.syndromes[key];
          const all = [...FEATURES.map((feature) => features[feature]), ...first, ...never];
          return <Statements key={key} name={name} statements={all} />;
        })}
      </details>
    </section>
  );
}

function Statements(props: { readonly name: string; readonly statements: readonly Statement[] }) {
  return (
    <>
      <h3>{props.name}</h3>
      <ul>
        {props.statements.map((statement) => (
          <li key={statement.says}>
            {statement.says}{' '}
            <span class="sub">
              {cardText.grades[statement.grade]}: {statement.sources.map(where).join('; ')}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

function where({ reference, says }: Statement['sources'][number]): string {
  if (reference === undefined) return says;
  return says === '' ? cite(reference) : `${cite(reference)}: ${says}`;
}

/** A case of which only a note is known is called by its key, in words. */
function cite(reference: Reference): string {
  const said = shortCitation(reference);
  if (!said.startsWith('(')) return said;
  const key = reference.id.replaceAll('-', ' ');
  return words.unnamed(`${key[0]?.toUpperCase() ?? ''}${key.slice(1)}`);
}
