import { monitorAt, type Play } from '../../../rehearsal/index.ts';
import { observationsText } from '../../strings/en/rehearse/observations.ts';
import { sayReading } from '../words/index.ts';

const { names, finding } = observationsText.trend;
/** In the order in which they are preferred; so many fit. */
const OUTPUTS = [
  'temperature_core',
  'spasm_score',
  'heart_rate',
  'ashworth_leg',
  'systolic',
  'breathing_rate',
  'gcs',
] as const;
const MOST_STRIPS = 2;
const MOST_POINTS = 60;

export interface Series {
  readonly output: (typeof OUTPUTS)[number];
  readonly name: string;
  readonly unit: string;
  readonly points: readonly { readonly at_s: number; readonly value: number }[];
  readonly last: string;
  readonly finding: string;
}

/** What was measured since the handover, and nothing between. */
export function seriesOf(play: Play): readonly Series[] {
  const glass = monitorAt(play, play.now_s);
  return OUTPUTS.flatMap((output): Series[] => {
    const taken = play.readings.filter((each) => each.output === output);
    // One reading, one number: the last point is what stands on the monitor now.
    const now = glass.find((each) => each.output === output && each.live)?.reading;
    const all = now === undefined ? taken : [...taken.filter(({ at_s }) => at_s < now.at_s), now];
    const points = thin(all);
    const [first, last] = [points[0], points[points.length - 1]];
    if (first === undefined || last === undefined) return [];
    const [name = '', unit = ''] = names[output];
    const said = sayReading(output, last.value);
    return [
      {
        output,
        name,
        unit,
        points,
        last: said,
        finding: finding(name, sayReading(output, first.value), said, all.length),
      },
    ];
  }).slice(0, MOST_STRIPS);
}

function thin<T>(points: readonly T[]): readonly T[] {
  if (points.length <= MOST_POINTS) return points;
  const step = (points.length - 1) / (MOST_POINTS - 1);
  return Array.from({ length: MOST_POINTS }, (_, index) => points[Math.round(index * step)]).flatMap(
    (point) => (point === undefined ? [] : [point]),
  );
}
