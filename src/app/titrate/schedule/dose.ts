import type { Case, Entry, NewEntry, Pump, TimedOralDose } from '../../../case/index.ts';
import { bad, type Checked, good, type Problem } from '../../../problem/index.ts';
import { TITRATION_RULES } from '../../../titration/index.ts';
import { quote, readNumber } from '../../numbers/index.ts';
import { titrateText } from '../../strings/titrate.ts';
import { leastStep_percent, tabletStep_mg } from './numbers.ts';
import { dailyDoseOf, mgDay, type Standing } from './standing.ts';

const words = titrateText.schedule.doses;

/** The number of an order that stands in the column of doses. */
export interface Dose {
  readonly amount: number;
  readonly unit: string;
  /** Where it stands in the entry, when it may be typed there. */
  readonly path: string | undefined;
}

export function doseOf(entry: Entry, pump: Pump): Dose | undefined {
  switch (entry.kind) {
    case 'oral_regimen':
      return { amount: mgDay(entry.doses), unit: 'mg', path: entry.doses.length > 0 ? 'doses' : undefined };
    case 'oral_dose':
      return { amount: entry.mg, unit: 'mg', path: 'mg' };
    case 'lumbar_bolus':
      return { amount: entry.mcg, unit: 'mcg', path: 'mcg' };
    case 'single_bolus':
      return { amount: entry.mcg, unit: 'mcg', path: 'mcg' };
    case 'prescription': {
      const amount = dailyDoseOf(entry.prescription, pump);
      const { kind } = entry.prescription.mode;
      const typed = kind === 'simple_continuous' || (kind === 'flex' && amount > 0);
      return { amount, unit: 'mcg', path: typed ? 'prescription.mode' : undefined };
    }
    case 'pump_stop':
      return { amount: 0, unit: 'mcg', path: undefined };
    case 'refill':
      return { amount: entry.volume_mL, unit: 'mL', path: 'volume_mL' };
    case 'priming_bolus':
      return { amount: entry.volume_mL, unit: 'mL', path: 'volume_mL' };
    default:
      return undefined;
  }
}

/** A typed number, or what is wrong with the text. */
export function readTyped(typed: string, path: string): Checked<number> {
  const read = readNumber(typed);
  if (read.kind === 'number') return good(read.value);
  const problem: Problem = { path, code: `number.${read.kind}`, ...words.unread(read.kind, quote(typed)) };
  return bad(problem);
}

/** The order with another dose. A day of tablets is shared among its times, a flex day keeps its shape. */
export function withDose(entry: Entry, amount: number, pump: Pump): Checked<NewEntry> {
  switch (entry.kind) {
    case 'oral_regimen': {
      const doses = sharedOut(entry.doses, amount);
      return doses.ok ? good({ ...entry, doses: doses.value }) : doses;
    }
    case 'oral_dose':
      return good({ ...entry, mg: amount });
    case 'lumbar_bolus':
    case 'single_bolus':
      return good({ ...entry, mcg: amount });
    case 'refill':
    case 'priming_bolus':
      return good({ ...entry, volume_mL: amount });
    case 'prescription': {
      const { prescription } = entry;
      const { mode } = prescription;
      if (mode.kind === 'simple_continuous') {
        return good({ ...entry, prescription: { ...prescription, mode: { ...mode, dose_mcg_day: amount } } });
      }
      if (mode.kind !== 'flex') return good(entry);
      const times = amount / dailyDoseOf(prescription, pump);
      const scaled = (rate_mcg_h: number) => Number((rate_mcg_h * times).toFixed(3));
      const periods = mode.periods.map((each) => ({ ...each, rate_mcg_h: scaled(each.rate_mcg_h) }));
      return good({
        ...entry,
        prescription: { ...prescription, mode: { ...mode, base_mcg_h: scaled(mode.base_mcg_h), periods } },
      });
    }
    default:
      return good(entry);
  }
}

/** A day of tablets in whole steps, the earlier doses the larger, or in equal parts where that comes out even. */
function sharedOut(doses: readonly TimedOralDose[], mg_day: number): Checked<readonly TimedOralDose[]> {
  const step = tabletStep_mg();
  const count = doses.length;
  if (mg_day === 0) return good([]);
  if (mg_day > 0 && mg_day % step === 0 && mg_day / step >= count) {
    const steps = mg_day / step;
    const each = Math.floor(steps / count);
    const more = steps % count;
    return good(doses.map((dose, place) => ({ ...dose, mg: step * (place < more ? each + 1 : each) })));
  }
  const part = Number((mg_day / count).toFixed(1));
  if (Math.abs(part * count - mg_day) < 1e-9) return good(doses.map((dose) => ({ ...dose, mg: part })));
  return bad({ path: 'doses', code: 'regimen.does-not-divide', ...words.doesNotDivide(mg_day, count, step) });
}

/** The dose `steps` label steps further up or down: 5 mg a dose of tablets, the least rise of the pump. */
export function steppedDose(
  entry: Entry,
  amount: number,
  steps: number,
  before: Standing,
  plan: Case,
): number {
  switch (entry.kind) {
    case 'oral_regimen':
      return Math.max(0, amount + steps * tabletStep_mg() * entry.doses.length);
    case 'oral_dose':
      return Math.max(tabletStep_mg(), amount + steps * tabletStep_mg());
    case 'lumbar_bolus': {
      const { ladder_mcg, small_start_mcg } = TITRATION_RULES.screening;
      const rungs = [small_start_mcg, ...ladder_mcg];
      const next = steps > 0 ? rungs.find((rung) => rung > amount) : rungs.findLast((rung) => rung < amount);
      return next ?? amount;
    }
    case 'refill':
      return Math.max(1, amount + steps);
    case 'priming_bolus':
      return Math.max(0.01, Number((amount + steps / 100).toFixed(3)));
    default: {
      const base = entry.kind === 'prescription' && before.dose_mcg_day > 0 ? before.dose_mcg_day : amount;
      const step = Math.max(1, Math.round((base * leastStep_percent(plan)) / 100));
      return Math.max(1, Math.round(amount + steps * step));
    }
  }
}
