/** Texts of who does something. */
export const whoText = {
  title: 'Who does it',
  pick: 'Who?',
  anybody: 'whoever is free first',
  label: (what: string, who: string) => `Who does it, ${what}: ${who}`,
};
