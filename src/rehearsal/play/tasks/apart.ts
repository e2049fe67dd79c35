import { ACTIONS } from '../../../case/catalogue/index.ts';
import type { Task } from '../../play.ts';
import type { TaskKey } from '../../words.ts';
import type { World } from '../world/world.ts';

/** A needle or a fine tube in back, pump or pocket, at the bed. */
const NEEDLES: readonly TaskKey[] = [
  'act/csf_withdrawal',
  'act/csf_withdrawal_side_port',
  'act/empty_reservoir',
  'act/lumbar_bolus',
  'act/lumbar_drain_infusion',
  'act/pocket_aspiration',
  'act/refill',
  'examine/dye_study',
  'examine/lumbar_bolus',
  'examine/nuclear_scan',
  'examine/residual',
  'examine/side_port',
];

/**
 * What is under way in this patient and cannot go on beside a task: one operation beside another, or a needle at the bed
 * beside an operation. Undefined where nothing is in the way.
 */
export function apartFrom({ tasks }: Pick<World, 'tasks'>, task: TaskKey): Task | undefined {
  const operation = isOperation(task);
  if (!operation && !NEEDLES.includes(task)) return undefined;
  return tasks.find(
    (each) =>
      each.state === 'under_way' && (isOperation(each.task) || (operation && NEEDLES.includes(each.task))),
  );
}

/** Done in theatre, by a surgeon and nobody else. */
function isOperation(task: TaskKey): boolean {
  const [kind, key = ''] = task.split('/', 2);
  const done_by = kind === 'act' ? (ACTIONS.get(key)?.done_by ?? []) : [];
  return done_by.length > 0 && done_by.every((role) => role === 'surgeon');
}
