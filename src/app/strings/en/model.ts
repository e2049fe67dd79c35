/** Texts of the page of the model; they come with the page, not before. */
export const model = {
  heading: 'The model: its equations, its numbers and their sources',

  rail: {
    label: 'Parts of the model along the chain; press one to see it alone',
    counts: (equations: number, values: number) =>
      values === 0 ? `${equations} equations` : `${values} values`,
    spoken: (title: string, equations: number, values: number) =>
      ` (${title}: ${equations} equations, ${values} values)`,
    parts: {
      tablet: 'Tablet',
      tip: 'Catheter tip',
      plasma: 'Plasma',
      csf: 'Spinal fluid',
      cord: 'Spinal cord',
      brain: 'Brain',
      adaptation: 'Tolerance',
      tone: 'Tone',
      rescue: 'Rescue',
      function: 'Function',
      vitals: 'Vital signs',
      functions: 'Functions',
    },
  },

  find: {
    search: 'Search names, meanings and sources',
    placeholder: 'Search names, meanings, sources',
    clear: 'Show all',
    assumption: (count: number) => `What is assumption here? ${count}`,
    grade: 'Grade',
    every: 'all',
    none: 'Nothing in the model matches. Show all, or search for another word.',
    of: (name: string) => `values of ${name}`,
  },

  grades: {
    measured: 'measured',
    derived: 'derived',
    fitted: 'fitted',
    assumption: 'assumption',
  },
  gradeMeanings: {
    measured: 'as published',
    derived: 'calculated from published values',
    fitted: 'tuned here to published results',
    assumption: 'chosen for teaching',
  },

  equations: {
    title: 'Equations',
    count: (shown: number, all: number) =>
      shown === all ? `${all}, in reading order` : `${shown} of ${all}`,
    scroll: 'Equations, in reading order',
    formula: (name: string) => `Formula of ${name}`,
    kinds: {
      rate: 'rate of change',
      equation: 'equation',
      output: 'shown in charts',
      dose: 'added by a dose',
      function: 'function',
    },
    perHour: (unit: string) => (unit === '' ? '1/h' : `${unit} per hour`),
    uses: (count: number) => (count === 1 ? '1 value' : `${count} values`),
    usesSpoken: (name: string, count: number) =>
      count === 1 ? `Show the 1 value that ${name} uses` : `Show the ${count} values that ${name} uses`,
    changed: 'changed',
    original: 'Original',
    yours: 'Yours',
  },

  edit: {
    open: 'Edit',
    openSpoken: (name: string) => `Edit the equation of ${name}`,
    field: (name: string) => `Text of the equation of ${name}`,
    apply: 'Apply',
    cancel: 'Cancel',
    original: 'Original',
    originalSpoken: (name: string) => `Bring the original of ${name} back`,
    help: 'Enter applies, Shift+Enter begins a line, Esc leaves it as it was. Use the names of the model; bare numbers count in h, mcg and mL.',
    checking: 'Checking\u2026',
    good: 'Names and units fit.',
    same: 'This is the original text.',
    preview: 'As a formula',
    failed: 'The check could not be loaded.',
    failedMend: 'Check the connection and edit again.',
  },

  whatIf: {
    title: 'What if',
    label: 'Ideas to try: each opens an equation with another text',
  },

  parameters: {
    title: 'Parameters',
    count: (shown: number, all: number) => (shown === all ? `${all}` : `${shown} of ${all}`),
    scroll: 'Parameters, in reading order',
    columns: { name: 'Parameter', value: 'Value', range: 'Range you may try', source: 'Grade and source' },
    field: (name: string) => `${name}: value`,
    slider: (name: string) => `${name}: value within its plausible range`,
    reset: 'Reset',
    resetSpoken: (name: string, value: string) => `Reset ${name} to ${value}`,
    shipped: (value: string) => `was ${value}`,
    fixed: 'fixed by its scale',
    patient: 'set by the patient',
    patientHelp:
      'Each patient brings this value, so a move of it here does not reach a patient who has another.',
    sourceSpoken: (name: string) => `, source of ${name}`,
    ownWords: 'reason',
    more: (count: number) => `+\u00a0${count}`,
    details: {
      source: 'Source',
      cited: 'Cited',
      spread: 'Between patients',
      lognormal: (share: string) => `coefficient of variation ${share}`,
      normal: (sd: string) => `standard deviation ${sd}`,
      cerebral: 'Cerebral origin',
      name: 'In equations',
      used: 'Used in',
    },
  },

  number: {
    code: 'value.number',
    notNumber: (typed: string) => `\u201c${typed}\u201d is no number.`,
    outside: (typed: string) => `${typed} lies outside the plausible range.`,
    mend: (from: string, to: string) => `Give ${from} to ${to}.`,
  },

  exports: {
    csv: 'CSV',
    csvSpoken: 'Download all parameters as a CSV table',
    bibtex: 'BibTeX',
    bibtexSpoken: 'Download the references as BibTeX',
    csl: 'CSL-JSON',
    cslSpoken: 'Download the references as CSL-JSON',
    columns: [
      'name',
      'meaning',
      'value',
      'shipped value',
      'unit',
      'least',
      'greatest',
      'spread',
      'grade',
      'part',
      'source',
      'cited',
    ],
    files: { csv: 'parameters.csv', bibtex: 'references.bib', csl: 'references.json' },
  },

  preview: {
    title: 'What a move does',
    sub: 'Penn 1989 patient, mean of 3 days',
    output: 'Shown',
    outputs: {
      ashworth_leg: 'Leg Ashworth',
      spasm_score: 'Spasm score',
      receptor_effect: 'Receptor effect',
      csf_lumbar_level: 'Lumbar fluid',
      plasma_level: 'Plasma',
      side_sedation: 'Drowsiness',
    },
    means: {
      ashworth_leg: 'leg Ashworth, 1 is normal',
      spasm_score: 'Penn spasm score, 0 is none',
      receptor_effect: 'share of full effect at the leg site',
      csf_lumbar_level: 'lumbar spinal fluid, log',
      plasma_level: 'plasma, log',
      side_sedation: 'chance of drowsiness',
    },
    oral: 'By mouth, 60\u00a0mg/day',
    pump: 'Pump, 400\u00a0mcg/day',
    shipped: 'as shipped',
    was: (value: string) => `was ${value}`,
    unchanged: (name: string, oral: string, pump: string) =>
      `${name}, mean of 3 days: ${oral} by mouth, ${pump} by pump. Move a value or edit an equation to see what follows.`,
    changed: (name: string, oral: string, oralWas: string, pump: string, pumpWas: string) =>
      `${name}, mean of 3 days: ${oral} by mouth (was ${oralWas}), ${pump} by pump (was ${pumpWas}).`,
    computing: 'Computing\u2026',
    table: 'Table',
    tableCaption: (name: string) => `${name} every 12 h`,
    hour: 'Hour',
    stopped: 'The change cannot be computed',
  },

  changes: {
    title: 'The model is changed',
    intro:
      'Every curve of the app is computed with these changes. They last until they are reset or the page is closed.',
    value: (from: string, to: string) => `${from} \u2192 ${to}`,
    equation: 'equation edited',
    reset: 'Reset',
    resetSpoken: (name: string) => `Reset ${name}`,
    resetAll: 'Reset all',
    none: 'Nothing differs from the shipped model.',
  },
};
