/** Texts of the Compare screen. */
export const compare = {
  heading: 'Compare baclofen by mouth and from a pump in the same patient',
  controls: 'Doses',
  oral: 'By mouth',
  pump: 'Intrathecal',

  patient: {
    title: 'Patient',
    sub: 'the same in both arms',
    adult: 'Adult',
    child: 'Child',
    origin: { spinal: 'spinal spasticity', cerebral: 'cerebral spasticity' },
    untreated: 'Untreated',
    scores: (tone: string, spasm: string) => `Ashworth ${tone}, spasms ${spasm}`,
    device: 'Pump',
    reservoir: (volume: string, concentration: string) => `${volume} of ${concentration}`,
    tip: 'Catheter tip',
  },

  settled: {
    title: 'Settled doses',
    treated: (days: string) =>
      `Each arm has been on its dose for ${days} days, and the curves show that long-term state, not a start of treatment: there a test bolus sets the first pump dose. Never stop either route abruptly.`,
    model:
      'A teaching model of an average patient. How far tablets lower tone is an assumption: no trial gives that curve.',
  },

  dose: {
    daily: 'Daily dose',
    dailyLog: 'Daily dose, log scale',
    field: (route: string) => `${route}: daily dose, typed`,
    slider: (route: string) => `${route}: daily dose`,
    labelMax: (dose: string) => `label maximum ${dose}`,
    aboveLabel: (dose: string) => `Above the labelled adult maximum of ${dose} (US).`,
    littleExperience: (dose: string) => `Experience above ${dose} is limited (US label).`,
    lastValid: (route: string, dose: string) => `${route}: still drawn for ${dose}, the last valid dose`,
  },
  times: {
    label: 'Times a day',
    option: (n: number) => `${n} \u00d7 day`,
    plan: (n: number, each: string, clock: string) => `${n} \u00d7 ${each}, at ${clock}`,
    none: 'No tablets: this arm is untreated.',
  },
  flow: {
    plan: (flow: string, concentration: string) => `Continuous: ${flow} of ${concentration}`,
    refills: (days: string) => `Refilled every ${days} here, before the reservoir runs low.`,
    days: (n: number) => (n === 1 ? 'day' : `${n} days`),
  },

  span: {
    label: 'Time span',
    names: { '24h': '24 h', '72h': '72 h', '14d': '14 days' },
    titles: {
      '24h': 'One day, one patient, two routes',
      '72h': 'Three days, one patient, two routes',
      '14d': 'Two weeks, one patient, two routes',
    },
  },

  rail: {
    label: (when: string) => `The chain from the programmed dose to tone and spasms, at ${when}`,
    programmed: 'Programmed',
    pump: 'Pump',
    catheter: 'Catheter',
    tip: (level: string) => `tip ${level}`,
    csf: 'CSF at tip',
    receptor: 'Receptor effect',
    tone: 'Tone and spasms',
    scores: (tone: string, spasm: string) => `${tone} of 5 \u00b7 ${spasm} of 4`,
  },

  strips: {
    dose: {
      name: 'Dose in',
      units: ['mg by mouth', 'mcg/h by pump, log'],
      of: { oral: 'mg', pump: 'mcg/h' },
    },
    plasma: { name: 'Plasma', units: ['ng/mL, log'], of: { oral: 'ng/mL', pump: 'ng/mL' } },
    csf: { name: 'CSF at tip', units: ['ng/mL, log'], of: { oral: 'ng/mL', pump: 'ng/mL' } },
    ashworth: { name: 'Ashworth', units: ['1\u20135, legs'], of: { oral: 'of 5', pump: 'of 5' } },
    spasms: { name: 'Spasms', units: ['0\u20134, Penn score'], of: { oral: 'of 4', pump: 'of 4' } },
    programmed: 'programmed',
    untreated: 'untreated',
    noDose: 'none',
  },

  trial: {
    name: 'Penn 1989',
    before: 'before',
    after: 'after',
    mark: (before: string, after: string) => `Penn 1989: ${before} before, ${after} after 3 days`,
    spread: (mean: string, sd: string) => `${mean} \u00b1 ${sd}`,
    cite: (ashworth: string, spasms: string) =>
      `Penn 1989, beside the time axis and not on it: patients in whom oral treatment had failed, mean \u00b1 SD before (open) and after (filled) 3 days of infusion in a crossover against saline; Ashworth ${ashworth}, n = 20; spasms ${spasms}, n = 19. Bars end where the scale ends. After a mean of 19 months: Ashworth 1 \u00b1 0.1, spasms 0.3 \u00b1 0.6. The doses are not in the abstract: the model was fitted so that 200 mcg/day gives the 3-day result, and 400 mcg/day after 540 days, with tolerance, is our assumption too.`,
    change: (before: string, after: string) => `${before} to ${after}`,
    source: 'Penn RD et al., N Engl J Med 1989;320:1517\u201321',
    link: 'https://www.nejm.org/doi/full/10.1056/NEJM198906083202303',
    scale: 'Ashworth on the 1\u20135 scale, 1 is normal tone.',
  },

  cursor: {
    label: 'Time cursor',
    hours: (n: string) => `${n} h`,
    days: (n: string) => `day ${n}`,
    spoken: (when: string, clock: string, oral: string, pump: string) =>
      `${when}, ${clock}. Leg Ashworth: by mouth ${oral}, intrathecal ${pump}.`,
  },

  findings: {
    doseBoth: (oral: string, pump: string) => `By mouth ${oral}; the pump delivers ${pump} without a break.`,
    doseGap: (oral: string) => `By mouth ${oral}; what the pump delivers differs from what is programmed.`,
    tablets: (n: number, each: string) => `${n} \u00d7 ${each} a day`,
    noTablets: 'nothing',
    near: (value: string) => `stays near ${value}`,
    between: (low: string, high: string) => `moves between ${low} and ${high}`,
    none: 'none',
    plasma: (oral: string, pump: string) => `By mouth ${oral}; intrathecal ${pump}.`,
    csf: (oral: string, pump: string) => `By mouth ${oral}; intrathecal ${pump}.`,
    ashworth: (oral: string, pump: string, untreated: string) =>
      `By mouth ${oral}; intrathecal ${pump}. Untreated ${untreated}.`,
    spasms: (oral: string, pump: string, untreated: string) =>
      `By mouth ${oral}; intrathecal ${pump}. Untreated ${untreated}.`,
    settled: (oral: string, pump: string) =>
      `Curves drawn. Leg Ashworth: by mouth ${oral}; intrathecal ${pump}.`,
  },

  table: {
    button: 'Table',
    title: 'Values at set times',
    caption: 'Both routes, the same numbers as the curves. Taken: from the time of the row to the next row.',
    time: 'Time',
    clock: 'Clock',
    taken: 'Taken',
    delivered: 'Delivered',
    units: { mg: 'mg', mcg_h: 'mcg/h', ng_mL: 'ng/mL', score: '' },
  },

  link: {
    path: (key: string) => `address: ${key}`,
    tooLong: 'The part of the address after # is too long to be settings.',
    unknown: (key: string) => `\u201c${key}\u201d is no setting of this page.`,
    twice: (key: string) => `\u201c${key}\u201d is there more than once.`,
    oral: (typed: string) => `\u201c${typed}\u201d is no regimen by mouth.`,
    span: (typed: string) => `\u201c${typed}\u201d is no time span.`,
    mend: 'Settings look like oral=60x3&pump=200&span=72h.',
    mendTimes: 'Give the daily mg, an x, and 2, 3 or 4 times a day, such as 60x3.',
    mendSpan: 'Use 24h, 72h or 14d.',
    kept: 'The page shows its last good settings; the address is as you left it.',
  },
};
