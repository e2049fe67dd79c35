import { TITRATION_RULES } from '../../titration/index.ts';
import type { Response, Step } from '../file.ts';
import { outputsOf } from './arm-plan.ts';
import type { PatientRun, Screened } from './patient-run.ts';
import { instant } from './times.ts';

const FIRST_LOOK_h = 1;
/** The working definition counts a fall from this hour on; before it a bolus has not yet shown all it does. */
const [COUNTED_FROM_h] = TITRATION_RULES.screening.watch_h;
/** An effect that still counts as a response at this hour is a lasting one. */
const LASTING_h = TITRATION_RULES.start.lasting_over_h;
/** When a rater looks: the hours of a screening day; grade of the choice: assumption. */
const ASSESSED_h = [FIRST_LOOK_h, 2, 4, 6, LASTING_h];

type Screening = Extract<Step, { readonly kind: 'screening' }>;

/**
 * One bolus after another until the scores that a rater sees fall enough; the step ends `every_h` after the last.
 * A response must be seen at two looks in a row: best-practice screening measures at least twice (boster-2016-screening), and
 * one lucky look among five would make nearly everybody a responder. Each bolus is compared with the scores just
 * before it, as on the sheet of a screening day, so that belief in the treatment is no response to the next rung.
 */
export function screen(run: PatientRun, { id, ladder_mcg, every_h, watch_h, response, by }: Screening): void {
  run.begin(id, ladder_mcg.length * every_h);
  run.screened = { passed: false, effective_mcg: Number.NaN, lastedOver8h: false };
  for (const mcg of ladder_mcg) {
    const start_h = run.now_h;
    const before = seen(run, response);
    run.giveBolus(by === 'catheter' ? 'catheter_bolus' : 'lumbar_bolus', mcg, mcg);
    const found = watch(run, { response, before, watch_h, every_h });
    run.goTo(start_h + every_h);
    if (!found.passed) continue;
    run.screened = { ...found, effective_mcg: mcg };
    return;
  }
}

interface Watched {
  readonly response: Response;
  readonly before: readonly number[];
  readonly watch_h: number;
  readonly every_h: number;
}

function watch(
  run: PatientRun,
  { response, before, watch_h, every_h }: Watched,
): Pick<Screened, 'passed' | 'lastedOver8h'> {
  const start_h = run.now_h;
  // Who is watched no longer than until the first look is looked at half way too, or nobody could respond.
  const halfWay_h = watch_h <= FIRST_LOOK_h ? [watch_h / 2] : [];
  const times = [...new Set([...halfWay_h, ...ASSESSED_h, watch_h])]
    .filter((at_h) => at_h <= every_h)
    .sort((a, b) => a - b);
  const lastLook = response.map(() => false);
  const met = response.map(() => false);
  const late = response.map(() => false);
  for (const at_h of times) {
    run.goTo(instant(start_h + at_h));
    const values = seen(run, response);
    for (const [i, { fall }] of response.entries()) {
      const now = before[i]! - values[i]! >= fall;
      const counts = at_h >= COUNTED_FROM_h || watch_h <= COUNTED_FROM_h;
      if (now && lastLook[i] && at_h <= watch_h) met[i] = true;
      if (at_h === LASTING_h) late[i] = now;
      lastLook[i] = now && counts;
    }
  }
  return { passed: met.includes(true), lastedOver8h: met.some((is, i) => is && late[i]!) };
}

/** Each part of the response as a rater sees it now. */
function seen(run: PatientRun, response: Response): number[] {
  return response.map(({ of }) => {
    const outputs = outputsOf(of);
    return outputs.reduce((sum, output) => sum + run.see(output), 0) / outputs.length;
  });
}
