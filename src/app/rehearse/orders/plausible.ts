import { ACTIONS } from '../../../case/catalogue/index.ts';
import type { Action, Pump } from '../../../case/index.ts';
import { bedside, type Order, type PumpSetting } from '../../../rehearsal/index.ts';
import { toldAfter } from '../programmer/index.ts';
import { titleOf as nameOf } from '../words/index.ts';

/** What may have been heard; the right one is among them, at a place that says nothing. */
const OTHERS = 3;

/** Actions that sound as if they could have been ordered: of the same group first, then by the same people. */
export function plausibleActions(order: Order): readonly string[] {
  const right = orderedAction(order);
  const action = ACTIONS.get(right);
  if (action === undefined) return plausibleExaminations(order, right);
  const alike = [...ACTIONS.values()].filter((each) => each.key !== right && each.ordered_by !== 'nobody');
  const near = (each: Action) =>
    (each.group === action.group ? 0 : 2) + (each.ordered_by === action.ordered_by ? 0 : 1);
  const others = alike
    .map((each, i) => ({ key: each.key, near: near(each), turn: (i * 7 + order.id * 5) % alike.length }))
    .sort((a, b) => a.near - b.near || a.turn - b.turn)
    .slice(0, OTHERS);
  return [right, ...others.map(({ key }) => key)].sort((a, b) => titleOf(a).localeCompare(titleOf(b), 'en'));
}

/** Other examinations that need an order. */
function plausibleExaminations({ id }: Order, right: string): readonly string[] {
  const alike = bedside()
    .examination_orders.map(({ examination }) => examination)
    .filter((key) => key !== right && !ACTIONS.has(key));
  const others = alike
    .map((key, i) => ({ key, turn: (i * 7 + id * 5) % alike.length }))
    .sort((a, b) => a.turn - b.turn)
    .slice(0, OTHERS);
  return [right, ...others.map(({ key }) => key)].sort((a, b) => titleOf(a).localeCompare(titleOf(b), 'en'));
}

const titleOf = (key: string) => ACTIONS.get(key)?.title ?? nameOf(`examine/${key}`);

/** Amounts of this action that can be heard, the ordered one among them; none for what has no amount. */
export function plausibleAmounts(order: Order, action: string, pump: Pump | undefined): readonly number[] {
  const { request } = order;
  const isRight = action === orderedAction(order);
  if (request.kind === 'pump_order') {
    const ordered = isRight ? pumpAmount(request.setting, pump) : undefined;
    return ordered === undefined ? [] : rescaled(ordered);
  }
  const amount = ACTIONS.get(action)?.amount;
  if (amount === undefined) return [];
  const ordered = request.kind === 'order' && isRight ? (request.amount ?? amount.usual) : amount.usual;
  const known = new Set([...amount.choices, ordered]);
  // One alone would be no choice.
  return known.size > 1 ? [...known].sort((a, b) => a - b) : rescaled(ordered);
}

/** Slips of ear and pen: the half, the double, a zero more or less. */
const SLIPS = [0.1, 0.5, 1, 2, 10];
const rescaled = (amount: number): readonly number[] =>
  SLIPS.map((slip) => Number((amount * slip).toPrecision(6)));

/** The action that an order is about; an order for the pump by what it makes the pump do. */
export function orderedAction({ request }: Order): string {
  switch (request.kind) {
    case 'order':
      return request.action;
    case 'other':
      return request.request;
    case 'pump_order':
      return pumpAction(request.setting);
  }
}

function pumpAction(setting: PumpSetting): string {
  if (setting.kind === 'stop') return 'stop_pump';
  if (setting.kind === 'bolus') return 'single_bolus';
  return setting.prescription.mode.kind === 'minimum_rate' ? 'minimum_rate' : 'reprogram';
}

/** mcg/day of a setting that runs, to a tenth; mcg of a bolus. */
function pumpAmount(setting: PumpSetting, pump: Pump | undefined): number | undefined {
  if (setting.kind === 'bolus') return setting.mcg;
  if (setting.kind === 'stop' || setting.prescription.mode.kind === 'minimum_rate') return undefined;
  const dose = toldAfter(undefined, setting, pump)?.dose_mcg_day ?? Number.NaN;
  return Number.isFinite(dose) ? Math.round(dose * 10) / 10 : undefined;
}
