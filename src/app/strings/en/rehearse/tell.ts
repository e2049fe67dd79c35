/** Texts of what is told to patient and family. */
export const tellText = {
  title: 'Tell patient or family',
  sub: 'in these words',
  to: { patient: 'To the patient', family: 'To the family' },
  quote: (said: string) => `\u201c${said}\u201d`,
  before: (when: string) => `told ${when}`,
  choose: 'Choose what to say.',
  say: 'Say it',
};
