import type { Sample } from './body.ts';
import { COMPLAINTS, type Complaint, FLAGS, type Flag } from './file.ts';
import { RULES } from './shipped.ts';

/** Whether it looks like too little drug, too much, or could be either. */
export type Sense = 'little' | 'much' | 'either' | 'none';

/** What is different from the same patient with nothing wrong, in the order of the file. */
export function complaintsOf(now: Sample, usual: Sample): readonly Complaint[] {
  return COMPLAINTS.filter((key) => {
    const { output, more, less } = RULES.complaints[key];
    const change = now(output) - usual(output);
    return more === undefined ? -change >= (less ?? Number.NaN) : change >= more;
  });
}

export function senseOf(complaints: readonly Complaint[]): Sense {
  if (complaints.length === 0) return 'none';
  const senses = new Set(complaints.map((key) => RULES.complaints[key].sense));
  senses.delete('either');
  const [only, other] = senses;
  return other === undefined ? (only ?? 'either') : 'either';
}

/** Whether two pictures could be the same trouble to somebody at the bedside. */
export function looksAlike(a: Sense, b: Sense): boolean {
  return a === b || (a === 'either' && b !== 'none') || (b === 'either' && a !== 'none');
}

/** Severe signs of a moment. */
export function flagsOf(now: Sample): readonly Flag[] {
  return FLAGS.filter((key) => {
    const { output, from, to } = RULES.flags[key];
    return from === undefined ? now(output) <= (to ?? Number.NaN) : now(output) >= from;
  });
}
