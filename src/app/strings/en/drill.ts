/** Texts of the drill. What it asks and how it judges is worded in models/drill.yaml. */
export const drill = {
  heading: 'Calculate',

  address: {
    noSeed: (text: string) => `\u201c${text}\u201d is no seed.`,
    seedMend: 'Write a whole number from 0, for example seed=7. Until then your own questions go on.',
    noTopic: (text: string) => `There is no topic \u201c${text}\u201d.`,
    topicMend: 'Choose topics in the list; the address follows.',
  },

  store: {
    title: 'The progress kept in this browser cannot be read',
    says: 'Nothing has been deleted. You can go on, but your answers are not kept until you start over. Download the old text first if you want it.',
    download: 'Download the old text',
    oldFile: 'itb-calculate-progress-unreadable.txt',
    startOver: 'Start over',
    closed: 'This browser keeps nothing for this page. Save your progress as a file before you leave.',
    tooLong: 'This file is too long for a progress.',
    mend: 'Choose a file that this page saved.',
  },

  progress: {
    title: 'Your progress',
    streak: 'Streak',
    best: 'Best',
    answers: 'Right',
    of: (right: number, all: number) => `${right} of ${all}`,
    save: 'Save as a file',
    load: 'Load a file',
    reset: 'Reset',
    file: 'itb-calculate-progress.json',
    loaded: (answers: number) => `Loaded: ${answers} ${answers === 1 ? 'answer' : 'answers'}.`,
    ask: {
      reset: {
        title: 'Reset your progress?',
        says: (answers: number) =>
          `${answers} ${answers === 1 ? 'answer' : 'answers'}, your streak and the state of every topic are forgotten. Save them as a file first if you may want them back.`,
        yes: 'Reset',
      },
      load: {
        title: 'Replace your progress?',
        says: (answers: number) =>
          `The file replaces what this browser has now: ${answers} ${answers === 1 ? 'answer' : 'answers'}. Save it as a file first if you may want it back.`,
        yes: 'Replace',
      },
      no: 'Cancel',
    },
  },

  topics: {
    title: 'Topics',
    hint: 'Choose one, several or all',
    all: 'All topics',
    needsMore: 'Needs more',
    practise: (count: number) => `Only what needs more (${count})`,
    never: 'not asked yet',
    counts: (right: number, close: number, wrong: number) =>
      [
        ...(right > 0 ? [`${right} right`] : []),
        ...(close > 0 ? [`${close} close`] : []),
        ...(wrong > 0 ? [`${wrong} wrong`] : []),
      ].join(', '),
    last: { right: 'last one right', close: 'last one close', wrong: 'last one wrong' },
  },

  question: {
    number: (count: number) => `Question ${count}`,
    streak: (now: number, best: number) => `Streak ${now}, best ${best}`,
    given: 'What is given',
    pump: 'Pump',
    noPump: 'none yet',
    patient: 'Patient',
    answer: 'Your answer',
    hint: 'Number with its unit, then Enter',
    unit: 'Unit',
    unitMenu: 'unit',
    unitTyped: 'as typed',
    check: 'Check',
    show: 'Show me',
    showHint: 'Counts as wrong',
  },

  waiting: {
    working: 'Working',
    picture: 'Picture',
    says: 'comes with your answer',
  },

  verdict: {
    title: 'Verdict',
    marks: { right: 'Right', close: 'Close', wrong: 'Not right', shown: 'Shown' },
    shown: 'You asked to be shown. It counts as wrong, and the topic comes back soon.',
    yours: 'Your answer',
    theirs: 'By the simulator',
    next: 'Next question',
    enter: 'Enter',
    working: 'Working',
    sources: 'What it rests on',
    grades: { measured: 'measured', derived: 'derived', fitted: 'fitted', assumption: 'assumption' },
  },

  picture: {
    table: 'Numbers of the picture',
    programmed: 'programmed',
    delivered: 'delivered',
    reservoir: 'Reservoir',
    time: { h: 'Hours', days: 'Days' },
    axis: { h: (at: string) => `Hour\u00a0${at}`, days: (at: string) => `Day\u00a0${at}` },
    amount: 'Amount',
    what: 'What',
    limit: 'Limit',
    asked: {
      flow: 'flow',
      lowest_dose: 'lowest dose',
      oral_step: 'asked for',
      first_dose: 'first dose',
      next_dose: 'permitted',
      refill_date: 'asked for',
      residual: 'asked for',
      priming: 'to prime',
      bridge: 'bridge',
      minimum_rate: 'delivered',
      really_got: 'delivered',
    },
    flow: {
      title: 'This dose at each strength',
      finding: (strength: string, flow: string) =>
        `At ${strength} this dose is a flow of ${flow}. Drug twice as strong needs half the flow.`,
      limit: (flow: string) => `minimum flow ${flow}`,
    },
    lowest: {
      title: 'Lowest dose at each strength',
      finding: (strength: string, dose: string) =>
        `At ${strength} the pump gives no less than ${dose}. Weaker drug lets it give less.`,
    },
    first: {
      title: 'From bolus to first dose',
      bolus: 'Screening bolus',
      pump: 'First day by pump',
      finding: (lasted: string, bolus: string, dose: string, twice: boolean) =>
        `The effect of ${bolus} lasted ${lasted}, so the first day is ${twice ? 'twice the bolus' : 'the bolus itself'}: ${dose}.`,
    },
    next: {
      title: 'The room that the rule gives',
      change: 'the change',
      band: 'permitted',
      finding: (dose: string, low: string, high: string) =>
        `From ${dose} the step leads to ${low} to ${high}.`,
    },
    ladder: {
      title: 'The ladder by mouth',
      oral: 'By mouth',
      now: 'now',
      next: 'next step',
      target: 'reached',
      most: (dose: string) => `at most ${dose}`,
      finding: (now: string, then: string, day: string) =>
        `The ladder goes from ${now} to ${then} on day ${day}, counted from the first tablet.`,
      room: (now: string, most: string, room: string) =>
        `${now} is taken; ${room} are left to the maximum of ${most}.`,
    },
    minimum: {
      title: 'Minimum rate is not stopped',
      sum: 'Drug given',
      stopped: 'if it were stopped',
      within: (time: string) => `within ${time}`,
      finding: (time: string, given: string, shown: string | undefined) =>
        `Within ${time} ${given} reach the patient${shown === undefined ? ', not none.' : `; the programmer says ${shown}.`}`,
    },
    refill: {
      title: 'The reservoir falls to its alarm',
      reservoir: 'reservoir',
      fast: 'a fast pump',
      asProgrammed: 'as programmed',
      level: (volume: string) => `alarm at ${volume}`,
      alarm: (time: string) => `alarm ${time}`,
      empty: (time: string) => `empty ${time}`,
      limit: (time: string) => `drug stable ${time}`,
      finding: (fast: boolean, volume: string, time: string) =>
        `${fast ? 'A fast pump' : 'The pump'} is down to ${volume} after ${time}.`,
      reserve: (volume: string, time: string) => `From the alarm, ${volume} last another ${time}.`,
      cut: (sounds: string, limit: string) =>
        `The reservoir would last ${sounds}, but the drug in it is taken to be stable for ${limit} (unchecked).`,
    },
    residual: {
      title: 'What is left at the visit',
      expected: 'exact pump',
      off: 'Off an exact pump',
      atVisit: 'at the visit',
      within: 'within the label',
      band: 'pumps within the label',
      above: 'above the expected',
      own: { least: 'fast pump', most: 'slow pump', stall: 'stood still for a while' },
      finding: (expected: string, low: string, high: string) =>
        `An exact pump leaves ${expected}; a pump within its label leaves ${low} to ${high}.`,
      stall: (above: string, low: string, high: string, shows: boolean) =>
        shows
          ? `The stall adds ${above}, more than the tolerance of the pump explains: it leaves ${low} to ${high}.`
          : `The stall adds ${above} and does not show: pumps within the label leave ${low} to ${high}.`,
    },
    change: {
      title: 'Programmed is not delivered',
      bridgeTitle: 'The bridge runs the old drug out',
      flow: 'Flow',
      tip: 'At the tip',
      dose: 'Dose',
      after: 'after the line',
      throughout: 'throughout',
      until: (time: string) => `for ${time}`,
      out: (time: string) => `line run out: ${time}`,
      bridge: (time: string, dose: string) =>
        `For ${time} the pump keeps the flow of the old drug; the dose stays ${dose} throughout.`,
      wrong: (after: boolean, dose: string, wrong: string, times: string, time: string) =>
        after
          ? `For ${time} the line still holds the old drug and all looks well; then ${wrong} arrive instead of ${dose}, ${times} times as much.`
          : `For ${time} the old drug in the line arrives at ${wrong} instead of ${dose}, ${times} times as much.`,
    },
    misplaced: {
      title: 'What goes in, beside a day as ordered',
      ordered: 'A day as ordered',
      got: {
        day_as_hour: 'A day as entered',
        flush: 'Pushed in at once',
        flush_port: 'Pushed in at once',
        pocket_fill: 'In the pocket',
      },
      hour: (ordered: string, given: string, times: string) =>
        `${ordered} were ordered for a day; ${given} are given, ${times} times as much.`,
      pocket: (given: string, days: string) => `${given} lie under the skin: the dose of ${days} days.`,
      flush: (given: string, days: string) =>
        `${given} go into the CSF within seconds: ${days} times the dose of a day.`,
    },
    line: {
      title: 'Which part of the line is empty',
      names: { tubing: 'Pump tubing', catheter: 'Catheter' },
      states: { filled: 'empty: prime it', full: 'full already' },
      both: (volume: string) => `Tubing and catheter are empty: ${volume} bring drug to the tip.`,
      tubing: (volume: string) => `Only the tubing is empty: ${volume}. The catheter is full already.`,
      catheter: (volume: string) => `Only the catheter is empty: ${volume}. The tubing is full already.`,
    },
  },
};
