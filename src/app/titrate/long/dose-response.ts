import { type Case, type NewEntry, PUMPS, sortedLog } from '../../../case/index.ts';
import type { CourseRequest } from '../../../course/index.ts';
import type { ModelChange, OutputName } from '../../../model/index.ts';
import { TITRATION_RULES } from '../../../titration/index.ts';

const DAY_S = 86_400;
const HOUR_S = 3600;

/** How an answer to a dose is asked for: a bolus while there is no pump, else the pump's daily dose. */
export type Way = 'bolus' | 'pump';

/** mcg, or mcg/day. */
const BOLUSES_mcg = [0, 10, 25, 50, 75, 100, 125, 150];
const DOSES_mcg_day = [0, 25, 50, 75, 100, 150, 200, 250, 300, 400, 500, 600, 800, 1000];
/** After a bolus the best of these hours counts; a pump's dose is judged when its effect has settled. */
const BOLUS_HOURS = TITRATION_RULES.screening.watch_h[1];
const PUMP_DAYS = 3;

export interface DoseAsked {
  readonly dose: number;
  readonly asked: {
    readonly plan: Case;
    readonly request: CourseRequest<OutputName>;
    readonly change: ModelChange;
  };
}

/** The plan up to `at_s`, and then each of the doses instead of what was ordered next. */
export function dosesAsked(plan: Case, at_s: number, way: Way, change: ModelChange): readonly DoseAsked[] {
  const before = sortedLog(plan).filter((entry) => entry.at_s < at_s);
  const id = 1 + plan.log.reduce((highest, entry) => Math.max(highest, entry.id), 0);
  const request: CourseRequest<OutputName> = {
    outputs: ['ashworth_leg', 'spasm_score', 'transfer', 'side_any'],
    from_s: at_s,
    to_s: at_s + (way === 'bolus' ? BOLUS_HOURS * HOUR_S : PUMP_DAYS * DAY_S),
    sampling: { kind: 'every', every_s: HOUR_S / 2 },
  };
  return dosesFor(plan, before, way).map((dose) => {
    const entry = entryFor(plan, before, way, dose);
    const log = entry === undefined ? before : [...before, { ...entry, at_s, id }];
    return { dose, asked: { plan: { ...plan, log }, request, change } };
  });
}

type Log = readonly Case['log'][number][];
type Given = NewEntry extends infer E ? (E extends NewEntry ? Omit<E, 'at_s'> : never) : never;

function entryFor(plan: Case, before: Log, way: Way, dose: number): Given | undefined {
  if (way === 'bolus') return dose === 0 ? undefined : { kind: 'lumbar_bolus', mcg: dose };
  if (dose === 0) return { kind: 'pump_stop' };
  const concentration_mcg_mL = strengthOf(plan, before);
  return {
    kind: 'prescription',
    prescription: { concentration_mcg_mL, mode: { kind: 'simple_continuous', dose_mcg_day: dose } },
  };
}

/** What the pump can give with what it holds. */
function dosesFor(plan: Case, before: Log, way: Way): readonly number[] {
  if (way === 'bolus') return BOLUSES_mcg;
  const lowest = (PUMPS.get(plan.device.pump)?.minimum_flow_mL_day ?? 0) * strengthOf(plan, before);
  return DOSES_mcg_day.filter((dose) => dose === 0 || dose >= lowest);
}

function strengthOf({ history, device }: Case, before: Log): number {
  const last = before.findLast((entry) => entry.kind === 'prescription');
  const told = last?.kind === 'prescription' ? last.prescription : history.prescription;
  return told?.concentration_mcg_mL ?? device.concentration_mcg_mL;
}

/** A bolus until there is a pump. */
export function wayAt({ history, log }: Case, at_s: number): Way {
  const implanted = log.some((entry) => entry.kind === 'implant' && entry.at_s < at_s);
  return implanted || history.prescription !== undefined ? 'pump' : 'bolus';
}
