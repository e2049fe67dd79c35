import { ACTIONS } from '../../case/catalogue/index.ts';
import { EXAMINATION_KEYS } from '../../case/index.ts';
import type { Bedside } from '../bedside-file.ts';
import type { Procedure } from '../procedure-file.ts';

/** Sorts of keys that a scenario names, each with where they are listed. */
export const LISTED_IN = {
  task: 'models/bedside.yaml, models/examinations or models/actions',
  action: 'models/actions or models/examinations',
  fact: 'facts of models/bedside.yaml',
  cause: 'causes of models/bedside.yaml',
  state: 'states of models/bedside.yaml',
  request: 'requests of models/bedside.yaml',
  statement: 'statements of models/bedside.yaml',
  chart: 'charting of models/bedside.yaml',
  contact: 'contacts of models/bedside.yaml',
  step: 'models/procedures',
  source: 'models/references.json',
  variant: 'variants of this file',
  objective: 'objectives of this file',
  cue: 'cues of this file',
  option: 'decisions of this file',
  end: 'ends of this file',
  fault: 'hidden faults of this file',
} as const;
export type Sort = keyof typeof LISTED_IN;

/** Which keys there are. */
export type Known = Readonly<Record<Sort, ReadonlySet<string>>>;

/** Those that every scenario may name. */
export type Shared = Pick<
  Known,
  | 'task'
  | 'action'
  | 'fact'
  | 'cause'
  | 'state'
  | 'request'
  | 'statement'
  | 'chart'
  | 'contact'
  | 'step'
  | 'source'
>;

const keysOf = (list: readonly { readonly key: string }[]) => new Set(list.map(({ key }) => key));

export function sharedKeys(
  bedside: Bedside,
  procedures: readonly Procedure[],
  sources: readonly { readonly id: string }[],
): Shared {
  const actions = [...ACTIONS.keys()];
  const orders = [...actions, ...EXAMINATION_KEYS];
  return {
    task: new Set([
      ...bedside.observations.map(({ key }) => `observe/${key}`),
      ...EXAMINATION_KEYS.map((key) => `examine/${key}`),
      ...actions.map((key) => `act/${key}`),
    ]),
    action: new Set(orders),
    fact: keysOf(bedside.facts),
    cause: keysOf(bedside.causes),
    state: keysOf(bedside.states),
    request: new Set([
      ...bedside.requests.map(({ key }) => key),
      'order',
      'pump_order',
      ...orders.map((key) => `order/${key}`),
    ]),
    statement: keysOf(bedside.statements),
    chart: keysOf(bedside.charting),
    contact: keysOf(bedside.contacts),
    step: new Set(procedures.flatMap(({ key, steps }) => steps.map((step) => `${key}/${step.key}`))),
    source: new Set(sources.map(({ id }) => id)),
  };
}
