/** Texts of *what if*: other courses from the same start. */
export const whatIfText = {
  title: 'What if \u2026',
  expert: 'An expert had this patient',
  none: 'Choose one to draw it beside yours.',
  waiting: 'being worked out',
  failed: 'This course could not be worked out.',
  score: (score: string, result: string) => `Score ${score}, ${result}.`,
  notPassedFor: (why: string) => (why === '' ? 'not passed' : `not passed: ${why}`),
  same: 'The patient\u2019s signs go as in your run.',
  impossible: 'Not possible then: what it needs (an order, a person, the device) was not there yet.',
  impossibleMend: 'Move it by less, or move what it needs first.',
  lives: 'The patient lives.',
  dashed: 'Dashed in the chart: this course. Solid: yours.',
  differs: {
    upTo: (name: string, other: string, own: string) => `${name} up to ${other} (yours ${own})`,
    notAbove: (name: string, other: string, own: string) =>
      `${name} never above ${other} (yours up to ${own})`,
    downTo: (name: string, other: string, own: string) => `${name} down to ${other} (yours ${own})`,
    notBelow: (name: string, other: string, own: string) =>
      `${name} never below ${other} (yours down to ${own})`,
    apart: (name: string, other: string, own: string, at: string) =>
      `${name} ${other} at ${at} (yours ${own})`,
  },
  /** Over which hours two courses are compared, from the handover. */
  hours: {
    both: (length: string) => `Over the same ${length}`,
    otherEnds: (length: string) => `Over the first ${length} of both (this course ends there)`,
    yoursEnds: (length: string) => `Over the first ${length} of both (your run ended there)`,
  },
  expertSteps: { title: 'What the expert did, and when' },
  died: (when: string) => `The patient dies at ${when}.`,
  /** Against the course in which nobody does anything, over the same hours. */
  moreHarm: {
    harmed: (signs: string, length: string) =>
      `The patient came to more harm than if nobody had done anything: ${signs}; over the same ${length}.`,
    died: (signs: string) =>
      `The patient died, and would not have died by then if nobody had done anything${signs === '' ? '' : `: ${signs}`}.`,
    sign: (name: string, own: string, when: string, other: string) =>
      `${name} ${own} at ${when} against ${other}`,
  },
  /** Where the result of one of the learner's own changes stands. */
  result: 'Result',
  dropped: (count: number) =>
    count === 1
      ? '1 of your later steps was no longer possible.'
      : `${count} of your later steps were no longer possible.`,

  table: {
    caption: (hours: string) => `What differs. Signs: ${hours.charAt(0).toLowerCase()}${hours.slice(1)}`,
    what: 'What',
    yours: 'Yours',
    other: 'What if',
    score: 'Score',
    result: 'Result',
    passed: 'passed',
    criticals: 'Critical actions on time',
    harmful: 'Harmful actions',
    seizure: 'Seizure hazard, highest',
    perHour: 'per h',
    delivery: { restored: 'Delivery restored', stopped: 'Delivery stopped' },
    never: 'never',
    signs: {
      highest: (name: string) => `${name}, highest`,
      lowest: (name: string) => `${name}, lowest`,
      apart: (name: string) => `${name}, where furthest apart`,
    },
    from: 'From which difference on',
    rest: 'The other signs go as in your run.',
    outcome: 'Outcome',
    outcomes: { died: (when: string) => `died at ${when}`, alive: 'alive at the end' },
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
    callThinking: (who: string, state: string) => `Called: ${who}, saying: ${state}`,
    think: (what: string) => `I think: ${what}`,
    thinkSure: (what: string, percent: string) => `I think: ${what}, ${percent} %`,
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
