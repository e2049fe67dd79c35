import { type Case, DAY_S } from '../../../case/index.ts';
import type { ScreeningSheet } from '../../../titration/index.ts';
import { titrateText } from '../../strings/titrate.ts';
import { useTitrate } from '../context.ts';
import { isWatched } from './actions/index.ts';
import { oralGuide } from './oral-guide.ts';
import { SheetLine } from './sheet-line.tsx';
import { isLost, type Stage } from './stage.ts';
import type { Standing } from './standing.ts';
import type { Seen } from './use-goals.ts';

const words = titrateText.next.stages;

interface GuideProps {
  readonly stage: Stage;
  readonly standing: Standing;
  readonly seen: Seen;
  readonly sheet: ScreeningSheet | undefined;
  readonly at_s: number;
}

/** What belongs to this stage, in a sentence or two. */
export function Guide(props: GuideProps) {
  const { stage, sheet, standing } = props;
  const last = standing.boluses.at(-1);
  const watched = isWatched(props);
  return (
    <div class="step-part guide" data-testid="guide">
      <p>{sayStage(props, useTitrate().plan.value)}</p>
      {stage === 'screening' && last !== undefined && watched && (
        <SheetLine sheet={sheet?.entry === last.entry ? sheet : undefined} bolus={last} />
      )}
      {stage === 'keep' && <RedCount />}
    </div>
  );
}

function sayStage({ stage, standing, seen, at_s }: GuideProps, plan: Case): string {
  if (standing.paused !== undefined) return standing.stopped ? words.stopped : words.resting;
  if (stage === 'screening' && !isWatched({ standing, at_s })) return words.watching;
  if (seen.past && stage !== 'screening') return words.rating;
  switch (stage) {
    case 'tablets':
      return oralGuide(plan.patient, standing.oral_mg_day);
    case 'screening':
    case 'implant':
    case 'keep':
      return words[stage];
    case 'titrate': {
      if (seen.now?.drowsy || seen.now?.weak) return words.loose;
      if (standing.started_s !== undefined && at_s - standing.started_s < DAY_S) return words.first;
      const missed = seen.goals.some((goal) => !goal.met);
      if (missed && isLost(standing, at_s)) return words.lost;
      const met = !seen.past && seen.goals.length > 0 && seen.goals.every((goal) => goal.met);
      return met && standing.oral_mg_day > 0 ? words.wean : words.titrate;
    }
  }
}

/** How many orders are outside a rule, over the whole plan. */
function RedCount() {
  const titrate = useTitrate();
  const judged = titrate.judged.value;
  if (judged?.plan !== titrate.plan.value) return null;
  const red = new Set(judged.findings.filter(({ verdict }) => verdict === 'red').map(({ entry }) => entry));
  return <p data-testid="red-count">{words.red(red.size)}</p>;
}
