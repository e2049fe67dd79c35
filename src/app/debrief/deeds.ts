import {
  type Debrief,
  type Heard,
  type HeardFill,
  type Intent,
  type IntentMark,
  type NewIntent,
  type Play,
  type PumpSetting,
  procedureNamed,
  type Request,
  type StateKey,
} from '../../rehearsal/index.ts';
import { sayDose, sayNumber, withUnit } from '../numbers/index.ts';
import { whatIfText } from '../strings/en/debrief/what-if.ts';
import { inWords, type Titles } from './titles.ts';

const words = whatIfText.deeds;

/** One step of the learner, with the words of the debrief. */
export interface Deed {
  /** Id of its intent. */
  readonly id: number;
  /** When it was begun. */
  readonly at_s: number;
  readonly intent: Intent;
  readonly mark: IntentMark;
  readonly says: string;
  /** The same in a few words, for a label: of a call whom, not what was said. */
  readonly short: string;
  /** `looked`, `acted`: tasks; `spoke`: a call, an order, what was told; `thought`: diagnoses and decisions; `wrote`: charting. */
  readonly sort: 'looked' | 'acted' | 'spoke' | 'thought' | 'wrote';
  /** It reached for the chain itself: pump, catheter, drug at the spine. */
  readonly onChain: boolean;
}

/** Everything the learner did, in its order; what could not be carried out is left out. */
export function deedsOf({ marks, play }: Debrief, titles: Titles): readonly Deed[] {
  return marks
    .filter(({ came }) => came !== 'impossible')
    .map((mark) => ({
      id: mark.intent.id,
      at_s: mark.from_s,
      mark,
      intent: mark.intent,
      says: sayIntent(mark.intent, play, titles),
      short:
        mark.intent.kind === 'call'
          ? words.call(titles.contact(mark.intent.to))
          : sayIntent(mark.intent, play, titles),
      sort: sortOf(mark.intent),
      onChain: reachesChain(mark.intent),
    }));
}

/** What was meant, in the words of the debrief. */
export function sayIntent(intent: NewIntent, play: Play, titles: Titles): string {
  switch (intent.kind) {
    case 'do': {
      const title = titles.task(intent.task);
      return intent.amount === undefined
        ? title
        : words.amount(title, titles.amount(intent.task, intent.amount));
    }
    case 'stop': {
      const task = play.tasks.find(({ id }) => id === intent.intent)?.task;
      return words.stopped(task === undefined ? '' : titles.task(task));
    }
    case 'call':
      return sayCall(titles.contact(intent.to), intent.sbar.assessment.thinks, titles);
    case 'ask':
      return words.ask(sayRequest(intent.request, titles));
    case 'reply':
      return words.reply;
    case 'read_back':
      return words.readBack(sayHeard(intent.heard, titles));
    case 'think':
      return sayThought(intent, titles);
    case 'program':
      return saySetting(intent.setting);
    case 'step':
      return sayStep(intent.procedure, intent.step);
    case 'decide':
      return words.decide(optionOf(play, intent.decision, intent.option));
    case 'tell':
      return words.tell(titles.statement(intent.statement));
    case 'chart':
      return words.chart(titles.chart(intent.chart));
    case 'note':
      return words.note;
    case 'end':
      return words.end;
  }
}

/** A thought may come without how sure it is: one that was said in a call. */
export function sayThought(
  thought: { readonly state: StateKey; readonly cause?: string; readonly sure_percent?: number },
  titles: Titles,
): string {
  const { state, cause, sure_percent } = thought;
  const what = [titles.state(state), ...(cause === undefined ? [] : [titles.cause(cause)])].join(', ');
  return sure_percent === undefined ? words.think(what) : words.thinkSure(what, sayNumber(sure_percent, 0));
}

/** An order as it was heard: with its amount, of a refill with drug, strength and volume. */
function sayHeard({ action, amount, fill }: Heard, titles: Titles): string {
  const task = `act/${action}`;
  const title = titles.task(task);
  if (fill !== undefined) return words.amount(title, sayFill(fill));
  return amount === undefined ? title : words.amount(title, titles.amount(task, amount));
}

function sayFill({ drug, concentration_mcg_mL, volume_mL }: HeardFill): string {
  const strength = withUnit(sayNumber(concentration_mcg_mL, 0), 'mcg/mL');
  return `${inWords(drug)} ${strength}, ${withUnit(sayNumber(volume_mL, 1), 'mL')}`;
}

function sayCall(who: string, thinks: StateKey | undefined, titles: Titles): string {
  return thinks === undefined ? words.call(who) : words.callThinking(who, titles.state(thinks));
}

export function sayRequest(request: Request, titles: Titles): string {
  if (request.kind === 'pump_order') return saySetting(request.setting);
  if (request.kind === 'other') return titles.request(request.request);
  const task = `act/${request.action}` as const;
  const title = titles.task(task);
  if (request.fill !== undefined) {
    return words.amount(title, sayFill({ drug: 'baclofen', ...request.fill }));
  }
  return request.amount === undefined ? title : words.amount(title, titles.amount(task, request.amount));
}

export function saySetting(setting: PumpSetting): string {
  if (setting.kind === 'stop') return words.programStop;
  if (setting.kind === 'bolus') return words.programBolus(sayDose(setting.mcg));
  const { mode } = setting.prescription;
  if (mode.kind === 'minimum_rate') return words.programMinimum;
  if (mode.kind !== 'simple_continuous') return words.programPattern;
  return words.program(withUnit(sayDose(mode.dose_mcg_day), 'mcg/day'));
}

/** A step of a procedure in the words of its file. */
export function sayStep(procedure: string, step: string): string {
  return procedureNamed(procedure)?.steps.find(({ key }) => key === step)?.says ?? inWords(step);
}

function optionOf(play: Play, decision: string, option: string): string {
  const { decisions } = play.scenario;
  const asked = decisions.find(({ key }) => key === decision);
  return asked?.options.find(({ key }) => key === option)?.says ?? inWords(option);
}

function sortOf(intent: Intent): Deed['sort'] {
  switch (intent.kind) {
    case 'do':
      return intent.task.startsWith('act/') ? 'acted' : 'looked';
    case 'stop':
    case 'program':
    case 'step':
    case 'end':
      return 'acted';
    case 'think':
    case 'decide':
      return 'thought';
    case 'chart':
    case 'note':
      return 'wrote';
    default:
      return 'spoke';
  }
}

const ON_CHAIN = new Set([
  'refill',
  'restart',
  'reprogram',
  'full_restart',
  'timid_restart',
  'double_dose',
  'stop_pump',
  'minimum_rate',
  'empty_reservoir',
  'lumbar_bolus',
  'lumbar_drain_infusion',
  'catheter_surgery',
  'pump_replacement',
  'system_replacement',
  'prime_line',
  'pocket_aspiration',
  'csf_withdrawal',
  'csf_withdrawal_side_port',
  'oral_baclofen',
  'resume_tablets',
]);

function reachesChain(intent: Intent): boolean {
  if (intent.kind === 'program') return true;
  return intent.kind === 'do' && intent.task.startsWith('act/') && ON_CHAIN.has(intent.task.slice(4));
}
