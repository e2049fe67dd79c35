import * as v from 'valibot';
import { bad, type Checked, good } from '../problem/index.ts';
import { brierOf } from './score.ts';

/** A finished run as the browser keeps it: no date and no name. */
export interface RunRecord {
  readonly seed: number;
  readonly right: boolean;
  readonly place_right: boolean;
  /** 0 to 1. */
  readonly confidence: number;
  readonly minutes: number;
  readonly least_minutes: number;
}

export interface Runs {
  readonly schema: 'itb-which-fault-runs';
  readonly version: 1;
  /** Oldest first. */
  readonly runs: readonly RunRecord[];
}

export const NO_RUNS: Runs = { schema: 'itb-which-fault-runs', version: 1, runs: [] };

const MOST_RUNS = 500;
const MOST_CHARACTERS = 200_000;

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const minutes = v.pipe(v.number(), v.finite(), v.minValue(0));
const RunsText = v.pipe(
  v.strictObject({
    schema: v.literal('itb-which-fault-runs'),
    version: v.literal(1),
    runs: v.pipe(
      v.array(
        v.strictObject({
          seed: count,
          right: v.boolean(),
          place_right: v.boolean(),
          confidence: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
          minutes,
          least_minutes: minutes,
        }),
      ),
      v.maxLength(MOST_RUNS),
    ),
  }),
  v.check(
    ({ runs }) => runs.every(({ right, place_right }) => !right || place_right),
    'A right diagnosis has the right place',
  ),
);

/** With one more; the oldest go when there are too many. */
export function withRun({ runs, ...rest }: Runs, run: RunRecord): Runs {
  return { ...rest, runs: [...runs, run].slice(-MOST_RUNS) };
}

export function writeRuns(runs: Runs): string {
  return JSON.stringify(runs);
}

/** Runs in a text that `writeRuns` wrote; anything else gives Problems. */
export function readRuns(text: string): Checked<Runs> {
  const read = v.safeParse(RunsText, parsed(text));
  if (read.success) return good(read.output);
  return bad(
    ...read.issues.slice(0, 1).map((issue) => ({
      path: `runs: ${v.getDotPath(issue) ?? 'top'}`,
      code: 'which-fault.runs',
      message: `${issue.message.replace(/\.$/, '')}.`,
      mend: 'Start the list of runs anew.',
    })),
  );
}

function parsed(text: string): unknown {
  if (text.length > MOST_CHARACTERS) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Said against found: runs with a confidence from one bound up to the next. */
export interface Bin {
  readonly from: number;
  readonly to: number;
  readonly runs: number;
  readonly right: number;
  /** Mean confidence of these runs. */
  readonly said: number;
}

export interface Tally {
  readonly runs: number;
  readonly right: number;
  readonly place_right: number;
  /** Mean over all runs; undefined before the first. */
  readonly brier: number | undefined;
  /** Only those with runs in them. */
  readonly bins: readonly Bin[];
}

const BOUNDS = [0, 0.4, 0.6, 0.8, 1] as const;

export function tallyOf({ runs }: Runs): Tally {
  const right = runs.filter((run) => run.right).length;
  const briers = runs.map((run) => brierOf(run.confidence, run.right));
  const bins = BOUNDS.slice(1).map((to, i) => {
    const from = BOUNDS[i] ?? 0;
    const here = runs.filter(({ confidence }) => (i === 0 || confidence > from) && confidence <= to);
    return {
      from,
      to,
      runs: here.length,
      right: here.filter((run) => run.right).length,
      said: mean(here.map(({ confidence }) => confidence)) ?? 0,
    };
  });
  return {
    runs: runs.length,
    right,
    place_right: runs.filter((run) => run.place_right).length,
    brier: mean(briers),
    bins: bins.filter((bin) => bin.runs > 0),
  };
}

function mean(values: readonly number[]): number | undefined {
  return values.length === 0 ? undefined : values.reduce((sum, value) => sum + value, 0) / values.length;
}
