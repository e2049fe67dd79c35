import { exactOptional, unknown } from 'valibot';
import { closed, type Finding, type Place, sayChoice, sayValue, take } from '../../case/fields/index.ts';
import type { Condition } from '../file.ts';
import type { Written } from './conversion.ts';
import type { Measured } from './measured.ts';
import { numberWithUnit } from './number-with-unit.ts';
import { scaleField, unitField } from './observed-fields.ts';

const KINDS = ['at_least', 'at_most', 'above', 'below', 'between'] as const;

const Shape = closed('a condition', {
  at_least: exactOptional(unknown()),
  at_most: exactOptional(unknown()),
  above: exactOptional(unknown()),
  below: exactOptional(unknown()),
  between: exactOptional(unknown()),
  scale: exactOptional(scaleField),
  unit: exactOptional(unitField),
});

/** What must hold for a patient to count; its limits are in the unit of the feature. */
export function readCondition(
  value: unknown,
  measured: Measured,
  /** Scale and unit may also stand with the observed share. */
  observed: Written,
  at: Place,
  into: Finding[],
): Condition | undefined {
  const fields = take(Shape, value, at, into);
  if (fields === undefined) return undefined;
  const kinds = KINDS.filter((kind) => fields[kind] !== undefined);
  const [kind] = kinds;
  if (kind === undefined || kinds.length > 1) {
    into.push({
      at,
      code: 'condition.not-one',
      message:
        kind === undefined ? 'This condition sets no limit.' : `${kinds.join(' and ')} stand side by side.`,
      mend: `Write one of ${sayChoice(KINDS)}; for two limits use between: [a, b].`,
    });
    return undefined;
  }
  const scale = fields.scale ?? observed.scale;
  const written = { scale: measured.scored === undefined ? fields.scale : scale, unit: fields.unit };
  const limit = (input: unknown, place: Place) => numberWithUnit(input, written, measured, place, at, into);
  if (kind !== 'between') {
    const read = limit(fields[kind], [...at, kind]);
    return read === undefined ? undefined : { kind, limit: read };
  }
  const ends: readonly unknown[] = Array.isArray(fields.between) ? fields.between : [];
  const [from, to] = ends.map((end, i) => limit(end, [...at, kind, i]));
  if (ends.length !== 2) {
    const message = `This is ${sayValue(fields.between)}, where two numbers belong.`;
    into.push({ at: [...at, kind], code: 'pair.not-two', message, mend: 'Write both ends as [a, b].' });
  }
  if (from === undefined || to === undefined || ends.length !== 2) return undefined;
  if (from <= to) return { kind, from, to };
  const message = 'These limits run downwards.';
  into.push({ at: [...at, kind], code: 'range.reversed', message, mend: 'Give the smaller number first.' });
  return undefined;
}
