import { type Case, HOUR_S, type NewEntry, type PumpMode } from '../../../case/index.ts';
import { type Practice, TITRATION_RULES } from '../../../titration/index.ts';
import { line_mL } from './form/around.ts';
import { CLOCK_TIMES } from './form/draft.ts';
import { leastStep_percent, numberOf, tabletStep_mg } from './numbers.ts';
import { pumpOf, type Standing, standingAt } from './standing.ts';

/** Orders of the menu, by what the patient has. */
export const ORDERS = [
  'tablets',
  'dose',
  'other',
  'bolus',
  'lumbar',
  'implant',
  'priming',
  'start',
  'step',
  'flex',
  'periodic',
  'minimum',
  'single',
  'refill',
  'stop',
  'trigger',
  'treated',
  'look',
  'device',
] as const;
export type OrderKind = (typeof ORDERS)[number];

/** Orders that make sense at a time of the plan. */
export function ordersAt(plan: Case, at_s: number): readonly OrderKind[] {
  const { pump, started, triggers } = standingAt(plan, at_s);
  const everPump = pump !== 'none' || plan.log.some(({ kind }) => kind === 'implant');
  const there = pump !== 'none';
  const allowed: Readonly<Record<OrderKind, boolean>> = {
    tablets: true,
    dose: true,
    other: true,
    bolus: !there,
    lumbar: there,
    implant: !everPump,
    priming: there && !started,
    start: there && !started,
    step: there && started,
    flex: there,
    periodic: there,
    minimum: there,
    single: pump === 'runs',
    refill: there,
    stop: there && pump !== 'stopped',
    trigger: true,
    treated: triggers.length > 0,
    look: true,
    device: there,
  };
  return ORDERS.filter((order) => allowed[order]);
}

const MINUTE_S = 60;
const SINGLE_MINUTES = 30;
const HOURS = 24;

/** A new order at `today_s`, with what the plan suggests up to there. */
export function newOrder(order: OrderKind, plan: Case, today_s: number, practice: Practice): NewEntry {
  const at_s = freeFrom(order, plan, Math.max(0, Math.round(today_s / MINUTE_S) * MINUTE_S));
  const before = standingAt(plan, at_s);
  const pump = pumpOf(plan);
  const held = before.filled?.concentration_mcg_mL ?? plan.device.concentration_mcg_mL;
  // A programmer that is told saline divides by nothing.
  const told = held > 0 ? held : plan.device.concentration_mcg_mL;
  const prescribed = (mode: PumpMode): NewEntry => ({
    at_s,
    kind: 'prescription',
    prescription: { concentration_mcg_mL: told, mode },
  });
  switch (order) {
    case 'tablets':
      return { at_s, kind: 'oral_regimen', doses: nextTablets(before) };
    case 'dose':
      return { at_s, kind: 'oral_dose', mg: tabletStep_mg() };
    case 'other':
      return { at_s, kind: 'other_treatment', treatment: practice.other_treatments[0] ?? 'tizanidine' };
    case 'bolus':
    case 'lumbar':
      return { at_s, kind: 'lumbar_bolus', mcg: nextRung(before.bolus?.mcg ?? 0) };
    case 'implant':
      return { at_s, kind: 'implant' };
    case 'priming':
      return { at_s, kind: 'priming_bolus', volume_mL: Number(line_mL(plan, pump).toFixed(3)) };
    case 'start':
    case 'step':
      return prescribed({ kind: 'simple_continuous', dose_mcg_day: nextDose_mcg(plan, before) });
    case 'flex': {
      const rate = Number(((before.dose_mcg_day || nextDose_mcg(plan, before)) / HOURS).toFixed(3));
      return prescribed({ kind: 'flex', base_mcg_h: rate, periods: [] });
    }
    case 'periodic': {
      const times = CLOCK_TIMES[4] ?? [];
      const bolus_mcg = Math.round((before.dose_mcg_day || nextDose_mcg(plan, before)) / times.length);
      return prescribed({ kind: 'periodic_bolus', bolus_mcg, minutes: SINGLE_MINUTES, times });
    }
    case 'minimum':
      return prescribed({ kind: 'minimum_rate' });
    case 'single': {
      const mcg = Math.max(1, Math.round((before.dose_mcg_day * leastStep_percent(plan)) / 100));
      return { at_s, kind: 'single_bolus', mcg, minutes: SINGLE_MINUTES };
    }
    case 'refill':
      return {
        at_s,
        kind: 'refill',
        volume_mL: pump.capacity_mL,
        concentration_mcg_mL: told,
        rinsed: false,
      };
    case 'stop':
      return { at_s, kind: 'pump_stop' };
    case 'trigger':
      return { at_s, kind: 'trigger', trigger: 'bladder', strength: 0.5 };
    case 'treated':
      return { at_s, kind: 'trigger_treated', trigger: before.triggers[0] ?? 'bladder' };
    case 'look':
      return { at_s, kind: 'check', of: 'triggers' };
    case 'device':
      return { at_s, kind: 'check', of: 'device' };
  }
}

const PRESCRIBED: readonly OrderKind[] = ['start', 'step', 'flex', 'periodic', 'minimum'];

/** Where an order of this kind stands already, the next one comes as much later as its rule has it. */
function freeFrom(order: OrderKind, plan: Case, at_s: number): number {
  const [kind, hours] = PRESCRIBED.includes(order)
    ? (['prescription', numberOf('rise_interval', 'interval_h')] as const)
    : order === 'tablets'
      ? (['oral_regimen', numberOf('oral_interval', 'interval_h')] as const)
      : order === 'bolus'
        ? (['lumbar_bolus', numberOf('bolus_interval', 'interval_h')] as const)
        : [];
  if (kind === undefined || hours === undefined) return at_s;
  const taken = plan.log.some((entry) => entry.kind === kind && entry.at_s === at_s);
  return taken ? freeFrom(order, plan, at_s + hours * HOUR_S) : at_s;
}

/** One label step up, or the label's start. */
function nextTablets({ oral }: Standing) {
  const step = tabletStep_mg();
  if (oral.length > 0) return oral.map((dose) => ({ ...dose, mg: dose.mg + step }));
  const times = CLOCK_TIMES[numberOf('oral_times', 'times')] ?? [];
  return times.map((time) => ({ time, mg: step }));
}

/** The next rung of the screening ladder; the last stays the last. */
function nextRung(last_mcg: number): number {
  const { ladder_mcg } = TITRATION_RULES.screening;
  return ladder_mcg.find((rung) => rung > last_mcg) ?? ladder_mcg.at(-1) ?? last_mcg;
}

/** Twice the test bolus to begin with, then one least step up. */
export function nextDose_mcg(plan: Case, before: Standing): number {
  const { start } = TITRATION_RULES;
  if (!before.started)
    return (before.bolus?.mcg ?? start.lowest_mcg_day / start.times_bolus) * start.times_bolus;
  const last = before.dose_mcg_day > 0 ? before.dose_mcg_day : before.prescription && lastDose(plan, before);
  return Math.round((last ?? start.lowest_mcg_day) * (1 + leastStep_percent(plan) / 100));
}

function lastDose(plan: Case, { prescription }: Standing): number | undefined {
  return prescription?.mode.kind === 'simple_continuous'
    ? prescription.mode.dose_mcg_day / (1 + leastStep_percent(plan) / 100)
    : undefined;
}
