import { bad, type Checked, good } from '../problem/index.ts';

/**
 * Scales that papers print. Tone is compared on Penn's 1 to 5 (1 = normal tone), spasms on Penn's 0 to 4. The
 * modified Ashworth scale has a grade 1+ between 1 and 2, which papers count as 1.5 or as 2 (and 2 to 4 as 3 to 5);
 * here 1+ lies half way between 1 and 2.
 */
export const SCALE_NAMES = [
  'ashworth-1-5',
  'ashworth-0-4',
  'modified-1-plus-as-1.5',
  'modified-0-5',
  'penn-0-4',
] as const;
export type ScaleName = (typeof SCALE_NAMES)[number];

export interface Scale {
  readonly name: ScaleName;
  readonly of: 'tone' | 'spasms';
  /** Ends of the scale as printed. */
  readonly lowest: number;
  readonly highest: number;
  /** A printed score, or a mean of scores, on the model's scale. */
  score(printed: number): number;
  /** A printed SD; on a scale with uneven steps it depends on the mean it belongs to. */
  sd(printed: number, mean?: number): number;
  /** A printed difference (negative for a fall); on uneven steps it depends on the score it starts from. */
  difference(printed: number, from?: number): number;
}

/** Printed grades and what they are on the model's scale, ascending. */
const GRADES: Readonly<Record<ScaleName, readonly (readonly [printed: number, model: number])[]>> = {
  'ashworth-1-5': [
    [1, 1],
    [5, 5],
  ],
  'ashworth-0-4': [
    [0, 1],
    [4, 5],
  ],
  'modified-1-plus-as-1.5': [
    [0, 1],
    [4, 5],
  ],
  'modified-0-5': [
    [0, 1],
    [1, 2],
    [3, 3],
    [5, 5],
  ],
  'penn-0-4': [
    [0, 0],
    [4, 4],
  ],
};

const SCALES: ReadonlyMap<string, Scale> = new Map(SCALE_NAMES.map((name) => [name, scaleOf(name)]));

/** The scale of this name, or a Problem at `path`. */
export function scaleNamed(name: string, path: string): Checked<Scale> {
  const scale = SCALES.get(name);
  if (scale) return good(scale);
  return bad({
    path,
    code: 'scale.unknown',
    message: `There is no scale ${JSON.stringify(name.slice(0, 60))}.`,
    mend: `Name one of ${SCALE_NAMES.join(', ')}; a modified Ashworth scale must say how it counts 1+.`,
  });
}

/** A printed score on the model's scale, or a Problem at `path` when it is beyond the ends of its own. */
export function checkScore(scale: Scale, printed: number, path: string): Checked<number> {
  if (printed >= scale.lowest && printed <= scale.highest) return good(scale.score(printed));
  return bad({
    path,
    code: 'scale.beyond',
    message: `${printed} is not on the scale ${scale.name}.`,
    mend: `Give a score of ${scale.lowest} to ${scale.highest}, or name another scale.`,
  });
}

function scaleOf(name: ScaleName): Scale {
  const grades = GRADES[name];
  const [lowest, modelLowest] = grades[0] ?? [0, 0];
  const [highest, modelHighest] = grades.at(-1) ?? [0, 0];
  const slope = (modelHighest - modelLowest) / (highest - lowest);
  const score = (printed: number) => interpolated(grades, printed);
  return {
    name,
    of: name === 'penn-0-4' ? 'spasms' : 'tone',
    lowest,
    highest,
    score,
    sd: (printed, mean) =>
      mean === undefined || printed === 0
        ? printed * slope
        : (score(mean + printed) - score(mean - printed)) / 2,
    difference: (printed, from) =>
      from === undefined ? printed * slope : score(from + printed) - score(from),
  };
}

/** Straight lines between grades, the outer ones going on beyond the ends. */
function interpolated(grades: (typeof GRADES)[ScaleName], printed: number): number {
  const after = grades.findIndex(([at], i) => i > 0 && printed <= at);
  const right = after < 0 ? grades.length - 1 : after;
  const [x1, y1] = grades[right]!;
  const [x0, y0] = grades[right - 1]!;
  return y0 + ((printed - x0) * (y1 - y0)) / (x1 - x0);
}
