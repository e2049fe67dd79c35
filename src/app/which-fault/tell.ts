import {
  debriefOf,
  type Move,
  type Mystery,
  mysteryOf,
  type Prepared,
  prepare,
  type Run,
  runOf,
  viewOf,
} from '../../diagnosis/index.ts';
import type { Numbered } from '../parts/index.ts';
import type { Asked, Told } from './messages.ts';

interface Known {
  readonly mystery: Mystery;
  prepared?: Prepared;
  run?: { readonly moves: string; readonly run: Run };
}

/** One case at a time: what was worked out of it is kept while moves are added. */
let known: Known | undefined;

/** Never throws. */
export function tell({ id, seed, moves, answer }: Numbered<Asked>): Numbered<Told> {
  try {
    const here = caseOf(seed);
    const run = after(here, moves);
    const view = viewOf(run);
    if (answer === undefined) return { id, kind: 'told', view };
    here.prepared ??= prepare(here.mystery);
    return { id, kind: 'told', view, debrief: debriefOf(run, answer, here.prepared) };
  } catch (fault) {
    return { id, kind: 'failed', said: fault instanceof Error ? fault.message : String(fault) };
  }
}

/** What an answer will need, worked out while the learner looks; what goes wrong here is told with the answer. */
export function prepareFor(seed: number): void {
  try {
    const here = caseOf(seed);
    here.prepared ??= prepare(here.mystery);
  } catch {
    // The answer will say so.
  }
}

function caseOf(seed: number): Known {
  if (known?.mystery.seed !== seed) known = { mystery: mysteryOf(seed) };
  return known;
}

function after(here: Known, moves: readonly Move[]): Run {
  const word = JSON.stringify(moves);
  if (here.run?.moves !== word) here.run = { moves: word, run: runOf(here.mystery, moves) };
  return here.run.run;
}
