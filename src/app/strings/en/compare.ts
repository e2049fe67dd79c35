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
      `Each arm has been on its dose for ${days} days. The curves show this steady state, not the start of treatment. At the start, a test bolus sets the first pump dose. Never stop either route abruptly.`,
    model:
      'A teaching model of an average patient. How far tablets lower tone is uncertain: no trial gives that curve.',
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
    notTablets: '; equal parts, not tablet sizes',
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
    label: (when: string) =>
      `Intrathecal arm: the chain from the programmed dose to tone and spasms, at ${when}`,
    programmed: 'Intrathecal arm: programmed',
    pump: 'Delivered by pump',
    catheter: 'Catheter',
    tip: (level: string) => `tip ${level}`,
    csf: 'CSF at tip',
    receptor: 'Receptor effect',
    tone: 'Tone and spasms',
    scores: (tone: string, spasm: string) => `Ashworth ${tone} \u00b7 spasms ${spasm}`,
  },

  strips: {
    dose: {
      name: 'Dose in',
      units: ['mg by mouth', 'mcg/h by pump, log'],
      of: { oral: '', pump: 'mcg/h' },
    },
    plasma: { name: 'Plasma', units: ['ng/mL, log'], of: { oral: 'ng/mL', pump: 'ng/mL' } },
    csf: {
      name: 'CSF at tip',
      units: ['ng/mL, log; stirred segment'],
      of: { oral: 'ng/mL', pump: 'ng/mL' },
    },
    ashworth: { name: 'Ashworth', units: ['1\u20135, legs'], of: { oral: 'of 5', pump: 'of 5' } },
    spasms: { name: 'Spasms', units: ['0\u20134, Penn score'], of: { oral: 'of 4', pump: 'of 4' } },
    programmed: 'programmed',
    untreated: 'untreated',
    noDose: 'none',
    doseNow: (dose: string) => `${dose} now`,
    doseAgo: (dose: string, ago: string) => `last\u00a0${dose}, ${ago}\u00a0ago`,
  },

  trial: {
    name: 'Penn 1989',
    before: 'before',
    after: 'after',
    mark: (before: string, after: string) => `Penn 1989: ${before} before, ${after} after 3 days`,
    spread: (mean: string, sd: string) => `${mean} \u00b1 ${sd}`,
    cite: (ashworth: string, spasms: string) =>
      `Penn 1989, a crossover of a 3-day infusion against saline in patients in whom oral treatment had failed; mean \u00b1 SD before (open) and after (filled): Ashworth ${ashworth}, n = 20; spasms ${spasms}, n = 19. The trial has its own columns: its results are not points in time of these curves. SD bars are cut off at the ends of the score.`,
    longTerm: 'Long term, after a mean of 19 months: Ashworth 1 \u00b1 0.1, spasms 0.3 \u00b1 0.6.',
    assumption:
      'The doses are not in the abstract. The model was fitted to this and other papers with doses that a simulated clinician finds; 400 mcg/day for 540 days is our assumption.',
    change: (before: string, after: string) => `${before} to ${after}`,
    source: 'Penn RD et al., N Engl J Med 1989;320:1517\u201321',
    link: 'https://www.nejm.org/doi/full/10.1056/NEJM198906083202303',
    scale: 'Ashworth on the 1\u20135 scale, 1 is normal tone.',
    csf: 'CSF at tip is the level of a stirred segment of fluid; near the tip it is several times higher (Albright 2007).',
  },

  cursor: {
    label: 'Time cursor',
    day: (n: string) => `Day\u00a0${n}`,
    flag: (day: string, clock: string, hours: string) => `${day}, ${clock} \u00b7 ${hours}`,
    spoken: (when: string, oral: string, pump: string) =>
      `${when}. Leg Ashworth: by mouth ${oral}, intrathecal ${pump}.`,
  },

  findings: {
    doseBoth: (oral: string, pump: string) => `By mouth ${oral}; programmed and delivered ${pump}.`,
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
    caption:
      'Both routes, the same numbers as the curves. Tablets: those taken from the time of the row until just before the next row.',
    time: 'Time',
    clock: 'Clock',
    taken: (interval: string) => `Tablets in the next ${interval},`,
    programmed: 'Programmed',
    delivered: 'Delivered',
    units: { mg: 'mg', mcg_h: 'mcg/h', ng_mL: 'ng/mL', ashworth: '1\u20135', spasms: '0\u20134' },
  },

  link: {
    path: (key: string) => `address: ${key}`,
    tooLong: 'The part of the address after # is too long to be settings.',
    unknown: (key: string) => `\u201c${key}\u201d is not a setting of this page.`,
    twice: (key: string) => `\u201c${key}\u201d is there more than once.`,
    oral: (typed: string) => `\u201c${typed}\u201d is not an oral dose with times a day.`,
    span: (typed: string) => `\u201c${typed}\u201d is not a time span.`,
    mend: 'Settings look like oral=60x3&pump=200&span=72h.',
    mendTimes: 'Give the daily mg, an x, and 2, 3 or 4 times a day, such as 60x3.',
    mendSpan: 'Use 24h, 72h or 14d.',
    kept: 'The page shows its last good settings; the address is as you left it.',
  },
};
