const n = '\u00a0';
const more = (count: number, one: string, many: string) => `${count}${n}${count === 1 ? one : many}`;

/** Texts of the shelf and of the briefing. */
export const shelfText = {
  heading: 'Rehearse',
  says: 'Intrathecal baclofen (ITB) therapy: a pump brings the drug into the spinal fluid. You take over a patient. Look, treat, call, and write it down while the clock runs. The debrief shows what was really happening.',
  scenarios: 'Scenarios',
  number: (number: number) => `Scenario ${number}`,
  minutes: (minutes: number) => `${minutes}${n}min`,
  byKeys: 'By keys: its number or the arrows, then Enter',
  kinds: { clinical: 'Case', control: 'Case', drill: 'Drill' },
  roles: { ward_nurse: 'Ward nurse', itb_nurse: 'ITB nurse', resident: 'Resident' },
  rolesShort: { ward_nurse: 'ward', itb_nurse: 'ITB', resident: 'resident' },
  everybody: 'Everybody',
  audience: 'For',
  shown: (shown: number, all: number) => (shown === all ? `${all}` : `${shown} of ${all}`),
  best: (percent: string, passed: boolean) => `best ${percent}${n}%${passed ? ', passed' : ''}`,
  untried: 'not tried yet',
  brief: (title: string) => `${title}: to the briefing`,

  modes: {
    label: 'How',
    practice: 'Practice',
    assessed: 'Assessed',
    says: {
      practice: 'With hints, what a reading means, and checks of your call.',
      assessed: 'Without help. The result says what you can do alone.',
    },
  },

  next: {
    first: 'Start here',
    again: 'Next for you',
    start: 'Start',
    says: (minutes: string, role: string) => `${minutes} for a ${role}`,
    role: { ward_nurse: 'ward nurse', itb_nurse: 'ITB nurse', resident: 'resident' },
    three: [
      'Start opens the handover; the Start there sets the clock going.',
      'Everything can be done with the mouse or with keys; nothing here reaches a patient.',
      'Leave whenever you like: the run waits where you left it.',
    ],
  },

  open: {
    title: 'Go on where you were',
    at: (clock: string) => `${clock}${n}h since handover`,
    began: (when: string) => `begun ${when}`,
    goOn: (clock: string) => `Go on at ${clock}`,
    leave: 'End it and debrief',
    save: 'Save as a file',
    drop: 'Throw away',
    sure: (title: string) => `Throw away this run of \u201c${title}\u201d? It will have no debrief.`,
    yes: 'Throw it away',
    no: 'Keep it',
    unknown: (key: string) => `A scenario that this version does not have: ${key}`,
    old: (was: number, is: number) =>
      `Begun with version ${was} of the scenario; this is version ${is}, and things may go differently.`,
  },

  done: {
    title: 'To look at again',
    debrief: 'Debrief',
    say: (title: string, when: string) => `${title}, ${when}`,
  },

  broken: {
    title: 'A run kept in this browser cannot be read',
    says: 'It has not been changed. Save it as a file, then throw it away or leave it where it is.',
    save: 'Save it as a file',
    drop: 'Throw it away',
    file: 'itb-rehearsal-unreadable.txt',
  },

  files: {
    open: 'Open a saved run',
    name: (key: string) => `itb-rehearsal-${key}.json`,
    large: { message: 'This file is too large for a run.', mend: 'Choose a file that was saved here.' },
    kept: 'The run is on the shelf.',
  },

  nowhere: {
    title: 'There is no such scenario',
    says: (key: string) => `The address asks for \u201c${key}\u201d, which is not on the shelf.`,
    shelf: 'To the shelf',
  },
  gone: {
    title: 'There is no such run',
    says: 'This browser keeps no run of this name. It may have been finished, thrown away, or begun in another browser.',
    shelf: 'To the shelf',
  },
  refused: {
    title: 'This run does not go through as it stands',
    says: 'It was kept by another version of the app. Nothing has been changed.',
    without: (count: number) => (count === 1 ? 'Go on without 1 action' : `Go on without ${count} actions`),
    save: 'Save the run as a file',
    shelf: 'To the shelf',
  },
  loading: 'Getting ready\u2026',

  brief_: {
    setting: 'Where you are',
    who: 'Who you are',
    here: 'Who is here',
    you: 'You',
    alone: 'You are alone. Others come when they are called.',
    patient: (years: number) => `Adult, ${years} years`,
    child: (years: number) => `Child, ${years} years`,
    objectives: 'What you can show',
    rules: 'Ground rules',
    prerequisites: 'Know before',
    learn: {
      card: 'Bedside card',
      break: 'Break it',
      titrate: 'Titrate',
      model: 'Model',
      drill: 'Calculate',
    },
    again: (count: number) =>
      `Try ${count + 1}. It is another draw: cause and the patient\u2019s answers may differ from ${count === 1 ? 'the last time' : 'before'}.`,
    againFixed: (count: number) => `Try ${count + 1}.`,
    handover: 'Handover',
    from: (who: string, clock: string) => `${who}, ${clock}`,
    how: 'How it works',
    hows: [
      'Time: everything costs minutes. The clock runs at x1, x10 or x60, can be paused, and \u201cUntil a change\u201d goes on until something happens.',
      'Hands: you and whoever is here work side by side, each on one thing at a time. Looking shows what is there; nothing fills in by itself.',
      'Orders: a drug or the pump needs an order. Call, say what you know, and read the order back.',
    ],
    start: 'Start',
    back: 'Shelf',
    limit: (hours: string) => `Ends after ${hours}${n}h at the latest`,
    another: 'Starting leaves your open run on the shelf.',
    reviewed: (version: number, date: string) => `Scenario version ${version}, reviewed ${date}`,
  },
  runs: (count: number) => more(count, 'run', 'runs'),
};
