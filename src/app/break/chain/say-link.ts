import type { DeviceState } from '../../../delivery/index.ts';
import { sayDose, sayNumber } from '../../numbers/index.ts';
import { breakText } from '../../strings/en/break/break.ts';
import { sayDrug } from '../say-amount.ts';
import type { Link } from './links.ts';

const words = breakText.panel;

/** `Catheter, broken here, 0 mcg/day`. */
export function sayLink(link: Link, device: DeviceState): string {
  return words.label(words.places[link.place], stateOf(link), amountOf(link, device));
}

/** In words what the line style of a link says. */
export function stateOf({ broken, flow, place, once_mcg }: Link): string {
  const now = place === 'reservoir' || place === 'tablets' ? '' : words.flows[flow];
  const flows =
    once_mcg === undefined ? now : words.atOnce(sayDrug(once_mcg), flow === 'as_ordered' ? '' : now);
  if (!broken) return flows;
  return (flow === 'as_ordered' && once_mcg === undefined) || flows === ''
    ? words.broken
    : `${words.broken}: ${flows}`;
}

export function amountOf({ place, mcg_day }: Link, device: DeviceState): string {
  if (place === 'reservoir') {
    return device.pump === 'none'
      ? ''
      : words.holds(sayNumber(device.reservoir_mL, 1), sayNumber(device.reservoir_mcg_mL, 0));
  }
  return mcg_day === undefined ? '' : words.rate(sayDose(mcg_day));
}
