import { type Finding, nearest, type Place, quoted, sayChoice } from '../../case/fields/index.ts';
import { baclofen } from '../../model/index.ts';
import type { Quantity } from '../file.ts';

/** What the reader must know of a quantity that is read out. */
export interface QuantityFacts {
  readonly name: Quantity;
  /** Which scales its numbers are printed on; undefined when they have a unit instead. */
  readonly scored?: 'tone' | 'spasms';
  /** Unit as the report shows it; `1` for points. */
  readonly unit: string;
  /** Values that mean anything, in that unit. */
  readonly range: readonly [number, number];
  /** From 0 to 1 or in %, and its mean over patients is a share of them. */
  readonly chance: boolean;
}

/** Grade: assumption; sanity limits for what the pump, the mouth and the screening give. */
const DOSE_RANGE = [0, 20_000] as const;

const SCORED: ReadonlyMap<string, 'tone' | 'spasms'> = new Map([
  ['ashworth', 'tone'],
  ['ashworth_leg', 'tone'],
  ['ashworth_arm', 'tone'],
  ['spasm_score', 'spasms'],
]);

/** Outputs that are chances say so. */
const CHANCE = /^chance of /i;

const BESIDES: readonly QuantityFacts[] = [
  { name: 'ashworth', scored: 'tone', unit: '1', range: [1, 5], chance: false },
  { name: 'dose_mcg_day', unit: 'mcg/day', range: DOSE_RANGE, chance: false },
  { name: 'oral_mg_day', unit: 'mg/day', range: [0, 300], chance: false },
  { name: 'effective_bolus_mcg', unit: 'mcg', range: DOSE_RANGE, chance: false },
  { name: 'responder', unit: '1', range: [0, 1], chance: true },
];

const QUANTITIES: ReadonlyMap<string, QuantityFacts> = new Map(
  [...BESIDES, ...baclofen.outputs.map(outputFacts)].map((facts) => [facts.name, facts]),
);
const NAMES = [...QUANTITIES.keys()];

function outputFacts({ name, unit, range, meaning }: (typeof baclofen.outputs)[number]): QuantityFacts {
  const scored = SCORED.get(name);
  return {
    name,
    ...(scored === undefined ? {} : { scored }),
    unit: unit === 'percent' ? '%' : unit,
    range,
    chance: (unit === '1' || unit === 'percent') && CHANCE.test(meaning),
  };
}

/** The quantity of this name, or undefined with what is wrong added to `into`. */
export function quantityNamed(name: string, at: Place, into: Finding[]): QuantityFacts | undefined {
  const facts = QUANTITIES.get(name);
  if (facts !== undefined) return facts;
  const meant = near(name);
  into.push({
    at,
    code: 'quantity.unknown',
    message: `${quoted(name)} is nothing that can be read out.`,
    mend: meant.length === 0 ? `Write ${sayChoice(NAMES)}.` : `Did you mean ${sayChoice(meant)}?`,
  });
  return undefined;
}

const MOST_NEAR = 4;

/** One slip of the keyboard away, or else those that share a word with it. */
function near(name: string): readonly string[] {
  const one = nearest(name, NAMES);
  if (one !== undefined) return [one];
  const words = name
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((word) => word.length > 2);
  return NAMES.filter((known) => known.split('_').some((part) => words.includes(part))).slice(0, MOST_NEAR);
}
