/** Texts of the two-storey chart: what you saw above what was happening. */
export const chartText = {
  title: 'What you saw, what was happening',
  layers: {
    label: 'Layer',
    names: { saw: 'What you saw', both: 'Both', chain: 'The chain' },
  },
  spans: {
    label: 'Time shown',
    names: { whole: 'From its beginning', shift: 'Your shift' },
  },
  saw: 'What you saw',
  happened: 'What was happening',
  handover: 'handover',
  notSeen: 'before your shift: not seen',
  notSeenShort: 'not seen',
  readings: { all: (count: number) => `All ${count} signs`, few: 'Fewer' },
  table: {
    button: 'Table',
    title: 'Numbers of the chart',
    caption: 'What was so; in brackets the last reading you took since the row above.',
  },

  strips: {
    heart_rate: { name: 'Heart rate', unit: 'per min' },
    systolic: { name: 'Systolic', unit: 'mmHg' },
    temperature_core: { name: 'Core temperature', unit: '\u00b0C' },
    breathing_rate: { name: 'Breathing', unit: 'per min' },
    spo2: { name: 'SpO2', unit: '%' },
    gcs: { name: 'GCS', unit: '3 to 15' },
    ashworth_leg: { name: 'Leg tone, rated', unit: 'Ashworth 1 to 5' },
    spasm_score: { name: 'Spasms, rated', unit: 'Penn 0 to 4' },
    programmed: { name: 'Programmed', unit: 'mcg/day' },
    pump: { name: 'Pump', unit: 'mcg/day out' },
    catheter: { name: 'Pump catheter', unit: 'mcg/day to CSF' },
    csf: { name: 'CSF at tip', unit: 'ng/mL' },
    receptor: { name: 'Receptor effect', unit: '%' },
    tone: { name: 'Leg tone', unit: 'Ashworth 1 to 5' },
    spasms: { name: 'Spasms', unit: 'Penn 0 to 4' },
  },
  /** Outputs with no strip name of their own, such as laboratory results. */
  outputs: {
    csf_tip_level: { name: 'CSF at tip', unit: 'ng/mL' },
    receptor_effect: { name: 'Receptor effect', unit: '%' },
    diastolic: { name: 'Diastolic', unit: 'mmHg' },
    ck_level: { name: 'Creatine kinase', unit: 'U/L' },
    white_cells: { name: 'White cells', unit: 'thousand per microlitre' },
    crp: { name: 'CRP', unit: 'mg/L' },
    creatinine: { name: 'Creatinine', unit: 'micromol/L' },
    potassium: { name: 'Potassium', unit: 'mmol/L' },
    lactate: { name: 'Lactate', unit: 'mmol/L' },
    itch: { name: 'Itch', unit: '0 to 10' },
    tingling: { name: 'Tingling', unit: '0 to 10' },
    rigidity: { name: 'Rigidity', unit: '0 to 4' },
  },

  lanes: {
    did: 'You did',
    thought: 'You thought',
    wrong: 'What was wrong',
    nothing: 'nothing',
    noWrong: 'Nothing was broken, and no illness was hidden.',
    wrongOne: (what: string, from: string, to: string) => `${what}, from ${from} ${to}`,
    until: (when: string) => `to ${when}`,
    toEnd: 'to the end',
  },

  findings: {
    none: 'You took no reading.',
    readings: (count: number, first: string, at: string) =>
      `${count === 1 ? '1 reading' : `${count} readings`}, the first ${first} at ${at}`,
    range: (low: string, lowAt: string, high: string, highAt: string) =>
      `lowest ${low} at ${lowAt}, highest ${high} at ${highAt}`,
    steady: (value: string) => `${value} throughout`,
    course: (first: string, last: string) => `${first} at the start, ${last} at the end`,
    short: (missing: string) => `${missing} did not arrive`,
    other: (last: string) => `with the other course ${last} at the end`,
  },

  legend: {
    reading: 'your reading',
    truth: 'what it was',
    programmed: 'programmed',
    delivered: 'delivered',
    missing: 'did not arrive',
    other: 'what if (dashed)',
    otherShort: 'what if',
  },

  doses: {
    lumbar: (mcg: string) => `${mcg} mcg by lumbar puncture`,
    flush: (mcg: string) => `${mcg} mcg flushed at once`,
    pocket: (mcg: string) => `${mcg} mcg beside the pump`,
    oral: (mg: string) => `${mg} mg by mouth`,
  },

  cursor: {
    label: 'Moment looked at',
    spoken: (since: string, clock: string) => `${since} from the handover, ${clock}`,
    flag: (since: string) => since,
    ago: (minutes: string) => `${minutes} ago`,
    now: 'at cursor',
  },

  player: {
    play: 'Play',
    pause: 'Pause',
    speed: 'Speed',
    speeds: { 60: '\u00d760', 600: '\u00d7600' },
    start: 'To the handover',
  },

  /** Why the cursor begins there. */
  start: {
    crisis: (name: string, value: string, when: string) =>
      `The cursor starts at the worst moment of your shift: ${name} ${value} at ${when}.`,
    changed: (name: string, value: string, before: string, when: string) =>
      `No vital sign was in crisis. The cursor starts where the body was furthest from how it was before: ${name} ${value} at ${when}, ${before} at first.`,
    back: 'Go there',
  },

  moment: {
    title: (when: string) => `At ${when}`,
    caption: 'What you last saw, and what was so',
    thing: 'Of what',
    seen: 'You last saw',
    was: 'It was',
    never: 'never looked',
    heard: (when: string) => `heard at ${when}, not looked for`,
    wrong: 'Broken now',
    nothingWrong: 'nothing',
    pump: 'Pump',
    pumps: {
      none: 'no pump',
      running: 'running',
      stopped: 'told to stand',
      stalled: 'stalled',
      ended: 'at its end of service',
      empty: 'empty',
    },
    reservoir: 'Reservoir',
    volumes: (real: string, counted: string, ordered: string) =>
      `${real} mL; the programmer counts ${counted}, the order expects ${ordered}`,
    catheter: 'Pump catheter lets through',
    lineEmpty: 'open, but no drug at its tip yet: the line was not primed, or is still filling',
    reaches: 'Of the tip, reaches CSF',
    pocket: 'Pocket of the pump',
    pocketHolds: (mL: string, mcg: string) => `${mL} mL with ${mcg} mcg`,
    alarms: 'Alarms sounding',
    noAlarm: 'none',
    why: {
      low_reservoir: 'low reservoir',
      empty_reservoir: 'empty reservoir',
      replace_by: 'replace pump',
      end_of_service: 'end of service',
      stall: 'motor stall',
      stopped_48_h: 'stopped for 48 h',
    },
  },
};
