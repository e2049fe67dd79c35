import type { Fault, FaultEffect, FaultEffectKind, FaultPlace } from '../case/index.ts';

/** What can be wrong, in kinds of effect: names of faults are data, these are not. The last two are no fault at all. */
export const MECHANISMS = [
  'passage.clot',
  'passage.kink',
  'passage.gap',
  'passage.hole',
  'passage.mass',
  'tip.intrathecal',
  'tip.subdural',
  'tip.epidural',
  'tip.outside',
  'rotor.slow',
  'rotor.fast',
  'telemetry_hold',
  'free_flow',
  'battery',
  'flipped',
  'reservoir_leak',
  'refill_missed',
  'fill_beside',
  'fill_strength',
  'fill_entered',
  'fill_no_bridge',
  'told_dose',
  'told_concentration',
  'told_mode.stopped',
  'told_mode.minimum_rate',
  'prime_again',
  'flush',
  'explant',
  'tablets_stop',
  'trigger',
  'tolerance',
] as const;
export type Mechanism = (typeof MECHANISMS)[number];

/** Where the trouble is: a link of the chain, or not in the chain at all. */
export type Place = FaultPlace | 'patient';

export interface Diagnosis {
  readonly place: Place;
  readonly mechanism: Mechanism;
}

export const TRIGGER: Diagnosis = { place: 'patient', mechanism: 'trigger' };
export const TOLERANCE: Diagnosis = { place: 'patient', mechanism: 'tolerance' };

/** Of a fault with several effects the first of these names it; kinds that are not here come after, as the file has them. */
const NAMING: readonly FaultEffectKind[] = ['flipped', 'telemetry_hold', 'battery', 'explant', 'flush'];

export function diagnosisOf({ place, effects }: Fault): Diagnosis {
  const naming = NAMING.flatMap((kind) => effects.filter((effect) => effect.kind === kind));
  const [first] = [...naming, ...effects];
  if (first === undefined) throw new RangeError('A fault without an effect is none.');
  return { place, mechanism: mechanismOf(first) };
}

function mechanismOf(effect: FaultEffect): Mechanism {
  switch (effect.kind) {
    case 'passage':
      return `passage.${effect.form}`;
    case 'tip':
      return `tip.${effect.space}`;
    case 'rotor':
      return effect.speed.most > 1 ? 'rotor.fast' : 'rotor.slow';
    case 'told_mode':
      return `told_mode.${effect.mode}`;
    default:
      return effect.kind;
  }
}

export function isSame(a: Diagnosis, b: Diagnosis): boolean {
  return a.place === b.place && a.mechanism === b.mechanism;
}

/** As one word, for maps and for what a browser keeps. */
export function wordOf({ place, mechanism }: Diagnosis): string {
  return `${place}:${mechanism}`;
}

/** What a learner may state, each once: the catalogue's, and no fault. */
export function choicesOf(faults: Iterable<Fault>): readonly Diagnosis[] {
  const all = [...[...faults].filter((fault) => !ofOtherPump(fault)).map(diagnosisOf), TRIGGER, TOLERANCE];
  return [...new Map(all.map((diagnosis) => [wordOf(diagnosis), diagnosis])).values()];
}

/** When a fault can only begin: with the fill and the programming of a visit, when the next refill is due, or whenever. */
export type Begins = 'visit' | 'due' | 'any' | 'told';

const AT_VISIT: readonly FaultEffectKind[] = [
  'fill_beside',
  'fill_strength',
  'fill_entered',
  'fill_no_bridge',
  'told_dose',
  'told_concentration',
  'told_mode',
  'prime_again',
];
/** The patient, or the scar, would say so: nothing to find out. */
const PLAIN: readonly FaultEffectKind[] = ['explant', 'tablets_stop'];

/** Nobody in these cases has a pump with valves, and the card would say so. */
function ofOtherPump({ needs }: Fault): boolean {
  return needs.includes('valves');
}

export function beginsOf(fault: Fault): Begins {
  const { effects } = fault;
  const has = (kinds: readonly FaultEffectKind[]) => effects.some(({ kind }) => kinds.includes(kind));
  if (has(PLAIN) || ofOtherPump(fault)) return 'told';
  if (has(AT_VISIT)) return 'visit';
  return has(['refill_missed']) ? 'due' : 'any';
}
