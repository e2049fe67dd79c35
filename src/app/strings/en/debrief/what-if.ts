/** Texts of *what if*: other courses from the same start. */
export const whatIfText = {
  title: 'What if \u2026',
  expert: 'An expert had this patient',
  none: 'Choose one to draw it beside yours.',
  waiting: 'being worked out',
  failed: 'This course could not be worked out.',
  line: (score: string, temperature: string, spo2: string) =>
    `Score ${score}; temperature to ${temperature}\u00a0\u00b0C, SpO2 down to ${spo2}\u00a0%`,
  died: 'The patient dies.',
  dropped: (count: number) =>
    count === 1
      ? '1 of your later steps was no longer possible.'
      : `${count} of your later steps were no longer possible.`,

  table: {
    caption: 'What differs',
    what: 'What',
    yours: 'Yours',
    other: 'What if',
    score: 'Score',
    result: 'Result',
    passed: 'passed',
    notPassed: 'not passed',
    criticals: 'Critical actions on time',
    harmful: 'Harmful actions',
    temperature: 'Highest temperature',
    spo2: 'Lowest SpO2',
    seizure: 'Seizure hazard, highest',
    outcome: 'Outcome',
    outcomes: { died: 'died', alive: 'alive at the end' },
  },

  branch: {
    title: 'Change one of your own steps',
    which: 'Step',
    how: 'How',
    ways: { leave_out: 'Leave it out', earlier: 'Earlier', later: 'Later', amount: 'Another amount' },
    by: 'By so many minutes',
    amount: (unit: string) => `Amount, ${unit}`,
    amountPlain: 'Amount',
    go: 'Work it out',
    number: 'Write a number above 0.',
    numberMend: 'For example 30.',
    says: {
      leave_out: (what: string) => `Without: ${what}`,
      earlier: (what: string, by: string) => `${by} earlier: ${what}`,
      later: (what: string, by: string) => `${by} later: ${what}`,
      amount: (what: string, amount: string) => `${what}: ${amount}`,
    },
    none: 'You did nothing that could be changed.',
  },

  deeds: {
    title: 'Your steps',
    stopped: (what: string) => `Ended: ${what}`,
    call: (who: string) => `Called: ${who}`,
    ask: (what: string) => `Asked for an order: ${what}`,
    reply: 'Answered a question',
    readBack: (what: string) => `Read back: ${what}`,
    think: (state: string, percent: string) => `I think: ${state}, ${percent} %`,
    thinkCause: (state: string, cause: string, percent: string) =>
      `I think: ${state}, ${cause}, ${percent} %`,
    program: (dose: string) => `Programmed ${dose}`,
    programStop: 'Stopped the pump at the programmer',
    programMinimum: 'Programmed minimum rate',
    programPattern: 'Programmed a pattern',
    programBolus: (mcg: string) => `Programmed a bolus of ${mcg} mcg`,
    decide: (what: string) => `Decided: ${what}`,
    tell: (what: string) => `Said: ${what}`,
    chart: (what: string) => `Charted: ${what}`,
    note: 'Wrote a note',
    end: 'Ended the run',
    amount: (what: string, amount: string) => `${what}, ${amount}`,
  },
};
