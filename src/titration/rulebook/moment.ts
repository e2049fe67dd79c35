import { type Case, DAY_S, type Entry, type EntryKind, type Pump, sortedLog } from '../../case/index.ts';
import { stateAfter, stateAtStart } from './follow.ts';
import { firstNot } from './search.ts';
import type { PlanState } from './state.ts';
import { type Supply, supplyOf } from './supply.ts';

type EntryOf<K extends EntryKind> = Extract<Entry, { kind: K }>;

/** The whole plan: what every step of it may be judged by. */
export interface Plan {
  readonly document: Case;
  readonly pump: Pump;
  readonly supply: Supply;
  /** In the order in which it happens. */
  readonly log: readonly Entry[];
  /** Where the plan ends, s. */
  readonly until_s: number;
  /** mcg/day that the programmer says at a second, entries of that second included. */
  dose_mcg_day(at_s: number): number;
}

/** One step of the plan: the history, an entry, or the end, with what was ordered just before and after it. */
export interface Moment {
  readonly plan: Plan;
  readonly step: 'history' | 'entry' | 'end';
  readonly entry: Entry | undefined;
  /** Its place in `plan.log`; -1 for the history. */
  readonly place: number;
  readonly at_s: number;
  readonly before: PlanState;
  readonly after: PlanState;
}

/** Every step of a plan that ends at `until_s`, or with its last entry. */
export function momentsOf(document: Case, pump: Pump, until_s?: number): readonly Moment[] {
  const log = sortedLog(document);
  const end_s = Math.max(until_s ?? 0, log.at(-1)?.at_s ?? 0);
  const start = stateAtStart(document, pump);
  const doses: { at_s: number; mcg_day: number }[] = [{ at_s: -Infinity, mcg_day: start.dose_mcg_day }];
  const plan: Plan = {
    document,
    pump,
    supply: supplyOf(document, end_s),
    log,
    until_s: end_s,
    dose_mcg_day: (at_s) => doses[firstNot(doses, (dose) => dose.at_s <= at_s) - 1]?.mcg_day ?? 0,
  };
  const moments: Moment[] = [
    { plan, step: 'history', entry: undefined, place: -1, at_s: 0, before: start, after: start },
  ];
  let before = start;
  log.forEach((entry, place) => {
    const { at_s } = entry;
    const after = stateAfter(before, entry, document, pump);
    if (after.dose_mcg_day !== before.dose_mcg_day) doses.push({ at_s, mcg_day: after.dose_mcg_day });
    moments.push({ plan, step: 'entry', entry, place, at_s, before, after });
    before = after;
  });
  moments.push({
    plan,
    step: 'end',
    entry: undefined,
    place: log.length,
    at_s: end_s,
    before,
    after: before,
  });
  return moments;
}

/** The entry of this step when it is of that kind. */
export function entryOf<K extends EntryKind>({ entry }: Moment, kind: K): EntryOf<K> | undefined {
  return isKind(entry, kind) ? entry : undefined;
}

/** The next entry of a kind after this step, at most `within_s` later. */
export function nextOf<K extends EntryKind>(
  { plan, place, at_s }: Moment,
  kind: K,
  within_s: number,
): EntryOf<K> | undefined {
  for (let i = place + 1; i < plan.log.length; i++) {
    const entry = plan.log[i];
    if (entry === undefined || entry.at_s > at_s + within_s) return undefined;
    if (isKind(entry, kind)) return entry;
  }
  return undefined;
}

function isKind<K extends EntryKind>(entry: Entry | undefined, kind: K): entry is EntryOf<K> {
  return entry?.kind === kind;
}

export function dayOf(at_s: number): number {
  return Math.floor(at_s / DAY_S);
}

/** What tubing and catheter hold, mL. */
export function deadVolume_mL({ document, pump }: Plan): number {
  return pump.tubing_volume_mL + pump.catheter_volume_mL_cm * document.device.catheter_length_cm;
}
