import { computed, type ReadonlySignal } from '@preact/signals';
import { sayDose, sayFlow, sayLevel, sayScore, sayShare, withUnit } from '../numbers/index.ts';
import { text } from '../strings/index.ts';
import { type Arm, lastTablet, pieceAt, type Route, valueAt } from './arm.ts';
import { sayHours } from './clock.ts';
import type { Output } from './request.ts';
import type { Compare } from './state.ts';

/** What the page says of each arm at the cursor, ready to read. */
export interface Readings {
  readonly outputs: Readonly<Record<Route, Readonly<Record<Output, ReadonlySignal<string>>>>>;
  /** The last dose by mouth and how long ago it was, unit and all. */
  readonly tablet: ReadonlySignal<string>;
  readonly delivered_mcg_h: ReadonlySignal<string>;
  readonly programmed_mcg_day: ReadonlySignal<string>;
  readonly flow_mL_day: ReadonlySignal<string>;
}

const SAY: Readonly<Record<Output, (value: number) => string>> = {
  plasma_level: sayLevel,
  csf_tip_level: sayLevel,
  ashworth_leg: sayScore,
  spasm_score: sayScore,
  receptor_effect: sayShare,
};

const NOT_YET = '\u2013';

export function openReadings({ shown, at_s }: Pick<Compare, 'shown' | 'at_s'>): Readings {
  const reading = (route: Route, read: (arm: Arm, at_s: number) => string) =>
    computed(() => {
      const arm = shown.value?.[route];
      return arm === undefined ? NOT_YET : read(arm, at_s.value);
    });
  const of = (route: Route, output: Output) =>
    reading(route, (arm, at) => SAY[output](valueAt(arm, output, at)));
  const all = (route: Route) => ({
    plasma_level: of(route, 'plasma_level'),
    csf_tip_level: of(route, 'csf_tip_level'),
    ashworth_leg: of(route, 'ashworth_leg'),
    spasm_score: of(route, 'spasm_score'),
    receptor_effect: of(route, 'receptor_effect'),
  });
  return {
    outputs: { oral: all('oral'), pump: all('pump') },
    tablet: reading('oral', (arm, at) => {
      const { noDose, doseNow, doseAgo } = text.compare.strips;
      const last = lastTablet(arm, at);
      if (last === undefined) return noDose;
      const dose = withUnit(sayDose(last.mg), 'mg');
      return last.ago_s === 0 ? doseNow(dose) : doseAgo(dose, sayHours(last.ago_s));
    }),
    delivered_mcg_h: reading('pump', (arm, at) => sayDose(pieceAt(arm, at)?.delivered_mcg_h ?? 0)),
    programmed_mcg_day: reading('pump', (arm, at) => sayDose((pieceAt(arm, at)?.programmed_mcg_h ?? 0) * 24)),
    flow_mL_day: reading('pump', (arm, at) => sayFlow((pieceAt(arm, at)?.flow_mL_h ?? 0) * 24)),
  };
}
