const n = '\u00a0';
const HOUR_min = 60;

function age(minutes: number): string {
  return minutes < 2 * HOUR_min ? `${minutes}${n}min` : `${Math.floor(minutes / HOUR_min)}${n}h`;
}

/** Texts of hints: what is not yet seen, said or done, never what is wrong. */
export const hintText = {
  title: 'Hint',
  ask: 'A hint',
  next: 'Another',
  plainer: 'More plainly',
  close: 'Close the hint',
  none: 'Nothing is overdue. Look again at what you have.',
  objective: (says: string) => `It belongs to: ${says}`,
  due: (minutes: number) =>
    minutes <= 0
      ? 'overdue'
      : minutes < 2 * HOUR_min
        ? `within ${minutes}${n}min`
        : `within ${Math.ceil(minutes / HOUR_min)}${n}h`,
  what: (says: string) => `Still open, in the words of the debrief: \u201c${says}\u201d.`,
  chart: {
    says: 'What has happened so far: where can the next one read it?',
    where: 'Under \u201cTalk\u201d, the last group of the actions: \u201cChart\u201d.',
    what: (title: string) => `Not written yet, and due: ${title}.`,
  },
  /** Breathing and consciousness at an alarm limit: a question, where to look, what. */
  crisis: {
    help: (what: string) => ({
      says: `Breathing and consciousness come first: ${what} is at an alarm limit. Who helps you?`,
      where: 'The bar with the emergency call, airway, bag and CPR is always in reach.',
      what: 'Make the emergency call, open the airway, and breathe for the patient where breaths are too few.',
    }),
    airway: (what: string) => ({
      says: `Help is on its way or here, and ${what} is at an alarm limit. Until then: who breathes?`,
      where: 'Airway, oxygen and bag: in the bar, and under \u201cCare\u201d.',
      what: 'Open the airway, give oxygen, and take bag and mask where breaths are too few or saturation falls.',
    }),
    hold: {
      says: 'Whatever slows the patient: does more of it still go in?',
      where: 'Look at what still runs: pump, drips, tablets. Who may end it, and on whose order?',
      what: 'Have the pump read; ask the ITB team for the order to stop it or set it to its minimum, and give nothing more that sedates.',
    },
    give: {
      says: 'Stiff, and breathing or consciousness fails: what has the patient always had, and does it still arrive?',
      where: 'Under \u201cDrugs\u201d, on an order; and along the way of the drug, under \u201cDevice\u201d.',
      what: 'Ask for a benzodiazepine and for baclofen another way, cool if hot, and have the pump read.',
    },
    tube: {
      says: 'A bag bridges minutes and binds two hands. What takes its place?',
      where: 'The anaesthetist is here; look under \u201cCare\u201d.',
      what: 'Ask the anaesthetist for tube and ventilator.',
    },
    again: (what: string) => ({
      says: `Something was done about it. Has it helped? ${what} has not been measured since.`,
      where: 'Under \u201cLook\u201d: quick look, or full observations.',
    }),
    old: (what: string, minutes: number) => ({
      says: `${what} stood at an alarm limit when it was last measured, ${age(minutes)} ago. Measure it again.`,
      where: 'Under \u201cLook\u201d: quick look, or full observations. A monitor goes on by itself.',
    }),
  },
  /** Where it is done: the second thing that a hint says. */
  where: {
    treat: (groups: string, orderers: string) =>
      orderers === ''
        ? `Look under ${groups}.`
        : `Look under ${groups}. Such an order is given by: ${orderers}.`,
    look: (group: string, titles: string) =>
      titles === '' ? `Look under \u201c${group}\u201d.` : `Look under \u201c${group}\u201d: ${titles}.`,
    call: (whom: string) => `Under \u201cCall\u201d: ${whom}.`,
    order: (orderers: string) =>
      orderers === '' ? 'Ask in a call, under Request.' : `Ask in a call, under Request: ${orderers}.`,
    think:
      'Under \u201cI think\u201d. Begin with the direction: too little of the drug, too much, or something else?',
    pump: 'On the programmer: who may work it is the ITB nurse, on a written order, with somebody who reads along.',
    chart: 'Under \u201cTalk\u201d: Chart.',
    tell: 'Under \u201cTalk\u201d: Tell patient or family.',
    steps: 'In the refill, step by step.',
    decide: 'The choice stands open on the screen, with its time.',
    chain:
      'Follow the drug from the order to the patient: which link has nobody looked at, and who can mend it?',
  },
  waitsWhere: 'Under \u201cCalls and orders\u201d: read back what was ordered, answer what was asked.',
  nothingWhere: 'Under \u201cLook\u201d: a quick look, then full observations.',
  oldWhere: 'Under \u201cLook\u201d: full observations; a monitor goes on by itself.',
  waits: (count: number) =>
    count === 1 ? 'Something waits for your answer.' : `${count} things wait for your answer.`,
  nothing: 'Nobody has looked at the patient yet. Begin with what takes a minute.',
  old: (minutes: number) => `Your newest full observations are ${age(minutes)} old. Things change.`,
  look: (what: string) => `There is more to see. Not looked at yet: ${what}.`,
  lookAgain: 'What you looked at may have changed. Look again at what matters most.',
  again: 'Once is not enough here: what you follow has to be measured again and again.',
  ask_: (what: string) => `Somebody or something could tell you more. Not asked yet: ${what}.`,
  examine: (what: string) => `The device can be asked too. Not examined yet: ${what}.`,
  examineAgain: 'The device may show something else now than it did.',
  treat: 'The patient needs something that has not been given yet.',
  treatOrder: 'Something is due that takes an order. Whose order, and what do they need to hear?',
  treatStands: 'An order stands and waits to be carried out.',
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
