const n = '\u00a0';
const HOUR_min = 60;

/** Texts of hints: what is not yet seen, said or done, never what is wrong. */
export const hintText = {
  title: 'Hint',
  ask: 'A hint',
  next: 'Another',
  close: 'Close the hint',
  none: 'Nothing is overdue. Look again at what you have.',
  objective: (says: string) => `It belongs to: ${says}`,
  due: (minutes: number) =>
    minutes <= 0
      ? 'overdue'
      : minutes < 2 * HOUR_min
        ? `within ${minutes}${n}min`
        : `within ${Math.ceil(minutes / HOUR_min)}${n}h`,
  abc: (what: string) => `Breathing and consciousness come first: ${what} is at an alarm limit.`,
  waits: (count: number) =>
    count === 1 ? 'Something waits for your answer.' : `${count} things wait for your answer.`,
  nothing: 'Nobody has looked at the patient yet. Begin with what takes a minute.',
  old: (minutes: number) => `Your newest full observations are ${minutes}${n}min old. Things change.`,
  look: (what: string) => `There is more to see. Not looked at yet: ${what}.`,
  lookAgain: 'What you looked at may have changed. Look again at what matters most.',
  again: 'Once is not enough here: what you follow has to be measured again and again.',
  ask_: (what: string) => `Somebody or something could tell you more. Not asked yet: ${what}.`,
  examine: (what: string) => `The device can be asked too. Not examined yet: ${what}.`,
  examineAgain: 'The device may show something else now than it did.',
  treat: 'The patient needs something that has not been given yet.',
  treatOrder: 'Something is due that takes an order. Whose order, and what do they need to hear?',
  treatPeople: 'Something is due that nobody here may do. Who could?',
  standsOut: (what: string) => ` What stands out on the monitor: ${what}.`,
  call: 'Nobody outside this room has heard from you yet.',
  callOther: (whom: string) => `You called ${whom}. Is there somebody else who should know?`,
  callMore: (whom: string) =>
    `Your call to ${whom} left something open: what you found, or what you ask for.`,
  order: 'Nothing has been ordered for this yet. Orders come from a call, and are read back.',
  think: 'You have not said what you think is going on. It need not be certain.',
  thinkAgain: (count: number) =>
    count === 0
      ? 'Hold what you think against everything you found. Say it again, the same or another.'
      : `${count} ${count === 1 ? 'finding has' : 'findings have'} come since you said what you think. Does it still hold?`,
  pump: 'What is the pump told now, and should it be?',
  pumpAway: 'Nobody can tell the pump anything without its programmer. Who brings it?',
  write: (what: string) => `Something should be on paper by now. Not written yet: ${what}.`,
  plan: 'A plan should be written down: what is watched, till when, and who is called.',
  tell: { patient: 'The patient should hear from you.', family: 'The family should hear from you.' },
  steps: 'A step of the procedure is still missing. Go through it from the top.',
  decide: 'A choice was put to you. Waiting is a choice too.',
  body: 'What has been done has not yet brought the patient to where they should be.',
  delivery:
    'Think of the way of the drug, from the pump to the patient, and whether it should go on as it is.',
  other: 'Something is due. Go through breathing, circulation, device and orders once more.',
};
