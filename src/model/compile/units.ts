import { createUnitDependencies, UnitDependencies, unitDependencies } from 'mathjs';
import { mathWith } from './mathjs.ts';

/**
 * Units as written in a model text, turned once into coherent internal units (h, mcg, mL, mmHg, U, K), so that
 * no equation needs a conversion factor. mathjs knows the field's units except `mcg` and `U`; `mmHg` and `degC`
 * are made plain base quantities here, because pressure never meets mass and temperatures are differences.
 */

const math = mathWith(createUnitDependencies, UnitDependencies, unitDependencies);
math.createUnit('mcg', '1 ug');
math.createUnit('degC', { definition: '1 K' }, { override: true });
math.createUnit({ mmHg: {} }, { override: true });
math.createUnit('U');

/** Exponents of mathjs base quantities; the order is mathjs' own plus the units created above. */
export type Dimensions = readonly number[];

export interface CoherentUnit {
  readonly dimensions: Dimensions;
  /** Coherent value = written value x factor. */
  readonly factor: number;
}

const BASES = ['mcg', 'cm', 'h', 'degC', 'mmHg', 'U'] as const;
const WIDTH = Math.max(...BASES.map((name) => written(name).dimensions.length));

export const PURE: Dimensions = pad([]);

/** Null when the text is no unit. `1` is a pure number, `percent` a hundredth. */
export function coherentUnit(text: string): CoherentUnit | null {
  if (text === '1') return { dimensions: PURE, factor: 1 };
  if (text === 'percent') return { dimensions: PURE, factor: 0.01 };
  try {
    const { dimensions, value } = written(text);
    const base = BASE_SIZES.reduce((size, b) => size * b.value ** (dimensions[b.index] ?? 0), 1);
    return { dimensions: pad(dimensions), factor: snap(value / base) };
  } catch {
    return null;
  }
}

export function sameDimensions(a: Dimensions, b: Dimensions): boolean {
  return a.every((power, i) => Math.abs(power - (b[i] ?? 0)) < 1e-9);
}

export function combine(a: Dimensions, b: Dimensions, sign: 1 | -1): Dimensions {
  return a.map((power, i) => power + sign * (b[i] ?? 0));
}

export function raise(a: Dimensions, power: number): Dimensions {
  return a.map((p) => p * power);
}

/** Dimensions in coherent units, for messages: `mcg/mL/h`. */
export function sayDimensions(dimensions: Dimensions): string {
  const above: string[] = [];
  const below: string[] = [];
  for (const base of BASE_SIZES) {
    const power = dimensions[base.index] ?? 0;
    if (power === 0) continue;
    const volumes = base.name === 'cm' && power % 3 === 0;
    const name = volumes ? 'mL' : base.name;
    const size = Math.abs(volumes ? power / 3 : power);
    (power > 0 ? above : below).push(size === 1 ? name : `${name}^${size}`);
  }
  if (above.length + below.length === 0) return 'a pure number';
  return [above.join('*') || '1', ...below].join('/');
}

interface WrittenUnit {
  readonly dimensions: readonly number[];
  readonly value: number;
}

function written(text: string): WrittenUnit {
  const unit: unknown = math.unit(1, text);
  if (typeof unit !== 'object' || unit === null || !('dimensions' in unit) || !('value' in unit)) {
    throw new TypeError(`no unit: ${text}`);
  }
  const { dimensions, value } = unit;
  if (!Array.isArray(dimensions) || typeof value !== 'number') throw new TypeError(`no unit: ${text}`);
  return { dimensions: dimensions.map(Number), value };
}

const BASE_SIZES = BASES.map((name) => {
  const { dimensions, value } = written(name);
  return { name, value, index: dimensions.findIndex((power) => power !== 0) };
});

function pad(dimensions: readonly number[]): Dimensions {
  return Array.from({ length: WIDTH }, (_, i) => dimensions[i] ?? 0);
}

/** Removes the rounding noise of SI in between: 1 mL must be exactly 1, 1 mcg/day exactly 1/24. */
function snap(factor: number): number {
  const near = (x: number): boolean => Math.round(x) > 0 && Math.abs(x - Math.round(x)) < 1e-9 * x;
  for (const parts of [1, 24, 60, 1440, 3600]) {
    if (near(factor * parts)) return Math.round(factor * parts) / parts;
  }
  if (near(1 / factor)) return 1 / Math.round(1 / factor);
  return Number(factor.toPrecision(14));
}
