/** Texts of a call. */
export const callText = {
  title: (contact: string) => `Call: ${contact}`,
  delay: (call: string, reply: string) => `costs ${call}, answer about ${reply} from now`,
  whom: 'Whom to call',
  letters: {
    situation: { letter: 'S', title: 'Situation', hint: 'What is happening now' },
    background: {
      letter: 'B',
      title: 'Background',
      hint: 'Drug, concentration, dose, last refill, surgery, scan',
    },
    assessment: { letter: 'A', title: 'Assessment', hint: 'What you found, and what you think' },
    request: { letter: 'R', title: 'Request', hint: 'What you need' },
  },
  noFacts: 'You have seen nothing of this yet.',
  unseen: (count: number) => `Not checked (${count})`,
  unseenCosts: 'You have not looked. Saying it costs the point for honesty.',
  notChecked: 'not checked',
  age: (age: string, stale: boolean) => (stale ? `${age}, stale` : age),
  think: 'I think',
  thinkNothing: 'No diagnosis said',
  iThink: (state: string) => `I think: ${state}`,
  asked: 'Orders asked for',
  notTheirs: 'not theirs to order, not said',
  takeBack: (what: string) => `Take back: ${what}`,
  order: 'Ask for an order',
  chooseOrder: 'Choose a treatment',
  amount: 'Amount',
  chooseAmount: 'Choose',
  done: 'Done so far',
  doing: 'under way',
  doneSays: (what: string, when: string) => `${what} (${when})`,
  doneLine: (done: readonly string[]) => `Done: ${done.join('; ')}.`,
  volume: 'Volume',
  strength: 'Concentration',
  addOrder: 'Add',
  pumpOrder: 'Written order for the pump',
  addPumpOrder: 'Add pump order',
  saidSoFar: 'Said so far',
  nothingYet: 'nothing yet',
  sentence: (lines: readonly string[]) =>
    lines.length === 0
      ? ''
      : lines
          .map((line) => line.charAt(0).toUpperCase() + line.slice(1))
          .map((line) => (/[.?]$/.test(line) ? line : `${line}.`))
          .join(' '),
  pleaseOrder: (what: string) => `Please order ${what}`,
  ticks: 'A good call to them holds',
  met: 'Said:',
  lacking: 'Still missing:',
  oneOf: (part: string, facts: readonly string[], more: boolean) =>
    `${part}: ${facts.join(' or ')}${more ? ', or the like' : ''}`,
  thinksTick: 'Assessment: what you think it is',
  requestTick: 'Request: what you need',
  shortTick: (most: number) => `At most ${most} facts: the request gets lost behind more`,
  honestTick: 'Nothing that you have not seen',
  free: 'In your own words, for the debrief',
  leftOut: 'What you leave out is not known to the person you call.',
  keep: 'Keep as draft',
  call: 'Make the call',
};
