import { HOUR_S } from '../../case/index.ts';
import type { Debrief, HiddenSpan } from '../debrief.ts';
import { playLeniently } from '../play/index.ts';
import type { Play } from '../play.ts';
import type { Intent, Run } from '../run.ts';
import type { Scenario } from '../scenario.ts';
import { chainOf } from './chain.ts';
import { hiddenIn } from './hidden.ts';
import { livedPlay } from './lived.ts';
import { marksOf } from './marks.ts';
import { reportOf } from './report.ts';

/** The picture begins so long before the first thing that went wrong, or before the handover. */
const LEAD_S = 2 * HOUR_S;
/** ... but never longer before the handover than this. */
const LONGEST_BEFORE_S = 48 * HOUR_S;

/** The debrief of a run; what a later version of the scenario no longer allows is left out and listed. */
export function debriefOf(scenario: Scenario, run: Run): Debrief {
  const lived = livedPlay(scenario, run);
  if (lived !== undefined) return debriefOfPlay(lived);
  const { play, dropped } = playLeniently(scenario, run);
  return debriefOfPlay(
    play,
    run.intents.filter(({ id }) => dropped.includes(id)),
  );
}

/** The debrief of what has been played already; `dropped` could not be carried out, and is no part of the play. */
export function debriefOfPlay(play: Play, dropped: readonly Intent[] = []): Debrief {
  const { document } = play.truth;
  const to_s = play.ended?.at_s ?? play.now_s;
  const hidden = hiddenIn(document, to_s);
  const from_s = chainStart(play, hidden);
  return {
    play,
    report: reportOf(play),
    chain: chainOf(document, from_s, to_s),
    marks: marksOf(play, dropped),
    hidden,
    from_s,
    handover_s: play.from_s,
    to_s,
    dropped: dropped.map(({ id }) => id),
  };
}

/** Some time before what the scenario hides begins, in whole hours before the handover. */
function chainStart({ scenario, truth, from_s }: Play, spans: readonly HiddenSpan[]): number {
  const open = new Set(scenario.case.log.map(({ id }) => id));
  const hidden = truth.document.log.filter(({ id, at_s }) => !open.has(id) && at_s < from_s);
  const dry_s = spans.filter(({ kind }) => kind === 'device').map((span) => span.from_s);
  const first_s = Math.min(from_s, ...dry_s, ...hidden.map(({ at_s }) => at_s));
  const before_s = Math.min(LONGEST_BEFORE_S, Math.ceil((from_s - first_s + LEAD_S) / HOUR_S) * HOUR_S);
  return Math.max(0, from_s - before_s);
}
