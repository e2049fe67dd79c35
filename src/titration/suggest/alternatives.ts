import * as v from 'valibot';
import file from '../../../models/alternatives.yaml';
import type { OtherTreatment } from '../../case/index.ts';
import { type Checked, good, must } from '../../problem/index.ts';
import { refused, words } from '../facts.ts';
import { sources } from '../rulebook/sources.ts';
import type { SuggestionReason } from './suggestion.ts';
import { because } from './words.ts';

/** Of `itb-alternatives/1` what a choice is made by; the whole file is checked elsewhere. */
const Alternatives = v.record(
  words,
  v.object({ name: words, think_of_it: v.object({ says: words, source: sources }) }),
);

function read(data: unknown, name: string): Checked<v.InferOutput<typeof Alternatives>> {
  const checked = v.safeParse(Alternatives, data);
  if (checked.success) return good(checked.output);
  return refused(checked.issues, name, 'alternatives.shape', 'Give each treatment its name and think_of_it.');
}

const ALTERNATIVES = must(read(file, 'models/alternatives.yaml'));

export function nameOf(treatment: OtherTreatment): string {
  return ALTERNATIVES[treatment]?.name ?? treatment;
}

export function alternativeReason(treatment: OtherTreatment): SuggestionReason {
  const found = ALTERNATIVES[treatment];
  const values = { name: nameOf(treatment), think_of_it: found?.think_of_it.says ?? '' };
  return { ...because('alternative', values), sources: found?.think_of_it.source ?? [] };
}
