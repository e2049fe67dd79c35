/** Texts of broken chains in an address; they come with the first page. */
export const breakLink = {
  path: (word: string) => `link: ${word}`,
  unread: (word: string) => `"${word}" says no fault.`,
  mend: 'Write it as fault~percent~second, for example one that this page wrote, or leave it out.',
  number: (word: string) => `"${word}" has a number out of place.`,
  mendNumber: (most: string) => `How bad is 0 to 100; seconds are whole, from 0 to ${most}.`,
  onset: (said: string) => `A fault cannot come as "${said}".`,
  mendOnset: (all: string) => `Write one of ${all}, or leave it out.`,
  time: (word: string) => `"${word}" is no time.`,
};
