import { levelOf } from '../../bedside/index.ts';
import type { Play, Reading } from '../../play.ts';
import { bedside } from '../../shipped.ts';
import type { OutputName } from '../../words.ts';
import { worldOf } from '../world/play-from.ts';
import type { World } from '../world/world.ts';
import { isSpot, liveReading } from './live.ts';

const MINUTE_S = 60;

export interface MonitorValue {
  readonly output: OutputName;
  /** Undefined until attached or measured. */
  readonly reading?: Reading;
  readonly live: boolean;
  readonly stale: boolean;
  readonly level: 'none' | 'warning' | 'crisis';
}

/** In the order in which a monitor has them. */
const SHOWN: readonly OutputName[] = [
  'heart_rate',
  'systolic',
  'diastolic',
  'temperature_core',
  'breathing_rate',
  'spo2',
  'gcs',
];

/** What the monitor shows at a second: live where attached, else as last measured, else nothing. */
export function monitorAt(play: Play, at_s: number): readonly MonitorValue[] {
  const world = worldOf(play);
  return SHOWN.map((output) => shownOf(world, output, at_s));
}

function shownOf(world: World, output: OutputName, at_s: number): MonitorValue {
  const live = liveReading(world, output, at_s);
  const last = world.readings.findLast((each) => each.output === output && each.at_s <= at_s);
  // A pressure that was taken by hand since the last inflation of the cuff is the newer one.
  const isNewer = isSpot(output) && last !== undefined && live !== undefined && last.at_s > live.at_s;
  const reading = isNewer ? last : (live ?? last);
  if (reading === undefined) return { output, live: false, stale: false, level: 'none' };
  const { alarms, numbers } = bedside();
  return {
    output,
    reading,
    live: live !== undefined,
    stale: at_s - reading.at_s > numbers.stale_min.value * MINUTE_S,
    level: levelOf(alarms, output, reading.value),
  };
}
