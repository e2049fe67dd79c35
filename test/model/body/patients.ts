import { Subject } from '../../../src/course/index.ts';
import { baclofen, readyParameters } from '../../../src/model/index.ts';

/** A typical patient but for these parameters (shown units), without drug. */
export function patient(own: Readonly<Record<string, number>> = {}): Subject {
  return new Subject(
    baclofen,
    readyParameters(
      baclofen,
      baclofen.parameters.map(({ name, value, factor }) =>
        own[name] === undefined ? value : own[name] * factor,
      ),
    ),
  );
}

/** After a year on a pump at this dose. */
export function onPump(mcg_day: number, own: Readonly<Record<string, number>> = {}): Subject {
  const subject = patient(own);
  subject.set('infusion', mcg_day);
  subject.advance(365 * 24);
  return subject;
}

/** So long after delivery stopped. */
export function withoutDrug(
  hours: number,
  own: Readonly<Record<string, number>> = {},
  mcg_day = 400,
): Subject {
  const subject = onPump(mcg_day, own);
  subject.set('infusion', 0);
  subject.advance(hours);
  return subject;
}
