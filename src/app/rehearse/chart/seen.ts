import { bedside, type EarlyWarning, type Play } from '../../../rehearsal/index.ts';
import { sayNumber, withUnit } from '../../numbers/index.ts';
import { chartText as words } from '../../strings/en/rehearse/chart.ts';

export type Band = EarlyWarning['bands'][number];

export interface Seen {
  readonly value: number;
  readonly says: string;
  readonly at_s?: number;
}

/** The learner's newest reading for an item; oxygen is known by who gives it. */
export function seenOf({ readings, tasks }: Play, { of }: Band): Seen | undefined {
  if (of === 'oxygen_given') {
    const given = tasks.some(
      ({ task, state }) => task === 'act/oxygen' && (state === 'goes_on' || state === 'under_way'),
    );
    return { value: given ? 1 : 0, says: given ? words.yes : words.no };
  }
  const output = of === 'consciousness' ? 'gcs' : of;
  const newest = readings
    .filter((reading) => reading.output === output)
    .reduce<Play['readings'][number] | undefined>(
      (last, each) => (last === undefined || each.at_s >= last.at_s ? each : last),
      undefined,
    );
  if (newest === undefined) return undefined;
  return {
    value: newest.value,
    says: withUnit(sayNumber(newest.value, 1), words.units[of] ?? ''),
    at_s: newest.at_s,
  };
}

/** Points that the published score gives for a value. */
export const pointsFor = ({ steps }: Band, value: number): number =>
  steps.findLast(({ from }) => value >= from)?.points ?? 0;
const MINUTE_S = 60;
export const isStale = (at_s: number, now_s: number): boolean =>
  now_s - at_s > bedside().numbers.stale_min.value * MINUTE_S;
