/** Texts of the debrief: its bar, score, calls, charting and checklist. */
export const debriefText = {
  eyebrow: (number: number) => `Debrief, scenario ${number}`,
  print: 'Print',
  export: 'Export',
  exportRun: 'Run and record, as JSON',
  exportText: 'Record, as text',
  again: 'Run again',
  againHint: 'another draw',
  againDiffers: 'the cause may differ',
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
    states: { broken: 'broken here', starved: 'no new drug' },
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
        missed: (named: string, more: number) =>
          `still missed and bold: ${named}${more === 0 ? '' : ` and ${more} more`}`,
        below_pass: (pass: string) => `below ${pass} %`,
        checklist: (done: string, least: string) => `${done} items done, ${least} needed`,
      },
    },
  },

  rules: {
    title: 'How this is scored',
    pass_percent: 'Share of the points needed to pass',
    one_missed_in: 'One item may be missed of so many',
    mastered_percent: 'Share of its points that masters an objective',
    on_time_points: 'A critical action on time',
    late_points: 'A critical action done late',
    harm_points: 'A harmful action costs',
    call_points: 'A call that was due, at most',
    chart_on_time_points: 'A chart that was due, written in time',
    chart_late_points: 'A chart that was due, written late',
    chart_right_points: 'A chart in which all was seen or done',
    restored_share: 'Delivery is restored from this share of the order on',
    too_much_times: 'Too much arrives from so many times the order on',
    stopped_share: 'Delivery is stopped from this share of what came at first down',
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
    lateCosts: (points: string, possible: string) => `Late: ${points} of ${possible} points.`,
    parts: {
      was: (what: string, when: string) => `${what} ${when}`,
      missing: (what: string, how: string) => `${what}: ${how}`,
      heard: (what: string, when: string) => `${what}: heard at ${when}, not looked for`,
      or: ' or ',
      and: ' and ',
      how: {
        done: 'not done',
        begun: 'not begun',
        knows: 'not found out',
        called: 'not called',
        ordered: 'not ordered',
        decided: 'not decided',
        step: 'not done',
        charted: 'not written',
        told: 'not said',
        looked: 'not looked for',
      },
      asking: (who: string, what: string) => `${who}, asked: ${what}`,
    },
  },

  otherwise: {
    set: (when: string, what: string) => `At ${when} the pump was set otherwise than ordered: ${what}.`,
    ordered: (set: string, ordered: string) => `${set}; ordered: ${ordered}`,
    heard: (what: string) => `Read back wrong at first and corrected: ${what}.`,
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

  besides: {
    title: 'What your treatments did besides',
    /** Compared with the same run without it. */
    here: (signs: string) => `In this patient: ${signs}.`,
    sign: (name: string, value: string, when: string, without: string) =>
      `${name} ${value} at ${when}, without it ${without}`,
  },

  times: {
    title: 'How fast',
    suspected: 'First suspicion',
    right: 'Right diagnosis',
    help: 'First call for help, to anybody',
    called: (who: string) => `First call to those who had to be called (${who})`,
    delivery: { restored: 'Delivery restored', stopped: 'Delivery stopped' },
    never: 'never',
    notYet: 'not in this run',
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
    or: ' or ',
    and: ', ',
    worth: { whole: 'whole', half: 'half', none: 'none' },
    lost: 'What cost points',
    /** A part with what it is worth, and why. */
    cost: (part: string, worth: string, why: string) => `${part} (${worth}): ${why}`,
    capped: (most: string, why: string) => `The whole call, no more than ${most}: ${why}`,
    costs: {
      silent: () => 'nothing was said that had been looked at.',
      missing: (what: string) => `not said: ${what}.`,
      old: (what: string) => `said, but old by then: ${what}.`,
      no_thought: () => 'you did not say what you think it is.',
      thought: (what: string) => `it cannot be defended by what was to be known: ${what}.`,
      all_clear: (what: string) => `an all-clear that rests on nothing: ${what}.`,
      nothing_asked: (needed: string) =>
        needed === '' ? 'you asked for nothing.' : `you asked for nothing; fitting was: ${needed}.`,
      vague: (needed: string) =>
        needed === ''
          ? 'you asked for nothing in particular.'
          : `you asked for nothing in particular; fitting was: ${needed}.`,
      harm: (what: string) => `it would harm: ${what}.`,
      not_theirs: (what: string) => `not theirs to do: ${what}.`,
      not_needed: (needed: string) =>
        needed === ''
          ? 'clear, but not what was needed here.'
          : `clear, but not what was needed here; fitting was: ${needed}.`,
      buried: (count: string, most: string) =>
        `it stood behind ${count} things said; a call holds ${most}, or the request goes under.`,
      unseen: (what: string) => `said or answered, but nobody had looked: ${what}.`,
      guessed: (what: string) => `never to be guessed: ${what}.`,
      denied: (what: string) => `seen to be otherwise since: ${what}.`,
      unsaid: (what: string) => `it had to be said: ${what}.`,
    },
    /** Instead of an action: any order that fits. */
    anyOrder: 'an order that fits',
    stale: 'Said, but old by then; it cost nothing, because something newer was said too',
    free: 'In your words',
    complete: 'Nothing was missing.',
  },

  charting: {
    title: 'Charting',
    none: 'You wrote nothing down.',
    others: 'Written besides',
    by: (when: string) => `due by ${when}`,
    any: 'due by the end',
    results: { in_time: 'in time', late: 'late', empty: 'written, but empty', missing: 'not written' },
    written: (when: string) => `written ${when}`,
    points: (points: string, possible: string) => `${points} of ${possible} points`,
    forTime: (points: string, possible: string) => `For the time ${points} of ${possible}`,
    forRight: (points: string, possible: string) => `for what stands in it ${points} of ${possible}`,
    wrongScore: 'the score is not that of your own readings',
    noScore: 'no score was written',
    noReadings: 'you had no readings for a score',
    unseenCount: (count: number) =>
      count === 1
        ? '1 thing ticked that was never seen or done'
        : `${count} things ticked that were never seen or done`,
    score: (given: string, right: string) => `Score written: ${given}; from your readings: ${right}`,
    scoreAlone: (given: string) => `Score written: ${given}; you had no readings for it.`,
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
