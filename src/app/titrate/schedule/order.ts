import { actionNamed, faultNamed, illnessNamed } from '../../../case/catalogue/index.ts';
import type { Case, Entry, Prescription, Pump, TimedOralDose } from '../../../case/index.ts';
import { sayDose, sayNumber, withUnit } from '../../numbers/index.ts';
import { titrateText } from '../../strings/titrate.ts';
import { dailyDoseOf, type Standing } from './standing.ts';

const words = titrateText.schedule.orders;

/** What was ordered, in three or four words. */
export function sayOrder(entry: Entry, before: Standing, { device }: Case, pump: Pump): string {
  switch (entry.kind) {
    case 'oral_regimen':
      return words.tablets(sayRegimen(entry.doses), before.oral.length === 0);
    case 'oral_dose':
      return words.oral_dose;
    case 'lumbar_bolus':
      return before.pump === 'none' ? words.test_bolus : words.lumbar_bolus;
    case 'implant':
      return words.implant(sayNumber(device.reservoir_volume_mL, 1), device.tip_level);
    case 'priming_bolus':
      return words.priming;
    case 'prescription':
      return sayPrescription(entry.prescription, before, pump);
    case 'single_bolus':
      return words.single_bolus(sayNumber(entry.minutes, 0));
    case 'refill': {
      const { concentration_mcg_mL } = entry;
      if (concentration_mcg_mL === 0) return words.saline;
      const same = before.filled?.concentration_mcg_mL === concentration_mcg_mL;
      return words.refill(same ? undefined : sayNumber(concentration_mcg_mL, 0));
    }
    case 'pump_stop':
      return words.pump_stop;
    case 'trigger':
      return words.trigger(words.triggers[entry.trigger]);
    case 'trigger_treated':
      return words.treated(words.triggers[entry.trigger]);
    case 'check':
      return words.checks[entry.of];
    case 'other_treatment':
      return words.others[entry.treatment];
    case 'fault':
      return words.fault(titleOf(faultNamed, entry.fault));
    case 'fault_ends':
      return words.ends(titleOf(faultNamed, entry.fault));
    case 'illness':
      return words.illness(titleOf(illnessNamed, entry.illness));
    case 'illness_ends':
      return words.ends(titleOf(illnessNamed, entry.illness));
    case 'treatment':
      return words.treatment(titleOf(actionNamed, entry.action), sayAmount(entry));
    case 'treatment_ends':
      return words.ends(titleOf(actionNamed, entry.action));
    case 'examination':
      return words.examination(inWords(entry.examination));
  }
}

function titleOf(named: (key: string) => { readonly title: string } | undefined, key: string): string {
  return named(key)?.title ?? inWords(key);
}

function sayAmount({ action, amount }: Extract<Entry, { kind: 'treatment' }>): string | undefined {
  if (amount === undefined) return undefined;
  return withUnit(sayNumber(amount, 2), actionNamed(action)?.amount?.unit ?? '');
}

/** Keys are English words. */
function inWords(key: string): string {
  return key.replaceAll('_', ' ');
}

/** `10 mg x 3`, `20 + 15 + 15 mg`. */
export function sayRegimen(doses: readonly TimedOralDose[]): string | undefined {
  const first = doses[0];
  if (first === undefined) return undefined;
  if (doses.every(({ mg }) => mg === first.mg)) return words.times(sayDose(first.mg), doses.length);
  return words.sum(doses.map(({ mg }) => sayDose(mg)));
}

function sayPrescription(prescription: Prescription, before: Standing, pump: Pump): string {
  const { mode, bridge_from_mcg_mL } = prescription;
  const dose = dailyDoseOf(prescription, pump);
  const said = () => {
    switch (mode.kind) {
      case 'minimum_rate':
        return words.minimum_rate;
      case 'flex':
        return words.flex(mode.periods.length);
      case 'periodic_bolus':
        return words.periodic(mode.times.length);
      case 'simple_continuous':
        if (!before.started) return words.start;
        if (before.pump === 'stopped') return words.restart;
        if (Math.abs(dose - before.dose_mcg_day) < 1e-6) return words.same;
        return dose > before.dose_mcg_day ? words.step : words.step_back;
    }
  };
  return bridge_from_mcg_mL === undefined ? said() : words.bridged(said());
}
