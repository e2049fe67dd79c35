import * as v from 'valibot';
import file from '../../models/rules/practice.yaml';
import { OTHER_TREATMENTS } from '../case/index.ts';
import { type Checked, good, must } from '../problem/index.ts';
import { fact, refused, rungs, stated } from './facts.ts';
import type { Practice } from './practice.ts';

const finite = v.pipe(v.number(), v.finite('This is no finite number'));
const notNegative = v.pipe(finite, v.minValue(0, 'This must be 0 or more'));
const positive = v.pipe(finite, v.minValue(Number.MIN_VALUE, 'This must be above 0'));
const MOST_LISTED = 24;

function ascending(each: v.GenericSchema<number>) {
  return v.pipe(
    v.array(each),
    v.minLength(1, 'Give at least one number'),
    v.maxLength(MOST_LISTED, `Give at most ${MOST_LISTED} numbers`),
    v.check((all) => all.every((value, i) => i === 0 || value > (all[i - 1] ?? 0)), 'Each must be larger'),
    v.transform((all): readonly number[] => all),
  );
}

const hours = v.pipe(
  ascending(notNegative),
  v.check((all) => all[0] === 0, 'The first look is at 0 h: what the bolus is compared with'),
  v.check((all) => all.length > 1, 'Look at least once after the bolus'),
);
const country = v.picklist(['US', 'UK'], 'Name US or UK');
const treatments = v.pipe(
  v.array(v.picklist(OTHER_TREATMENTS)),
  v.transform((all): Practice['other_treatments'] => all),
);
const within = v.pipe(
  v.strictTuple([notNegative, notNegative]),
  v.check(([from, to]) => from <= to, 'The first hour must not come after the last'),
  v.transform((read): readonly [number, number] => read),
);

const Settings = v.strictObject({
  country,
  concentrations_mcg_mL: ascending(positive),
  other_treatments: treatments,
  observe_h: hours,
  response: v.strictObject({ ashworth_points: positive, spasm_grades: positive, within_h: within }),
});

/** `itb-practice/1`: the same with unit, grade and source each. */
const PracticeFile = v.strictObject({
  country: stated('country', country),
  concentrations_mcg_mL: stated('mcg/mL', ascending(positive)),
  other_treatments: stated('treatments', treatments),
  observe_h: stated('h', hours),
  response: v.strictObject({
    ashworth_points: fact('points'),
    spasm_grades: fact('grades'),
    within_h: rungs('h'),
  }),
});

/** Settings that somebody stored, plain values. */
export function checkPractice(data: unknown, name: string): Checked<Practice> {
  const read = v.safeParse(Settings, data);
  if (read.success) return good(read.output);
  return refused(read.issues, name, 'practice.shape', 'Set it anew, or take the defaults.');
}

/** The defaults from the parsed text of models/rules/practice.yaml. */
export function checkPracticeFile(data: unknown, name: string): Checked<Practice> {
  const read = v.safeParse(PracticeFile, data);
  if (read.success) return checkPractice(read.output, name);
  const mend =
    'Give each setting of schema itb-practice/1 its value, unit, grade and source, and nothing else.';
  return refused(read.issues, name, 'practice.shape', mend);
}

export const PRACTICE: Practice = must(checkPracticeFile(file, 'models/rules/practice.yaml'));
