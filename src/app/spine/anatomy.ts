import { beside, line, rounded, type Spot, steps } from './centreline.ts';
import { VERTEBRAE, type Vertebra, vertebra } from './levels.ts';

/** Shapes of bone, sac and cord as SVG path text, made once. All sizes are the drawing's own. */

const index = (name: string) => VERTEBRAE.findIndex((one) => one.name === name);
const C2 = index('C2');
const C7 = index('C7');
const T1 = index('T1');
const T12 = index('T12');
const L1 = index('L1');
const S1 = index('S1');
const S2 = index('S2');
const SAC_END = vertebra('S2').top + 12;
const CONUS_END = vertebra('L2').top - 4;

/** A value along a few given heights, straight between them. */
function along(at: readonly (readonly [y: number, value: number])[]) {
  return (y: number): number => {
    const i = at.findIndex(([knot]) => knot > y);
    const [y0, v0] = at[i < 0 ? at.length - 1 : Math.max(0, i - 1)]!;
    const [y1, v1] = at[i < 0 ? at.length - 1 : i]!;
    return y1 === y0 ? v0 : v0 + (v1 - v0) * Math.min(1, Math.max(0, (y - y0) / (y1 - y0)));
  };
}

const sacHalf = along([
  [136, 16],
  [288, 16.5],
  [430, 15],
  [640, 17],
  [780, 17],
  [835, 12],
  [SAC_END - 7, 7],
  [SAC_END, 0.5],
]);
const cordHalf = along([
  [136, 6.5],
  [195, 5.5],
  [255, 7.5],
  [295, 6],
  [340, 4.5],
  [520, 4.5],
  [580, 7],
  [615, 6],
  [CONUS_END, 0.4],
]);

export const SAC = ribbon(134, SAC_END, sacHalf);
export const CORD = ribbon(134, CONUS_END, cordHalf);

function ribbon(from: number, to: number, half: (y: number) => number): string {
  const ys = steps(from, to);
  const front = ys.map((y) => beside(y, half(y)));
  const back = ys.map((y) => beside(y, -half(y))).reverse();
  return `${line([...front, ...back])}Z`;
}

/** Depth of a vertebral body from back to front. */
const depthOf = along([
  [0, 9],
  [C2, 16],
  [C7, 20],
  [T1, 22],
  [T12, 35],
  [L1, 37],
  [index('L5'), 42],
  [S1, 37],
  [S2, 28],
  [index('S3'), 20],
  [index('S5'), 12],
  [index('Co'), 7],
]);
const BODY_GAP = 2.5;

/** Where a vertebral body begins, in front of the canal. */
function bodyBack(y: number): number {
  return (y < SAC_END - 30 ? sacHalf(y) : 9) + BODY_GAP;
}
/** Where it ends. */
export function bodyFront(y: number): number {
  const at = VERTEBRAE.findIndex(({ bottom }) => bottom >= y);
  return bodyBack(y) + depthOf(at);
}

export const BODIES = VERTEBRAE.map((one, i) => body(one, i)).join('');

function body({ top, bottom }: Vertebra, i: number): string {
  const gap = (i >= S1 ? 0.05 : i >= L1 ? 0.11 : 0.09) * (bottom - top);
  const [from, to] = [top + gap, bottom - gap];
  const back = bodyBack((from + to) / 2);
  const front = back + depthOf(i);
  const waist = back + depthOf(i) * 0.93;
  const middle = (from + to) / 2;
  return rounded(
    [beside(from, back), beside(from, front), beside(middle, waist), beside(to, front), beside(to, back)],
    i < C2 + 1 ? 2.5 : 4,
  );
}

/** Discs show as one strip behind the bodies. */
export const DISCS = (() => {
  const [from, to] = [VERTEBRAE[C2]!.bottom - 6, VERTEBRAE[S1]!.top + 6];
  const ys = steps(from, to);
  const front = ys.map((y) => beside(y, bodyBack(y) + depthOf(place(y)) * 0.93));
  const back = ys.map((y) => beside(y, bodyBack(y) + 2)).reverse();
  return `${line([...front, ...back])}Z`;
})();

/** A height as a place in the row of vertebrae. */
function place(y: number): number {
  const i = VERTEBRAE.findIndex(({ bottom }) => bottom >= y);
  const { top, bottom } = VERTEBRAE[i]!;
  return i + (y - top) / (bottom - top) - 0.5;
}

/** Spinous processes: short in the neck, long and steep in the chest, broad in the loin. */
export const PROCESSES = VERTEBRAE.map((one, i) => process(one, i)).join('');

function process({ top, bottom }: Vertebra, i: number): string {
  if (i > S2 + 1) return '';
  const tall = bottom - top;
  const isNeck = i <= C7;
  const isChest = i >= T1 && i <= T12;
  const isSacral = i >= S1;
  const long = isNeck ? (i === 0 ? 9 : i === C7 ? 28 : 19) : isChest ? 27 : isSacral ? 10 : 30;
  const fall = isNeck ? 7 : isChest ? 10 + 15 * Math.sin((Math.PI * (i - T1 + 1)) / 13) : isSacral ? 4 : 6;
  const thick = isChest ? 0.34 : isNeck ? 0.42 : 0.56;
  const from = top + tall * 0.28;
  const back = -(sacHalf(from) + BODY_GAP);
  const tip = back - long;
  const end = isChest ? 0.26 : thick;
  return rounded(
    [
      beside(from, back),
      lowered(beside(from, tip), fall),
      lowered(beside(from + tall * end, tip), fall),
      beside(from + tall * thick, back),
    ],
    isChest ? 2.5 : 4,
  );
}

function lowered([x, y]: Spot, by: number): Spot {
  return [x, y + by];
}

/** Nerve roots inside the sac: level in the neck, ever steeper below, and the cauda equina under the conus. */
export const ROOTS = VERTEBRAE.slice(1, L1)
  .flatMap(({ top, bottom }, i) => {
    const y = (top + bottom) / 2;
    const down = 3 + i * 0.9;
    return [1, -1].map((side) =>
      line([beside(y, side * (cordHalf(y) - 0.5)), beside(y + down, side * (sacHalf(y + down) - 0.5))]),
    );
  })
  .join('');

export const CAUDA = [-0.55, -0.2, 0.2, 0.55]
  .map((share) => {
    const start = CONUS_END - 22 + 14 * (1 - Math.abs(share));
    const ys = steps(start, SAC_END - 8 - 34 * Math.abs(share));
    return line(ys.map((y) => beside(y, share * (cordHalf(y) + (sacHalf(y) - cordHalf(y)) * fan(y, start)))));
  })
  .join('');

function fan(y: number, start: number): number {
  return Math.min(1, (y - start) / 46);
}

/** A bracket in front of the vertebrae from one level to another, with its middle. */
export function bracket(upper: string, lower: string): { readonly d: string; readonly middle: Spot } {
  const [from, to] = [vertebra(upper).top, vertebra(lower).bottom];
  const at = (y: number, more: number) => beside(y, bodyFront(y) + more);
  const ys = steps(from, to);
  const d = line([at(from, 4), ...ys.map((y) => at(y, 8)), at(to, 4)]);
  return { d, middle: at((from + to) / 2, 8) };
}

/** The catheter from the pump around the flank to where it enters the sac: at L2 to L3, or below the tip. */
export function catheterOutside(tip: string): string {
  const entry = entryOf(tip);
  const [x, y] = beside(entry, IN_FLUID);
  return `M130 872C130 846 108 850 84 853C46 858 19 836 20 792C21 762 46 ${(entry + 26).toFixed(1)} ${x.toFixed(1)} ${y.toFixed(1)}`;
}

/** And inside the sac, up behind the cord to the tip. */
export function catheterInside(tip: string): string {
  return line(steps(entryOf(tip), tipSpot(tip)[1]).map((y) => beside(y, IN_FLUID)));
}

/** Middle of the fluid behind the cord. */
const IN_FLUID = -11;

function entryOf(tip: string): number {
  return vertebra(tip === 'L3' ? 'L3' : 'L2').bottom;
}

/** Where the tip lies. */
export function tipSpot(tip: string): Spot {
  const { top, bottom } = vertebra(tip);
  return beside((top + bottom) / 2, -6);
}

/** Two names nearer than this would lie on each other. */
const ROOM = 78;

/** Whether the tip's own name takes the place of what is named at a height. */
export function isCovered(y: number, tip: string): boolean {
  return Math.abs(tipSpot(tip)[1] - y) < ROOM;
}

/** Middle of the pump, in the flank. */
export const PUMP_SPOT = [130, 908] as const;
