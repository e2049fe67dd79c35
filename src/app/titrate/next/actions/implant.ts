import { type Device, PUMPS, type Pump, TIP_LEVELS, USUAL_PUMPS } from '../../../../case/index.ts';
import { hurtBy, startingDose, TITRATION_RULES } from '../../../../titration/index.ts';
import { sayDose, sayNumber, withUnit } from '../../../numbers/index.ts';
import { titrateText } from '../../../strings/titrate.ts';
import { lastedLong } from '../lasted.ts';
import { type Action, type Ask, numberIn, type Order, type Values, wordIn } from './action.ts';
import type { Moment } from './context.ts';

const words = titrateText.next.actions.implant;
const LENGTHS_CM = [10, 120] as const;
const MOST_PRIMING_ML = 2;

/** Pump, line, priming and the first prescription: one action, three orders. */
export function implantAction(moment: Moment): Action {
  const { device } = moment.plan;
  return {
    key: 'implant',
    title: words.title,
    why: words.why,
    asks: [...deviceAsks(moment), ...startAsks(moment)],
    change: (values) => ({ from: undefined, to: numberIn(values, 'dose'), unit: 'mcg/day', route: 'pump' }),
    device: (values) => deviceOf(values, device),
    follows: (values) => {
      const pump = pumpOf(values);
      return pump === undefined ? {} : { priming: lineOf(pump, numberIn(values, 'length')) };
    },
    orders: (values) => ordersOf(values),
  };
}

/** The pump is there and has not been started. */
export function startAction(moment: Moment): Action {
  return {
    key: 'start_pump',
    title: words.start,
    why: words.startWhy,
    asks: [doseAsk(moment)],
    change: (values) => ({ from: 0, to: numberIn(values, 'dose'), unit: 'mcg/day', route: 'pump' }),
    orders: (values) => [
      {
        kind: 'prescription',
        prescription: {
          concentration_mcg_mL: moment.standing.concentration_mcg_mL,
          mode: { kind: 'simple_continuous', dose_mcg_day: numberIn(values, 'dose') },
        },
      },
    ],
  };
}

function deviceAsks({ plan, practice }: Moment): readonly Ask[] {
  const { device } = plan;
  const start = TITRATION_RULES.start.concentration_mcg_mL;
  const stocked = practice.concentrations_mcg_mL;
  const concentration = stocked.includes(start) ? start : device.concentration_mcg_mL;
  return [
    {
      kind: 'choice',
      key: 'pump',
      label: words.pump,
      options: USUAL_PUMPS.map(({ key, title }) => ({ key, says: title })),
      value: device.pump,
    },
    {
      kind: 'choice',
      key: 'concentration',
      label: words.concentration,
      options: [...new Set([...stocked, concentration])].map((mcg_mL) => ({
        key: String(mcg_mL),
        says: withUnit(sayDose(mcg_mL), 'mcg/mL'),
      })),
      value: String(concentration),
      hint: words.concentrationHint,
    },
    {
      kind: 'choice',
      key: 'tip',
      label: words.tip,
      options: [...TIP_LEVELS.keys()].map((key) => ({ key, says: key })),
      value: device.tip_level,
    },
    {
      kind: 'number',
      key: 'length',
      label: words.length,
      unit: 'cm',
      value: device.catheter_length_cm,
      least: LENGTHS_CM[0],
      most: LENGTHS_CM[1],
      step: 1,
      decimals: 0,
    },
  ];
}

function startAsks(moment: Moment): readonly Ask[] {
  const { pump, plan } = moment;
  const line_mL = lineOf(pump, plan.device.catheter_length_cm);
  return [
    {
      kind: 'number',
      key: 'priming',
      label: words.priming,
      unit: 'mL',
      value: line_mL,
      least: 0,
      most: MOST_PRIMING_ML,
      step: 0.01,
      decimals: 3,
      hint: words.primingHint(
        withUnit(sayNumber(pump.tubing_volume_mL, 3), 'mL'),
        withUnit(sayNumber(pump.catheter_volume_mL_cm, 4), 'mL/cm'),
      ),
    },
    doseAsk(moment),
  ];
}

function doseAsk({ standing, sheet, plan, practice }: Moment): Ask {
  const bolus = standing.boluses.at(-1);
  const ofBolus = bolus !== undefined && sheet?.entry === bolus.entry ? sheet : undefined;
  const lasting = ofBolus !== undefined && lastedLong(ofBolus, practice.response);
  const lowest = TITRATION_RULES.start.lowest_mcg_day;
  const failed = ofBolus !== undefined && !ofBolus.responded;
  const hurt = ofBolus !== undefined && hurtBy(ofBolus);
  const untested = bolus === undefined || failed;
  const value = untested ? lowest : startingDose(bolus.mcg, lasting || hurt, TITRATION_RULES);
  const said = withUnit(sayDose(bolus?.mcg ?? 0), 'mcg');
  return {
    kind: 'number',
    key: 'dose',
    label: words.dose,
    unit: 'mcg/day',
    value: plan.history.prescription === undefined ? value : standing.dose_mcg_day,
    least: 0,
    most: TITRATION_RULES.step.spinal_adult.highest_mcg_day,
    step: 5,
    decimals: 1,
    hint: hintOf({ untested: bolus === undefined, failed, lasting, hurt }, said),
  };
}

function hintOf(
  found: Readonly<Record<'untested' | 'failed' | 'lasting' | 'hurt', boolean>>,
  bolus: string,
): string {
  if (found.untested) return words.untested;
  if (found.failed) return words.failed(bolus);
  if (found.lasting) return words.once(bolus);
  return found.hurt ? words.hurt(bolus) : words.twice(bolus);
}

function pumpOf(values: Values): Pump | undefined {
  return PUMPS.get(wordIn(values, 'pump'));
}

/** Tubing and catheter, mL, to a microlitre. */
function lineOf(pump: Pump, length_cm: number): number {
  return Number((pump.tubing_volume_mL + pump.catheter_volume_mL_cm * length_cm).toFixed(3));
}

function deviceOf(values: Values, device: Device): Device {
  return {
    ...device,
    pump: wordIn(values, 'pump'),
    catheter_length_cm: numberIn(values, 'length'),
    tip_level: wordIn(values, 'tip'),
    concentration_mcg_mL: Number(wordIn(values, 'concentration')),
    reservoir_volume_mL: pumpOf(values)?.capacity_mL ?? device.reservoir_volume_mL,
  };
}

function ordersOf(values: Values): readonly Order[] {
  const volume_mL = numberIn(values, 'priming');
  const orders: Order[] = [
    { kind: 'implant' },
    {
      kind: 'prescription',
      prescription: {
        concentration_mcg_mL: Number(wordIn(values, 'concentration')),
        mode: { kind: 'simple_continuous', dose_mcg_day: numberIn(values, 'dose') },
      },
    },
  ];
  return volume_mL > 0 ? [...orders, { kind: 'priming_bolus', volume_mL }] : orders;
}
