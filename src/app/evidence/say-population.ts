import type { EvidenceFile } from '../../evidence/show/index.ts';
import { evidenceText } from '../strings/evidence.ts';
import { sayQuantity } from './say-quantity.ts';
import { sayExactly } from './words.ts';

type Population = EvidenceFile['population'];
type Baseline = NonNullable<NonNullable<Population['baseline']>['ashworth_leg']>;

const words = evidenceText.protocol.population;
const { range } = evidenceText.protocol;

/** Who was studied, part by part: how many, of which cause, how old, with which scores before treatment. */
export function sayPopulation(population: Population): readonly string[] {
  const { typical, n, kidney_function, parameters = {} } = population;
  return [
    typical ? words.typical : words.patients(sayExactly(n)),
    ...sayCauses(population),
    ...sayAges(population),
    ...(kidney_function === undefined ? [] : [sayKidneys(kidney_function)]),
    ...BASELINES.flatMap((score) => {
      const baseline = population.baseline?.[score];
      return baseline === undefined ? [] : [words.before(sayQuantity(score), sayBaseline(baseline))];
    }),
    ...Object.entries(parameters).map(([name, value]) => words.parameter(name, sayExactly(value))),
  ];
}

const BASELINES = ['ashworth_leg', 'ashworth_arm', 'spasm_score'] as const;
const CAUSES: ReadonlyMap<string, string> = new Map(Object.entries(words.causes));

function sayCauses({ causes }: Population): readonly string[] {
  const named = Object.entries(causes).filter(([, share]) => share > 0);
  const all = named.reduce((sum, [, share]) => sum + share, 0);
  const name = (cause: string) => CAUSES.get(cause) ?? cause;
  if (named.length === 1) return named.map(([cause]) => name(cause));
  return [
    evidenceText.protocol.and(
      named.map(([cause, share]) => words.cause(name(cause), String(Math.round((100 * share) / all)))),
    ),
  ];
}

function sayAges({ ages }: Population): readonly string[] {
  if (ages === undefined) return [];
  if (ages === 'adult') return [words.adults];
  if (ages === 'child') return [words.children];
  if ('mean_years' in ages) return [words.meanYears(sayExactly(ages.mean_years), sayExactly(ages.sd_years))];
  return [words.years(sayExactly(ages.from_years), sayExactly(ages.to_years))];
}

function sayKidneys(kidneys: NonNullable<Population['kidney_function']>): string {
  if (typeof kidneys === 'number') return words.kidney(sayExactly(100 * kidneys));
  return words.kidneySpread(sayExactly(100 * kidneys.mean), sayExactly(100 * kidneys.sd));
}

function sayBaseline(baseline: Baseline): string {
  if ('mean' in baseline) {
    return words.mean(
      sayExactly(baseline.mean),
      baseline.sd === undefined ? undefined : sayExactly(baseline.sd),
    );
  }
  if ('median' in baseline) {
    const { iqr } = baseline;
    return words.median(sayExactly(baseline.median), iqr && range(sayExactly(iqr[0]), sayExactly(iqr[1])));
  }
  if ('at_least' in baseline) return words.at_least(sayExactly(baseline.at_least));
  return range(sayExactly(baseline.from), sayExactly(baseline.to));
}
