import type { Alarm, DeviceEventKind } from '../../../../delivery/index.ts';

const n = '\u00a0';

const why: Readonly<Record<Alarm['why'], string>> = {
  low_reservoir: 'low reservoir',
  empty_reservoir: 'empty reservoir',
  replace_by: 'replace the pump',
  end_of_service: 'end of service',
  stall: 'motor stall',
  stopped_48_h: `pump stopped for 48${n}h`,
};

const events: Readonly<Record<DeviceEventKind, string>> = {
  programmed: 'New prescription',
  refilled: 'Refill',
  stopped: 'Pump stopped',
  stall: 'Motor stall',
  recovery: 'Motor stall recovery',
  low_reservoir: 'Low reservoir',
  empty_reservoir: 'Empty reservoir',
  replace_by: 'Replacement indicator',
  end_of_service: 'End of service',
  stopped_48_h: `Stopped for 48${n}h`,
};

/** Texts of what follows from a fault: curves, alarms, event log, first complaint. */
export const breakFollows = {
  title: 'What follows',
  views: {
    label: 'Strips',
    names: { overview: 'Overview', drug: 'Drug', body: 'Body', signs: 'Vital signs', all: 'All' },
  },
  legend: { programmed: 'programmed', delivered: 'delivered', broken: 'with the fault', whole: 'without it' },
  notArrived: 'ordered, did not arrive',
  axis: (day: string) => `Day${n}${day}`,
  cursor: {
    label: 'Time in the window. Examinations are made here.',
    flag: (day: string, clock: string) => `Day${n}${day}, ${clock}`,
  },
  strips: {
    dose: { name: 'Programmed and delivered', unit: 'mcg/day' },
    csf: { name: 'CSF at tip', unit: 'ng/mL, log' },
    receptor: { name: 'Receptor effect', unit: '%' },
    legs: { name: 'Tone, legs', unit: 'Ashworth 1\u20135' },
    spasms: { name: 'Spasms', unit: 'Penn 0\u20134' },
    drowsy: { name: 'Drowsiness', unit: '% chance' },
    weak: { name: 'Weak legs', unit: '0\u20131' },
    itch: { name: 'Itch', unit: '0\u201310' },
    temperature: { name: 'Core temperature', unit: `\u00b0C` },
    heart: { name: 'Heart rate', unit: '/min' },
    pressure: { name: 'Systolic pressure', unit: 'mmHg' },
    breathing: { name: 'Breathing', unit: '/min' },
    oxygen: { name: 'SpO2', unit: '%' },
    awake: { name: 'Glasgow Coma Scale', unit: '3\u201315' },
  },
  findings: {
    doseSame: (mcg: string) => `Programmed and delivered agree: ${mcg}${n}mcg/day.`,
    doseParts: (when: string) => `Programmed and delivered part company on ${when}.`,
    missing: (mg: string) => `${mg}${n}mg less than programmed by the end.`,
    beyond: (mg: string) => `${mg}${n}mg more than programmed by the end.`,
    same: (value: string) => `${value} at the end, as without a fault.`,
    peak: (value: string, when: string, whole: string) =>
      `Farthest from the unbroken chain on ${when}: ${value} in place of ${whole}.`,
  },
  complaint: {
    title: 'First complaint',
    none: 'None in this window.',
    one: (what: string, when: string, after: string) => `${what} on ${when}, ${after} after the break.`,
    hours: (h: string) => `${h}${n}h`,
    stops: (when: string) => `Untreated, the heart stops on ${when}.`,
    what: {
      stiffer: 'Stiffer legs',
      spasms: 'More spasms',
      itch: 'Itch without a rash',
      tingling: 'Tingling',
      hot: 'Fever',
      limp: 'Weak, floppy legs',
      sleepy: 'Sleepiness',
      slow_breathing: 'Slow breathing',
      cold: 'Cold to the touch',
      muddled: 'Not quite awake or clear',
    },
    how: 'How it is counted',
    rule: (what: string, apart: string, source: string) =>
      `${what}: ${apart} from the unbroken chain. ${source}.`,
  },
  alarms: {
    title: 'Alarms and event log',
    now: 'Ringing at the cursor',
    silent: 'No alarm rings at the cursor.',
    never: 'No alarm rings in this window.',
    lane: 'Alarms',
    kinds: { critical: 'critical', non_critical: 'non-critical' },
    tones: { 1: 'single tone', 2: 'two tones' },
    why,
    one: (kind: string, what: string, tones: string, every: string) =>
      `${what}: ${kind}, ${tones}, every ${every}`,
    minutes: (min: string) => `${min}${n}min`,
    from: (when: string) => `from ${when}`,
    until: (from: string, to: string) => `${from} to ${to}`,
    caption: 'No sound is played: the captions stand for it.',
    log: 'What an interrogation at the cursor reads',
    logEmpty: 'The log has no events up to the cursor.',
    hidden: (count: string) => `${count} not readable yet: a second interrogation shows it.`,
    events,
  },
  table: {
    button: 'Table',
    title: 'What follows, as a table',
    caption: 'Every twelve hours. With the fault, and in brackets without it where that differs.',
    time: 'Time',
    programmed: 'Programmed',
    delivered: 'Delivered',
    pocket: 'Pocket',
    tissue: 'Tissue',
    unit: 'mcg/day',
  },
};
