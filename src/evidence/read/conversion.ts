import { type Finding, nearest, type Place, quoted, sayChoice, sayNumber } from '../../case/fields/index.ts';
import { SCALE_NAMES, type Scale, scaleNamed } from '../../measurement/index.ts';
import type { Measured } from './measured.ts';
import { factorBetween, unitFinding, unitMissing } from './units.ts';

/** From numbers as the source prints them to the unit or scale of the report. */
export interface Conversion {
  value(printed: number): number;
  /** SD, standard error; on a scale with uneven steps it depends on the value it belongs to. */
  spread(printed: number, around?: number): number;
}

export interface Written {
  readonly scale?: string | undefined;
  readonly unit?: string | number | undefined;
}

/** The conversion that `scale` or `unit` at this place asks for, or undefined with what is wrong added to `into`. */
export function conversionOf(
  written: Written,
  measured: Measured,
  at: Place,
  into: Finding[],
): Conversion | undefined {
  if (measured.scored !== undefined) return byScale(written, measured, measured.scored, at, into);
  return byUnit(written, measured, at, into);
}

function byScale(
  { scale: name, unit }: Written,
  measured: Measured,
  scored: 'tone' | 'spasms',
  at: Place,
  into: Finding[],
): Conversion | undefined {
  if (name === undefined) {
    const write = `Write ${sayChoice(scalesOf(scored))}, whichever the source used.`;
    into.push(
      unit === undefined
        ? {
            at,
            code: 'scale.missing',
            message: 'This is a score without its scale.',
            mend: `Add \`scale\`. ${write}`,
          }
        : {
            at: [...at, 'unit'],
            code: 'scale.missing',
            message: 'A score has a scale, not a unit.',
            mend: `Replace \`unit\` by \`scale\`. ${write}`,
          },
    );
    return undefined;
  }
  const scale = readScale(name, scored, [...at, 'scale'], into);
  if (scale === undefined) return undefined;
  if (measured.kind === 'score') return { value: scale.score, spread: scale.sd };
  return { value: (printed) => scale.difference(printed), spread: (printed) => scale.sd(printed) };
}

/** The scale of this name for this kind of score, or undefined with what is wrong added to `into`. */
export function readScale(
  name: string,
  scored: 'tone' | 'spasms',
  at: Place,
  into: Finding[],
): Scale | undefined {
  const scale = scaleNamed(name, '');
  if (!scale.ok) {
    const meant = nearest(name, SCALE_NAMES);
    into.push(
      ...scale.problems.map(({ code, message, mend }) => ({
        at,
        code,
        message,
        mend: meant === undefined ? mend : `Did you mean ${meant}? ${mend}`,
      })),
    );
    return undefined;
  }
  if (scale.value.of === scored) return scale.value;
  into.push({
    at,
    code: 'scale.does-not-fit',
    message: `${name} is a scale of ${scale.value.of}, but this is a score of ${scored}.`,
    mend: `Write ${sayChoice(scalesOf(scored))}.`,
  });
  return undefined;
}

function scalesOf(scored: 'tone' | 'spasms'): readonly string[] {
  return SCALE_NAMES.filter((name) => {
    const scale = scaleNamed(name, '');
    return scale.ok && scale.value.of === scored;
  });
}

function byUnit(
  { scale, unit }: Written,
  measured: Measured,
  at: Place,
  into: Finding[],
): Conversion | undefined {
  if (scale !== undefined) {
    into.push({
      at: [...at, 'scale'],
      code: 'scale.not-here',
      message: `${quoted(scale)} is given, but this is no score of tone or spasms: it is measured in ${sayUnit(measured.unit)}.`,
      mend: 'Remove the scale. A relative change or a ratio is always of the score on 1 to 5 (spasms 0 to 4); leave out what was computed on another scale.',
    });
    return undefined;
  }
  if (unit === undefined) {
    into.push({ at, ...unitMissing(measured.unit) });
    return undefined;
  }
  const factor = factorBetween(String(unit), measured.unit);
  if (factor === undefined) {
    into.push({ at: [...at, 'unit'], ...unitFinding(String(unit), measured.unit) });
    return undefined;
  }
  return { value: (printed) => printed * factor, spread: (printed) => printed * factor };
}

/** What is wrong with a converted value that lies where the quantity cannot. */
export function rangeFinding(value: number, { unit, range }: Measured): Omit<Finding, 'at'> | undefined {
  const [from, to] = range;
  const slack = 1e-9 * Math.max(1, Math.abs(value));
  if (value >= from - slack && value <= to + slack) return undefined;
  return {
    code: 'number.out-of-range',
    message: `This is ${sayNumber(Number(value.toPrecision(6)))} ${sayUnit(unit)}, which cannot be.`,
    mend: `It lies between ${sayNumber(from)} and ${sayNumber(to)}; check the number and its scale or unit.`,
  };
}

export function sayUnit(unit: string): string {
  return unit === '1' ? 'points' : unit;
}
