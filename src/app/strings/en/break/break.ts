import type { FaultPlace, OnsetKind } from '../../../../case/index.ts';
import type { Flow } from '../../../break/chain/links.ts';
import type { Reason } from '../../../break/chain/way.ts';

const n = '\u00a0';

const places: Readonly<Record<FaultPlace, string>> = {
  programmer: 'Programmer',
  reservoir: 'Reservoir',
  pump: 'Pump',
  connector: 'Connector',
  catheter: 'Catheter',
  tip: 'Tip',
  tablets: 'Tablets',
};

const flows: Readonly<Record<Flow, string>> = {
  as_ordered: 'as ordered',
  less: 'less than ordered',
  nothing: 'nothing passes',
  more: 'more than ordered',
};

const onsets: Readonly<Record<OnsetKind, string>> = {
  sudden: 'all at once',
  gradual: 'little by little',
  intermittent: 'comes and goes',
  position: 'only while lying down',
  bouts: 'in bouts, then for good',
  passing: 'passes by itself',
};

/** What is missing of the programmed dose, or is there beyond it, and why. */
const kept: Readonly<Record<Reason, (mcg: string) => string>> = {
  no_pump: (mcg) => `${mcg} are missing, because there is no pump`,
  priming: (mcg) => `${mcg} fill the line`,
  stopped: (mcg) => `${mcg} stay in the reservoir, because the pump is stopped`,
  stalled: (mcg) => `${mcg} stay in the reservoir, because the motor stands`,
  ended: (mcg) => `${mcg} stay in the reservoir, because the pump has reached its end and stopped by itself`,
  empty: (mcg) => `${mcg} are missing, because the reservoir is empty`,
  slow: (mcg) => `${mcg} stay in the reservoir, because the pump moves less than it is told`,
  weak: (mcg) => `${mcg} are missing, because the fluid that comes is weaker than the programmer believes`,
  fast: (mcg) => `${mcg} stay in the reservoir`,
  strong: (mcg) => `${mcg} stay in the reservoir`,
};
const extra: Readonly<Record<'fast' | 'strong' | 'other', (mcg: string) => string>> = {
  fast: (mcg) => `that is ${mcg} more than programmed, because the pump moves more than it is told`,
  strong: (mcg) =>
    `that is ${mcg} more than programmed, because the fluid that comes is stronger than the programmer believes`,
  other: (mcg) => `that is ${mcg} more than programmed`,
};

/** Texts of Break it; they come with its page. */
export const breakText = {
  heading: 'Break it: where the chain breaks, and what follows',
  views: { label: 'View', names: { break: 'Break it', which: 'Which fault is it?' } },
  patient: 'Patient',
  span: { label: 'Window', names: { '14d': `14${n}days`, '30d': `30${n}days` } },
  link: {
    path: (word: string) => `link: ${word}`,
    twice: (word: string) => `The link says "${word}" twice.`,
    unknown: (word: string) => `The link says "${word}", which this page does not know.`,
    patient: (said: string) => `The link names the patient "${said}", who is not on the shelf.`,
    choice: (said: string) => `The link says "${said}" where there are only a few choices.`,
    at: (said: string) => `The link puts the cursor at "${said}".`,
    fault: (said: string) => `There is no fault "${said}".`,
    mend: 'The page starts without what the link says.',
    mendChoice: (all: string) => `Write one of ${all}.`,
    mendAt: 'Write whole seconds inside the window.',
    mendFault: 'Choose one from the picture.',
  },
  panel: {
    title: 'Where does the drug go?',
    sub: (when: string) => when,
    choose: 'Choose a place in the picture to break it.',
    chosen: (place: string) => `What can break: ${place.toLowerCase()}`,
    none: 'No fault of this place is known here.',
    places,
    flows,
    broken: 'broken here',
    hidden:
      'Something is broken, but at this moment all of the dose arrives: the fault grows, comes and goes, or acts elsewhere.',
    atOnce: (drug: string, state: string) => `${drug} went in at once${state === '' ? '' : `; now ${state}`}`,
    once: (when: string) => `Went in at once, ${when}`,
    onceBeside: (when: string) => `Beside the pump at once, ${when}`,
    hint: 'Choose a place in the picture: what can break there is then listed under "What is broken".',
    listed: (count: number, place: string) =>
      `${count} ${count === 1 ? 'fault' : 'faults'} of this place (${place.toLowerCase()}): to the list`,
    elsewhere: 'Not here? Also look at:',
    neighbour: (place: string, titles: string) => `${place}: ${titles}`,
    holds: (mL: string, mcg_mL: string) => `${mL}${n}mL of ${mcg_mL}${n}mcg/mL`,
    rate: (mcg: string) => `${mcg}${n}mcg/day`,
    label: (place: string, state: string, value: string) =>
      [place, state, value].filter((part) => part !== '').join(', '),
    table: {
      caption: 'Every place from order to spinal fluid',
      place: 'Place',
      passes: 'goes on from here',
      state: 'State',
    },
    alternative: (sentence: string, links: string) => `The system. ${sentence} ${links}`,
    pumpMarks: { pocket: 'pocket', canal: 'spinal canal' },
    bars: {
      ordered: 'Ordered',
      programmed: 'Programmed',
      delivered: 'Delivered',
      pocket: 'Pocket',
      tissue: 'Tissue',
      unit: 'mcg/day',
    },
  },
  /** The one sentence that answers where the drug goes. Numbers are mcg/day. */
  sentence: {
    whole: (programmed: string, delivered: string) =>
      `Of ${programmed}${n}mcg/day programmed, ${delivered} reach the spinal fluid`,
    programmedNone: (ordered: string, delivered: string) =>
      `The pump is programmed to give nothing. Of ${ordered}${n}mcg/day ordered, ${delivered} reach the spinal fluid`,
    priming: (delivered: string) =>
      `The pump fills the line, which the programmer counts as no dose; ${delivered}${n}mcg/day reach the spinal fluid meanwhile`,
    noPump: (ordered: string) =>
      `There is no pump any more. Of ${ordered}${n}mcg/day ordered, 0 reach the spinal fluid`,
    never: 'There is no pump in this plan yet',
    ordered: (ordered: string, programmed: string) =>
      `${ordered}${n}mcg/day are ordered, but ${programmed} are programmed.`,
    connector: (mcg: string) => `${mcg} leave at the connector into the pocket`,
    connectorTissue: (mcg: string) => `${mcg} leave at the connector into tissue`,
    reservoir: (mcg: string) => `${mcg} leak from the reservoir into the pocket`,
    tissue: {
      tip: (mcg: string) => `${mcg} leave at the tip into tissue`,
      outside: (mcg: string) => `${mcg} stay in tissue, because the tip lies outside the canal`,
      subdural: (mcg: string) => `${mcg} stay in the subdural space around the tip`,
      epidural: (mcg: string) => `${mcg} stay in the epidural space around the tip`,
    },
    kept,
    extra,
    flush: (drug: string, when: string, times: string) =>
      `${drug} were pushed into the spinal fluid at once on ${when}, ${times} times what the pump is programmed to give in an hour.`,
    ranOut: (drug: string, when: string) =>
      `${drug} ran out of the reservoir into the spinal fluid within minutes from ${when} on, through valves that stood open.`,
    beside: (drug: string, when: string) => `${drug} were injected beside the pump at once on ${when}.`,
    pocketHolds: (drug: string) => `${drug} lie in the pocket and seep into the body.`,
    tablets: (ordered: string, taken: string) =>
      `By mouth: of ${ordered}${n}mg/day ordered, ${taken} are taken.`,
  },
  fault: {
    rate: 'How often',
    grades: { measured: 'measured', derived: 'derived', fitted: 'fitted', assumption: 'assumption' },
    clues: 'How it shows and how it hides',
    mendedBy: 'What mends it',
    when: 'When',
    day: 'Day',
    clock: 'Clock',
    severity: 'How bad',
    severityMeans: (meaning: string) => `The scale: ${meaning}.`,
    ungraded: (meaning: string) => `How bad: ${meaning}.`,
    onset: 'How it comes',
    onsets,
    usual: (said: string) => `${said} (usual)`,
    break: (when: string) => `Break it on ${when}`,
    replaces: 'This page holds one fault: it takes the place of the last one.',
    now: 'At the cursor',
    remove: 'Take it back',
    mend: (when: string) => `Mend it on ${when}`,
    mendLater: 'To mend it, move the cursor past the break: tap the chart, or move the day.',
    mended: (when: string) => `Mended on ${when}.`,
    unmend: 'Leave it broken',
    list: 'What is broken',
    since: (title: string, when: string) => `${title}, since ${when}`,
    nothing: 'Nothing is broken yet.',
    unreadDay: (typed: string) => ({
      message: `"${typed}" is no day of this window.`,
      mend: 'Type a whole number of days, 0 for the first.',
    }),
    unreadClock: (typed: string) => ({
      message: `"${typed}" is no clock time.`,
      mend: 'Type it as 08:00.',
    }),
  },
};
