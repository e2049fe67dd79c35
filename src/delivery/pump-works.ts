import { DAY_S } from '../case/index.ts';
import { runsWith } from './faults/at-work.ts';
import type { FaultRun } from './faults/fault-run.ts';
import { presenceAt } from './faults/presence.ts';
import { effectAt } from './faults/size.ts';

/** What the pump makes of what it is told, until something about that changes. */
export interface PumpWorks {
  /** Share of the told flow that the rotor moves. */
  readonly speed: number;
  /** Fluid that leaves the reservoir into the pocket. */
  readonly leak_mL_day: number;
  /** Fluid that runs into the line through open valves, besides what is moved. */
  readonly free_mL_h: number;
  readonly until_s: number;
}

const SOUND: PumpWorks = { speed: 1, leak_mL_day: 0, free_mL_h: 0, until_s: Number.POSITIVE_INFINITY };
const MINUTES_PER_HOUR = 60;

/** The pump at any second from the faults of rotor, valves, battery and reservoir; whether it has anything to move is another matter. */
export function pumpWorksOf(runs: readonly FaultRun[]): (at_s: number) => PumpWorks {
  const broken = runsWith(runs, ['rotor', 'telemetry_hold', 'battery', 'reservoir_leak', 'free_flow']);
  if (broken.length === 0) return () => SOUND;
  return (at_s) => broken.reduce((works, run) => withFault(works, run, at_s), SOUND);
}

function withFault(works: PumpWorks, run: FaultRun, at_s: number): PumpWorks {
  const { presence, until_s: changes_s } = presenceAt(run, at_s);
  let { speed, leak_mL_day, free_mL_h } = works;
  let until_s = Math.min(works.until_s, changes_s);
  if (at_s < run.from_s || at_s >= run.to_s) return { speed, leak_mL_day, free_mL_h, until_s };
  for (const each of run.fault.effects) {
    const effect = effectAt(each, run.severity, presence);
    if (effect.kind === 'rotor') speed *= Math.max(0, effect.speed.most);
    if (effect.kind === 'reservoir_leak') leak_mL_day += Math.max(0, effect.mL_day.most);
    if (effect.kind === 'free_flow') free_mL_h += Math.max(0, effect.mL_min.most) * MINUTES_PER_HOUR;
    if (effect.kind === 'telemetry_hold' && at_s < run.telemetry_s) {
      speed = 0;
      until_s = Math.min(until_s, run.telemetry_s);
    }
    if (effect.kind === 'battery') {
      const ends_s = batteryEnd_s(run.from_s, effect.ends_after_d);
      if (at_s >= ends_s) speed = 0;
      else until_s = Math.min(until_s, ends_s);
    }
  }
  return { speed, leak_mL_day, free_mL_h, until_s };
}

/** When a pump whose replacement indicator came on at `from_s` ends by itself. */
export function batteryEnd_s(from_s: number, ends_after_d: number): number {
  return from_s + Math.round(ends_after_d * DAY_S);
}
