/** Texts of what this browser remembers of rehearsals. */
export const progressText = {
  title: 'Your progress',
  none: 'No rehearsal has been finished in this browser yet.',
  local: 'Kept in this browser only. No name is asked for or stored.',
  attempts: (count: number) => (count === 1 ? '1 attempt' : `${count} attempts`),
  mastered: 'mastered',
  notYet: 'not yet',
  passed: 'passed',
  notPassed: 'not passed',
  percent: (number: string) => `${number} %`,
  best: (percent: string) => `best: ${percent}`,
  objectives: 'Objectives',
  objective: (points: string, possible: string) => `${points} of ${possible}`,
  course: (values: string) => `Attempts in order: ${values}`,

  print: 'Print the record',
  save: 'Save as a file',
  load: 'Load a file',
  clear: 'Clear',
  file: 'itb-rehearsals.json',
  merged: (added: number, all: number) =>
    added === 0
      ? `Nothing new in this file; ${all} attempts are kept.`
      : `${added === 1 ? '1 attempt' : `${added} attempts`} added; ${all} are kept.`,
  tooLong: 'This file is too long for a progress.',
  mend: 'Choose a file that this page saved.',
  ask: {
    title: 'Clear your progress?',
    says: (count: number) =>
      `${count === 1 ? '1 attempt' : `${count} attempts`} of this browser will be gone. Save them as a file first if you want them.`,
    yes: 'Clear',
    no: 'Keep',
  },
  cleared: 'Cleared.',
  broken: {
    title: 'The progress kept in this browser cannot be read',
    says: 'Nothing has been deleted, and new attempts are not written over it. Download the old text, then start over.',
    download: 'Download the old text',
    oldFile: 'itb-rehearsals-old.json',
    startOver: 'Start over',
  },
  closed: 'This browser keeps nothing for this page. Save your progress as a file before you leave.',

  record: {
    title: 'Rehearsal record',
    name: 'Name',
    signed: 'Seen by',
    date: 'Printed',
    attempt: (date: string, role: string, mode: string, draw: number) =>
      `${date}, ${role}, ${mode}, draw ${draw}`,
    criticals: 'Critical actions',
    harmful: (count: number) => (count === 1 ? '1 harmful action' : `${count} harmful actions`),
  },
};
