import type { Case, Entry } from '../../../case/index.ts';
import { CheckpointKeys } from '../../../course/index.ts';
import type { ModelChange } from '../../../model/index.ts';
import type { Output } from './outputs.ts';

const DAY_S = 86_400;
/** A value every quarter of an hour: what the whole plan is kept at. */
export const EVERY_S = 900;
/** The plan is computed, kept and found again in parts of so many days. */
export const CHUNK_S = 16 * DAY_S;
export const SAMPLES = CHUNK_S / EVERY_S;

/** Sixteen days of a course. The key names everything that could have shaped it. */
export interface Chunk {
  readonly key: string;
  /** SAMPLES values per output, from the start of the chunk on. */
  readonly outputs: Readonly<Record<Output, Float32Array>>;
}

export function chunkCount(until_s: number): number {
  return Math.max(1, Math.ceil(until_s / CHUNK_S));
}

/** The plan without what no body notices, so that a note moves no curve. */
export function bodyPlan(plan: Case): Case {
  return { ...plan, log: plan.log.filter(isFelt).map(withoutWords) };
}

function isFelt({ kind }: Entry): boolean {
  return kind !== 'check' && kind !== 'other_treatment';
}

function withoutWords(entry: Entry): Entry {
  if (entry.note === undefined && entry.reason === undefined) return entry;
  const { note: _, reason: __, ...felt } = entry;
  return felt;
}

/** Keys of the chunks of a plan up to `until_s`. */
export function chunkKeys(plan: Case, change: ModelChange, until_s: number): readonly string[] {
  const keys = new CheckpointKeys(bodyPlan(plan), [change]);
  return Array.from({ length: chunkCount(until_s) }, (_, i) => keys.at((i + 1) * CHUNK_S));
}
