import type { Item } from '../../../drill/index.ts';
import { drillText } from '../../strings/drill.ts';
import { pumpOf, say } from './facts.ts';
import type { LinePicture } from './picture.ts';

const words = drillText.picture.line;

/** Which part of pump tubing and catheter the priming bolus has to fill. */
export function primingPicture(item: Item): LinePicture {
  const { document, variant } = item;
  const pump = pumpOf(document);
  const catheter_mL = pump.catheter_volume_mL_cm * document.device.catheter_length_cm;
  const tubing = variant !== 'catheter_aspirated';
  const catheter = variant !== 'pump_replaced';
  const volume = say((tubing ? pump.tubing_volume_mL : 0) + (catheter ? catheter_mL : 0), 'mL');
  return {
    kind: 'line',
    title: words.title,
    finding: tubing && catheter ? words.both(volume) : tubing ? words.tubing(volume) : words.catheter(volume),
    parts: [
      { name: words.names.tubing, mL: pump.tubing_volume_mL, state: tubing ? 'filled' : 'full' },
      { name: words.names.catheter, mL: catheter_mL, state: catheter ? 'filled' : 'full' },
    ],
  };
}
