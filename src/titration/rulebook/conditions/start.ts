import { HOUR_S } from '../../../case/index.ts';
import { above, condition, HOLDS } from '../condition.ts';
import { entryOf, type Moment } from '../moment.ts';
import { one } from '../numbers.ts';
import { say, sayHours } from '../say.ts';

/** The first prescription above the minimum rate. */
function firstDose(moment: Moment) {
  const entry = entryOf(moment, 'prescription');
  const first = moment.before.started === undefined && moment.after.started !== undefined;
  return first ? entry : undefined;
}

/** More than twice the bolus that worked: the last before the implant stands for it. */
export const start_over = condition({ times: one('1') }, ['mcg_day', 'bolus', 'ratio'], (moment, { times }) =>
  startDose(moment, (dose, bolus) => (above(dose, bolus * times) ? { most: bolus * times } : undefined)),
);

/** Less than the bolus that worked. */
export const start_under = condition(
  { times: one('1') },
  ['mcg_day', 'bolus', 'ratio'],
  (moment, { times }) =>
    startDose(moment, (dose, bolus) => (above(bolus * times, dose) ? { least: bolus * times } : undefined)),
);

function startDose(
  moment: Moment,
  broken: (dose: number, bolus: number) => { least?: number; most?: number } | undefined,
) {
  const { before, after } = moment;
  if (firstDose(moment) === undefined || before.test_bolus_mcg === undefined) return undefined;
  const limit = broken(after.dose_mcg_day, before.test_bolus_mcg);
  if (limit === undefined) return HOLDS;
  const values = {
    mcg_day: say(after.dose_mcg_day),
    bolus: say(before.test_bolus_mcg),
    ratio: say(after.dose_mcg_day / before.test_bolus_mcg),
  };
  return { holds: false, values, passes: { ...limit, unit: 'mcg/day' } } as const;
}

/** A pump filled stronger than the start needs. */
export const start_concentration = condition(
  { mcg_mL: one('mcg/mL') },
  ['concentration', 'lowest'],
  (moment, { mcg_mL }) => {
    if (entryOf(moment, 'implant') === undefined) return undefined;
    const { document, pump } = moment.plan;
    const { concentration_mcg_mL } = document.device;
    if (!above(concentration_mcg_mL, mcg_mL)) return HOLDS;
    const lowest = pump.minimum_flow_mL_day * concentration_mcg_mL;
    const values = { concentration: say(concentration_mcg_mL), lowest: say(lowest) };
    return { holds: false, values, passes: { most: mcg_mL, unit: 'mcg/mL' } };
  },
);

/** More drug before the first day of infusion is over. */
export const start_wait = condition({ wait_h: one('h') }, ['since', 'from', 'to'], (moment, { wait_h }) => {
  const { before, after, at_s } = moment;
  const started_s = before.started?.at_s;
  if (entryOf(moment, 'prescription') === undefined || started_s === undefined) return undefined;
  if (after.dose_mcg_day <= before.dose_mcg_day) return undefined;
  const least = started_s + wait_h * HOUR_S;
  const firstChange = before.dose_change?.at_s === started_s;
  if (at_s >= least) return firstChange ? HOLDS : undefined;
  const since = sayHours((at_s - started_s) / HOUR_S);
  const values = { since, from: say(before.dose_mcg_day), to: say(after.dose_mcg_day) };
  return { holds: false, values, passes: { least, unit: 's' } };
});

/** Another mode than simple continuous before a simple dose was found. */
export const start_mode = condition({}, ['mode'], (moment) => {
  const entry = firstDose(moment);
  if (entry === undefined) return undefined;
  const { kind } = entry.prescription.mode;
  return kind === 'simple_continuous' ? HOLDS : { holds: false, values: { mode: kind.replace('_', ' ') } };
});
