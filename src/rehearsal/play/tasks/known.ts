import { ACTIONS } from '../../../case/catalogue/index.ts';
import type { Action, ActionNeed } from '../../../case/index.ts';
import { EXAMINATION_FILES, type ExaminationKey, numberOf } from '../../../examination/index.ts';
import type { Observation } from '../../bedside-file.ts';
import { bedside } from '../../shipped.ts';
import type { TaskKey } from '../../words.ts';

/** What is alike in looking, examining and acting. */
export interface TaskFacts {
  readonly task: TaskKey;
  /** Minutes of hands, and from its beginning until the answer is there. */
  readonly minutes: number;
  readonly answer_min: number;
  readonly done_by: readonly string[];
  /** Begins at once, whoever is busy. */
  readonly airway: boolean;
  readonly needs: readonly ActionNeed[];
  /** Whose order it needs, under which name; looking at the patient needs none. */
  readonly ordered?: OrderRule;
  /** Examinations that come first. */
  readonly after: readonly ExaminationKey[];
  /** The programmer must be there. */
  readonly programmer: boolean;
  /** The pump is told something: a second person reads along. */
  readonly second: boolean;
  readonly of:
    | { readonly kind: 'observe'; readonly observation: Observation }
    | { readonly kind: 'examine'; readonly examination: ExaminationKey }
    | { readonly kind: 'act'; readonly action: Action };
}

export interface OrderRule extends Pick<Action, 'key' | 'ordered_by'> {
  /** Other names of an order that holds this as well; it is not used up by it. */
  readonly covered_by: readonly string[];
  /** Physicians who decide it themselves when they do it. */
  readonly decided_by: readonly string[];
  /** What an examination gives; an order of another amount does not fit. */
  readonly amount?: number;
}

/** Done with the programmer's head over the pump. */
const BY_PROGRAMMER: readonly string[] = ['interrogation', 'rotor_study', 'pump_bolus'];
const PROGRAMMED: readonly string[] = [
  'refill',
  'prescription',
  'pump_stop',
  'priming_bolus',
  'single_bolus',
];
/** They give a bolus; without one they only read. */
const TELLS_PUMP: readonly string[] = ['pump_bolus'];
/** They give drug: how much stands in the file. */
const GIVES_mcg: readonly string[] = ['pump_bolus', 'lumbar_bolus'];
/** The lumbar puncture alone needs no pump. */
const WITHOUT_PUMP: readonly string[] = ['lumbar_bolus'];

/** Undefined when there is nothing of that name. */
export function taskFacts(task: TaskKey): TaskFacts | undefined {
  const [kind, key = ''] = task.split('/', 2);
  if (kind === 'observe') return observing(task, key);
  if (kind === 'examine') return examining(task, key);
  return kind === 'act' ? acting(task, key) : undefined;
}

function observing(task: TaskKey, key: string): TaskFacts | undefined {
  const observation = bedside().observations.find((each) => each.key === key);
  if (observation === undefined) return undefined;
  const { minutes, answer_after_min, done_by } = observation;
  return {
    ...PLAIN,
    task,
    minutes,
    answer_min: Math.max(minutes, answer_after_min),
    done_by,
    of: { kind: 'observe', observation },
  };
}

function examining(task: TaskKey, key: string): TaskFacts | undefined {
  const file = [...EXAMINATION_FILES.values()].find((each) => each.key === key);
  if (file === undefined) return undefined;
  return {
    ...PLAIN,
    task,
    minutes: file.minutes,
    answer_min: Math.max(file.minutes, file.answer_after_minutes),
    done_by: file.done_by,
    needs: WITHOUT_PUMP.includes(key) ? [] : ['pump'],
    after: file.needs,
    programmer: BY_PROGRAMMER.includes(key),
    second: TELLS_PUMP.includes(key),
    ...orderedAs(file.key),
    of: { kind: 'examine', examination: file.key },
  };
}

function acting(task: TaskKey, key: string): TaskFacts | undefined {
  const action = ACTIONS.get(key);
  if (action === undefined) return undefined;
  const { minutes, done_by, group, needs, effects, ordered_by } = action;
  const programmer =
    group === 'pump' ||
    effects.some((effect) => effect.kind === 'entry' && PROGRAMMED.includes(effect.entry));
  return {
    ...PLAIN,
    task,
    minutes,
    answer_min: minutes,
    done_by,
    airway: group === 'airway',
    needs,
    ordered: { key, ordered_by, covered_by: [], decided_by: [] },
    programmer,
    second: programmer,
    of: { kind: 'act', action },
  };
}

function orderedAs(key: ExaminationKey): Pick<TaskFacts, 'ordered'> {
  const rule = bedside().examination_orders.find(({ examination }) => examination === key);
  if (rule === undefined) return {};
  const { ordered_by, covered_by = [], decided_by = [] } = rule;
  const amount = GIVES_mcg.includes(key) ? { amount: numberOf(key, 'mcg') } : {};
  return { ordered: { key, ordered_by, covered_by, decided_by, ...amount } };
}

const PLAIN = { airway: false, needs: [], after: [], programmer: false, second: false } as const;
