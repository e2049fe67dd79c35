import type { GoalOutput } from '../../../case/index.ts';
import type { Look, Scale } from '../../charts/index.ts';
import type { Output } from '../engine/outputs.ts';

export const VIEWS = ['overview', 'effects', 'function', 'all'] as const;
export type View = (typeof VIEWS)[number];

interface Frame {
  readonly id: StripId;
  /** Share of the stack's height. */
  readonly tall: number;
  readonly looks: readonly Look[];
}

export interface OralStrip extends Frame {
  readonly kind: 'oral';
}

export interface PumpStrip extends Frame {
  readonly kind: 'pump';
}

/** Its axis never moves. */
export interface OutputStrip extends Frame {
  readonly kind: 'output';
  readonly output: Output;
  readonly scale: Scale;
}

/** One strip of the stack; the axes of the dose strips are in `scales.ts`. */
export type Strip = OralStrip | PumpStrip | OutputStrip;

const linear = (max: number, ticks: readonly number[], min = 0): Scale => ({
  kind: 'linear',
  min,
  max,
  ticks,
});
const PLASMA: Scale = { kind: 'log', min: 1, max: 2000, ticks: [1, 10, 100, 1000] };
const CSF: Scale = { kind: 'log', min: 1, max: 4000, ticks: [1, 10, 100, 1000] };
const PERCENT = linear(100, [0, 50, 100]);

/** What is drawn later lies under what is named earlier. */
const LEVEL: readonly Look[] = [
  { kind: 'preview' },
  { kind: 'pump' },
  { kind: 'stale' },
  { kind: 'reference' },
];
const OUTCOME: readonly Look[] = [
  { kind: 'preview' },
  { kind: 'outcome' },
  { kind: 'stale' },
  { kind: 'reference' },
];

const LIST = [
  {
    id: 'oral',
    kind: 'oral',
    tall: 1.1,
    views: VIEWS,
    looks: [
      { kind: 'preview' },
      { kind: 'doses', base: 0 },
      { kind: 'oral-steps', base: 0 },
      { kind: 'reference' },
    ],
  },
  {
    id: 'pump',
    kind: 'pump',
    tall: 2.2,
    views: VIEWS,
    looks: [
      { kind: 'preview' },
      { kind: 'bolus', base: 0 },
      { kind: 'programmed' },
      { kind: 'received', base: 0 },
      { kind: 'stale' },
      { kind: 'reference' },
    ],
  },
  { id: 'plasma', ...curve('plasma_level', PLASMA, 1, LEVEL, 'effects') },
  { id: 'csf', ...curve('csf_tip_level', CSF, 1.3, LEVEL, 'overview') },
  { id: 'receptor', ...curve('receptor_effect', PERCENT, 1, LEVEL) },
  {
    id: 'legs',
    ...curve('ashworth_leg', linear(5, [1, 2, 3, 4, 5], 1), 1.9, OUTCOME, 'overview', 'function'),
  },
  { id: 'arms', ...curve('ashworth_arm', linear(5, [1, 3, 5], 1), 1.2, OUTCOME) },
  { id: 'spasms', ...curve('spasm_score', linear(4, [0, 2, 4]), 1.3, OUTCOME, 'overview', 'function') },
  { id: 'clonus', ...curve('clonus', linear(3, [0, 3]), 0.8, OUTCOME) },
  { id: 'any', ...curve('side_any', PERCENT, 1.1, OUTCOME, 'overview', 'effects') },
  { id: 'sedation', ...curve('side_sedation', PERCENT, 1.1, OUTCOME, 'effects') },
  { id: 'weakness', ...curve('weakness_leg', linear(1, [0, 0.5, 1]), 1.1, OUTCOME, 'effects') },
  { id: 'standing', ...curve('standing', PERCENT, 1.1, OUTCOME) },
  { id: 'transfer', ...curve('transfer', PERCENT, 1.1, OUTCOME) },
  { id: 'sitting', ...curve('sitting', PERCENT, 1.1, OUTCOME) },
  { id: 'hygiene', ...curve('hygiene', PERCENT, 1.1, OUTCOME) },
] as const;

export type StripId = (typeof LIST)[number]['id'];
export const STRIPS: readonly (Strip & { readonly views: readonly View[] })[] = LIST;

function curve<O extends Output>(
  output: O,
  scale: Scale,
  tall: number,
  looks: readonly Look[],
  ...views: View[]
) {
  return { kind: 'output' as const, output, scale, tall, looks, views: [...views, 'all' as const] };
}

/** Function that a patient may have a goal on; without such a goal the transfer is looked at. */
const FUNCTIONS: readonly GoalOutput[] = ['standing', 'transfer', 'sitting', 'hygiene'];

/** The strips of a view, in the order of the chain; `goals` are the outputs that the patient has goals on. */
export function stripsOf(view: View, goals: readonly GoalOutput[]): readonly Strip[] {
  const wanted = FUNCTIONS.filter((output) => goals.includes(output));
  const functions: readonly string[] = wanted.length > 0 ? wanted : ['transfer'];
  return STRIPS.filter((strip) => {
    if (strip.views.includes(view)) return true;
    if (strip.kind !== 'output') return false;
    if (view === 'function') return functions.includes(strip.output);
    // The arms are looked at where something is wanted of them.
    return strip.output === 'ashworth_arm' && view === 'overview' && goals.includes('ashworth_arm');
  });
}
