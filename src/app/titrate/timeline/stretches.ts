import {
  type Case,
  dailyDose_mcg,
  isProgramEntry,
  NO_PROGRAM,
  type Pump,
  programAfter,
  programAt,
  runningProgram,
  sortedLog,
} from '../../../case/index.ts';
import type { Window } from '../plan/titrate.ts';
import { pumpOf } from '../schedule/index.ts';

/** Stands for what was ordered before the plan begins. */
export const HISTORY = 0;

/** From one order to the next: the dose a day that is ordered in between. */
export interface Stretch {
  /** Id of the order, or `HISTORY`. */
  readonly entry: number;
  readonly from_s: number;
  /** Infinity for the last. */
  readonly to_s: number;
  /** mg/day of tablets, mcg/day of the pump. */
  readonly amount: number;
  /** Whether the rate changes through the day. */
  readonly swings: boolean;
}

/** A bolus beside the infusion: into the lumbar sac, or by the pump. */
export interface Bolus {
  readonly entry: number;
  readonly at_s: number;
  readonly mcg: number;
}

/** What a plan orders, as the dose strips show it. Pure: no course is needed for it. */
export interface Orders {
  readonly oral: readonly Stretch[];
  readonly pump: readonly Stretch[];
  readonly boluses: readonly Bolus[];
  readonly implant_s: number | undefined;
}

type Open = Omit<Stretch, 'to_s'>;

export function ordersOf(plan: Case): Orders {
  const log = sortedLog(plan);
  return {
    oral: chained(oralOf(plan)),
    pump: chained(pumpStretches(plan, pumpOf(plan))),
    boluses: log.flatMap((entry) =>
      entry.kind === 'lumbar_bolus' || entry.kind === 'single_bolus'
        ? [{ entry: entry.id, at_s: entry.at_s, mcg: entry.mcg }]
        : [],
    ),
    implant_s: log.find(({ kind }) => kind === 'implant')?.at_s,
  };
}

function oralOf(plan: Case): Open[] {
  const mg = (doses: readonly { readonly mg: number }[]) => doses.reduce((sum, dose) => sum + dose.mg, 0);
  const stretches = [{ entry: HISTORY, from_s: 0, amount: mg(plan.history.oral), swings: false }];
  for (const entry of sortedLog(plan)) {
    if (entry.kind !== 'oral_regimen') continue;
    stretches.push({ entry: entry.id, from_s: entry.at_s, amount: mg(entry.doses), swings: false });
  }
  return stretches;
}

function pumpStretches(plan: Case, pump: Pump): Open[] {
  const { prescription } = plan.history;
  let program = prescription === undefined ? NO_PROGRAM : runningProgram(prescription, pump);
  const now = (entry: number, from_s: number): Open => {
    const day = program.phases.at(-1)?.plan;
    const amount = day === undefined ? 0 : dailyDose_mcg(day);
    return { entry, from_s, amount, swings: day !== undefined && day.length > 1 };
  };
  const stretches = [now(HISTORY, 0)];
  for (const entry of sortedLog(plan)) {
    if (!isProgramEntry(entry)) continue;
    program = programAfter(program, entry, plan.device, pump);
    if (entry.kind === 'priming_bolus' || entry.kind === 'single_bolus') continue;
    stretches.push(now(entry.id, entry.at_s));
  }
  return stretches;
}

/** Each ends where the next begins; one that another replaces in the same second is gone. */
function chained(open: readonly Open[]): readonly Stretch[] {
  return open.flatMap((each, i) => {
    const to_s = open[i + 1]?.from_s ?? Number.POSITIVE_INFINITY;
    return to_s > each.from_s ? [{ ...each, to_s }] : [];
  });
}

export function stretchAt(stretches: readonly Stretch[], at_s: number): Stretch | undefined {
  return stretches.findLast(({ from_s }) => from_s <= at_s);
}

/** The pump's first order, or the beginning where the history has one. */
export function began_s({ pump: stretches }: Orders): number {
  return (
    stretches.find(({ entry, amount }) => entry !== HISTORY || amount > 0)?.from_s ?? Number.POSITIVE_INFINITY
  );
}

/** A time with one programmed rate. */
export interface Rate {
  readonly from_s: number;
  readonly to_s: number;
  readonly mcg_h: number;
}

/** Hour by hour what the pump is told, in a short window; boluses and priming included. */
export function programmedRates(plan: Case, { from_s, to_s }: Window): readonly Rate[] {
  const pump = pumpOf(plan);
  const { prescription } = plan.history;
  const entries = sortedLog(plan).filter(isProgramEntry);
  let program = prescription === undefined ? NO_PROGRAM : runningProgram(prescription, pump);
  let next = 0;
  const rates: Rate[] = [];
  for (let at_s = Math.max(0, from_s); at_s < to_s; ) {
    for (let entry = entries[next]; entry !== undefined && entry.at_s <= at_s; entry = entries[++next]) {
      program = programAfter(program, entry, plan.device, pump);
    }
    const { setting, until_s } = programAt(program, pump, at_s);
    const end_s = Math.min(until_s, to_s, entries[next]?.at_s ?? Number.POSITIVE_INFINITY);
    rates.push({ from_s: at_s, to_s: end_s, mcg_h: setting.programmed_mcg_h });
    at_s = end_s;
  }
  return rates;
}
