import { type FactKey, monitorAt, type Play, type Reading } from '../../../rehearsal/index.ts';

/** Facts by the output that a monitor goes on reading. */
const LIVE: Readonly<Record<string, string>> = {
  heart_rate: 'heart_rate',
  systolic: 'blood_pressure',
  diastolic: 'diastolic',
  breathing_rate: 'breathing_rate',
  spo2: 'spo2',
  temperature_core: 'temperature',
};

/** What stands on the monitor now, by the fact it is a reading of: one reading is one number wherever it is shown. */
export function liveFacts(play: Play): ReadonlyMap<FactKey, Reading> {
  const live = new Map<FactKey, Reading>();
  if (play.attached.length === 0) return live;
  for (const { reading, live: reads } of monitorAt(play, play.now_s)) {
    if (reading === undefined || !reads) continue;
    const fact = LIVE[reading.output];
    if (fact !== undefined) live.set(fact, reading);
  }
  return live;
}
