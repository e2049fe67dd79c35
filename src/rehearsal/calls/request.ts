import type { Request } from '../run.ts';
import { bedside } from '../shipped.ts';

/** 1: something that is needed of this contact; a half: another clear request; 0: nothing, or nothing clear. */
export function requestPoints(requests: readonly Request[], needed: readonly string[]): number {
  if (needed.length === 0) return 1;
  const clear = requests.map(keysOf).filter((keys) => keys.length > 0);
  if (clear.some((keys) => keys.some((key) => needed.includes(key)))) return 1;
  return clear.length > 0 ? 0.5 : 0;
}

/** The names under which a request may be needed; none for one that asks for nothing in particular. */
function keysOf(request: Request): readonly string[] {
  switch (request.kind) {
    case 'order':
      return ['order', `order/${request.action}`];
    case 'pump_order':
      return ['order', 'pump_order', `order/${actionFor(request.setting)}`];
    case 'other': {
      const word = bedside().requests.find(({ key }) => key === request.request);
      return word === undefined || word.vague === true ? [] : [request.request];
    }
  }
}

/** The action that an order for the pump amounts to. */
function actionFor(setting: Extract<Request, { kind: 'pump_order' }>['setting']): string {
  if (setting.kind === 'stop') return 'stop_pump';
  if (setting.kind === 'bolus') return 'pump_bolus';
  return setting.prescription.mode.kind === 'minimum_rate' ? 'minimum_rate' : 'reprogram';
}
