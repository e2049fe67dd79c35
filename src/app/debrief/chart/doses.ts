import type { Debrief } from '../../../rehearsal/index.ts';
import { sayDose } from '../../numbers/index.ts';
import { chartText } from '../../strings/en/debrief/chart.ts';
import { placeIn, type Window, within } from '../window.ts';

const words = chartText.doses;
const MCG_PER_MG = 1000;

export interface DoseMark {
  readonly key: string;
  readonly place: number;
  readonly says: string;
}

/** Drug that came at once into spinal fluid or beside the pump, where the chart of spinal fluid shows it. */
export function doseMarks({ chain }: Debrief, window: Window): readonly DoseMark[] {
  return chain.doses
    .filter(({ at_s, route, amount_mcg }) => route !== 'oral' && amount_mcg > 0 && within(window, at_s))
    .map(({ at_s, route, amount_mcg }) => ({
      key: `${route}-${at_s}`,
      place: placeIn(window, at_s),
      says: sayDoseMark(route, amount_mcg),
    }));
}

export function sayDoseMark(route: 'oral' | 'lumbar' | 'flush' | 'pocket', mcg: number): string {
  return words[route](sayDose(route === 'oral' ? mcg / MCG_PER_MG : mcg));
}
