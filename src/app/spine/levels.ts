import { TIP_LEVELS } from '../../case/index.ts';

/** The drawing's own units: its height is that of the figure from crown to coccyx. */
export const WIDTH = 160;
export const HEIGHT = 1000;

const ATLAS_y = 140;
const UNITS_cm = 11.87;

/** Heights in cm of vertebra and disc of an adult, for the drawing alone: no number of the model hangs on them. */
const HEIGHTS_cm: readonly (readonly [name: string, height_cm: number])[] = [
  ['C1', 1.7],
  ['C2', 2],
  ...[3, 4, 5, 6, 7].map((i) => [`C${i}`, 1.75] as const),
  ...[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map((i) => [`T${i}`, 1.88 + 0.07 * i] as const),
  ...[3.3, 3.4, 3.5, 3.5, 3.4].map((cm, i) => [`L${i + 1}`, cm] as const),
  ...[2.9, 2.5, 2.1, 1.8, 1.5].map((cm, i) => [`S${i + 1}`, cm] as const),
  ['Co', 2.6],
];

export interface Vertebra {
  readonly name: string;
  readonly top: number;
  readonly bottom: number;
}

export const VERTEBRAE: readonly Vertebra[] = stack();

function stack(): readonly Vertebra[] {
  let bottom = ATLAS_y;
  return HEIGHTS_cm.map(([name, height_cm]) => {
    const top = bottom;
    bottom = top + height_cm * UNITS_cm;
    return { name, top, bottom };
  });
}

/** A vertebra by its name. Throws RangeError for a name that none has. */
export function vertebra(name: string): Vertebra {
  const found = VERTEBRAE.find((one) => one.name === name);
  if (found === undefined) throw new RangeError(`There is no vertebra ${name}.`);
  return found;
}

/** Height in the drawing of the middle of a vertebra. */
export function middleOf(name: string): number {
  const { top, bottom } = vertebra(name);
  return (top + bottom) / 2;
}

/** Levels that a catheter tip may have, lowest first. */
export const TIPS: readonly string[] = [...TIP_LEVELS.keys()];

/** The tip level whose vertebra is nearest to a height in the drawing. */
export function tipNear(y: number): string {
  const far = (name: string) => Math.abs(middleOf(name) - y);
  return TIPS.reduce((best, name) => (far(name) < far(best) ? name : best));
}

/** Compartments of the model, from the head down, and where the drawing puts the middle of each. */
export const COMPARTMENTS = [
  { id: 'cistern', output: 'csf_cistern_level', y: ATLAS_y },
  { id: 'cervical', output: 'csf_cervical_level', y: middleOf('C5') },
  { id: 'conus', output: 'csf_conus_level', y: middleOf('T10') },
  { id: 'lumbar', output: 'csf_lumbar_level', y: middleOf('L4') },
] as const;
export type CompartmentId = (typeof COMPARTMENTS)[number]['id'];

/** A level between two compartments that is named beside the drawing. */
export const BETWEEN = { id: 'thoracic', y: middleOf('T5') } as const;
