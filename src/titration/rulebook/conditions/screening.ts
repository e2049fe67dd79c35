import { HOUR_S } from '../../../case/index.ts';
import { above, condition, HOLDS } from '../condition.ts';
import { entryOf, type Moment } from '../moment.ts';
import { ladder, one, range } from '../numbers.ts';
import { say, sayHours, sayRough } from '../say.ts';

/** A test bolus: one by lumbar puncture before there is a pump. */
function testBolus(moment: Moment) {
  return moment.before.pump === 'none' ? entryOf(moment, 'lumbar_bolus') : undefined;
}

/** A bolus above the next rung. */
export const bolus_order = condition(
  { ladder_mcg: ladder('mcg') },
  ['mcg', 'last'],
  (moment, { ladder_mcg }) => {
    const bolus = testBolus(moment);
    if (bolus === undefined) return undefined;
    const given = moment.before.bolus?.mcg ?? 0;
    const most = ladder_mcg.find((rung) => above(rung, given)) ?? ladder_mcg.at(-1) ?? 0;
    if (!above(bolus.mcg, most)) return HOLDS;
    const last = given === 0 ? 'none before' : `${say(given)} mcg before`;
    return { holds: false, values: { mcg: say(bolus.mcg), last }, passes: { most, unit: 'mcg' } };
  },
);

/** The next bolus too early after the last. */
export const bolus_interval = condition({ interval_h: one('h') }, ['since'], (moment, { interval_h }) => {
  return tooSoon(moment, interval_h);
});

/** The next bolus while the last may still work, as far as the clock tells. */
export const bolus_overlap = condition({ effect_h: range('h') }, ['since'], (moment, { effect_h }) => {
  return tooSoon(moment, effect_h.most);
});

function tooSoon(moment: Moment, hours: number) {
  const { before, at_s } = moment;
  if (testBolus(moment) === undefined || before.bolus === undefined) return undefined;
  const least = before.bolus.at_s + hours * HOUR_S;
  if (at_s >= least) return HOLDS;
  const values = { since: sayHours((at_s - before.bolus.at_s) / HOUR_S) };
  return { holds: false, values, passes: { least, unit: 's' } } as const;
}

/** A test bolus while a noxious trigger is there. */
export const bolus_during_trigger = condition({}, ['mcg', 'trigger'], (moment) => {
  const bolus = testBolus(moment);
  if (bolus === undefined) return undefined;
  const [first] = moment.before.triggers;
  if (first === undefined) return HOLDS;
  return { holds: false, values: { mcg: say(bolus.mcg), trigger: first.trigger } };
});

/** A pump goes in while an infection is there. */
export const implant_infected = condition({}, [], (moment) => {
  if (entryOf(moment, 'implant') === undefined) return undefined;
  const infected = moment.before.triggers.some(({ trigger }) => trigger === 'infection');
  return infected ? { holds: false, values: {} } : HOLDS;
});

/** A bolus above the last rung. */
export const bolus_most = condition(
  { ladder_mcg: ladder('mcg') },
  ['mcg', 'more'],
  (moment, { ladder_mcg }) => {
    const bolus = entryOf(moment, 'lumbar_bolus');
    if (bolus === undefined) return undefined;
    const most = ladder_mcg.at(-1) ?? 0;
    if (!above(bolus.mcg, most)) return HOLDS;
    const values = { mcg: say(bolus.mcg), more: sayRough(bolus.mcg - most) };
    return { holds: false, values, passes: { most, unit: 'mcg' } };
  },
);

/** A first bolus as for anybody, in a small child or somebody who stands on tone. */
export const bolus_small = condition(
  { small_mcg: one('mcg'), below_years: one('years'), reliance_from: one('share') },
  ['mcg', 'who'],
  (moment, { small_mcg, below_years, reliance_from }) => {
    const bolus = testBolus(moment);
    if (bolus === undefined || moment.before.bolus !== undefined) return undefined;
    const { age_years, tone_reliance } = moment.plan.document.patient;
    const small = age_years < below_years;
    if (!small && tone_reliance < reliance_from) return undefined;
    if (!above(bolus.mcg, small_mcg)) return HOLDS;
    const who = small ? `a child of ${say(age_years)}` : 'somebody who stands on tone';
    return { holds: false, values: { mcg: say(bolus.mcg), who }, passes: { most: small_mcg, unit: 'mcg' } };
  },
);

/** A test bolus in spinal spasticity before tablets were tried. */
export const bolus_before_tablets = condition({}, [], (moment) => {
  if (testBolus(moment) === undefined || moment.plan.document.patient.origin !== 'spinal') return undefined;
  return moment.before.oral_tried ? HOLDS : { holds: false, values: {} };
});

/** A lumbar bolus on top of a pump that runs. */
export const bolus_beside_pump = condition({}, ['mcg', 'mcg_day'], (moment) => {
  const bolus = entryOf(moment, 'lumbar_bolus');
  if (bolus === undefined || moment.before.pump === 'none') return undefined;
  if (moment.before.dose_mcg_day === 0) return HOLDS;
  return { holds: false, values: { mcg: say(bolus.mcg), mcg_day: sayRough(moment.before.dose_mcg_day) } };
});

/** A pump for somebody who never had a test bolus. */
export const implant_untested = condition({}, [], (moment) => {
  if (entryOf(moment, 'implant') === undefined) return undefined;
  return moment.before.test_bolus_mcg === undefined ? { holds: false, values: {} } : HOLDS;
});

/** A pump for a child below the age of the label. */
export const implant_age = condition({ least_years: one('years') }, ['age'], (moment, { least_years }) => {
  if (entryOf(moment, 'implant') === undefined) return undefined;
  const { age_years } = moment.plan.document.patient;
  if (age_years >= least_years) return HOLDS;
  return { holds: false, values: { age: say(age_years) }, passes: { least: least_years, unit: 'years' } };
});
