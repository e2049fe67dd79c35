import type { ReadonlySignal } from '@preact/signals';
import { computed } from '@preact/signals';
import {
  bedside,
  type MonitorValue,
  monitorAt,
  type OutputName,
  type Play,
} from '../../../rehearsal/index.ts';
import { sayNumber } from '../../numbers/index.ts';
import { monitorText as words } from '../../strings/en/rehearse/monitor.ts';
import { sayReading } from '../words/reading.ts';
import { sayAge, sayClock } from './when.ts';

/** What stands on the glass, in this order; the diastolic pressure stands with the systolic one. */
export const SHOWN = ['heart_rate', 'spo2', 'breathing_rate', 'systolic', 'temperature_core', 'gcs'] as const;
export type Shown = (typeof SHOWN)[number];

export interface Reading {
  readonly output: Shown;
  /** Undefined until attached or measured. */
  readonly value?: string;
  readonly spoken?: string;
  readonly number?: number;
  readonly live: boolean;
  readonly stale: boolean;
  readonly level: MonitorValue['level'];
  readonly way?: 'high' | 'low';
  /** Clock time it was taken, and how old it is, where it is not live. */
  readonly taken?: string;
  readonly age?: string;
  readonly age_min?: number;
}

const DECIMALS: Readonly<Record<Shown, number>> = {
  heart_rate: 0,
  spo2: 0,
  breathing_rate: 0,
  systolic: 0,
  temperature_core: 1,
  gcs: 0,
};

/** The readings of the glass, now. */
export function readingsOf(play: Play): readonly Reading[] {
  const values = monitorAt(play, play.now_s);
  const find = (output: OutputName) => values.find((each) => each.output === output);
  return SHOWN.map((output) => {
    const value = find(output);
    return reading(output, value, output === 'systolic' ? find('diastolic') : undefined, play.now_s);
  });
}

export function readingsSignal(play: ReadonlySignal<Play>): ReadonlySignal<readonly Reading[]> {
  return computed(() => readingsOf(play.value));
}

function reading(
  output: Shown,
  value: MonitorValue | undefined,
  beside: MonitorValue | undefined,
  now_s: number,
): Reading {
  const found = value?.reading;
  if (value === undefined || found === undefined) return { output, live: false, stale: false, level: 'none' };
  const alone = sayReading(output, found.value, DECIMALS[output]);
  const second = beside?.reading;
  const other = second && sayNumber(second.value, DECIMALS[output]);
  const way = wayOf(output, found.value);
  return {
    output,
    value: other === undefined ? alone : words.bp(alone, other),
    spoken: other === undefined ? alone : words.bpSpoken(alone, other),
    number: found.value,
    live: value.live,
    stale: value.stale,
    level: value.level,
    ...(value.level === 'none' || way === undefined ? {} : { way }),
    ...(value.live && output !== 'systolic'
      ? {}
      : {
          taken: sayClock(found.at_s),
          age: sayAge(found.at_s, now_s),
          age_min: Math.floor((now_s - found.at_s) / 60),
        }),
  };
}

export function wayOf(output: OutputName, value: number): 'high' | 'low' | undefined {
  const limit = bedside().alarms.find((each) => each.output === output);
  if (limit === undefined) return undefined;
  if (value >= (limit.warn_high ?? limit.crisis_high ?? Number.POSITIVE_INFINITY)) return 'high';
  if (value <= (limit.warn_low ?? limit.crisis_low ?? Number.NEGATIVE_INFINITY)) return 'low';
  return undefined;
}

/** The gravest first. */
export function alarmsOf(readings: readonly Reading[]): readonly Reading[] {
  const of = (level: MonitorValue['level']) => readings.filter((each) => each.level === level);
  return [...of('crisis'), ...of('warning')];
}

export function sayAlarm({ output, value, way }: Reading): string {
  return words.alarm(words.names[output], value ?? '', way === undefined ? '' : words[way]);
}

/** What somebody hears who cannot see the glass. */
export function saySummary(readings: readonly Reading[], clock: string): string {
  const { summary } = words;
  const known = readings.filter(({ value }) => value !== undefined);
  if (known.length === 0) return summary.start(clock) + summary.nothing;
  const missing = readings.filter(({ value }) => value === undefined);
  const said = known.map((each) =>
    summary.one(words.spokenNames[each.output], each.spoken ?? '', words.spokenUnits[each.output], [
      ...(each.level === 'none'
        ? []
        : [`${words.levels[each.level].toLowerCase()} ${each.way ?? ''}`.trim()]),
      ...(each.age_min === undefined ? [] : [summary.age(each.age_min)]),
      ...(each.stale ? [summary.stale] : []),
    ]),
  );
  const rest =
    missing.length === 0
      ? ''
      : ` ${summary.missing(missing.map(({ output }) => words.spokenNames[output]).join(', '))}`;
  return `${summary.start(clock)}${said.join('; ')}.${rest}`;
}
