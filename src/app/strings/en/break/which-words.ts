import type { Cause, Trigger } from '../../../../case/index.ts';
import type {
  Charted,
  Complaint,
  Detail,
  Flag,
  HistoryLine,
  Mechanism,
  Place,
} from '../../../../diagnosis/index.ts';

/** Words for what can be wrong, felt, found and told; they come with the view of Which fault is it? */
const n = '\u00a0';

export const places: Readonly<Record<Place, string>> = {
  programmer: 'Programmer',
  reservoir: 'Reservoir',
  pump: 'Pump',
  connector: 'Connector',
  catheter: 'Catheter',
  tip: 'Tip',
  tablets: 'Tablets',
  patient: 'Not the device: the patient',
};

export const mechanisms: Readonly<Record<Mechanism, string>> = {
  'passage.clot': 'Blocked from inside',
  'passage.kink': 'Kinked or twisted',
  'passage.gap': 'Come apart',
  'passage.hole': 'Leaks through a hole',
  'passage.mass': 'A mass at the tip',
  'tip.intrathecal': 'At another level of the canal',
  'tip.subdural': 'In the subdural space',
  'tip.epidural': 'In the epidural space',
  'tip.outside': 'Out of the canal',
  'rotor.slow': 'Motor stands or turns too slowly',
  'rotor.fast': 'Moves more than programmed',
  telemetry_hold: 'Waits in telemetry mode',
  free_flow: 'Valves stand open, reservoir runs out',
  battery: 'Battery near or at its end',
  flipped: 'Lies on its face',
  reservoir_leak: 'Leaks, at the septum for example',
  refill_missed: 'Refill missed, runs dry',
  fill_beside: 'Filled beside the pump',
  fill_strength: 'Filled with another strength',
  fill_entered: 'Fill volume entered wrong',
  fill_no_bridge: 'New strength without a bridge bolus',
  told_dose: 'Dose entered wrong',
  told_concentration: 'Concentration entered wrong',
  'told_mode.stopped': 'Left stopped',
  'told_mode.minimum_rate': 'Left at minimum rate',
  prime_again: 'Line primed twice',
  flush: 'Its content flushed in',
  explant: 'Taken out',
  tablets_stop: 'Stopped at once',
  trigger: 'A noxious trigger (bladder, bowel, skin, infection, clot)',
  tolerance: 'True tolerance',
};

/** What is read off a result beside its signs. */
export const details: Readonly<Record<Detail, string>> = {
  stopped: 'programmed to stand',
  minimum_rate: 'at minimum rate',
  dose_differs: 'another dose than ordered',
  concentration_differs: 'another concentration than ordered',
  mode_differs: 'another schedule than ordered',
  label_differs: 'another concentration than on the label',
  as_counted: 'as the programmer counts',
  misses_count: 'not as the programmer counts',
};

export const causes: Readonly<Record<Cause, string>> = {
  ms: 'multiple sclerosis',
  sci_complete: 'complete injury of the cord',
  sci_incomplete: 'incomplete injury of the cord',
  hereditary_paraparesis: 'hereditary spastic paraparesis',
  tbi: 'traumatic brain injury',
  anoxic: 'anoxic brain injury',
  stroke: 'stroke',
  cp: 'cerebral palsy',
};

export const complaints: Readonly<Record<Complaint, string>> = {
  stiffer: 'legs stiffer than usual',
  spasms: 'more spasms',
  itch: 'itch without a rash',
  tingling: 'tingling',
  hot: 'feels hot',
  limp: 'legs weak and floppy',
  sleepy: 'sleepy',
  slow_breathing: 'breathes slowly',
  cold: 'feels cold to the touch',
  muddled: 'not quite awake or clear',
};

export const flags: Readonly<Record<Flag, string>> = {
  hot: `temperature of 39${n}\u00b0C or more`,
  fast: `heart rate of 130 or more`,
  low: `systolic pressure of 90${n}mmHg or less`,
  high: `systolic pressure of 180${n}mmHg or more`,
  muddled: 'GCS of 13 or less',
  breathing: 'breathing below 10',
  saturation: `saturation below 92${n}%`,
};

export const history: Readonly<Record<HistoryLine, string>> = {
  scan: 'Magnetic resonance imaging in the last days.',
  surgery: 'Minor surgery over the pump in the last weeks.',
  contrast: 'A contrast study through the side port in the last days.',
  fall: 'A fall out of the wheelchair in the last days.',
};

export const charted: Readonly<
  Record<Charted | 'pressure', { readonly name: string; readonly unit: string }>
> = {
  temperature_core: { name: 'Temperature', unit: '\u00b0C' },
  heart_rate: { name: 'Heart', unit: '/min' },
  systolic: { name: 'Systolic', unit: 'mmHg' },
  diastolic: { name: 'Diastolic', unit: 'mmHg' },
  pressure: { name: 'Pressure', unit: 'mmHg' },
  breathing_rate: { name: 'Breathing', unit: '/min' },
  spo2: { name: 'SpO2', unit: '%' },
  gcs: { name: 'GCS', unit: '' },
  ashworth_leg: { name: 'Leg tone', unit: 'Ashworth 1\u20135' },
  spasm_score: { name: 'Spasms', unit: 'Penn 0\u20134' },
  itch: { name: 'Itch', unit: '0\u201310' },
};

export const triggers: Readonly<Record<Trigger, string>> = {
  bladder: 'a full bladder',
  bowel: 'a loaded bowel',
  skin: 'a pressure sore',
  infection: 'an infection',
  clot: 'a swollen calf',
};
