import { type Case, DAY_S, type Entry, type Pump, pumpNamed, sortedLog } from '../../case/index.ts';
import { type Fill, fillsOf } from './fills.ts';
import { type Ordered, orderedLog } from './ordered.ts';
import { type Telling, tellings } from './told.ts';

/** What upkeep keeps of one plan, so that another day of it costs next to nothing. */
export interface Books {
  readonly document: Case;
  readonly pump: Pump;
  /** In the order in which it happens. */
  readonly log: readonly Entry[];
  readonly fills: readonly Fill[];
  /** As the programmer has it. */
  readonly told: readonly Telling[];
  readonly ordered: Ordered;
  /** As the order sheet has it; the same list where nothing parts them. */
  readonly meant: readonly Telling[];
  /** Seconds; before second 0 for a pump of the history, undefined without a pump. */
  readonly implanted_s: number | undefined;
}

/** As many plans as a page asks about at once; undo keeps documents by the hundred, and their books need not live. */
const MOST_KEPT = 4;
let recent: readonly Books[] = [];

/** The books of a plan, which is immutable: worked out once as long as it is among the last asked for. */
export function booksOf(document: Case): Books | undefined {
  const kept = recent.find((books) => books.document === document);
  if (kept !== undefined) return kept;
  const pump = pumpNamed(document.device.pump);
  if (pump === undefined) return undefined;
  const log = sortedLog(document);
  const told = tellings(document, log, pump);
  const ordered = orderedLog(document, log);
  const parts = ordered.standings.some(({ difference }) => difference !== undefined);
  const books: Books = {
    document,
    pump,
    log,
    fills: fillsOf(document, log),
    told,
    ordered,
    meant: parts ? tellings(meantAtStart(document), ordered.entries, pump) : told,
    implanted_s: implantedAt(document, log),
  };
  recent = [books, ...recent].slice(0, MOST_KEPT);
  return books;
}

/** The history's dose, of the strength that the reservoir holds. */
function meantAtStart(document: Case): Case {
  const { history, device } = document;
  const { concentration_mcg_mL } = device;
  if (history.prescription === undefined || concentration_mcg_mL === 0) return document;
  return {
    ...document,
    history: { ...history, prescription: { ...history.prescription, concentration_mcg_mL } },
  };
}

function implantedAt({ history }: Case, log: readonly Entry[]): number | undefined {
  if (history.prescription !== undefined) return 0 - history.days * DAY_S;
  return log.find(({ kind }) => kind === 'implant')?.at_s;
}
