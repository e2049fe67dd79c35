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
  atHandover: 'handover',
  heardFrom: (who: string, age: string) => `${who}, ${age}`,
  said: {
    patient: 'said by the patient',
    family: 'said by the family',
    colleague: 'said by a colleague',
    phone: 'said by telephone',
    room: 'heard in the room',
  },
  think: 'I think',
  thinkNothing: 'No diagnosis said',
  iThink: (state: string) => `I think: ${state}`,
  asked: 'Orders asked for',
  notTheirs: 'not theirs to order, not said',
  takeBack: (what: string) => `Take back: ${what}`,
  order: 'Ask for an order',
  chooseOrder: 'Choose',
  kinds: {
    drug: 'Drugs and tablets',
    care: 'Bed, fluids and care',
    airway: 'Airway and breathing',
    fluid: 'Spinal fluid',
    device: 'Pump, catheter and theatre',
    examination: 'Looking into pump and catheter',
  },
  lacks: {
    amount: 'Choose an amount first.',
    fill: 'Give volume and concentration first.',
    action: 'Choose an order first.',
  },
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
  pleaseOrder: (what: string) => `Please order: ${what}`,
  ticks: 'A good call to them holds',
  met: 'Said:',
  lacking: 'Still missing:',
  oneOf: (part: string, facts: readonly string[], more: boolean) =>
    `${part}: ${facts.join(' or ')}${more ? ', or the like' : ''}`,
  parts: { thinks: 'what you think', short: 'fewer facts', honest: 'only what you have seen' },
  thinksTick: 'Assessment: what you think it is',
  requestTick: 'Request: what you need',
  shortTick: (most: number, said: number) => `At most ${most} facts: ${said} so far`,
  longTick: (most: number, said: number) =>
    `At most ${most} facts, not ${said}: the request gets lost behind more`,
  part: (title: string, facts: readonly string[]) =>
    facts.length === 0 ? title : `${title} (${facts.join(' or ')})`,
  honestTick: 'Nothing that you have not seen',
  free: 'In your own words, for the debrief',
  stillMissing: (parts: readonly string[]) =>
    parts.length === 0
      ? 'A good call to them: nothing is missing.'
      : parts.length > 3
        ? `Still missing: ${parts.slice(0, 2).join(', ')} and ${parts.length - 2} more`
        : `Still missing: ${parts.join(', ')}`,
  /** Somebody of theirs stands in the room. */
  here: {
    title: (who: string) => `Ask: ${who}`,
    sub: (minutes: string) => `in the room with you, costs ${minutes} for each thing asked`,
    says: (who: string) => `${who} is beside you: ask now. No report is due.`,
    ask: 'Ask now',
    nothing: 'Choose first what to ask for.',
    phone: 'Call by telephone instead',
    back: (who: string) => `${who} is beside you: ask here instead`,
  },
  /** They have been called and have not answered. */
  waiting: (when: string, left: string) =>
    `Called at ${when}; they have not called back yet, about ${left} to go. Another call takes its own time.`,
  ringing: 'You are on the telephone with them. Another call begins after it.',
  busy: (what: string, left: string) => `You are busy with ${what}: the call begins in ${left}.`,
  callBefore: 'the call before',
  busyPlain: (left: string) => `You are busy: the call begins in ${left}.`,
  bound: (what: string) => `Your hands are bound to ${what}: somebody has to take over before you can call.`,
  asTold: (when: string) => `As told at ${when}, and what is new`,
  leftOut: 'What you leave out is not known to the person you call.',
  keep: 'Keep as draft',
  call: 'Make the call',
};
