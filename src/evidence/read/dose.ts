import { custom, description, pipe, rawTransform, safeParse, unknown } from 'valibot';
import {
  closed,
  type Limit,
  quantity,
  sayChoice,
  sayNumber,
  sayValue,
  told,
} from '../../case/fields/index.ts';
import type { Dose } from '../file.ts';

/** Grade of every number here: assumption; sanity limits against a slipped digit or a wrong unit, no dosing rules. */
export const MCG: Limit = {
  min: 0,
  max: 20_000,
  unit: 'mcg',
  why: 'a syringe of 10 mL at 2,000 mcg/mL holds no more',
};
export const MCG_DAY: Limit = { ...MCG, unit: 'mcg/day', why: 'no published infusion comes near it' };
export const MG_ONCE: Limit = {
  min: 0,
  max: 2500,
  unit: 'mg',
  why: 'no published overdose that is modelled here is larger',
};
export const MG_DAY: Limit = {
  min: 0,
  max: 300,
  unit: 'mg/day',
  why: 'more is not a regimen but an overdose',
};

const FORMS = ['a number', '{mean, sd}', '{from, to}'];

/** A dose in the unit of its limit; only doses in mcg can come from the screening. */
export function dose(limit: Limit) {
  const fromScreening = limit === MCG || limit === MCG_DAY;
  const forms = sayChoice(fromScreening ? [...FORMS, '{effective_bolus: times}'] : FORMS);
  return pipe(
    unknown(),
    rawTransform(({ dataset, addIssue, NEVER }): Dose => {
      const input = dataset.value;
      const read = safeParse(shapeOf(input, limit, fromScreening, forms), input);
      if (read.success) return read.output;
      for (const { message } of read.issues) addIssue({ message });
      return NEVER;
    }),
    description(`${forms}, in ${limit.unit}`),
  );
}

function shapeOf(input: unknown, limit: Limit, fromScreening: boolean, forms: string) {
  const amount = quantity(limit);
  const has = (key: string) => typeof input === 'object' && input !== null && key in input;
  if (has('mean') || has('sd')) {
    return pipe(
      closed('a dose', { mean: amount, sd: amount }),
      rawTransform(
        ({ dataset }): Dose => ({ kind: 'drawn', mean: dataset.value.mean, sd: dataset.value.sd }),
      ),
    );
  }
  if (has('from') || has('to')) {
    return pipe(
      closed('a dose', { from: amount, to: amount }),
      rawTransform(({ dataset: { value }, addIssue }): Dose => {
        if (value.from > value.to) addIssue({ message: reversed(value.from, value.to) });
        return { kind: 'uniform', from: value.from, to: value.to };
      }),
    );
  }
  if (fromScreening && has('effective_bolus')) {
    return pipe(
      closed('a dose', { effective_bolus: quantity(TIMES) }),
      rawTransform(
        ({ dataset }): Dose => ({ kind: 'effective_bolus', times: dataset.value.effective_bolus }),
      ),
    );
  }
  if (typeof input === 'object') {
    return custom<Dose>(
      () => false,
      told('dose.wrong-form', `This is ${sayValue(input)}, not a dose.`, `Write ${forms}, in ${limit.unit}.`),
    );
  }
  return pipe(
    amount,
    rawTransform(({ dataset }): Dose => ({ kind: 'fixed', amount: dataset.value })),
  );
}

const TIMES: Limit = { min: 0.1, max: 10, unit: 'times', why: 'pumps start at one or two times the bolus' };

function reversed(from: number, to: number): string {
  return told(
    'range.reversed',
    `${sayNumber(from)} to ${sayNumber(to)} runs downwards.`,
    'Give the smaller number first.',
  );
}
