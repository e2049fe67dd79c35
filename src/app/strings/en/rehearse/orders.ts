const PUMP_ACTIONS: Readonly<Record<string, string>> = {
  single_bolus: 'Single bolus by the pump',
  reprogram: 'New setting of the pump',
};

/** By request; who comes is said with the clock. None of them decides anything for the learner. */
const REQUESTS: Readonly<Record<string, string>> = {
  monitored_bed: 'There is a bed: the patient can be moved.',
  icu_bed: 'There is a bed: the patient can be moved.',
  theatre: 'Theatre is asked for, and the surgeon told.',
  film_now: 'Films can be taken now: send for them under Actions, Device.',
  advice:
    'Breathing and circulation first. Then look, find out what was last done, and tell me what you find.',
  restart_plan: 'Agreed: we plan stop, restart and watch together. Write it down.',
  planning_call: 'Agreed: before anything is taken out we talk with each other.',
  call_back: 'I call back; call again at once if it gets worse.',
  replacement_pump: 'It is on its way.',
  drug_ready: 'The drug is made ready.',
  tablets_ready: 'The tablets are made ready.',
  device_report: 'The report is taken down.',
  book_refill: 'The appointment is booked before that date.',
  reschedule_scan: 'The scan is moved.',
  bring_card: 'We bring them along.',
  have_a_look: 'When I find the time.',
  just_informing: 'Thank you.',
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
  /** What somebody who was called says to what was asked for besides orders. */
  answers: {
    comes: (clock: string) => `I come to you: with you at ${clock}.`,
    sends: (who: string, clock: string) => `The ${who} comes: with you at ${clock}.`,
    isHere: (who: string) => `${who} is with you already.`,
    onTheWay: 'We are on our way.',
    notAsked: 'Nobody was asked to come, so nobody does.',
    requests: REQUESTS,
  },
  jump: 'Read back or answer',
  key: 'Z',
  /** Orders for the pump that are no action of their own name. */
  pumpActions: PUMP_ACTIONS,
  standing: 'Orders that stand',
  by: (who: string, when: string) => `${who}, ${when}`,
  corrected: 'corrected when read back',
  used: 'taken up',
  usedCount: (count: number) => `Orders taken up: ${count}`,
  stepwise: 'Step by step',
  carryOut: 'Do it',
  keyIn: 'Open the programmer',
};
