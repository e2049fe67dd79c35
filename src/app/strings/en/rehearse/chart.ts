const n = '\u00a0';

const BANDS: Readonly<Record<string, string>> = {
  breathing_rate: 'Breathing',
  spo2: 'SpO2',
  oxygen_given: 'Oxygen given',
  systolic: 'Systolic pressure',
  heart_rate: 'Heart rate',
  consciousness: 'Consciousness, GCS',
  temperature_core: 'Temperature',
};

const UNITS: Readonly<Record<string, string>> = {
  breathing_rate: '/min',
  spo2: '%',
  systolic: 'mmHg',
  heart_rate: '/min',
  temperature_core: '\u00b0C',
};

/** Texts of charting. */
export const chartText = {
  title: 'Chart',
  costs: (time: string) => `costs ${time}`,
  what: 'What to write',
  kept: 'Drafts are kept until you write them.',
  write: 'Write it',
  items: 'What it says',
  free: 'In your own words',
  bands: BANDS,
  units: UNITS,
  score: (title: string) => `${title} by item, from your own readings`,
  item: 'Item',
  reading: 'Your reading',
  points: 'Points',
  pointsOf: (item: string) => `Points for ${item}`,
  notMeasured: 'not measured',
  age: (age: string, stale: boolean) => (stale ? `${age}, stale` : age),
  total: (title: string) => `${title}, total`,
  nothing: '\u2013',
  yes: 'yes',
  no: 'no',
  right: 'right',
  wrong: (points: number) => `gives${n}${points}`,
  written: 'Written so far',
  pointsIn: (points: number) => `${points} points`,
  empty: 'nothing ticked',
  quote: (said: string) => `\u201c${said}\u201d`,
  notSaid: {
    title: 'Not said to you at your handover',
    found: 'Found since',
    nothing: 'Nothing has been found since.',
    open: 'Still open',
    none: 'Nothing of this note is open.',
  },
  rightPoints: (points: number) => `Your readings gave ${points} points.`,
  unseen: (items: string) => `Ticked, but never seen or done: ${items}.`,
};
