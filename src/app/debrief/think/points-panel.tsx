import { thinkText as words } from '../../strings/en/debrief/think.ts';
import { cite } from '../cite.ts';
import { GradeMark } from '../grade.tsx';
import { useDebrief } from '../state.ts';

const GRADES = ['measured', 'derived', 'fitted', 'assumption'] as const;

/** What is to be taken home, each with its source and how well it is known. */
export function PointsPanel() {
  const { scenario, debrief } = useDebrief();
  const { key } = debrief.play.truth.variant;
  const points = scenario.debrief.points.filter(({ variants }) => variants?.includes(key) ?? true);
  if (points.length === 0) return null;
  const used = points.map(({ grade }) => grade);
  const grades = GRADES.filter((grade) => used.includes(grade));
  return (
    <section class="panel" aria-labelledby="deb-points-title" data-testid="debrief-points">
      <header class="panel-head">
        <h2 id="deb-points-title">{words.points}</h2>
      </header>
      <p class="panel-body cite" data-testid="grades-key">
        {grades.map((grade) => `${words.grades[grade]}: ${words.meanings[grade]}`).join('; ')}
      </p>
      <ul class="deb-points">
        {points.map(({ says, grade, source }) => (
          <li key={says}>
            <p>{says}</p>
            <p>
              <GradeMark grade={grade} /> <span class="cite">{cite(source)}</span>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
