import { sayCaseTime } from '../../case/index.ts';
import type { Debrief, Diagnosis, Likelihood, Meant } from '../../diagnosis/index.ts';
import { EXAMINATION_FILES } from '../../examination/index.ts';
// Not by the door of Break it: it would bring the whole page.
import { sayNumbers, saySigns, sayWhy } from '../break/exam/say-shown.ts';
import { sayNumber } from '../numbers/index.ts';
import { whichFaultText } from '../strings/en/break/which-fault.ts';
import { FEW, sayAll, sayDiagnosis, sayFound } from './say.ts';

const words = whichFaultText.meant;
/** Likelihoods that get a line of their own. */
const MOST = 6;
/** Less than this is not nothing. */
const LEAST = 0.01;

/** Every finding with why it came, and which diagnoses it left possible; and how likely each is after all. */
export function MeantPanel({ debrief }: { readonly debrief: Debrief }) {
  const { meant, looks, possible } = debrief;
  const last = meant.at(-1)?.after ?? possible;
  return (
    <section class="panel which-meant" aria-labelledby="which-meant-title" data-testid="which-meant">
      <header class="panel-head">
        <h2 id="which-meant-title">{words.title}</h2>
        <span class="sub num">{words.start(possible.length)}</span>
      </header>
      {meant.length + looks.length === 0 ? (
        <p class="panel-body">{words.none}</p>
      ) : (
        <Table meant={meant} looks={looks} all={possible.length} />
      )}
      <div class="panel-body">
        <h3>{words.likely}</h3>
        <Likelihoods of={last} />
        <p class="sub">{words.likelySays}</p>
      </div>
    </section>
  );
}

interface TableProps {
  readonly meant: readonly Meant[];
  readonly looks: Debrief['looks'];
  readonly all: number;
}

function Table({ meant, looks, all }: TableProps) {
  const { look } = whichFaultText;
  return (
    <section
      class="which-scroll"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a narrow screen scrolls it, and keys must reach what scrolls
      tabIndex={0}
      aria-label={words.caption}
    >
      <table class="which-table which-words">
        <caption class="only-spoken">{words.caption}</caption>
        <thead>
          <tr>
            {Object.values(words.columns).map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {looks.map(({ at_s, found }) => (
            <tr key={`look-${at_s}`} data-testid="which-meaning">
              <th scope="row">
                {look.title} <span class="sub num">{sayCaseTime(at_s)}</span>
              </th>
              <td>
                <b>{sayFound(found)}</b>
              </td>
              <td>{look.says}</td>
              <td>{found.length > 0 ? look.fits : look.against}</td>
              <td>{found.length > 0 ? look.against : look.fits}</td>
            </tr>
          ))}
          {meant.map(({ shown, open, against }) => (
            <tr key={`${shown.examination}-${shown.at_s}`} data-testid="which-meaning">
              <th scope="row">
                {EXAMINATION_FILES.get(shown.examination)?.title}{' '}
                <span class="sub num">{sayCaseTime(shown.at_s)}</span>
              </th>
              <td>
                <b>{saySigns(shown)}</b> <span class="num">{sayNumbers(shown)}</span>
                {shown.misled && <em class="which-misled">{words.misled}</em>}
              </td>
              <td>{sayWhy(shown.why)}</td>
              <td>{open.length === all ? words.all : <Some of={open} all={all} />}</td>
              <td>
                <Some of={against} all={all} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** Named when they are few, otherwise counted, with the names one press away. */
function Some({ of, all }: { readonly of: readonly Diagnosis[]; readonly all: number }) {
  if (of.length === 0) return <>{words.nothing}</>;
  if (of.length <= FEW) return <>{sayAll(of)}</>;
  return (
    <details>
      <summary class="num">{words.of(of.length, all)}</summary>
      {sayAll(of)}
    </details>
  );
}

function Likelihoods({ of }: { readonly of: readonly Likelihood[] }) {
  const first = of.slice(0, MOST);
  const rest = of.slice(MOST).reduce((sum, { share }) => sum + share, 0);
  const lines = [
    ...first.map(({ diagnosis, share }) => ({ name: sayDiagnosis(diagnosis), share })),
    ...(of.length > MOST ? [{ name: words.rest, share: rest }] : []),
  ];
  return (
    <ul class="which-likely">
      {lines.map(({ name, share }) => (
        <li key={name} style={{ '--share': share }}>
          <span>{name}</span>
          <span class="which-bar" aria-hidden="true" />
          <b class="num">{share < LEAST ? words.least : `${sayNumber(share * 100, 0)}\u00a0%`}</b>
        </li>
      ))}
    </ul>
  );
}
