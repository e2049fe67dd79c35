import { computed, type ReadonlySignal } from '@preact/signals';
import { sayDose, sayFlow, sayLevel, sayScore, sayShare, withUnit } from '../numbers/index.ts';
import { text } from '../strings/index.ts';
import { type Arm, lastTablet, pieceAt, type Route, valueAt } from './arm.ts';
import { sayHours } from './clock.ts';
import type { Output } from './request.ts';
import type { Compare } from './state.ts';

/** What the page says of each arm at the cursor, ready to read. */
export interface Readings {
  /** A number as text; the same signal each time it is asked for. */
  output(route: Route, output: Output): ReadonlySignal<string>;
  /** The number itself, in the output's shown unit; NaN until there is any. */
  number(route: Route, output: Output): ReadonlySignal<number>;
  /** The last dose by mouth and how long ago it was, unit and all. */
  readonly tablet: ReadonlySignal<string>;
  readonly delivered_mcg_h: ReadonlySignal<string>;
  readonly programmed_mcg_day: ReadonlySignal<string>;
  readonly flow_mL_day: ReadonlySignal<string>;
}

export const NOT_YET = '\u2013';

/** An output's number as text, without its unit. */
export function sayOutput(output: Output, value: number): string {
  if (output.endsWith('_level')) return sayLevel(value);
  if (SCORES.has(output)) return sayScore(value);
  return sayShare(value);
}
const SCORES: ReadonlySet<Output> = new Set(['ashworth_leg', 'ashworth_arm', 'spasm_score', 'clonus']);

export function openReadings({ shown, at_s }: Pick<Compare, 'shown' | 'at_s'>): Readings {
  const reading = (route: Route, read: (arm: Arm, at_s: number) => string) =>
    computed(() => {
      const arm = shown.value?.[route];
      return arm === undefined ? NOT_YET : read(arm, at_s.value);
    });
  const numbers = new Map<string, ReadonlySignal<number>>();
  const texts = new Map<string, ReadonlySignal<string>>();
  function number(route: Route, output: Output) {
    const key = `${route} ${output}`;
    const known = numbers.get(key);
    if (known !== undefined) return known;
    const made = computed(() => {
      const arm = shown.value?.[route];
      return arm === undefined ? Number.NaN : valueAt(arm, output, at_s.value);
    });
    numbers.set(key, made);
    return made;
  }
  return {
    number,
    output(route, output) {
      const key = `${route} ${output}`;
      const known = texts.get(key);
      if (known !== undefined) return known;
      const value = number(route, output);
      const made = computed(() => sayOutput(output, value.value));
      texts.set(key, made);
      return made;
    },
    tablet: reading('oral', (arm, at) => {
      const { noDose, doseNow, doseAgo } = text.compare.strip;
      const last = lastTablet(arm, at);
      if (last === undefined) return noDose;
      const dose = withUnit(sayDose(last.mg), 'mg');
      return last.ago_s === 0 ? doseNow(dose) : doseAgo(dose, sayHours(last.ago_s));
    }),
    delivered_mcg_h: reading('pump', (arm, at) => sayDose(pieceAt(arm, at)?.delivered_mcg_h ?? 0)),
    // What was ordered is a dose a day, whatever the hour's rate.
    programmed_mcg_day: computed(() => {
      const now = shown.value;
      return now === undefined ? NOT_YET : sayDose(now.settings.pump_mcg_day);
    }),
    flow_mL_day: reading('pump', (arm, at) => sayFlow((pieceAt(arm, at)?.flow_mL_h ?? 0) * 24)),
  };
}
