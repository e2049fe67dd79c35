/** Texts of the bar above a run. */
export const clockText = {
  label: 'Clock and calls',
  since: 'since handover',
  ward: (clock: string) => `ward clock ${clock}`,
  spoken: (hours: number, minutes: number, clock: string) =>
    `${hours} h ${minutes} min since handover, ward clock ${clock}`,
  stands: 'paused',
  pause: 'Pause',
  go: 'Go on',
  speed: 'Speed',
  speeds: { 1: '\u00d71', 10: '\u00d710', 60: '\u00d760' },
  skip: 'Until something changes',
  skipShort: 'Until a change',
  note: 'Note',
  call: 'Call, SBAR',
  callShort: 'Call',
  think: 'I think\u2026',
  end: 'End and debrief',
  endShort: 'End',
  keys: 'Keys',
  practice: 'Practice',
  assessed: 'Assessed',
  paused: 'The clock stands still.',
  stopped: (what: string) => `The clock stopped: ${what}`,
  quiet: (time: string) => `${time} h went by and nothing changed.`,
  resumed: (clock: string) => `You are back at ${clock}. The clock stands still until you go on.`,
  elsewhere: {
    title: 'This run is open in another tab',
    says: 'Here you can only look, at where it was when you opened it.',
    take: 'Take it over here',
    shelf: 'To the shelf',
    refused: {
      message: 'This run is open in another tab.',
      mend: 'Take it over here, or act in the other tab.',
    },
  },
  full: {
    full: 'The browser\u2019s storage is full: the run goes on, but a reload would lose it.',
    closed: 'This browser keeps nothing for this page: the run goes on, but a reload would lose it.',
    save: 'Save the run as a file',
  },
  ended: {
    title: 'The rehearsal has ended',
    learner: 'You ended it.',
    died: 'The patient has died.',
    time: 'The time of this scenario is over.',
    scenario: 'This is where the scenario ends.',
    debrief: 'To the debrief',
    shelf: 'Later',
  },
  endDialog: {
    title: 'End here?',
    says: 'What is not done by now counts as missed. The debrief follows at once.',
    under: (what: string, minutes?: number) =>
      `Under way: ${what}${minutes === undefined ? '' : `, ${minutes}\u00a0min left`}`,
    due: (what: string, minutes?: number) =>
      `Answer to come: ${what}${minutes === undefined ? '' : `, in ${minutes}\u00a0min`}`,
    waits: (what: string) => `Waits for hands: ${what}`,
    toRead: (count: number) =>
      count === 1 ? 'One order is not read back.' : `${count} orders are not read back.`,
    asked: (count: number) =>
      count === 1 ? 'One question is not answered.' : `${count} questions are not answered.`,
    nothingWritten: 'Nothing was written down.',
    yes: 'End and debrief',
    no: 'Go on with the run',
  },
  noteDialog: {
    title: 'Note',
    label: 'In your own words, for the debrief',
    says: 'Costs no time and is never graded.',
    save: 'Keep the note',
  },
};
