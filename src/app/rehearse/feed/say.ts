import { bedside, type FeedLine, type Play, procedureNamed } from '../../../rehearsal/index.ts';
import { sayNumber } from '../../numbers/index.ts';
import { feedText as words } from '../../strings/en/rehearse/feed.ts';
import { monitorText } from '../../strings/en/rehearse/monitor.ts';
import { wayOf } from '../monitor/index.ts';
import { answersTo } from '../orders/answers.ts';
import {
  contactName,
  knownTask,
  lower,
  personName,
  type RunIconName,
  sayReading,
  titleOf,
} from '../words/index.ts';
import { foundBy } from './found.ts';

export interface SaidLine {
  /** In bold, before the words. */
  readonly who: string;
  readonly what: string;
  readonly icon: RunIconName;
  readonly tone: 'you' | 'alarm' | 'plain';
  /** Something was found by it. */
  readonly found: boolean;
  /** Both, for the ear and for one line. */
  readonly plain: string;
}

/** Several events one after the other, for the ear: each ends once. */
export function sayLines(lines: readonly FeedLine[], play: Play): string {
  return lines
    .map((line) => sayLine(line, play).plain.trim())
    .map((said) => (/[.?!]\u201d?$/.test(said) ? said : `${said}.`))
    .join(' ');
}

type Parts = readonly [who: string, what: string, icon: RunIconName];

/** The sentence of one event. */
export function sayLine(line: FeedLine, play: Play): SaidLine {
  const [who, what, icon] = partsOf(line, play);
  const tone =
    line.kind.startsWith('alarm') || line.kind === 'seizure'
      ? 'alarm'
      : line.of === 'learner'
        ? 'you'
        : 'plain';
  const task = line.kind === 'task_done' ? play.tasks.find(({ id }) => id === line.id) : undefined;
  const found = task !== undefined && foundBy(play, task, line.at_s) !== '';
  return { who, what, icon, tone, found, plain: who === '' ? what : `${who}: ${what}` };
}

function partsOf(line: FeedLine, play: Play): Parts {
  const { kind, key, says = '', id } = line;
  const { who } = words;
  const actor = line.of === 'learner' ? who.you : doer(line, play);
  switch (kind) {
    case 'handover':
      return [who.handover, says === '' ? play.scenario.handover.says.join(' ') : says, 'bed'];
    case 'cue': {
      const cue = play.scenario.cues.find((each) => each.key === key);
      const from = cue?.from ?? 'room';
      return [
        who[from],
        says || (cue?.says ?? key),
        from === 'phone' ? 'phone' : from === 'room' ? 'eye' : 'say',
      ];
    }
    case 'alarm_monitor':
      return [who.monitor, monitorAlarm(line, play), 'caution'];
    case 'alarm_pump':
      return [who.pump, pumpAlarm(line, play), 'bell'];
    case 'task_begun':
      return [
        actor,
        isErrand(line, play) ? words.beganAsked(lower(titleOf(key))) : words.began(lower(titleOf(key))),
        iconOf(key),
      ];
    case 'task_done': {
      const task = play.tasks.find((each) => each.id === id);
      const found = task === undefined ? '' : foundBy(play, task, line.at_s);
      return [actor, words.done(found === '' ? lower(titleOf(key)) : titleOf(key), found), iconOf(key)];
    }
    case 'task_waits':
      return ['', line.why === 'apart' ? words.apart(titleOf(key)) : words.waits(titleOf(key)), 'clock'];
    case 'task_ended':
      return line.why === undefined || line.why === 'apart'
        ? [actor, words.ended(lower(titleOf(key))), 'close']
        : [actor, words.endedFor(lower(titleOf(key)), words.endedWhy[line.why]), 'close'];
    case 'hands_bound':
      return [personOf(key), words.bound(lower(titleOf(taskOf(id, play)))), 'hand'];
    case 'hands_free':
      return id === undefined
        ? [personOf(key), words.free, 'hand']
        : [personOf(key), words.unbound(lower(titleOf(taskOf(id, play)))), 'hand'];
    case 'seizure':
      return [who.patient, says, 'caution'];
    case 'voice':
      return [personOf(key), words.says(says), 'say'];
    case 'person_came':
      return [personName(key), words.came, 'people'];
    case 'programmer_came':
      return [who.programmer, words.programmerCame, 'pump'];
    case 'call_made':
      return [who.you, words.called(contactName(key)), 'phone'];
    case 'call_answered':
      return [contactName(key), answerIn(line, play), 'phone'];
    case 'nobody_answers':
      return ['', words.nobody(contactName(key)), 'phone'];
    case 'question':
      return [asker(id, play), words.asks(says), 'say'];
    case 'order_given':
      return [orderer(id, play), words.orders(orderOf(id, key, play)), 'chart'];
    case 'order_stands':
      return [who.you, words.stands(orderOf(id, key, play)), 'check'];
    case 'order_corrected':
      return [orderer(id, play), words.corrected(orderOf(id, key, play)), 'caution'];
    case 'order_refused':
      return [orderer(id, play), words.refuses(lower(titleOf(`act/${key}`))), 'close'];
    case 'order_needless':
      return ['', words.needless(titleOf(`act/${key}`)), 'check'];
    case 'thought':
      return [who.you, thoughtAt(line, play), 'think'];
    case 'programmed':
      return [who.pump, words.programmed(toldTo(key)), 'pump'];
    case 'step':
      return [who.you, stepOf(line, play), 'check'];
    case 'decision_asked': {
      const decision = play.scenario.decisions.find((each) => each.key === key);
      return [decision?.from ?? '', words.asked(says || (decision?.asks ?? key)), 'decide'];
    }
    case 'decided':
      return [who.you, decidedOf(line, play), 'decide'];
    case 'told':
      return [who.you, words.told(bedside().statements.find((each) => each.key === key)?.says ?? key), 'say'];
    case 'charted':
      return [
        who.you,
        words.charted(lower(bedside().charting.find((each) => each.key === key)?.title ?? key)),
        'chart',
      ];
    case 'note':
      return [who.you, says === '' ? words.note : words.says(says), 'note'];
    case 'ending':
      return [who.end, says || words.ending, 'clock'];
    case 'ended':
      return [who.end, says || (play.scenario.ends.find((each) => each.key === key)?.says ?? ''), 'end'];
  }
}

export function iconOf(task: string): RunIconName {
  const [kind, key = ''] = task.split('/');
  if (kind === 'observe') return /history|card|ask|chart/.test(key) ? 'book' : 'eye';
  if (kind === 'examine') {
    if (key === 'listen') return 'ear';
    if (key === 'interrogation') return 'pump';
    return /film|rotor|scan|dye|ultra/.test(key) ? 'xray' : 'needle';
  }
  if (/oral|tablet|cyprohep|clonaz|tizan/.test(key)) return 'tablet';
  if (/drain|csf|lumbar|fluids|empty|prime/.test(key)) return 'drop';
  if (/surgery|replacement/.test(key)) return 'knife';
  if (/bed|sit_up/.test(key)) return 'bed';
  if (/airway|oxygen|ventil|mask/.test(key)) return 'lungs';
  if (/pump|rate|program|restart|refill|dose/.test(key)) return 'pump';
  if (/cpr/.test(key)) return 'heart';
  if (/call/.test(key)) return 'bell';
  return /bundle|care|cool|bladder|bowel|antipyr|prognosis/.test(key) ? 'hand' : 'needle';
}

function personOf(key: string): string {
  return key === 'learner' ? words.who.you : personName(key);
}

function taskOf(id: number | undefined, { tasks }: Play): string {
  return tasks.find((task) => task.id === id)?.task ?? '';
}

/** Their own words, and what becomes of each thing that was asked for. */
function answerIn({ id, says = '' }: FeedLine, play: Play): string {
  const call = play.calls.find((each) => each.id === id);
  const lines = call === undefined ? [] : answersTo(play, call);
  const all = [...(says === '' ? [] : [words.says(says)]), ...lines].join(' ');
  return all === '' ? words.answered : all;
}

function doer({ id }: FeedLine, { tasks }: Play): string {
  const by = tasks.find((task) => task.id === id)?.by;
  return by === undefined ? '' : personName(by);
}

/** Whoever came began it because the learner had asked for it. */
function isErrand({ id }: FeedLine, { tasks }: Play): boolean {
  return tasks.some((each) => each.id === id && each.for_call !== undefined);
}

function monitorAlarm({ key, at_s }: FeedLine, { readings }: Play): string {
  const reading = readings.filter((each) => each.output === key && each.at_s <= at_s).at(-1);
  const name = Object.entries(monitorText.spokenNames).find(([each]) => each === key)?.[1] ?? key;
  if (reading === undefined) return name;
  const way = wayOf(reading.output, reading.value);
  return words.alarm(
    name,
    sayReading(reading.output, reading.value),
    way === undefined ? '' : monitorText[way],
  );
}

/** What is heard, never what it is for: the key of the line would say that. */
function pumpAlarm({ at_s }: FeedLine, { facts }: Play): string {
  const single = facts.some((fact) => fact.fact === 'alarm_single' && fact.at_s === at_s);
  return single ? words.alarms.single : words.alarms.two;
}

/** What was keyed in, never what it amounts to: that delivery had stopped before is not known from this. */
function toldTo(key: string): string {
  const plain = key === 'stop_pump' || key === 'minimum_rate' || key === 'single_bolus';
  return plain ? lower(titleOf(`act/${key}`)) : words.settings;
}

function asker(id: number | undefined, { questions, calls }: Play): string {
  const question = questions.find((each) => each.id === id);
  return contactName(calls.find((each) => each.id === question?.call)?.to ?? '');
}

function orderer(id: number | undefined, { orders, calls }: Play): string {
  const by = orders.find((each) => each.id === id)?.by;
  // An order that was refused is none; its id begins with that of the call.
  const asked = calls.find((each) => each.id === Math.floor((id ?? 0) / 100))?.to;
  return contactName(by ?? asked ?? '');
}

function orderOf(id: number | undefined, key: string, { orders }: Play): string {
  const request = orders.find((each) => each.id === id)?.request;
  const title = lower(titleOf(`act/${key}`));
  if (request?.kind !== 'order') return title;
  const unit = amountUnit(request.action);
  return request.amount === undefined ? title : `${title}, ${sayNumber(request.amount, 2)}\u00a0${unit}`;
}

function amountUnit(action: string): string {
  const known = knownTask(`act/${action}`);
  return known?.kind === 'act' ? (known.is.amount?.unit ?? '') : '';
}

function thoughtAt({ key, at_s }: FeedLine, { thoughts }: Play): string {
  const thought = thoughts.find((each) => each.at_s === at_s && each.state === key);
  const state = bedside().states.find((each) => each.key === key)?.says ?? key;
  const cause = bedside().causes.find((each) => each.key === thought?.cause)?.says ?? '';
  const sure = thought?.sure_percent;
  return words.thought(lower(state), lower(cause), sure === undefined ? '' : sayNumber(sure, 0));
}

function stepOf({ key, at_s, says = '' }: FeedLine, { steps }: Play): string {
  const [procedure = '', step = key] = key.split('/');
  const known = procedureNamed(procedure)?.steps.find((each) => each.key === step);
  const shows = steps.find((each) => each.step === step && each.at_s === at_s)?.shows ?? says;
  return words.step(known?.says ?? step, shows);
}

function decidedOf({ key, says = '' }: FeedLine, { scenario, decisions }: Play): string {
  const option = decisions.find((each) => each.key === key)?.option;
  const known = scenario.decisions
    .find((each) => each.key === key)
    ?.options.find((each) => each.key === option);
  const decided = words.decided(known?.says ?? option ?? key);
  return says === '' ? decided : `${decided} ${says}`;
}
