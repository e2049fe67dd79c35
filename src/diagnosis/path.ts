import {
  EXAMINATION_FILES,
  EXAMINATIONS,
  type Examination,
  type ExaminationKey,
} from '../examination/index.ts';
import type { Candidate } from './candidates.ts';
import type { Findings } from './findings.ts';
import { type Diagnosis, isSame, wordOf } from './mechanism.ts';
import { RULES } from './shipped.ts';

/** One examination of a path, and whom it leaves. */
export interface Step {
  readonly examination: ExaminationKey;
  readonly left: readonly Candidate[];
  /** It rules out nothing by itself: these later steps need it. */
  readonly only_for: readonly ExaminationKey[];
}

export interface Path {
  readonly steps: readonly Step[];
  /** Until the last answer is there; nobody waits for an answer that the next step does not need. */
  readonly minutes: number;
  /** The minutes, and for each burden as many as one would wait to be spared it. */
  readonly cost: number;
  /** Other diagnoses that no examination tells from the truth. */
  readonly alike: readonly Diagnosis[];
}

/** What every examination would show of every candidate. */
export type Table = ReadonlyMap<ExaminationKey, Findings>;

function fileOf(key: ExaminationKey): Examination {
  const file = EXAMINATION_FILES.get(key);
  if (file === undefined) throw new RangeError(`There is no examination ${key}.`);
  return file;
}

/** Minutes that one would wait to be spared these. */
export function burdenOf(keys: readonly ExaminationKey[]): number {
  return keys.reduce((sum, key) => sum + RULES.weighing.burden_min[fileOf(key).burden], 0);
}

/** Until the last answer of examinations in this order, each begun when hands are free and what it rests on is known. */
export function minutesOf(keys: readonly ExaminationKey[]): number {
  const answered = new Map<ExaminationKey, number>();
  let free = 0;
  for (const key of keys) {
    const { minutes, answer_after_minutes } = fileOf(key);
    const begins = Math.max(free, ...firstOf(key).map((need) => answered.get(need) ?? 0));
    free = begins + minutes;
    answered.set(key, begins + answer_after_minutes);
  }
  return Math.max(free, ...answered.values());
}

/**
 * The cheapest examinations that tell the truth from the other candidates as far as all of them together could, in the
 * order of the work-up, without those that rule out nothing. Every set is tried: there are two thousand.
 */
export function shortestPath(candidates: readonly Candidate[], table: Table): Path {
  const truth = candidates.find(({ is_truth }) => is_truth);
  if (truth === undefined) throw new RangeError('Among the candidates must be the truth.');
  const order = RULES.order.steps.filter((key) => table.has(key));
  const possible = order.filter((key) => isAllowed(key, truth, table));
  const target = leftBy(possible, candidates, table).length;
  let best = tellingOf(possible, candidates, table);
  let least = totalOf(best);
  for (let set = 0; set < 2 ** possible.length; set++) {
    const chosen = possible.filter((_, i) => set & (1 << i));
    if (!isClosed(chosen) || leftBy(chosen, candidates, table).length > target) continue;
    const telling = tellingOf(chosen, candidates, table);
    const cost = totalOf(telling);
    if (cost >= least) continue;
    best = telling;
    least = cost;
  }
  return pathOf(best, candidates, truth, table);
}

/** Without those that rule out nothing at their place, unless a later one cannot be made without them. */
function tellingOf(
  chosen: readonly ExaminationKey[],
  candidates: readonly Candidate[],
  table: Table,
): readonly ExaminationKey[] {
  let left = candidates;
  const idle = chosen.filter((key) => {
    const before = left.length;
    left = leftBy([key], left, table);
    return left.length === before;
  });
  // From the last back: what was needed only by an idle one goes with it.
  return idle.reduceRight((kept, key) => {
    return neededBy(key, kept).length > 0 ? kept : kept.filter((other) => other !== key);
  }, chosen);
}

function neededBy(key: ExaminationKey, chosen: readonly ExaminationKey[]): readonly ExaminationKey[] {
  return chosen.filter((other) => fileOf(other).needs.includes(key));
}

function pathOf(
  chosen: readonly ExaminationKey[],
  candidates: readonly Candidate[],
  truth: Candidate,
  table: Table,
): Path {
  let left = candidates;
  const steps = chosen.map((examination): Step => {
    const before = left.length;
    left = leftBy([examination], left, table);
    return { examination, left, only_for: left.length < before ? [] : neededBy(examination, chosen) };
  });
  const others = left.map(({ diagnosis }) => diagnosis).filter((other) => !isSame(other, truth.diagnosis));
  const alike = new Map(others.map((other) => [wordOf(other), other]));
  return { steps, minutes: minutesOf(chosen), cost: totalOf(chosen), alike: [...alike.values()] };
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
  return [...fileOf(key).needs, ...(RULES.order.first[key] ?? [])];
}

/** Who shows the same as the truth in all of these. Others of the same diagnosis need not be told from it, and stay. */
export function leftBy(
  chosen: readonly ExaminationKey[],
  candidates: readonly Candidate[],
  table: Table,
): readonly Candidate[] {
  const truth = candidates.find(({ is_truth }) => is_truth);
  if (truth === undefined) return candidates;
  const shown = (key: ExaminationKey, candidate: Candidate) => table.get(key)?.get(candidate)?.finding;
  return candidates.filter(
    (each) =>
      isSame(each.diagnosis, truth.diagnosis) ||
      chosen.every((key) => shown(key, each) === shown(key, truth)),
  );
}

function totalOf(chosen: readonly ExaminationKey[]): number {
  return minutesOf(chosen) + burdenOf(chosen);
}

/** Examinations in the order in which the app offers them. */
export const IN_ORDER: readonly ExaminationKey[] = RULES.order.steps.filter((key) =>
  EXAMINATIONS.includes(key),
);
