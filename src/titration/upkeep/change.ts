import type { Case, Entry, NewEntry } from '../../case/index.ts';
import { bad, type Checked, good, type Problem } from '../../problem/index.ts';
import { deadVolume_mL } from './line.ts';
import { withEntries } from './orders.ts';
import { upkeepAt } from './upkeep.ts';

/** A new strength for the pump. */
export interface ConcentrationChange {
  readonly to_mcg_mL: number;
  /** Run the line out at the old strength's rate first. */
  readonly bridge: boolean;
  /** Wash out what the needle cannot draw. */
  readonly rinsed: boolean;
}

/**
 * A full refill of another strength and the same dose told anew. Refused without a pump that runs on a prescription, when
 * the strength is the one in the pump, when there is no drug to bridge from, and when the pump cannot run so; `path` of
 * a Problem is a name in the change.
 */
export function changeConcentration(
  document: Case,
  at_s: number,
  { to_mcg_mL, bridge, rinsed }: ConcentrationChange,
): Checked<readonly NewEntry[]> {
  const upkeep = upkeepAt(document, at_s);
  if (upkeep === undefined || upkeep.running !== 'prescription' || upkeep.prescription === undefined) {
    return bad(NOT_RUNNING);
  }
  const { pump, fill, prescription } = upkeep;
  const old_mcg_mL = fill.concentration_mcg_mL;
  if (to_mcg_mL === old_mcg_mL) return bad(sameStrength(to_mcg_mL));
  if (bridge && old_mcg_mL === 0) return bad(NO_DRUG);
  const { mode } = prescription;
  const refill: NewEntry = {
    at_s,
    kind: 'refill',
    volume_mL: pump.capacity_mL,
    concentration_mcg_mL: to_mcg_mL,
    rinsed,
  };
  const told: NewEntry = {
    at_s,
    kind: 'prescription',
    prescription: {
      concentration_mcg_mL: to_mcg_mL,
      mode,
      ...(bridge ? { bridge_from_mcg_mL: old_mcg_mL } : {}),
    },
  };
  const entries = [refill, told];
  const checked = withEntries(document, entries);
  return checked.ok ? good(entries) : bad(...checked.problems.map(atStrength));
}

/**
 * The plan with the change. Later orders that still say the old strength say the new one, up to the first refill of
 * another: nobody goes back by leaving a line as it stood.
 */
export function withChange(document: Case, at_s: number, change: ConcentrationChange): Checked<Case> {
  const entries = changeConcentration(document, at_s, change);
  if (!entries.ok) return entries;
  const old_mcg_mL = upkeepAt(document, at_s)?.fill.concentration_mcg_mL ?? 0;
  const retold = { ...document, log: retoldLog(document, at_s, old_mcg_mL, change.to_mcg_mL) };
  const checked = withEntries(retold, entries.value);
  return checked.ok ? checked : bad(...checked.problems.map(atStrength));
}

/** Hours in which the line is run out after a change: with the bridge, and without it. */
export function lineHours(document: Case, at_s: number, to_mcg_mL: number) {
  const upkeep = upkeepAt(document, at_s);
  if (upkeep === undefined || upkeep.dose_mcg_day === 0) return undefined;
  const { pump, fill, dose_mcg_day } = upkeep;
  const dead_mL = deadVolume_mL(document, pump);
  const hoursAt = (mcg_mL: number) => (24 * dead_mL * mcg_mL) / dose_mcg_day;
  return { dead_mL, bridge_h: hoursAt(fill.concentration_mcg_mL), without_h: hoursAt(to_mcg_mL) };
}

function retoldLog({ log }: Case, at_s: number, old_mcg_mL: number, to_mcg_mL: number): readonly Entry[] {
  const another = log.filter(
    (entry) => entry.kind === 'refill' && entry.at_s > at_s && entry.concentration_mcg_mL !== old_mcg_mL,
  );
  const until_s = Math.min(...another.map((entry) => entry.at_s));
  return log.map((entry) => {
    if (entry.at_s <= at_s || entry.at_s >= until_s) return entry;
    if (entry.kind === 'refill') return { ...entry, concentration_mcg_mL: to_mcg_mL };
    if (entry.kind !== 'prescription' || entry.prescription.concentration_mcg_mL !== old_mcg_mL) return entry;
    const { bridge_from_mcg_mL: _, ...rest } = entry.prescription;
    return { ...entry, prescription: { ...rest, concentration_mcg_mL: to_mcg_mL } };
  });
}

/** A place in the log says nothing to who typed a strength. */
function atStrength(problem: Problem): Problem {
  return { ...problem, path: 'to_mcg_mL' };
}

const NOT_RUNNING: Problem = {
  path: 'to_mcg_mL',
  code: 'upkeep.not-running',
  message: 'No pump runs on a dose now, so there is no dose to keep.',
  mend: 'Order a dose first, or go to a day on which the pump runs.',
};

const NO_DRUG: Problem = {
  path: 'bridge',
  code: 'upkeep.no-drug-in-line',
  message: 'The pump holds saline, so there is no old drug to run out.',
  mend: 'Change without a bridge bolus, and reckon with a line that is free of drug.',
};

function sameStrength(mcg_mL: number): Problem {
  return {
    path: 'to_mcg_mL',
    code: 'upkeep.same-strength',
    message: `The pump already holds ${mcg_mL.toLocaleString('en-US')} mcg/mL.`,
    mend: 'Choose another strength, or refill with the same.',
  };
}
