import { type Case, PUMPS, type Pump } from '../../../case/index.ts';
import { type AskedUnit, type Item, sayFigure } from '../../../drill/index.ts';

export function say(value: number, unit: string): string {
  return `${sayFigure(value)}\u00a0${unit}`;
}

export function sayAnswer({ answer, unit }: Item): string {
  return say(answer, unit satisfies AskedUnit);
}

/** How many times as much, to two figures. */
export function sayTimes(ratio: number): string {
  return sayFigure(Number(ratio.toPrecision(2)));
}

/** A number that the question gives; a RangeError where it does not. */
export function givenOf({ given, topic, variant }: Item, name: string): number {
  const found = given.find((each) => each.name === name);
  if (found === undefined) throw new RangeError(`${topic}.${variant} gives no ${name}`);
  return found.value;
}

export function pumpOf({ device }: Case): Pump {
  const pump = PUMPS.get(device.pump);
  if (pump === undefined) throw new RangeError(`There is no pump ${device.pump}`);
  return pump;
}

/** The same patient whose pump runs at `pump_accuracy`. */
export function withAccuracy(document: Case, pump_accuracy: number): Case {
  return { ...document, patient: { ...document.patient, pump_accuracy } };
}
