import { type Finding, type Place, take } from '../../case/fields/index.ts';
import type { Observed, Versus } from '../file.ts';
import { conversionOf, rangeFinding } from './conversion.ts';
import { comparedBy, type Measured } from './measured.ts';
import { centresOf, convertedObserved } from './observed-converted.ts';
import { ObservedShape } from './observed-fields.ts';
import { fits, numberFindings, oneForm, readShare } from './observed-sense.ts';

export interface Observable {
  /** Of one patient; a share is in % whatever the patient's number is. */
  readonly measured: Measured;
  /** The readout has a condition, or is 1 or 0 of itself. */
  readonly isShare: boolean;
  /** Its mean over patients is a share. */
  readonly isChance: boolean;
  /** Two arms are compared: the number is no longer one of a patient, nor a share. */
  readonly compare?: Versus['compare'] | undefined;
}

export interface ReadObserved {
  readonly observed: Observed;
  readonly unit: string;
}

const SHARE: Measured = { kind: 'derived', unit: '%', range: [0, 100] };

/** What the source prints, in the unit of the report; undefined with what is wrong added to `into`. */
export function readObserved(
  value: unknown,
  of: Observable,
  at: Place,
  into: Finding[],
): ReadObserved | undefined {
  const fields = take(ObservedShape, value, at, into);
  if (fields === undefined) return undefined;
  const form = oneForm(fields, at, into);
  if (form === undefined || !fits(form, fields, of, at, into)) return undefined;
  if (form === 'count' || form === 'share') return readShare(fields, at, into);
  const own = of.isShare ? SHARE : of.measured;
  const measured = of.compare === undefined ? own : comparedBy(own, of.compare);
  const before = into.length;
  const written = of.isShare ? { unit: fields.unit } : fields;
  const conversion = conversionOf(written, measured, at, into);
  const wrong = numberFindings(form, fields);
  into.push(...wrong.map(({ at: here, ...finding }) => ({ ...finding, at: [...at, ...here] })));
  if (conversion === undefined || into.length > before) return undefined;
  const observed = convertedObserved(form, fields, conversion);
  for (const [key, number] of centresOf(observed)) {
    const finding = rangeFinding(number, measured);
    if (finding !== undefined) into.push({ at: [...at, key], ...finding });
  }
  return into.length > before ? undefined : { observed, unit: measured.unit };
}
