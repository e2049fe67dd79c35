/** Texts of the debrief: its bar, score, calls, charting and checklist. */
export const debriefText = {
  eyebrow: (number: number) => `Debrief, scenario ${number}`,
  print: 'Print',
  export: 'Export',
  exportRun: 'Run and record, as JSON',
  exportText: 'Record, as text',
  again: 'Run again',
  againHint: 'Another draw of the same scenario',
  modes: { practice: 'practice', assessed: 'assessed' },
  roles: { ward_nurse: 'ward nurse', itb_nurse: 'ITB nurse', resident: 'resident' },
  dropped: (count: number) =>
    `${count === 1 ? '1 step' : `${count} steps`} of this stored run could not be carried out any more; the rest was replayed.`,
  notKept:
    'This browser could not keep this attempt. Export the run if you want it; nothing that was there before is lost.',

  ranDry: 'Reservoir empty',

  rail: {
    label: (at: string) => `The chain from the order to the patient, ${at}`,
    programmed: 'Programmed',
    pump: 'Pump',
    catheter: 'Pump catheter',
    csf: 'CSF at tip',
    receptor: 'Receptor effect',
    tone: 'Tone and spasms',
    tip: (level: string) => `tip ${level}`,
    scores: (tone: string, spasms: string) => `${tone} of 5, ${spasms} of 4`,
    states: { broken: 'broken here', starved: 'no drug' },
  },

  score: {
    title: 'Score',
    ring: (percent: string, pass: string) => `${percent} %, pass mark ${pass} %`,
    passMark: (pass: string) => `pass ${pass}`,
    passed: 'Passed',
    notPassed: 'Not passed',
    enough: (percent: string) => `${percent} % would be enough, but:`,
    criticals: 'Critical actions',
    sbar: 'SBAR calls',
    charting: 'Charting',
    checklist: 'Checklist',
    harmful: 'Harmful actions',
    none: 'none',
    of: (points: string, possible: string) => `${points} of ${possible}`,
    why: 'Why it is not passed',
    whyPassed:
      'At least the pass mark, no bold critical action missed, no fatal harm. Do it again with another draw until it holds.',
    fails: {
      died: 'The patient died.',
      fatal_harm: (what: string) => `Fatal harm: ${what}`,
      bold_missed: (what: string) => `Missed, and it must not be: ${what}`,
      many_missed: (count: string) =>
        `${count} critical actions that must not be missed were missed; they are listed below.`,
      below_pass: (percent: string, pass: string) => `${percent} % of the points; ${pass} % are needed.`,
      checklist: (done: string, least: string) =>
        `${done} items of the checklist done in order; ${least} are needed.`,
      short: {
        died: 'the patient died',
        fatal_harm: 'fatal harm was done',
        missed: (count: number) =>
          count === 1 ? '1 bold critical action missed' : `${count} bold critical actions missed`,
        below_pass: (pass: string) => `below ${pass} %`,
        checklist: (done: string, least: string) => `${done} items done, ${least} needed`,
      },
    },
  },

  criticals: {
    title: 'Critical actions',
    key: 'time used / deadline (tick)',
    boldKey: 'Bold ones must not be missed: without one of them the run is not passed.',
    results: { met: 'met', late: 'late', missed: 'missed' },
    notDone: 'not done',
    bold: 'must not be missed',
    time: (used: string, deadline: string) => `${used} / ${deadline}`,
    bar: (used: string, deadline: string, result: string) =>
      `Time used ${used}, deadline ${deadline}: ${result}`,
    from: (when: string) => `its clock started at ${when}`,
    none: 'This scenario asks for no timed action.',
    why: 'Why, and where it comes from',
  },

  traps: {
    avoided: 'Traps avoided',
    avoidedOne: 'avoided:',
    walked: 'Traps walked into',
    count: (avoided: string, all: string) => `${avoided} of ${all}`,
    at: (when: string) => `at ${when}`,
    fatal: 'fatal',
    followed: (from: string, to: string) => `What followed within 2 h: ${from} became ${to}.`,
  },

  times: {
    title: 'How fast',
    suspected: 'First suspicion',
    right: 'Right diagnosis',
    called: 'First call',
    delivery: { restored: 'Delivery restored', stopped: 'Delivery stopped' },
    never: 'never',
  },

  calls: {
    title: 'Your calls',
    none: 'You called nobody.',
    rule: 'Scored is the best call to each contact that was due.',
    score: (points: string) => `${points} of 5`,
    to: (who: string, when: string) => `${who}, ${when}`,
    parts: {
      situation: 'Situation',
      background: 'Background',
      assessment: 'Assessment',
      request: 'Request',
      honest: 'Only what was seen',
    },
    missing: 'Missing',
    or: ' or ',
    unseen: 'Said or answered, but nobody had looked',
    stale: 'Said, but old by then',
    faults: {
      thought: 'Cannot be defended by what was to be known',
      all_clear: 'An all-clear that rests on nothing; the assessment earns nothing',
      harm: 'Would harm; the request earns nothing',
      not_theirs: 'Not theirs to do',
      guessed: 'Never to be guessed: it caps the whole call',
      denied: 'Seen to be otherwise since: it caps the whole call',
      unsaid: 'Had to be said: without it the call is capped',
      too_old: 'So old that it counts as not said',
    },
    free: 'In your words',
    complete: 'Nothing was missing.',
  },

  charting: {
    title: 'Charting',
    none: 'You wrote nothing down.',
    points: (given: string, right: string) => `Score written: ${given}; from your readings: ${right}`,
    pointsAlone: (given: string) => `Score written: ${given}; you had no readings for it.`,
    unseen: 'Ticked, but never seen or done',
    free: 'In your words',
    told: 'Told to patient and family',
  },

  checklist: {
    title: (name: string) => `Checklist: ${name}`,
    count: (done: string, of: string) => `${done} of ${of}`,
    least: (least: string) => `${least} are needed`,
    results: { done: 'done', missed: 'missed', beyond: 'not asked for this time' },
    wrong: 'out of order, or with another number',
    said: (value: string, unit: string) => `you said ${value} ${unit}`,
  },

  time: {
    /** Hours and minutes since the handover. */
    since: (sign: string, hours: number, minutes: string) => `${sign}${hours}:${minutes} h`,
    minutes: (count: string) => `${count} min`,
    hours: (count: string) => `${count} h`,
    days: (count: string) => (count === '1' ? '1 day' : `${count} days`),
  },
};
