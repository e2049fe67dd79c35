import type { ChainOutput, OutputName, Reading } from '../../../rehearsal/index.ts';
import { CHAIN_OUTPUTS } from '../../../rehearsal/index.ts';
import type { Look, Scale } from '../../charts/index.ts';
import type { IconName } from '../../parts/index.ts';
import { chartText } from '../../strings/en/debrief/chart.ts';
import type { Layer } from '../state.ts';
import { inWords } from '../titles.ts';

/** One strip over the common time axis. */
export type Strip = ReadingStrip | RateStrip | OutputStrip;

interface Common {
  readonly id: string;
  readonly name: string;
  readonly unit: string;
  readonly looks: readonly Look[];
  readonly tall: number;
  readonly decimals: number;
}

/** What the learner read of an output, as dots; behind them what it was, where the chain has it. */
export interface ReadingStrip extends Common {
  readonly kind: 'reading';
  readonly output: OutputName;
  readonly truth: ChainOutput | undefined;
}

export type Rate = 'programmed_mcg_h' | 'pump_mcg_h' | 'delivered_mcg_h';

export interface RateStrip extends Common {
  readonly kind: 'rate';
  readonly id: 'programmed' | 'pump' | 'catheter';
  readonly rate: Rate;
  readonly icon: IconName;
}

export interface OutputStrip extends Common {
  readonly kind: 'output';
  readonly id: 'csf' | 'receptor' | 'tone' | 'spasms';
  readonly output: ChainOutput;
  readonly icon: IconName;
  readonly scale: Scale | undefined;
}

const linear = (min: number, max: number, ...ticks: number[]): Scale => ({ kind: 'linear', min, max, ticks });

// Earlier looks are drawn over later ones.
const SEEN: readonly Look[] = [{ kind: 'preview' }, { kind: 'stale' }];
const ORDERED: readonly Look[] = [{ kind: 'preview' }, { kind: 'programmed' }];
const MOVED: readonly Look[] = [{ kind: 'preview' }, { kind: 'received', base: 0 }];
const CAME: readonly Look[] = [{ kind: 'preview' }, { kind: 'programmed' }, { kind: 'received', base: 0 }];
const DRUG: readonly Look[] = [{ kind: 'preview' }, { kind: 'received', base: 0 }];
const BODY: readonly Look[] = [{ kind: 'preview' }, { kind: 'outcome' }];

const words = chartText.strips;

const CHAIN: readonly (RateStrip | OutputStrip)[] = [
  {
    kind: 'rate',
    id: 'programmed',
    ...words.programmed,
    rate: 'programmed_mcg_h',
    icon: 'order',
    looks: ORDERED,
    tall: 0.6,
    decimals: 1,
  },
  {
    kind: 'rate',
    id: 'pump',
    ...words.pump,
    rate: 'pump_mcg_h',
    icon: 'pump',
    looks: MOVED,
    tall: 0.6,
    decimals: 1,
  },
  {
    kind: 'rate',
    id: 'catheter',
    ...words.catheter,
    rate: 'delivered_mcg_h',
    icon: 'catheter',
    looks: CAME,
    tall: 0.9,
    decimals: 1,
  },
  {
    kind: 'output',
    id: 'csf',
    ...words.csf,
    output: 'csf_tip_level',
    icon: 'csf',
    looks: DRUG,
    tall: 1.1,
    decimals: 0,
    scale: undefined,
  },
  {
    kind: 'output',
    id: 'receptor',
    ...words.receptor,
    output: 'receptor_effect',
    icon: 'receptor',
    looks: DRUG,
    tall: 1.1,
    decimals: 0,
    scale: linear(0, 100, 0, 50, 100),
  },
  {
    kind: 'output',
    id: 'tone',
    ...words.tone,
    output: 'ashworth_leg',
    icon: 'tone',
    looks: BODY,
    tall: 1.2,
    decimals: 1,
    scale: linear(1, 5, 1, 3, 5),
  },
];
const SPASMS: OutputStrip = {
  kind: 'output',
  id: 'spasms',
  ...words.spasms,
  output: 'spasm_score',
  icon: 'tone',
  looks: BODY,
  tall: 1,
  decimals: 1,
  scale: linear(0, 4, 0, 2, 4),
};

/** Vital signs first, then tone, then the laboratory. */
const READ_FIRST: readonly string[] = [
  'heart_rate',
  'temperature_core',
  'systolic',
  'spo2',
  'breathing_rate',
  'gcs',
  'ashworth_leg',
  'spasm_score',
];
/** What the strip of another one says already. */
const LEFT_OUT: readonly string[] = ['diastolic', 'circulation'];
const FEW = 3;
const DECIMALS: Readonly<Partial<Record<OutputName, number>>> = {
  temperature_core: 1,
  ashworth_leg: 1,
  ashworth_arm: 1,
  spasm_score: 1,
  lactate: 1,
  potassium: 1,
  itch: 1,
  tingling: 1,
  white_cells: 1,
  rigidity: 1,
  clonus: 1,
};

/** Strips of what was read: all of them, or the few that come first. */
export function readStrips(readings: readonly Reading[], all: boolean): readonly ReadingStrip[] {
  const read = [...new Set(readings.map(({ output }) => output))].filter((each) => !LEFT_OUT.includes(each));
  const place = (output: string) =>
    (READ_FIRST.indexOf(output) + READ_FIRST.length + 1) % (READ_FIRST.length + 1);
  const inOrder = [...read].sort((a, b) => place(a) - place(b));
  return (all ? inOrder : inOrder.slice(0, FEW)).map(readingStrip);
}

export function countStrips(readings: readonly Reading[]): number {
  return readStrips(readings, true).length;
}

export const HAS_MORE_THAN = FEW;

export function readingStrip(output: OutputName): ReadingStrip {
  const decimals = DECIMALS[output] ?? 0;
  return {
    kind: 'reading',
    id: `read-${output}`,
    ...nameOf(output),
    output,
    truth: CHAIN_OUTPUTS.find((each) => each === output),
    looks: SEEN,
    tall: 1,
    decimals,
  };
}

export function decimalsOf(output: OutputName): number {
  return DECIMALS[output] ?? 0;
}

/** Name and unit of an output in the words of this page. */
export function nameOf(output: OutputName): { readonly name: string; readonly unit: string } {
  const named: Readonly<Record<string, { readonly name: string; readonly unit: string }>> = {
    ...chartText.outputs,
    ...words,
  };
  return named[output] ?? { name: inWords(output), unit: '' };
}

/** The strips of what was happening, in the order of the chain. */
export function chainStrips(layer: Layer): readonly (RateStrip | OutputStrip)[] {
  if (layer === 'saw') return [];
  return layer === 'chain' ? [...CHAIN, SPASMS] : CHAIN;
}
