const PUMP_ACTIONS: Readonly<Record<string, string>> = {
  single_bolus: 'Single bolus by the pump',
  reprogram: 'New setting of the pump',
};

/** Texts of what came of calls. */
export const ordersText = {
  title: 'Calls and orders',
  none: 'Nobody has been called yet. Orders come by calling, and are read back.',
  waitingForYou: (count: number) => (count === 1 ? '1 waits for you' : `${count} wait for you`),
  calls: 'Calls',
  calledAt: (when: string) => `called ${when}`,
  ringing: 'On the telephone',
  waiting: (left: string) => `reply in about ${left}`,
  nobody: 'Nobody answers.',
  answered: (when: string) => `Answered ${when}.`,
  notMine: (what: string) => `Somebody else has to order this: ${what}.`,
  quote: (said: string) => `\u201c${said}\u201d`,
  question: 'Question asked back',
  answer: 'Answer',
  doNotKnow: 'I do not know',
  notChecked: 'not checked',
  readBack: 'Read back',
  heard: 'You heard',
  howMuch: 'How much',
  choose: 'Choose what you heard, with its amount.',
  /** Orders for the pump that are no action of their own name. */
  pumpActions: PUMP_ACTIONS,
  standing: 'Orders that stand',
  by: (who: string, when: string) => `${who}, ${when}`,
  corrected: 'corrected when read back',
  used: 'taken up',
  stepwise: 'Step by step',
  carryOut: 'Do it',
  keyIn: 'Open the programmer',
};
