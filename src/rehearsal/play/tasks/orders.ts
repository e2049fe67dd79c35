import { ACTIONS } from '../../../case/catalogue/index.ts';
import { type Action, type Case, dailyDose_mcg, dayPlan, pumpNamed } from '../../../case/index.ts';
import type { Order } from '../../play.ts';
import type { Fill, Heard, PumpSetting, Request } from '../../run.ts';
import type { World } from '../world/world.ts';

/** What a setting of the pump may be called, in orders, in standing orders and in conditions. */
export function actionsOf(setting: PumpSetting): readonly string[] {
  if (setting.kind === 'stop') return ['stop_pump'];
  if (setting.kind === 'bolus') return ['single_bolus'];
  if (setting.prescription.mode.kind === 'minimum_rate') return ['minimum_rate'];
  return ['reprogram', 'restart', 'full_restart', 'double_dose', 'timid_restart'];
}

/**
 * A request in the words in which it is read back: the action with its amount (mcg/day or mcg for the pump), of a refill
 * drug, concentration and volume.
 */
export function heardOf(request: Exclude<Request, { readonly kind: 'other' }>, document: Case): Heard {
  if (request.kind === 'order') {
    const { action, fill } = request;
    const amount = request.amount ?? ACTIONS.get(action)?.amount?.usual;
    return {
      action,
      ...(amount === undefined ? {} : { amount }),
      ...(fill === undefined ? {} : { fill: { drug: 'baclofen', ...fill } }),
    };
  }
  const { setting } = request;
  const [action = 'reprogram'] = actionsOf(setting);
  if (setting.kind === 'stop' || action === 'minimum_rate') return { action };
  if (setting.kind === 'bolus') return { action, amount: setting.mcg };
  const pump = pumpNamed(document.device.pump);
  const { mode, concentration_mcg_mL } = setting.prescription;
  if (pump === undefined) return { action, concentration_mcg_mL };
  return {
    action,
    concentration_mcg_mL,
    amount: Math.round(dailyDose_mcg(dayPlan(mode, concentration_mcg_mL, pump)) * 10) / 10,
  };
}

/** What is wanted of an order. */
export interface Wanted {
  /** Any of these names. */
  readonly actions: readonly string[];
  readonly amount?: number;
  readonly fill?: Fill;
  /** Of several orders for the pump the one with this setting goes first. */
  readonly setting?: PumpSetting;
}

/** What goes into a reservoir is part of its order. */
export function isFill(action: string): boolean {
  return (ACTIONS.get(action)?.effects ?? []).some(
    (effect) => effect.kind === 'entry' && effect.entry === 'refill',
  );
}

/** Whether an order is due at all: nobody's, prescribed already, or a resident's own. */
export function needsOrder(
  world: World,
  { ordered_by }: Pick<Action, 'ordered_by'>,
  actions: readonly string[],
): boolean {
  if (ordered_by === 'nobody') return false;
  if (actions.some((each) => world.scenario.standing_orders.includes(each))) return false;
  return !(ordered_by === 'resident' && world.role === 'resident');
}

/** The oldest order that stands and fits; without an amount wanted, of any amount. */
export function orderFor(world: World, wanted: Wanted): Order | undefined {
  const fitting = world.orders.filter(({ state, request }) => state === 'stands' && fits(request, wanted));
  const { setting } = wanted;
  const exact = setting && fitting.find(({ request }) => isAsOrdered(request, setting, world.document));
  return exact ?? fitting[0];
}

/**
 * Whether the pump is told what is written. The programmer takes any dose, as in life: what differs is a slip that the
 * record keeps. Undefined where the order names no dose.
 */
export function isAsOrdered(request: Request, setting: PumpSetting, document: Case): boolean | undefined {
  if (request.kind === 'other') return undefined;
  if (request.kind === 'pump_order') return sameSetting(request.setting, setting);
  if (!isDose(setting)) return true;
  const told = heardOf({ kind: 'pump_order', setting }, document).amount;
  return request.amount === undefined ? undefined : told === request.amount;
}

/** Something with a number: neither stop nor minimum rate. */
function isDose(setting: PumpSetting): boolean {
  return (
    setting.kind === 'bolus' ||
    (setting.kind === 'prescription' && setting.prescription.mode.kind !== 'minimum_rate')
  );
}

/** Field by field, in whatever order they were written down. */
function sameSetting(one: unknown, other: unknown): boolean {
  if (!isRecord(one) || !isRecord(other)) return one === other;
  const names = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...names].every((name) => sameSetting(one[name], other[name]));
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function fits(request: Request, { actions, amount, fill }: Wanted): boolean {
  if (request.kind === 'other') return false;
  if (request.kind === 'pump_order') return actionsOf(request.setting).some((each) => actions.includes(each));
  if (!actions.includes(request.action)) return false;
  const ordered = request.amount ?? ACTIONS.get(request.action)?.amount?.usual;
  if (amount !== undefined && ordered !== undefined && amount !== ordered) return false;
  return fill === undefined || request.fill === undefined || sameFill(fill, request.fill);
}

function sameFill(one: Fill, other: Fill): boolean {
  return one.volume_mL === other.volume_mL && one.concentration_mcg_mL === other.concentration_mcg_mL;
}

export function useOrder(world: World, id: number, state: Order['state']): void {
  world.orders = world.orders.map((order) => (order.id === id ? { ...order, state } : order));
}
