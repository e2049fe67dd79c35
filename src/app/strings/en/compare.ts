/** Texts of the Compare screen. */
export const compare = {
  heading: 'Compare baclofen by mouth and from a pump in the same patient',
  controls: 'Patient and doses',
  oral: 'By mouth',
  pump: 'Intrathecal',

  patient: {
    title: 'Patient',
    sub: 'the same in both arms',
    choose: 'Ready patient',
    changed: 'changed',
    restore: 'As described',
    age: (years: string) => `${years} years`,
    child: (years: string) => `child, ${years} years`,
    cause: {
      ms: 'multiple sclerosis',
      sci_complete: 'complete cord injury',
      sci_incomplete: 'incomplete cord injury',
      hereditary_paraparesis: 'hereditary paraparesis',
      tbi: 'brain injury',
      anoxic: 'anoxic brain injury',
      stroke: 'stroke',
      cp: 'cerebral palsy',
    },
    reservoir: (volume: string, concentration: string) => `pump with ${volume} of ${concentration}`,
    adjust: 'Change this patient',
    kidney: (percent: number) =>
      percent >= 90
        ? 'normal'
        : percent >= 60
          ? 'mild loss'
          : percent >= 30
            ? 'moderate loss'
            : 'severe loss',
  },

  start: {
    label: 'Curves begin',
    names: { settled: 'Settled', nothing: 'From nothing' },
    settled: (days: string) =>
      `Both treatments have run unchanged for ${days} days: a steady state, not the start of treatment.`,
    broken: (days: string) =>
      `Both treatments had run unchanged for ${days} days when the chain of the pump broke: from then on its curves are no steady state.`,
    nothing:
      'The first day of both treatments, at full dose, in a patient who has had none. Nobody starts here: doses go up step by step, and a test bolus, watched for hours, comes before any pump. The brain is not used to the drug yet, so drowsiness is at its worst.',
    how: 'How one gets there',
    titrate: 'Take this patient there, from the first tablet',
    /** By what can be said of tablets in this patient. */
    tablets: {
      labelled:
        'By mouth: 5\u00a0mg three times a day, up by 5\u00a0mg a dose every 3 days, at most 80\u00a0mg a day (US label).',
      reduced:
        'By mouth: with kidneys at 30 to 90\u00a0% of normal less than the adult ladder; a published algorithm takes off a third from 60\u00a0% up, half below. The US label says caution.',
      frail:
        'By mouth: small steps; the frail rarely tolerate more than 30 to 40\u00a0mg a day (unchecked), and less still with weak kidneys.',
      kidneys: 'By mouth: avoid tablets with a GFR under 30 or on dialysis.',
      child:
        'By mouth: there is no sourced rule for tablets in children here; the adult ladder and its maximum are not theirs.',
    },
    steps: [
      'Screening: a lumbar bolus of 50\u00a0mcg (25 in very small children and in people who stand on their tone). Only without response 75, then 100\u00a0mcg, each 24\u00a0h apart and back at baseline. No response to 100\u00a0mcg: no pump.',
      'Pump: the first daily dose is twice the bolus that worked (the same, if it worked for more than 8\u00a0h: US label; 12\u00a0h in Germany). No rise in the first 24\u00a0h.',
      'Then one step in 24\u00a0h: 10 to 30\u00a0% in adults with spinal spasticity, 5 to 15\u00a0% in adults with cerebral spasticity and in children.',
      'Never stop either route abruptly: withdrawal can kill.',
    ],
    source:
      'US and German labels of the intrathecal solution and US label of tablets, as collected for this project; the bolus of 25\u00a0mcg and the step for children are consensus papers (Boster 2016, CMSC 2015), not the label.',
  },

  dose: {
    labelMax: (dose: string) => `label maximum ${dose}`,
    aboveLabel: (dose: string) => `Above the labelled adult maximum of ${dose} (US).`,
    littleExperience: (dose: string) => `Experience above ${dose} is limited (US label).`,
    kidneysAvoid:
      'Kidney function under 30 %: tablets are to be avoided, because the drug stays (see Who should and should not, below).',
    lastValid: (route: string, dose: string) => `${route}: still drawn for ${dose}, the last valid dose`,
    childNoRule:
      'There is no sourced dose for a child by mouth here; the adult maximum never stands for one.',
  },
  times: {
    label: 'Times a day',
    option: (n: number) => `${n} \u00d7 day`,
    plan: (n: number, each: string, clock: string) => `${n} \u00d7 ${each}, at ${clock}`,
    none: 'No tablets: this arm is untreated.',
    notTablets: '; equal parts, not tablet sizes',
  },
  modes: {
    label: 'Mode',
    names: { continuous: 'Continuous', night: 'Flex: night', boluses: 'Boluses' },
    plan: {
      continuous: (flow: string, concentration: string) => `An even ${flow} of ${concentration}`,
      night: (flow: string, concentration: string, base: string) =>
        `${flow} of ${concentration} on average: ${base} by day, 1.5 times that from 22:00 to 06:00`,
      boluses: (flow: string, concentration: string) =>
        `${flow} of ${concentration}; six boluses of 30 min each, minimum rate between`,
    },
    refills: (days: string) => `Refilled every ${days} here, before the reservoir runs low.`,
    days: (n: number) => (n === 1 ? 'day' : `${n} days`),
    tooLow: 'Raise the dose first.',
    hint: 'A pump lets the dose follow the hours of the day finely (founding summary; unchecked).',
  },
  tip: { label: 'Catheter tip' },

  broken: { label: 'What is broken', none: 'nothing' },
  span: {
    label: 'Time span',
    names: { '24h': '24 h', '72h': '72 h', '14d': '14 days' },
    titles: { '24h': 'One day', '72h': 'Three days', '14d': 'Two weeks' },
  },
  view: {
    label: 'Curves shown',
    names: {
      overview: 'Overview',
      fluid: 'Spinal fluid',
      effects: 'Side effects',
      function: 'Function',
      all: 'All',
    },
  },

  rail: {
    states: { broken: 'broken', starved: 'no supply' },
    label: (when: string) =>
      `Intrathecal arm: the chain from the programmed dose to tone and spasms, at ${when}`,
    programmed: 'Intrathecal: programmed',
    pump: 'Delivered by pump',
    catheter: 'Catheter',
    tip: (level: string) => `tip ${level}`,
    csf: 'CSF at tip',
    receptor: 'Effect at leg cord',
    tone: 'Tone and spasms',
    scores: (tone: string, spasm: string) => `Ashworth ${tone} \u00b7 spasms ${spasm}`,
  },

  strips: {
    dose: { name: 'Dose in', unit: 'mg by mouth; mcg/h by pump, log' },
    plasma: { name: 'Plasma', unit: 'ng/mL, log' },
    csf_tip: { name: 'CSF at tip', unit: 'ng/mL, log; stirred' },
    csf_lumbar: { name: 'CSF, lumbar', unit: 'ng/mL, log' },
    csf_conus: { name: 'CSF over the conus', unit: 'ng/mL, log' },
    csf_cervical: { name: 'CSF, neck', unit: 'ng/mL, log' },
    csf_cistern: { name: 'CSF, head', unit: 'ng/mL, log' },
    legs: { name: 'Legs', unit: 'Ashworth 1\u20135' },
    arms: { name: 'Arms', unit: 'Ashworth 1\u20135' },
    spasms: { name: 'Spasms', unit: 'Penn 0\u20134' },
    clonus: { name: 'Clonus', unit: '0\u20133' },
    any: { name: 'Any complaint', unit: 'chance now, %' },
    sedation: { name: 'Sedation', unit: 'chance now, %' },
    somnolence: { name: 'Somnolence', unit: 'chance now, %' },
    dizziness: { name: 'Dizziness', unit: 'chance now, %' },
    confusion: { name: 'Confusion', unit: 'chance now, %' },
    weakness: { name: 'Excessive weakness', unit: 'chance now, %' },
    range: { name: 'Passive range', unit: '% of normal' },
    standing: { name: 'Standing', unit: '% of best' },
    transfer: { name: 'Transfer', unit: '% of best' },
    sitting: { name: 'Sitting', unit: '% of best' },
    hygiene: { name: 'Hygiene', unit: '% of best' },
  },
  outputs: {
    plasma_level: { unit: 'ng/mL' },
    csf_tip_level: { unit: 'ng/mL' },
    csf_lumbar_level: { unit: 'ng/mL' },
    csf_conus_level: { unit: 'ng/mL' },
    csf_cervical_level: { unit: 'ng/mL' },
    csf_cistern_level: { unit: 'ng/mL' },
    receptor_effect: { unit: '%' },
    ashworth_leg: { unit: 'of 5' },
    ashworth_arm: { unit: 'of 5' },
    spasm_score: { unit: 'of 4' },
    clonus: { unit: 'of 3' },
    side_any: { unit: '%' },
    side_sedation: { unit: '%' },
    side_somnolence: { unit: '%' },
    side_dizziness: { unit: '%' },
    side_confusion: { unit: '%' },
    side_weakness: { unit: '%' },
    passive_range: { unit: '%' },
    standing: { unit: '%' },
    transfer: { unit: '%' },
    sitting: { unit: '%' },
    hygiene: { unit: '%' },
  },
  used: 'Chances now. In this model they fall with use. Published effects of tablets are mostly transient (Dario 2004), yet 19 of 35 people stopped for them in one series (Hedley 1975). While a dose is built up the chances are higher: see By dose, below, or choose From nothing.',
  paralysis:
    'Complete injury: function scores only what tone allows, not paralysis. Nobody stands unaided here.',
  strip: {
    programmed: 'programmed',
    delivered: 'delivered',
    pinned: 'pinned',
    untreated: 'untreated',
    noDose: 'none',
    doseNow: (dose: string) => `${dose} now`,
    doseAgo: (dose: string, ago: string) => `${dose}, ${ago}\u00a0ago`,
  },

  trial: {
    name: 'Penn 1989',
    before: 'before',
    after: 'after',
    mark: (before: string, after: string) => `Penn 1989: ${before} before, ${after} after 3 days`,
    spread: (mean: string, sd: string) => `${mean} \u00b1 ${sd}`,
    title: 'What the marks and curves are',
    cite: (ashworth: string, spasms: string) =>
      `Penn 1989, a crossover of a 3-day infusion against saline in patients in whom oral treatment had failed; mean \u00b1 SD before (open) and after (filled): Ashworth ${ashworth}, n = 20; spasms ${spasms}, n = 19. The trial has its own columns: its results are not points in time of these curves. SD bars are cut off at the ends of the score.`,
    placebo:
      'Some of a fall may be no drug effect: on placebo Ashworth went from 3.78 to 2.54 in cord injury (Loubser 1991, n\u00a0=\u00a09), and one rater may differ from the next by a grade (unchecked).',
    longTerm: 'Long term, after a mean of 19 months: Ashworth 1 \u00b1 0.1, spasms 0.3 \u00b1 0.6.',
    assumption:
      'The doses are not in the abstract. The model was fitted to this and other papers with doses that a simulated clinician finds; 400 mcg/day for 540 days is our assumption.',
    change: (before: string, after: string) => `${before} to ${after}`,
    source: 'Penn RD et al., N Engl J Med 1989;320:1517\u201321',
    link: 'https://www.nejm.org/doi/full/10.1056/NEJM198906083202303',
    scale: 'Ashworth on the 1\u20135 scale, 1 is normal tone.',
    csf: 'CSF at tip is the level of a stirred segment of fluid; near the tip it is several times higher (Albright 2007).',
    model:
      'A teaching model of an average patient. How far tablets lower tone is uncertain: no trial gives that curve.',
    function:
      'Function has an optimum: worse when tone is too high and when it is too low. Its sizes are assumptions.',
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
    doseGap: (oral: string) =>
      `By mouth ${oral}; what reaches the spinal fluid differs from what is programmed.`,
    rates: (low: string, high: string) => `between ${low} and ${high}`,
    tablets: (n: number, each: string) => `${n} \u00d7 ${each} a day`,
    noTablets: 'nothing',
    near: (value: string) => `near ${value}`,
    between: (low: string, high: string) => `${low} to ${high}`,
    none: 'none',
    both: (oral: string, pump: string) => `By mouth ${oral}; intrathecal ${pump}.`,
    untreated: (value: string) => `Untreated ${value}.`,
    settled: (oral: string, pump: string) =>
      `Curves drawn. Leg Ashworth: by mouth ${oral}; intrathecal ${pump}.`,
  },

  pin: {
    pin: 'Pin as reference',
    again: 'Pin anew',
    unpin: 'Remove',
    title: 'Pinned run against this one',
    what: 'What',
    pinned: 'Pinned',
    now: 'Now',
    same: 'Nothing differs yet: move a dose, the tip or the patient. The pinned run stays as a grey dotted line.',
    mean: (name: string, route: string) => `${name}, mean, ${route.toLowerCase()}`,
    change: 'The model',
    changes: (n: number) => (n === 0 ? 'as shipped' : n === 1 ? '1 change' : `${n} changes`),
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
    units: { mg: 'mg', mcg_h: 'mcg/h' },
  },

  link: {
    path: (key: string) => `address: ${key}`,
    tooLong: 'The part of the address after # is too long to be settings.',
    unknown: (key: string) => `\u201c${key}\u201d is not a setting of this page.`,
    twice: (key: string) => `\u201c${key}\u201d is there more than once.`,
    oral: (typed: string) => `\u201c${typed}\u201d is not an oral dose with times a day.`,
    choice: (typed: string) => `\u201c${typed}\u201d is not one of the choices here.`,
    patient: (typed: string) => `There is no ready patient \u201c${typed}\u201d.`,
    noParameter: (name: string) => `The model has no parameter ${name}.`,
    noEquation: (name: string) => `The model has no equation ${name}.`,
    badValue: (typed: string, name: string) => `\u201c${typed}\u201d is no value that ${name} may have.`,
    mend: 'Settings look like patient=ms&oral=60x3&pump=200&span=72h.',
    mendTimes: 'Give the daily mg, an x, and 2, 3 or 4 times a day, such as 60x3.',
    mendChoice: (choices: string) => `Use one of ${choices}.`,
    mendPatient: 'Leave it out for the default patient, or choose one on this page.',
    mendModel: 'Leave it out, or take its name from the page of the model.',
    mendValue: (low: string, high: string) => `Give a number from ${low} to ${high}.`,
    opened:
      'This link could not be opened. The page shows its last good settings; the address is as you left it.',
    text: 'The link\u2019s text, to copy',
    copy: 'Copy',
    copied: 'Copied',
  },
};
