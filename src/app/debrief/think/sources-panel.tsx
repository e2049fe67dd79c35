import { actionNamed } from '../../../case/catalogue/index.ts';
import type { Reference } from '../../../references/index.ts';
import type { TaskKey } from '../../../rehearsal/index.ts';
import { sayNumber } from '../../numbers/index.ts';
import { thinkText as words } from '../../strings/en/debrief/think.ts';
import { cite, citeOne, referenceNamed } from '../cite.ts';
import { GradeMark } from '../grade.tsx';
import { useDebrief } from '../state.ts';
import { partsOf, type Titles } from '../titles.ts';

/** The papers and labels behind the scenario, and where the numbers of the learner's own steps come from. */
export function SourcesPanel() {
  const { scenario, debrief, titles } = useDebrief();
  const references = scenario.sources.flatMap((key) => referenceNamed(key) ?? []);
  const tasks = [...new Set(debrief.play.tasks.map(({ task }) => task))];
  return (
    <section class="panel" aria-labelledby="deb-sources-title" data-testid="debrief-sources">
      <header class="panel-head">
        <h2 id="deb-sources-title">{words.sources}</h2>
      </header>
      <div class="panel-body deb-sources">
        <ul>
          {references.map((reference) => (
            <li key={reference.id}>
              <Cited reference={reference} />
            </li>
          ))}
        </ul>
        {tasks.length > 0 && (
          <details class="deb-no-print">
            <summary>{words.numbers}</summary>
            <ul class="deb-numbers">
              {tasks
                .flatMap((task) => numbersOf(task, titles))
                .map(({ says, grade, source }) => (
                  <li key={says}>
                    {says} <GradeMark grade={grade} /> <span class="cite">{cite(source)}</span>
                  </li>
                ))}
            </ul>
            <p class="sub">{words.body}</p>
          </details>
        )}
        <p class="sub">{words.version(scenario.version, scenario.reviewed)}</p>
      </div>
    </section>
  );
}

function Cited({ reference }: { readonly reference: Reference }) {
  const { DOI, URL: address } = reference;
  const said = citeOne(reference);
  const href = DOI === undefined ? address : `https://doi.org/${DOI}`;
  if (href === undefined || !/^https?:/.test(href)) return <>{said}</>;
  return (
    <a href={href} target="_blank" rel="noreferrer">
      {said}
    </a>
  );
}

type Grade = Parameters<typeof GradeMark>[0]['grade'];

interface Sourced {
  readonly says: string;
  readonly grade: Grade;
  readonly source: string;
}

/** Minutes of a task, and of an action what each effect rests on. */
function numbersOf(task: TaskKey, titles: Titles): readonly Sourced[] {
  const [kind, key] = partsOf(task);
  const title = titles.task(task);
  if (kind === 'observe') {
    const found = titles.bedside.observations.find((each) => each.key === key);
    if (found === undefined) return [];
    const { minutes, grade, source } = found;
    return [{ says: words.minutes(title, sayNumber(minutes, 0)), grade, source }];
  }
  const action = kind === 'act' ? actionNamed(key) : undefined;
  if (action === undefined) return [];
  return [
    {
      says: words.minutes(title, sayNumber(action.minutes, 0)),
      grade: 'assumption',
      source: action.minutes_source,
    },
    { says: action.evidence, grade: action.grade, source: action.sources.join(', ') },
  ];
}
