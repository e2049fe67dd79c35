import { DAY_S, sayCaseTime, type TimedOralDose } from '../../../../case/index.ts';
import { titrateText } from '../../../strings/titrate.ts';
import { ruleNumber, ruleRange } from '../rule-numbers.ts';
import { type Action, type ChoiceAsk, type NumberAsk, numberIn, type Values, wordIn } from './action.ts';
import type { Moment } from './context.ts';

const words = titrateText.next.actions.tablets;

/** Waking hours, by how often tablets are taken. */
const TIMES: Readonly<Record<string, readonly string[]>> = {
  1: ['08:00'],
  2: ['08:00', '20:00'],
  3: ['08:00', '14:00', '20:00'],
  4: ['08:00', '12:00', '16:00', '20:00'],
};
const MOST_MG = 100;
const HALF_TABLET_MG = 2.5;

/** First tablets, more of them, fewer, none: each in equal doses. */
export function tabletActions(moment: Moment): { readonly more: Action; readonly fewer: Action | undefined } {
  const { oral, oral_mg_day } = moment.standing;
  const step_mg = ruleNumber('oral_step', 'step_mg');
  const times = oral.length in TIMES ? oral.length : ruleRange('oral_times', 'times')[0];
  const each_mg = oral_mg_day / Math.max(1, oral.length);
  const frame = { ...tabletsFrom(moment), change: changeFrom(oral_mg_day) };
  const start = oral_mg_day === 0;
  const next = nextStep(each_mg + step_mg, times);
  const more: Action = {
    ...frame,
    key: start ? 'start_tablets' : 'raise_tablets',
    title: start ? words.start : words.raise,
    why: start ? words.startWhy : words.raiseWhy,
    asks: [doseAsk(next.mg), timesAsk(next.times)],
  };
  if (start) return { more, fewer: undefined };
  const end = taperEnd(moment);
  const fewer: Action = {
    ...frame,
    key: 'fewer_tablets',
    title: end === undefined ? words.fewer : end.due ? words.stop : words.fewerStill,
    why: words.fewerWhy,
    asks: [doseAsk(end?.due ? 0 : halved(each_mg), end?.says ?? words.fewerHint), timesAsk(times)],
  };
  return { more, fewer };
}

/** The next rung: at its top the ladder has four doses a day in place of three larger ones. */
function nextStep(mg: number, times: number): { readonly mg: number; readonly times: number } {
  const top_mg = ruleNumber('oral_most', 'most_mg_day') / ruleRange('oral_times', 'times')[1];
  const [usual, most] = ruleRange('oral_times', 'times');
  return mg > top_mg && times === usual ? { mg: top_mg, times: most } : { mg, times };
}

/** Whether a day's tablets are as many as the label has. */
export function atTop({ standing }: Moment): boolean {
  return standing.oral_mg_day >= ruleNumber('oral_most', 'most_mg_day');
}

/** From when on a taper that has begun may end, and whether it may now; undefined before its first step. */
function taperEnd({ standing, at_s }: Moment) {
  const { falling, oral_mg_day } = standing;
  if (falling === undefined) return undefined;
  const from_s = falling.since_s + ruleRange('oral_taper', 'days')[0] * DAY_S;
  const low = oral_mg_day <= falling.from_mg_day * ruleNumber('oral_taper', 'last_share');
  return { due: low && at_s >= from_s, says: words.endFrom(sayCaseTime(from_s)) };
}

function tabletsFrom(_: Moment): Pick<Action, 'orders'> {
  return { orders: (values) => [{ kind: 'oral_regimen', doses: dosesOf(values) }] };
}

function changeFrom(from: number): NonNullable<Action['change']> {
  return (values) => {
    const to = dosesOf(values).reduce((sum, { mg }) => sum + mg, 0);
    return { from, to, unit: 'mg/day', route: 'oral' };
  };
}

function dosesOf(values: Values): readonly TimedOralDose[] {
  const mg = numberIn(values, 'mg');
  return mg === 0 ? [] : (TIMES[wordIn(values, 'times')] ?? []).map((time) => ({ time, mg }));
}

function doseAsk(value: number, hint?: string): NumberAsk {
  const frame = { kind: 'number', key: 'mg', label: words.each, unit: 'mg', step: 5, decimals: 1 } as const;
  return { ...frame, value, least: 0, most: MOST_MG, ...(hint === undefined ? {} : { hint }) };
}

function timesAsk(value: number): ChoiceAsk {
  const options = Object.keys(TIMES).map((key) => ({ key, says: key }));
  return { kind: 'choice', key: 'times', label: words.times, options, value: String(value), side: true };
}

/** Half, to half a tablet of 5 mg. */
function halved(mg: number): number {
  return Math.round(mg / 2 / HALF_TABLET_MG) * HALF_TABLET_MG;
}
