import type { Alarm, DeviceEvent, DeviceEventKind, DeviceState } from '../../src/delivery/index.ts';
import { type Chance, chanceOf } from '../../src/examination/chance.ts';

export const HOUR = 3600;
export const DAY = 86_400;
export const NOW = 10 * DAY;

type Parts = Partial<Omit<DeviceState, 'catheter'>> & {
  readonly catheter?: Partial<DeviceState['catheter']>;
};

const SIMPLE = {
  concentration_mcg_mL: 500,
  mode: { kind: 'simple_continuous', dose_mcg_day: 300 },
  dose_mcg_day: 300,
  since_s: 0,
} as const;

/** A sound pump ten days after a refill of 20 mL at 300 mcg/day of 500 mcg/mL, with parts replaced. */
export function aDevice({ catheter, ...parts }: Parts = {}): DeviceState {
  return {
    at_s: NOW,
    pump: 'running',
    drive: 'rotor',
    signals: 'known',
    rotor_turns: true,
    flipped: false,
    reservoir_mL: 14,
    reservoir_mcg_mL: 500,
    counted_mL: 14,
    ordered_mL: 14,
    band_mL: 1.4,
    pocket_mL: 0,
    pocket_mcg: 0,
    told: SIMPLE,
    ordered: SIMPLE,
    label_mcg_mL: 500,
    catheter: { passes: 1, breaks: [], tip_space: 'intrathecal', reaches: 1, ...catheter },
    ordered_mcg_day: 300,
    programmed_mcg_day: 300,
    delivered_mcg_day: 300,
    pocket_mcg_day: 0,
    tissue_mcg_day: 0,
    log: [event('programmed', -20 * DAY), event('refilled', 0)],
    alarms: [],
    ...parts,
  };
}

type Broken = DeviceState['catheter']['breaks'][number];

/** One broken place that lets this share of the flow on. */
export function aBreak(form: Broken['form'], passes: number, into: Broken['into'] = 'pocket'): Broken {
  return { form, passes, into, leaves_at: into === 'pocket' ? 'connector' : 'tip' };
}

/** A device with one broken place. */
export function brokenAt(place: Broken, parts: Parts = {}): DeviceState {
  return aDevice({ ...parts, catheter: { passes: place.passes, breaks: [place] } });
}

export function event(kind: DeviceEventKind, at_s: number, readable_s = at_s): DeviceEvent {
  return { kind, at_s, readable_s };
}

export function anAlarm(parts: Partial<Alarm> = {}): Alarm {
  return {
    kind: 'critical',
    why: 'stall',
    from_s: NOW - HOUR,
    to_s: Number.POSITIVE_INFINITY,
    every_s: 600,
    tones: 2,
    ...parts,
  };
}

/** The method works as it should. */
export const STEADY: Chance = chanceOf(0, '', '', 0);

/** A thousand patients of one examination. */
export function thousand<T>(look: (chance: Chance, seed: number) => T): readonly T[] {
  return Array.from({ length: 1000 }, (_, i) => look(chanceOf(i + 1, 'a case', 'an examination', 60), i + 1));
}

export function shareOf<T>(all: readonly T[], is: (each: T) => boolean): number {
  return all.filter(is).length / all.length;
}
