import { exactOptional, unknown } from 'valibot';
import { closed, type Finding, type Place, sayValue, take } from '../../case/fields/index.ts';
import { checkScore, type Scale } from '../../measurement/index.ts';
import type { Baseline, BaselineOutput, Population } from '../../population/index.ts';
import { readScale } from './conversion.ts';
import { anyNumber, pair, spread } from './numbers.ts';
import { scaleField } from './observed-fields.ts';

const Shape = closed('baselines', {
  ashworth: exactOptional(unknown()),
  ashworth_leg: exactOptional(unknown()),
  ashworth_arm: exactOptional(unknown()),
  spasm_score: exactOptional(unknown()),
});

/** Legs and arms together stand for both. */
const OUTPUTS: Readonly<Record<string, readonly BaselineOutput[]>> = {
  ashworth: ['ashworth_leg', 'ashworth_arm'],
  ashworth_leg: ['ashworth_leg'],
  ashworth_arm: ['ashworth_arm'],
  spasm_score: ['spasm_score'],
};

/** Scores before treatment, on Penn's 1 to 5 and 0 to 4. */
export function readBaselines(
  value: unknown,
  at: Place,
  into: Finding[],
): Population['baseline'] | undefined {
  if (value === undefined) return undefined;
  const fields = take(Shape, value, at, into);
  if (fields === undefined) return undefined;
  if (fields.ashworth !== undefined && (fields.ashworth_leg ?? fields.ashworth_arm) !== undefined) {
    const message = 'ashworth stands for legs and arms, which are given as well.';
    into.push({ at: [...at, 'ashworth'], code: 'baseline.twice', message, mend: 'Remove one of the two.' });
  }
  const read: { [output in BaselineOutput]?: Baseline } = {};
  for (const [key, outputs] of Object.entries(OUTPUTS)) {
    if (fields[key] === undefined) continue;
    const baseline = readBaseline(fields[key], key === 'spasm_score' ? 'spasms' : 'tone', [...at, key], into);
    if (baseline !== undefined) for (const output of outputs) read[output] = baseline;
  }
  return read;
}

const Numbers = closed('a baseline', {
  mean: exactOptional(anyNumber),
  sd: exactOptional(spread),
  median: exactOptional(anyNumber),
  iqr: exactOptional(pair),
  at_least: exactOptional(anyNumber),
  from: exactOptional(anyNumber),
  to: exactOptional(anyNumber),
  scale: exactOptional(scaleField),
});

const FORMS = [['mean', 'sd'], ['median', 'iqr'], ['at_least'], ['from', 'to']] as const;
const WRITE = 'Write { mean, sd }, { median, iqr: [a, b] }, { at_least } or { from, to }, and `scale`.';

function readBaseline(
  value: unknown,
  scored: 'tone' | 'spasms',
  at: Place,
  into: Finding[],
): Baseline | undefined {
  const fields = take(Numbers, value, at, into);
  if (fields === undefined) return undefined;
  const forms = FORMS.filter((keys) => keys.some((key) => fields[key] !== undefined));
  const [form] = forms;
  const headless =
    form !== undefined && (fields[form[0]] === undefined || (form[0] === 'from' && fields.to === undefined));
  if (form === undefined || forms.length > 1 || headless) {
    into.push({
      at,
      code: 'baseline.not-one',
      message: `This is ${sayValue(value)} of no known form.`,
      mend: WRITE,
    });
    return undefined;
  }
  if (fields.scale === undefined) {
    into.push({
      at,
      code: 'scale.missing',
      message: 'This is a score without its scale.',
      mend:
        scored === 'spasms'
          ? 'Add `scale: penn-0-4`.'
          : 'Add `scale`, for example ashworth-1-5 or ashworth-0-4.',
    });
    return undefined;
  }
  const scale = readScale(fields.scale, scored, [...at, 'scale'], into);
  return scale && convert(fields, scale, at, into);
}

interface Printed {
  readonly mean?: number | undefined;
  readonly sd?: number | undefined;
  readonly median?: number | undefined;
  readonly iqr?: readonly [number, number] | undefined;
  readonly at_least?: number | undefined;
  readonly from?: number | undefined;
  readonly to?: number | undefined;
}

function convert(printed: Printed, scale: Scale, at: Place, into: Finding[]): Baseline | undefined {
  const before = into.length;
  const score = (number: number, ...place: Place) => {
    const checked = checkScore(scale, number, '');
    if (checked.ok) return checked.value;
    into.push(
      ...checked.problems.map(({ code, message, mend }) => ({ at: [...at, ...place], code, message, mend })),
    );
    return Number.NaN;
  };
  const { mean, sd, median, iqr, at_least, from, to } = printed;
  let baseline: Baseline | undefined;
  if (mean !== undefined) {
    baseline = { mean: score(mean, 'mean'), ...(sd === undefined ? {} : { sd: scale.sd(sd, mean) }) };
  } else if (median !== undefined) {
    const ends = iqr && ([score(iqr[0], 'iqr', 0), score(iqr[1], 'iqr', 1)] as const);
    baseline = { median: score(median, 'median'), ...(ends === undefined ? {} : { iqr: ends }) };
    if (iqr !== undefined && (median < iqr[0] || median > iqr[1])) {
      const message = 'The median lies outside its own quartiles.';
      into.push({ at: [...at, 'iqr'], code: 'observed.outside', message, mend: 'Check median and iqr.' });
    }
  } else if (at_least !== undefined) baseline = { at_least: score(at_least, 'at_least') };
  else if (from !== undefined && to !== undefined) {
    baseline = { from: score(from, 'from'), to: score(to, 'to') };
    if (from > to) {
      const message = 'This range runs downwards.';
      into.push({
        at: [...at, 'to'],
        code: 'range.reversed',
        message,
        mend: 'Give the smaller number first.',
      });
    }
  }
  return into.length > before ? undefined : baseline;
}
