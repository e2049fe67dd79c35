import { useView } from './context.ts';
import { showCard } from './equations-panel.tsx';
import { citedBy, type ShownParameter, shown, unitText, usersOf } from './shown.ts';
import { text } from './text.ts';
import { sayWithUnit } from './values.ts';

/** In a narrow column: the first source and how many more. */
export function ShortSource({ parameter }: { readonly parameter: ShownParameter }) {
  const [first, ...more] = citedBy(parameter);
  if (first === undefined) return <>{text.parameters.ownWords}</>;
  const short = shown.citations[first]?.short ?? first;
  return <>{more.length === 0 ? short : `${short} ${text.parameters.more(more.length)}`}</>;
}

/** All that is known of a parameter's value. */
export function SourceView({ parameter }: { readonly parameter: ShownParameter }) {
  const { found } = useView();
  const { details } = text.parameters;
  const { name, grade, source, spread, cerebral, unit, patient } = parameter;
  const cited = citedBy(parameter);
  return (
    <dl class="source">
      <div>
        <dt>{text.find.grade}</dt>
        <dd>
          {text.grades[grade]}: {text.gradeMeanings[grade]}
        </dd>
      </div>
      <div>
        <dt>{details.source}</dt>
        <dd>
          {source.map((piece) =>
            'key' in piece ? (
              <Cited key={piece.key} name={piece.key} />
            ) : (
              <span key={piece.words}>{piece.words}</span>
            ),
          )}
        </dd>
      </div>
      {cited.length > 0 && (
        <div>
          <dt>{details.cited}</dt>
          <dd>
            <ul>
              {cited.map((key) => (
                <li key={key}>
                  {shown.citations[key]?.text ?? key} <span class="sub">{key}</span>
                </li>
              ))}
            </ul>
          </dd>
        </div>
      )}
      {spread !== undefined && (
        <div>
          <dt>{details.spread}</dt>
          <dd>
            {spread.startsWith('sd ')
              ? details.normal([spread.slice(3), unitText(unit)].join(' ').trim())
              : details.lognormal(spread.replace('%', '\u00a0%'))}
          </dd>
        </div>
      )}
      {cerebral !== undefined && (
        <div>
          <dt>{details.cerebral}</dt>
          <dd>{sayWithUnit(cerebral, unit)}</dd>
        </div>
      )}
      {patient && (
        <div>
          <dt>{text.parameters.patient}</dt>
          <dd>{text.parameters.patientHelp}</dd>
        </div>
      )}
      <div>
        <dt>{details.name}</dt>
        <dd>
          <code>{name}</code>
        </dd>
      </div>
      <div>
        <dt>{details.used}</dt>
        <dd class="source-users">
          {usersOf(name).map((equation) => (
            <button
              key={`${equation.kind} ${equation.name}`}
              type="button"
              class="word-button"
              onClick={() => {
                found.part.value = undefined;
                found.query.value = '';
                showCard(equation, true);
              }}
            >
              {equation.name}
            </button>
          ))}
        </dd>
      </div>
    </dl>
  );
}

function Cited({ name }: { readonly name: string }) {
  const citation = shown.citations[name];
  const short = citation?.short ?? name;
  if (citation?.url === undefined) return <b>{short}</b>;
  return (
    <a href={citation.url} target="_blank" rel="noreferrer">
      {short}
    </a>
  );
}
