/** Texts of the questions, the teaching points and the sources. */
export const thinkText = {
  title: 'Think it through',
  place: (at: number, of: number) => `${at} of ${of}`,
  phases: { reactions: 'Reactions', description: 'Description', analysis: 'Analysis', summary: 'Summary' },
  answer: 'Your answer',
  placeholder: 'Your answer stays on this device',
  next: 'Next question',
  back: 'Back',
  others: 'Show what others miss',
  hideOthers: 'Hide what others miss',
  none: 'This scenario has no questions.',
  notKept: 'This browser keeps nothing for this page. Export the run to take your answers with you.',

  points: 'Teaching points',
  grades: { measured: 'A measured', derived: 'B derived', fitted: 'C fitted', assumption: 'D assumption' },
  meanings: {
    measured: 'as published',
    derived: 'calculated from published values',
    fitted: 'tuned here to published results',
    assumption: 'chosen for teaching',
  },
  sources: 'Sources behind this run',
  version: (version: number, reviewed: string) => `Scenario version ${version}, reviewed ${reviewed}.`,
  numbers: 'Numbers behind what you did',
  minutes: (title: string, minutes: string) => `${title}: ${minutes} min`,
  body: 'Pulse, pressure, temperature and the other signs follow from the model; its page says which of its numbers are measured.',
};
