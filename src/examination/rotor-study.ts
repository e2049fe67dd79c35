import type { DeviceState } from '../delivery/index.ts';
import type { WhyFact } from './facts.ts';
import { because, type Found, found, withoutPump } from './found.ts';

/** Two films and a turn between them. */
export function rotorStudy(device: DeviceState): Found {
  if (device.pump === 'none') return withoutPump();
  if (device.drive !== 'rotor') return found(['not_known'], [because('pump', 'no_rotor')]);
  if (device.rotor_turns) return found(['rotor_turns'], [because('pump', 'rotor_moves')]);
  return found(['rotor_still'], [because('pump', 'rotor_stands'), because('pump', STANDS[device.pump])]);
}

const STANDS: Readonly<Record<Exclude<DeviceState['pump'], 'none'>, WhyFact>> = {
  running: 'stalled',
  stopped: 'stopped',
  stalled: 'stalled',
  ended: 'end_of_service',
  empty: 'reservoir_empty',
};
