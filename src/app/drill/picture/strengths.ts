import type { Case, Prescription } from '../../../case/index.ts';
import type { Item } from '../../../drill/index.ts';
import { drillText } from '../../strings/drill.ts';
import { piecesOf } from './curves.ts';
import { pumpOf, say } from './facts.ts';
import type { BarsPicture } from './picture.ts';

const words = drillText.picture;

/** Flow and lowest dose hang on the strength of the drug: the item's own case at each strength that is sold. */
export function strengthsPicture(item: Item): BarsPicture {
  const { document } = item;
  const pump = pumpOf(document);
  const own = document.device.concentration_mcg_mL;
  const lowest = item.topic === 'lowest_dose';
  const perHour = item.unit === 'mcg/h';
  const unit = lowest ? item.unit : 'mL/day';
  const limit_mL_day = pump.minimum_flow_mL_day;
  const bars = pump.concentrations_mcg_mL.map((strength) => {
    const piece = piecesOf(atStrength(document, strength), 1)[0]!;
    const value = lowest ? piece.programmed_mcg_h * (perHour ? 1 : 24) : piece.flow_mL_h * 24;
    // A dose that needs less flow than the pump has is not programmed: the engine would refuse it.
    return { strength, value };
  });
  const ownValue = bars.find(({ strength }) => strength === own)?.value ?? Number.NaN;
  return {
    kind: 'bars',
    title: lowest ? words.lowest.title : words.flow.title,
    finding: lowest
      ? words.lowest.finding(say(own, 'mcg/mL'), say(ownValue, unit))
      : words.flow.finding(say(own, 'mcg/mL'), say(ownValue, unit)),
    unit,
    bars: bars.map(({ strength, value }) => ({
      label: say(strength, 'mcg/mL'),
      value,
      said: say(value, unit),
      tone: strength === own ? 'asked' : !lowest && value < limit_mL_day - 1e-9 ? 'over' : 'plain',
    })),
    ...(lowest
      ? {}
      : { limit: { value: limit_mL_day, label: words.flow.limit(say(limit_mL_day, 'mL/day')) } }),
  };
}

/** The case with the same mode on drug of another strength. */
function atStrength(document: Case, concentration_mcg_mL: number): Case {
  const { prescription } = document.history;
  if (prescription === undefined) return document;
  const told: Prescription = { ...prescription, concentration_mcg_mL };
  return {
    ...document,
    device: { ...document.device, concentration_mcg_mL },
    history: { ...document.history, prescription: told },
  };
}
