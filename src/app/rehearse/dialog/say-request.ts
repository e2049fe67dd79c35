import { actionNamed } from '../../../case/catalogue/index.ts';
import type { PumpMode } from '../../../case/index.ts';
import { bedside, type Fill, type PumpSetting, type Request } from '../../../rehearsal/index.ts';
import { sayDose, sayNumber, withUnit } from '../../numbers/index.ts';
import { requestWords as words } from '../../strings/en/rehearse/dialog.ts';
import { titleOf } from '../words/index.ts';

const FINE = 3;

/** An action with its amount, or an examination, as it is written on an order. */
export function sayAction(action: string, amount?: number, fill?: Fill): string {
  const known = actionNamed(action);
  const title = known?.title ?? titleOf(`examine/${action}`);
  const unit = known?.amount?.unit;
  const said =
    amount !== undefined && unit !== undefined
      ? `${title}, ${withUnit(sayNumber(amount, FINE), unit)}`
      : title;
  return fill === undefined ? said : `${said}, ${sayFill(fill)}`;
}

export function sayFill({ volume_mL, concentration_mcg_mL }: Fill): string {
  return words.fill(
    withUnit(sayNumber(volume_mL, 1), 'mL'),
    withUnit(sayNumber(concentration_mcg_mL, 0), 'mcg/mL'),
  );
}

export function sayRequest(request: Request): string {
  switch (request.kind) {
    case 'order':
      return sayAction(request.action, request.amount, request.fill);
    case 'pump_order':
      return words.pump(saySetting(request.setting));
    case 'other':
      return bedside().requests.find(({ key }) => key === request.request)?.says ?? request.request;
  }
}

/** A setting as an order says it: no trailing zeros, thousands separated. */
export function saySetting(setting: PumpSetting): string {
  switch (setting.kind) {
    case 'stop':
      return words.stop;
    case 'bolus':
      return words.bolus(mcg(setting.mcg), withUnit(sayNumber(setting.minutes, 1), 'min'));
    case 'prescription': {
      const { mode, concentration_mcg_mL, bridge_from_mcg_mL } = setting.prescription;
      const said = words.at(sayMode(mode), strength(concentration_mcg_mL));
      return bridge_from_mcg_mL === undefined ? said : words.bridged(said, strength(bridge_from_mcg_mL));
    }
  }
}

function sayMode(mode: PumpMode): string {
  switch (mode.kind) {
    case 'minimum_rate':
      return words.minimum;
    case 'simple_continuous':
      return words.continuous(withUnit(sayDose(mode.dose_mcg_day), 'mcg/day'));
    case 'flex':
      return words.flex(
        mode.periods.map(({ from, to, rate_mcg_h }) => words.period(from, to, rate(rate_mcg_h))),
        rate(mode.base_mcg_h),
      );
    case 'periodic_bolus':
      return words.boluses(
        mcg(mode.bolus_mcg),
        withUnit(sayNumber(mode.minutes, 1), 'min'),
        mode.times.join(', '),
      );
  }
}

const mcg = (value: number) => withUnit(sayDose(value), 'mcg');
const rate = (value: number) => withUnit(sayNumber(value, FINE), 'mcg/h');
const strength = (value: number) => withUnit(sayNumber(value, 0), 'mcg/mL');
