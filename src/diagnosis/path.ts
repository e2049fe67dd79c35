import { EXAMINATION_FILES, EXAMINATIONS, type ExaminationKey } from '../examination/index.ts';
import type { Candidate } from './candidates.ts';
import type { Findings } from './findings.ts';
import { type Diagnosis, isSame, wordOf } from './mechanism.ts';
import { RULES } from './shipped.ts';

/** One examination of a path, and whom it leaves. */
export interface Step {
  readonly examination: ExaminationKey;
  readonly left: readonly Candidate[];
}

export interface Path {
  readonly steps: readonly Step[];
  /** Until the last answer is there, one after another. */
  readonly minutes: number;
  /** The minutes, and for each burden as many as one would wait to be spared it. */
  readonly cost: number;
  /** Other diagnoses that no examination tells from the truth. */
  readonly alike: readonly Diagnosis[];
}

/** What every examination would show of every candidate. */
export type Table = ReadonlyMap<ExaminationKey, Findings>;

export function costOf(key: ExaminationKey): number {
  const file = EXAMINATION_FILES.get(key);
  if (file === undefined) throw new RangeError(`There is no examination ${key}.`);
  return file.answer_after_minutes + RULES.weighing.burden_min[file.burden];
}

function minutesOf(key: ExaminationKey): number {
  return EXAMINATION_FILES.get(key)?.answer_after_minutes ?? 0;
}

/**
 * The cheapest examinations that tell the truth from the other candidates as far as all of them together could, in the
 * order of the work-up. Every set is tried: there are two thousand.
 */
export function shortestPath(candidates: readonly Candidate[], table: Table): Path {
  const truth = candidates.find(({ is_truth }) => is_truth);
  if (truth === undefined) throw new RangeError('Among the candidates must be the truth.');
  const order = RULES.order.steps.filter((key) => table.has(key));
  const possible = order.filter((key) => isAllowed(key, truth, table));
  const target = leftBy(possible, candidates, truth, table).length;
  let best: readonly ExaminationKey[] = possible;
  let least = totalOf(possible);
  for (let set = 0; set < 2 ** possible.length; set++) {
    const chosen = possible.filter((_, i) => set & (1 << i));
    const cost = totalOf(chosen);
    if (cost >= least || !isClosed(chosen)) continue;
    if (leftBy(chosen, candidates, truth, table).length > target) continue;
    best = chosen;
    least = cost;
  }
  return pathOf(best, candidates, truth, table);
}

function pathOf(
  chosen: readonly ExaminationKey[],
  candidates: readonly Candidate[],
  truth: Candidate,
  table: Table,
): Path {
  const steps = chosen.map((examination, i) => ({
    examination,
    left: leftBy(chosen.slice(0, i + 1), candidates, truth, table),
  }));
  const left = steps.at(-1)?.left ?? candidates;
  const others = left.map(({ diagnosis }) => diagnosis).filter((other) => !isSame(other, truth.diagnosis));
  const alike = new Map(others.map((other) => [wordOf(other), other]));
  const minutes = chosen.reduce((sum, key) => sum + minutesOf(key), 0);
  return { steps, minutes, cost: totalOf(chosen), alike: [...alike.values()] };
}

/** What works in fewer of its times cannot be counted on: a minute of listening mostly hears nothing. */
const RELIABLE = 0.5;

/**
 * Nothing is injected that could not be aspirated before: then it shows nothing, and is no step of a sensible path;
 * neither is what is mostly missed.
 */
function isAllowed(key: ExaminationKey, truth: Candidate, table: Table): boolean {
  const expected = [...(table.get(key)?.values() ?? [])];
  if (expected.some(({ detected = 1 }) => detected < RELIABLE)) return false;
  const finding = table.get(key)?.get(truth)?.finding ?? '';
  return finding !== '' && !finding.split(' ').includes('not_injected');
}

function isClosed(chosen: readonly ExaminationKey[]): boolean {
  return chosen.every((key) => firstOf(key).every((need) => chosen.includes(need)));
}

/** What comes before an examination: what it needs, and what the order of the work-up asks for. */
function firstOf(key: ExaminationKey): readonly ExaminationKey[] {
  return [...(EXAMINATION_FILES.get(key)?.needs ?? []), ...(RULES.order.first[key] ?? [])];
}

/** Who shows the same as the truth in all of these. Others of the same diagnosis need not be told from it, and stay. */
function leftBy(
  chosen: readonly ExaminationKey[],
  candidates: readonly Candidate[],
  truth: Candidate,
  table: Table,
): readonly Candidate[] {
  return candidates.filter(
    (candidate) =>
      isSame(candidate.diagnosis, truth.diagnosis) ||
      chosen.every((key) => table.get(key)?.get(candidate)?.finding === table.get(key)?.get(truth)?.finding),
  );
}

function totalOf(chosen: readonly ExaminationKey[]): number {
  return chosen.reduce((sum, key) => sum + costOf(key), 0);
}

/** Examinations in the order in which the app offers them. */
export const IN_ORDER: readonly ExaminationKey[] = RULES.order.steps.filter((key) =>
  EXAMINATIONS.includes(key),
);
