import { DAY_S } from '../../case/index.ts';
import { say } from '../rulebook/say.ts';
import { type Chart, entriesOf } from './chart.ts';
import type { Draft } from './draft.ts';
import { leastDose, whyLeast } from './least.ts';
import { deadVolume_mL } from './screening.ts';
import type { SuggestionReason } from './suggestion.ts';
import { because, stepSays } from './words.ts';

/** After saline the reservoir is filled with drug of the last strength, and the line primed with it. */
export function fromSaline(
  chart: Chart,
  to: number,
  why: readonly SuggestionReason[],
  step: 'refill_saline' | 'refill_saline_gone',
): Draft {
  const { at_s, pump, document } = chart;
  const fills = entriesOf(chart, 'refill').map((entry) => entry.concentration_mcg_mL);
  const drug = fills.findLast((each) => each > 0) ?? document.device.concentration_mcg_mL;
  const dose_mcg_day = Math.max(to, leastDose(pump, drug));
  const volume_mL = deadVolume_mL(chart);
  const mode = { kind: 'simple_continuous', dose_mcg_day } as const;
  return {
    kind: 'refill',
    says: stepSays(step, {
      volume_mL: say(pump.capacity_mL),
      concentration: say(drug),
      prime_mL: say(volume_mL),
      to: say(dose_mcg_day),
    }),
    entries: [
      { kind: 'refill', at_s, volume_mL: pump.capacity_mL, concentration_mcg_mL: drug, rinsed: true },
      { kind: 'prescription', at_s, prescription: { concentration_mcg_mL: drug, mode } },
      // After the prescription: a pump that is stopped gives no bolus.
      { kind: 'priming_bolus', at_s, volume_mL },
    ],
    dose: { from: 0, to: dose_mcg_day, unit: 'mcg/day' },
    reasons: [...why, ...whyLeast(chart, to, drug), because('prime', { volume_mL: say(volume_mL) })],
    look_again_s: at_s + DAY_S,
  };
}
