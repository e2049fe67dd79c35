import type { Route } from '../compare/arm.ts';
import { ORAL_LABEL_mg_day } from '../compare/rules.ts';
import type { Settings } from '../compare/settings.ts';
import { sayDose, sayNumber, sayScore, withUnit } from '../numbers/index.ts';
import { text } from '../strings/index.ts';
import { firstDoseAt, valueAtDose } from './at-dose.ts';
import { DOSE_AXES } from './axes.ts';
import type { OralRule } from './oral-rule.ts';
import type { Curves, DosePoint } from './sweep-jobs.ts';

/** Chances of any complaint whose doses are named. */
const LEVELS_percent = [10, 25, 50] as const;

const UNITS = { oral: 'mg/day', pump: 'mcg/day' } as const;
/** A dose read off a line is no finer than this. */
const ROUND = { oral: 5, pump: 10 } as const;

/** At which doses the model's chance of any complaint passes each level, and where it never does. */
export function sidesFinding(points: readonly DosePoint[], route: Route): string {
  const { sides } = text.byDose;
  const passed = LEVELS_percent.flatMap((level) => {
    const dose = firstDoseAt(points, (point) => point.rising.any, level, 'rising');
    return dose === undefined ? [] : [{ level, dose }];
  });
  const first = LEVELS_percent[passed.length];
  const highest = points.at(-1)?.dose ?? 0;
  const top = withUnit(sayDose(highest), UNITS[route]);
  const never = first === undefined ? '' : sides.below(sayPercent(first), top);
  if (passed.length === 0) return `${sides.start[route]} ${never}.`;
  const doses = passed.map(({ level, dose }) => sides.at(sayPercent(level), sayRead(dose, route)));
  return `${sides.start[route]} ${sides.passes(doses.join(', '))}${never === '' ? '' : `; ${never}`}.`;
}

function sayRead(dose: number, route: Route): string {
  const step = ROUND[route];
  return withUnit(sayNumber(Math.max(step, Math.round(dose / step) * step), 0), UNITS[route]);
}

/** What the highest labelled oral dose, or the present one where none is labelled, and the pump's come to. */
export function toneFinding({ oral, pump }: Curves, settings: ToneSettings, rule: OralRule): string {
  const { tone } = text.byDose;
  const { pump_mcg_day } = settings;
  const dose = withUnit(sayDose(pump_mcg_day), 'mcg/day');
  const onPump = sayScore(valueAtDose(pump, legOf, pump_mcg_day, DOSE_AXES.pump.place));
  const start = sayScore(settings.tone_leg);
  if (rule === 'child') return tone.pumpOnly(start, dose, onPump);
  const mg_day = rule === 'labelled' ? ORAL_LABEL_mg_day : settings.oral_mg_day;
  const onTablets = sayScore(valueAtDose(oral, legOf, mg_day, DOSE_AXES.oral.place));
  const tablets = withUnit(sayDose(mg_day), 'mg/day');
  return rule === 'labelled'
    ? tone.labelled(start, tablets, onTablets, dose, onPump)
    : tone.present(start, tablets, onTablets, dose, onPump);
}

/** Leg tone from one end of a dose axis to the other. */
export function toneRange(points: readonly DosePoint[] | undefined, route: Route): string {
  const [first, last] = [points?.[0], points?.at(-1)];
  if (points === undefined) return text.byDose.waiting;
  if (first === undefined || last === undefined) return text.byDose.noRule;
  const at = ({ dose }: DosePoint) => withUnit(sayNumber(dose, 0), UNITS[route]);
  return text.byDose.tone.range(
    text.byDose.route[route],
    ...([sayScore(first.leg), at(first), sayScore(last.leg), at(last)] as const),
  );
}

export function legOf(point: DosePoint): number {
  return point.leg;
}

type ToneSettings = Pick<Settings, 'tone_leg' | 'oral_mg_day' | 'pump_mcg_day'>;

/** A chance as text: whole percents, but no rounding to nothing. */
export function sayPercent(percent: number): string {
  if (percent > 0 && percent < 0.5) return text.byDose.underOne;
  return withUnit(sayNumber(percent, 0), '%');
}
