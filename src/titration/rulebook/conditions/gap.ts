import { HOUR_S, type Reason } from '../../../case/index.ts';
import { entryOf, type Moment, nextOf } from '../moment.ts';

/** Entries this near to each other are one visit: bookkeeping, no limit that a plan could break. */
const ONE_VISIT_S = HOUR_S;

export interface Gap {
  readonly since_s: number;
  readonly hours: number;
  /** The dose that ran before it. */
  readonly mcg_day: number;
  /** Why it was made, where the log says. */
  readonly reason: Reason | undefined;
}

/** The time without a dose that this step ends, if it ends one: pump stopped, at minimum rate, empty or on saline. */
export function gapEndedBy(moment: Moment): Gap | undefined {
  const { plan, before, after, at_s } = moment;
  const prescription = entryOf(moment, 'prescription');
  const refill = entryOf(moment, 'refill');
  if (prescription === undefined && refill === undefined) return undefined;
  if (after.pump !== 'runs' || before.started === undefined) return undefined;
  if (refill !== undefined) {
    if (refill.concentration_mcg_mL === 0 || nextOf(moment, 'prescription', ONE_VISIT_S)) return undefined;
  }
  const { paused } = before;
  if (paused !== undefined) return gap(paused.since_s, at_s, paused.mcg_day, paused.reason);
  if (before.pump !== 'runs') return undefined;
  const dry = plan.supply.dryBefore(at_s, ONE_VISIT_S);
  if (dry === undefined || !plan.supply.ranBefore(dry.from_s)) return undefined;
  return gap(dry.from_s, at_s, plan.dose_mcg_day(dry.from_s));
}

function gap(since_s: number, at_s: number, mcg_day: number, reason?: Reason): Gap {
  return { since_s, hours: (at_s - since_s) / HOUR_S, mcg_day, reason };
}

/** The entry takes the dose away: a stop, the minimum rate, or saline; with the hours until a dose runs again. */
export function pauseBegunBy(moment: Moment): { readonly hours: number } | undefined {
  const { plan, before, after, entry, at_s, place } = moment;
  if (before.pump !== 'runs') return undefined;
  const saline = entryOf(moment, 'refill')?.concentration_mcg_mL === 0;
  if (!saline && after.pump === 'runs') return undefined;
  if (saline && reprogrammedDown(moment)) return undefined;
  if (entry === undefined) return undefined;
  const again = plan.log.slice(place + 1).find((each) => {
    if (saline) return each.kind === 'refill' && each.concentration_mcg_mL > 0;
    return each.kind === 'prescription' && each.prescription.mode.kind !== 'minimum_rate';
  });
  return { hours: ((again?.at_s ?? plan.until_s) - at_s) / HOUR_S };
}

/** The pump is stopped or set to its minimum rate at the same visit: that entry is judged instead. */
function reprogrammedDown(moment: Moment): boolean {
  const stop = nextOf(moment, 'pump_stop', ONE_VISIT_S);
  const next = nextOf(moment, 'prescription', ONE_VISIT_S);
  return stop !== undefined || next?.prescription.mode.kind === 'minimum_rate';
}
