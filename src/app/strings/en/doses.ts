/** What a dose field or a link says about a text that is no dose. `name` is the dose, `unit` its unit. */
export const doses = {
  oral: { name: 'The oral dose', unit: 'mg/day', spoken: (n: string) => `${n} milligrams a day` },
  pump: { name: 'The pump dose', unit: 'mcg/day', spoken: (n: string) => `${n} micrograms a day` },

  empty: (name: string) => `${name} is empty.`,
  nonsense: (typed: string) => `\u201c${typed}\u201d is not a number.`,
  comma: (typed: string) => `\u201c${typed}\u201d could be read in two ways.`,
  withUnit: (typed: string) => `\u201c${typed}\u201d has a unit in it.`,
  below: (typed: string, lowest: string) => `\u201c${typed}\u201d is below ${lowest}.`,
  tooHigh: (said: string, highest: string) => `${said} is above the highest dose here, ${highest}.`,
  tooFine: (typed: string) => `\u201c${typed}\u201d is finer than a tenth.`,
  belowFlow: (said: string, lowest: string, concentration: string) =>
    `${said} is below the lowest dose this pump can give at ${concentration}: ${lowest}.`,

  mendRange: (lowest: string, highest: string) => `Give a number from ${lowest} to ${highest}.`,
  mendUnit: (unit: string) => `Give the number alone; it is read as ${unit}.`,
  mendComma: 'Use a point for decimals, and a comma only between thousands.',
  mendFine: 'Give at most one decimal.',
};
