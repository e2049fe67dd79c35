import type { Action } from '../../../case/index.ts';
import type { Availability, Person } from '../../play.ts';
import { bedside } from '../../shipped.ts';
import type { TaskKey } from '../../words.ts';
import { holds } from '../conditions/holds.ts';
import { unbound } from '../hands/bound.ts';
import { inRoom } from '../people/people.ts';
import { hasPump, wasExamined } from '../pump/told.ts';
import type { World } from '../world/world.ts';
import { apartFrom } from './apart.ts';
import { isKept } from './kept.ts';
import { type OrderRule, type TaskFacts, taskFacts } from './known.ts';
import { needsOrder, orderFor, type Wanted } from './orders.ts';
import { wardFirst } from './ward-first.ts';
import { decides, whoMay } from './who-may.ts';

/** Who can read along when a pump is told something. */
const SECONDS: readonly string[] = ['itb_nurse', 'resident', 'second_nurse', 'ward_nurse'];

type No = Extract<Availability, { readonly can: false }>;

/** Whether a task can be asked for now, and the first thing that stands in its way. */
export function available(
  world: World,
  task: TaskKey,
  wanted: Omit<Wanted, 'actions'> = {},
  by?: string,
): Availability {
  const facts = taskFacts(task);
  if (world.ended !== undefined) return { can: false, why: 'ended' };
  if (facts === undefined || world.scenario.without.includes(task)) return { can: false, why: 'not_here' };
  const lacks = patientLacks(world, facts) ?? handsLack(world, facts, by);
  if (lacks !== undefined) return lacks;
  const order = facts.ordered && orderLacks(world, facts.ordered, wantedOf(facts.ordered, wanted));
  const who = whoMay(world, facts, by).filter((each) => order === undefined || decides(each, facts));
  if (who.length === 0 && order !== undefined) return order;
  const declined = bedside().declines.find((each) => each.task === task && holds(world, each.when));
  return declined === undefined ? ready(world, facts, who) : no('declined', declined.key);
}

/** An order of this name, or of one that holds it; for what is given, of the amount that is given. */
export function wantedOf(
  { key, covered_by, amount }: OrderRule,
  wanted: Omit<Wanted, 'actions'> = {},
): Wanted {
  return { ...(amount === undefined ? {} : { amount }), ...wanted, actions: [key, ...covered_by] };
}

/** What patient or pump do not have. */
function patientLacks({ document, now_s }: World, { needs, after }: TaskFacts): No | undefined {
  if (needs.includes('adult') && document.patient.age_years < bedside().numbers.adult_years.value)
    return no('adult_only');
  if (needs.includes('pump') && !hasPump(document, now_s)) return no('needs_pump');
  const first = after.find((key) => !wasExamined(document, key, now_s));
  return first === undefined ? undefined : no('needs_first', `examine/${first}`);
}

/** Who or what is not in the room. */
export function handsLack(world: World, facts: TaskFacts, by?: string): No | undefined {
  const [first] = whoMay(world, facts, by);
  if (first === undefined) return no('nobody_may', facts.done_by[0]);
  if (!facts.programmer) return undefined;
  if (!world.programmer.present) return no('needs_programmer');
  const second = inRoom(world).some(
    (each) => each.key !== first.key && SECONDS.includes(each.role) && unbound(each),
  );
  return !facts.second || second ? undefined : no('needs_second', 'second_nurse');
}

export function orderLacks(world: World, action: Pick<Action, 'ordered_by'>, wanted: Wanted): No | undefined {
  if (!needsOrder(world, action, wanted.actions) || orderFor(world, wanted) !== undefined) return undefined;
  const contact = bedside().contacts.find(({ orders_as }) => orders_as.includes(action.ordered_by));
  return no('needs_order', contact?.key);
}

function ready(world: World, facts: TaskFacts, who: readonly Person[]): Availability {
  const unheld = facts.airway ? who : who.filter(unbound);
  const free = unheld.filter((each) => !isKept(world, each, facts));
  const hands = wardFirst(world, facts, free.length > 0 ? free : unheld);
  const until_s = apartFrom(world, facts.task)?.to_s ?? 0;
  const waits = hands.map((each) => ({
    key: each.key,
    waits_s: facts.airway ? 0 : Math.max(0, Math.max(until_s, each.busy_until_s ?? 0) - world.now_s),
  }));
  const [first, ...others] = waits;
  const [bound] = who;
  if (bound === undefined) return no('nobody_may', facts.done_by[0]);
  if (first === undefined) return { can: true, by: bound.key, waits_s: 0, bound: true };
  const soonest = others.reduce((best, each) => (each.waits_s < best.waits_s ? each : best), first);
  return { can: true, by: soonest.key, waits_s: soonest.waits_s };
}

function no(why: No['why'], of?: string): No {
  return { can: false, why, ...(of === undefined ? {} : { of }) };
}
