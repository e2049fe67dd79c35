import { DAY_S } from '../../../case/index.ts';
import { type Arc, clockOf } from '../../../titration/index.ts';
import { sayNumber, withUnit } from '../../numbers/index.ts';
import { titrateText } from '../../strings/titrate.ts';
import type { Handle } from './handles.ts';

const text = titrateText.day.dial;

export function sayRate(mcg_h: number): string {
  return sayNumber(mcg_h, mcg_h < 1 ? 3 : mcg_h < 10 ? 2 : 1);
}

export function rateWithUnit(mcg_h: number): string {
  return withUnit(sayRate(mcg_h), 'mcg/h');
}

export function sayDayDose(mcg: number): string {
  return sayNumber(mcg, mcg < 100 ? 1 : 0);
}

export function sayArc({ from_s, length_s, rate_mcg_h, row }: Arc, flex: boolean): string {
  const rate = rateWithUnit(rate_mcg_h);
  if (length_s === DAY_S) return text.allDay(rate);
  const [from, to] = [clockOf(from_s), clockOf(from_s + length_s, 'end')];
  return flex && row === undefined ? text.rateBase(from, to, rate) : text.rate(from, to, rate);
}

export function sayHandle(handle: Handle, arcs: readonly Arc[], bolus_mcg: number): string {
  if (handle.kind === 'rate') return sayArc(handle.arc, arcs.length > 1);
  const clock = clockOf(handle.at_s);
  if (handle.kind === 'bolus') return text.bolus(clock, withUnit(sayNumber(bolus_mcg, 1), 'mcg'));
  const next = arcs.find((arc) => arc.from_s === handle.at_s);
  return text.begins(clock, rateWithUnit(next?.rate_mcg_h ?? 0));
}
