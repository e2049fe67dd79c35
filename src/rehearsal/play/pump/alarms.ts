import type { Case } from '../../../case/index.ts';
import { type DeviceLog, deviceLog } from '../../../delivery/index.ts';

const AHEAD_S = 6 * 3600;

interface Known {
  readonly to_s: number;
  readonly alarms: DeviceLog['alarms'];
}
const KNOWN = new WeakMap<Case, Known>();

/**
 * Alarms of the pump that begin by a second, and in the hours beyond: a later second is asked for soon. What a log says of
 * a second does not depend on how far it reaches.
 */
export function alarmsUntil(document: Case, at_s: number): DeviceLog['alarms'] {
  const known = KNOWN.get(document);
  if (known !== undefined && at_s <= known.to_s) return known.alarms;
  const to_s = at_s + AHEAD_S;
  const { alarms } = deviceLog(document, to_s);
  KNOWN.set(document, { to_s, alarms });
  return alarms;
}
