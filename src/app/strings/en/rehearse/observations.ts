const n = '\u00a0';

/** Texts of what was found, and when. */
export const observationsText = {
  title: 'What you know',
  list: 'Seen, with when it was taken',
  view: 'Show',
  views: { seen: 'Seen', told: 'Told' },
  sources: { handover: 'handover', chart: 'chart', card: 'card', family: 'family', patient: 'patient' },
  full: 'Full observations',
  fullCost: (minutes: number) => `${minutes}${n}min`,
  finding: 'Finding',
  now: 'Now',
  handover: 'Handover',
  taken: 'Taken',
  none: 'Nothing yet. Looking takes minutes and shows what is there.',
  before: (says: string) => `Before: ${says}`,
  notYet: 'not taken',
  stale: (age: string) => `${age}, stale`,
  means: 'What it means',
  names: {
    temperature: ['Core temperature', '\u00b0C'],
    heart_rate: ['Heart rate', '/min'],
    blood_pressure: ['Systolic', 'mmHg'],
    diastolic: ['Diastolic', 'mmHg'],
    breathing_rate: ['Breathing', '/min'],
    spo2: ['SpO2', '%'],
    gcs: ['GCS', 'of 15'],
    tone_legs: ['Leg tone, 1 to 5', ''],
    tone_arms: ['Arm tone, 1 to 5', ''],
    spasms: ['Spasms, 0 to 4', ''],
    clonus: ['Clonus, 0 to 3', ''],
    itch: ['Itch, no rash', 'of 10'],
    tingling: ['Tingling', 'of 10'],
    pain: ['Pain', 'of 10'],
    ck: ['Creatine kinase', 'U/L'],
    creatinine: ['Creatinine', 'micromol/L'],
    potassium: ['Potassium', 'mmol/L'],
    lactate: ['Lactate', 'mmol/L'],
    white_cells: ['White cells', '\u00d7\u202f10\u2079/L'],
    crp: ['CRP', 'mg/L'],
  } satisfies Readonly<Record<string, readonly [name: string, unit: string]>>,
  /** Practice only. What a finding can come from; none of them tells the causes apart alone. */
  meanings: {
    temperature:
      'Withdrawal, infection and heat raise it; too much drug lowers it. A normal one excludes nothing.',
    heart_rate:
      'Fast in withdrawal, fever, pain and fear; slow or fast in dysreflexia; slow with too much drug.',
    blood_pressure:
      'High, low or swinging in withdrawal, at any stage. High in dysreflexia; low in sepsis and with too much drug.',
    breathing_rate:
      'Slow breathing with sleepiness points to too much drug, and comes before the saturation falls.',
    spo2: 'The last to fall when breathing slows.',
    gcs: 'It falls with too much drug and late in withdrawal. Deep coma may be drug alone, and pass.',
    tone_legs:
      '1 is normal. More than usual: less drug arrives, or something below the lesion irritates. Less: more drug.',
    tone_arms: '1 is normal. More than usual: less drug arrives, or something irritates. Less: more drug.',
    spasms: 'More than usual: look for bladder, bowel and skin, then the device, then the dose.',
    clonus: 'Sustained clonus goes with high tone.',
    itch: 'Itch without a rash is an early sign that drug is missing.',
    tingling: 'Crawling of the skin goes with itch: an early sign that drug is missing.',
    ck: 'It rises with rigid muscle over hours. Repeat it.',
    potassium: 'It may rise when muscle breaks down.',
    white_cells: 'Teaching assumption: they may rise in withdrawal as in infection.',
    crp: 'Teaching assumption: it rises in infection, over hours to a day.',
  } satisfies Readonly<Record<string, string>>,
  trend: {
    title: 'Since handover',
    sub: 'only what you measured',
    none: 'A line begins with the second measurement.',
    table: 'Table',
    close: 'Chart',
    time: 'Since handover',
    names: {
      temperature_core: ['Core T', '\u00b0C'],
      spasm_score: ['Spasms', '0 to 4'],
      ashworth_leg: ['Leg tone', '1 to 5'],
      heart_rate: ['HR', '/min'],
      systolic: ['Systolic', 'mmHg'],
      breathing_rate: ['RR', '/min'],
      gcs: ['GCS', '3 to 15'],
    },
    finding: (name: string, first: string, last: string, count: number) =>
      count === 1
        ? `${name} ${last}, measured once`
        : `${name} from ${first} to ${last} in ${count} measurements`,
  },
};
