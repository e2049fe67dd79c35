/** What a number field or a link says. `name` is what the number is, as the start of a sentence; `unit` stands after it. */
export const fields = {
  oral_mg_day: {
    name: 'The oral dose',
    label: 'Daily dose',
    unit: 'mg/day',
    spoken: (n: string) => `${n} milligrams a day`,
  },
  pump_mcg_day: {
    name: 'The pump dose',
    label: 'Daily dose, log scale',
    unit: 'mcg/day',
    spoken: (n: string) => `${n} micrograms a day`,
  },
  tone_leg: {
    name: 'The leg Ashworth',
    label: 'Legs untreated, Ashworth',
    unit: 'of 5',
    spoken: (n: string) => `${n} of 5`,
  },
  tone_arm: {
    name: 'The arm Ashworth',
    label: 'Arms untreated, Ashworth',
    unit: 'of 5',
    spoken: (n: string) => `${n} of 5`,
  },
  spasm: {
    name: 'The spasm score',
    label: 'Spasms untreated, Penn',
    unit: 'of 4',
    spoken: (n: string) => `${n} of 4`,
  },
  sensitivity: {
    name: 'The sensitivity',
    label: 'Sensitivity of the cord',
    unit: '\u00d7 typical',
    spoken: (n: string) => `${n} times typical`,
  },
  kidney_percent: {
    name: 'Kidney function',
    label: 'Kidney function',
    unit: '% of normal',
    spoken: (n: string) => `${n} percent of normal`,
  },
  contracture_percent: {
    name: 'Contracture',
    label: 'Contracture',
    unit: '% of stiffness',
    spoken: (n: string) => `${n} percent of stiffness`,
  },

  field: (group: string, label: string) => `${group}: ${label}, typed`,
  slider: (group: string, label: string) => `${group}: ${label}`,

  empty: (name: string) => `${name} is empty.`,
  nonsense: (typed: string) => `\u201c${typed}\u201d is not a number.`,
  comma: (typed: string) => `\u201c${typed}\u201d could be read in two ways.`,
  withUnit: (typed: string) => `\u201c${typed}\u201d has a unit in it.`,
  below: (typed: string, lowest: string) => `\u201c${typed}\u201d is below ${lowest}.`,
  tooHigh: (said: string, highest: string) => `${said} is above the highest here, ${highest}.`,
  tooFine: (typed: string, decimals: number) =>
    `\u201c${typed}\u201d is finer than ${['a whole number', 'a tenth', 'a hundredth'][decimals] ?? 'this field takes'}.`,
  belowFlow: (said: string, lowest: string, concentration: string, mode: string) =>
    `${said} is below the lowest dose this pump can give at ${concentration} (${mode}): ${lowest}.`,

  mendRange: (lowest: string, highest: string) => `Give a number from ${lowest} to ${highest}.`,
  mendUnit: (unit: string) => `Give the number alone; it is read as ${unit}.`,
  mendComma: 'Use a point for decimals, and a comma only between thousands.',
  mendFine: (decimals: number) =>
    decimals === 0
      ? 'Give a whole number.'
      : `Give at most ${decimals === 1 ? 'one decimal' : 'two decimals'}.`,
};
