import { type Case, DAY_S, hasTelemetry, type Pump, sortedLog } from '../../case/index.ts';
import { runChain } from '../chain.ts';
import type { DeliveryPiece } from '../delivery.ts';
import { faultRuns } from '../faults/fault-run.ts';
import { programmingOf } from '../faults/told.ts';
import { rescuesWithin } from '../given/index.ts';
import { pumpOf } from '../pump-of.ts';
import { pumpWorksOf } from '../pump-works.ts';
import { reservoirEvents } from '../reservoir-events.ts';
import { alarmsOf, type Troubles } from './alarms.ts';
import { endedAt, type RunDown, runDowns } from './battery.ts';
import type { Alarm } from './device.ts';
import { countedBelow, type Ledger, ledgerOf } from './ledger.ts';
import { pumpLives } from './lives.ts';
import { type Note, notesOf } from './notes.ts';
import { DEVICE } from './numbers.ts';
import { type Pocket, pocketOf } from './pocket.ts';
import { beside } from './pocket-events.ts';
import { type Span, within } from './spans.ts';
import { type Stall, stallsOf } from './stalls.ts';
import { type Standings, standingsOf, stoppedSpans } from './standing.ts';
import { talliesOf } from './tallies.ts';

/** What is kept of one document, so that another second of it costs next to nothing. */
export interface DeviceBooks {
  readonly document: Case;
  readonly pump: Pump;
  /** They cover case time from 0 up to here; what they say of a second before does not depend on it. */
  readonly until_s: number;
  readonly ledger: Ledger;
  readonly pocket: Pocket;
  readonly told: Standings;
  readonly ordered: Standings;
  /** Share of what it is told that the rotor moves, by the faults of that second. */
  readonly speedAt: (at_s: number) => number;
  readonly batteries: readonly RunDown[];
  /** Seconds at which the programmer talked to the pump, ascending. */
  readonly talks: readonly number[];
  /** Each pump with what it wrote and how it sounded. */
  readonly pumps: readonly (Span & { readonly notes: readonly Note[]; readonly alarms: readonly Alarm[] })[];
}

const SHORTEST_S = 32 * DAY_S;
/** Books reach so many times as far as the second that was asked for, so that a cursor on its way needs few. */
const BEYOND = 1.25;
/** As many documents as a page asks about at once; undo keeps them by the hundred, and their books need not live. */
const MOST_KEPT = 4;
let recent: readonly DeviceBooks[] = [];

/** The books of a document beyond a second: worked out once as long as it is among the last asked for. */
export function booksOf(document: Case, at_s: number): DeviceBooks {
  const kept = recent.find((books) => books.document === document);
  if (kept !== undefined && at_s < kept.until_s) return kept;
  const until_s = Math.max(SHORTEST_S, Math.ceil((at_s * BEYOND) / DAY_S) * DAY_S);
  const books = written(document, until_s);
  recent = [books, ...recent.filter((each) => each !== kept)].slice(0, MOST_KEPT);
  return books;
}

function written(document: Case, until_s: number): DeviceBooks {
  const pump = pumpOf(document);
  const runs = faultRuns(document);
  const programming = programmingOf(document, pump, runs);
  const events = reservoirEvents(document, pump, runs, programming);
  const pieces: DeliveryPiece[] = [];
  const passOver = () => {};
  runChain(document, pump, until_s, (piece) => void pieces.push(piece), passOver);
  const tallies = talliesOf(document, events);
  const batteries = runDowns(runs);
  const told = standingsOf(document, programming.told, pump);
  const stopped = stoppedSpans(told);
  const stalls = stallsOf(runs, until_s).flatMap((stall) => whileTold(stall, stopped));
  const worksAt = pumpWorksOf(runs);
  const lives = pumpLives(document, runs);
  const counted = ({ from_s, programmed_mL_h }: DeliveryPiece) => {
    if (endedAt(batteries, from_s) || !within(lives, from_s)) return 0;
    return programmed_mL_h * (within(stalls, from_s) ? DEVICE.counted_while_stalled : 1);
  };
  const ledger = ledgerOf(pieces, tallies, counted);
  const empty = countedBelow(ledger, tallies, 0);
  const low = countedBelow(ledger, tallies, pump.low_reservoir_alarm_mL);
  // What is not known of a pump is not made up: it sounds nothing and writes only what it is told.
  const troubles = pump.signals === 'unknown' ? UNHEARD : { low, empty, batteries, stopped, stalls };
  return {
    document,
    pump,
    until_s,
    ledger,
    pocket: pocketOf(pieces, beside(events, rescuesWithin(document, 0, until_s))),
    told,
    ordered: standingsOf(document, programming.ordered, pump),
    speedAt: (at_s) => worksAt(at_s).speed,
    batteries,
    talks: sortedLog(document)
      .filter(hasTelemetry)
      .map(({ at_s }) => at_s),
    pumps: lives.map((life) => {
      const alarms = alarmsOf(troubles, life);
      return { ...life, alarms, notes: notesOf(programming.told, events, troubles, alarms, life) };
    }),
  };
}

const UNHEARD: Troubles = { low: [], empty: [], batteries: [], stopped: [], stalls: [] };

/** Only a pump that is told to run can notice that it stands. */
function whileTold(stall: Stall, stopped: readonly Span[]): readonly Stall[] {
  const stop = stopped.find(({ from_s, to_s }) => from_s <= stall.from_s && stall.from_s < to_s);
  const from_s = stop?.to_s ?? stall.from_s;
  return from_s < stall.to_s ? [{ ...stall, from_s }] : [];
}
