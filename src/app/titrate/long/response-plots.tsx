import { sayNumber, sayScore, sayShare } from '../../numbers/index.ts';
import { titrateText } from '../../strings/titrate.ts';
import { useTitrate } from '../context.ts';
import { programmedDay_mcg } from '../programmed.ts';
import type { Way } from './dose-response.ts';
import { LongPlot, type PlotAxis, placeOn } from './plot.tsx';
import type { Response } from './use-responses.ts';

type Read = Exclude<keyof Response, 'dose'>;

const AXES: Readonly<Record<Read, PlotAxis>> = {
  ashworth_leg: { from: 1, to: 5, ticks: [1, 2, 3, 4, 5], unit: '' },
  spasm_score: { from: 0, to: 4, ticks: [0, 1, 2, 3, 4], unit: '' },
  transfer: { from: 0, to: 100, ticks: [0, 50, 100], unit: '' },
  side_any: { from: 0, to: 100, ticks: [0, 50, 100], unit: '' },
};
const READS: readonly Read[] = ['ashworth_leg', 'spasm_score', 'transfer', 'side_any'];
const DOSE_AXES: Readonly<Record<Way, PlotAxis>> = {
  bolus: { from: 0, to: 150, ticks: [0, 25, 50, 75, 100, 150], unit: 'mcg' },
  pump: { from: 0, to: 1000, ticks: [0, 200, 400, 600, 800, 1000], unit: 'mcg/day' },
};

export function ResponsePlots({
  way,
  responses,
}: {
  readonly way: Way;
  readonly responses: readonly Response[];
}) {
  const { plan, today_s } = useTitrate();
  const words = titrateText.long.response;
  const x = DOSE_AXES[way];
  const now_mcg_day = way === 'pump' ? programmedDay_mcg(plan.value, today_s.value) : undefined;
  return (
    <div class="long-plots">
      {READS.map((read) => {
        const say = read === 'transfer' || read === 'side_any' ? sayShare : sayScore;
        const y = AXES[read];
        const finding = findingOf(read, way, responses, say);
        const present = now_mcg_day === undefined ? undefined : valueAt(responses, read, now_mcg_day);
        return (
          <figure key={read} class="long-plot">
            <figcaption>
              <b>{words.names[read]}</b> <span class="unit">{words.units[read]}</span>
            </figcaption>
            <p class="long-finding">{finding}</p>
            <LongPlot
              testid={`response-${read}`}
              finding={`${words.names[read]}. ${finding}`}
              x={x}
              y={y}
              lines={[
                { key: read, kind: 'own', points: responses.map((each) => [each.dose, each[read]] as const) },
              ]}
              say={(value) => sayNumber(value, 0)}
            >
              {now_mcg_day !== undefined && present !== undefined && now_mcg_day <= x.to && (
                <span class="long-now" style={{ '--x': placeOn(x, now_mcg_day), '--y': placeOn(y, present) }}>
                  <span>{words.today}</span>
                </span>
              )}
            </LongPlot>
          </figure>
        );
      })}
    </div>
  );
}

function findingOf(
  read: Read,
  way: Way,
  responses: readonly Response[],
  say: (value: number) => string,
): string {
  const words = titrateText.long.response;
  const first = responses[0];
  const last = responses.at(-1);
  if (first === undefined || last === undefined) return words.waiting;
  const dose = (each: Response) => `${sayNumber(each.dose, 0)} ${DOSE_AXES[way].unit}`;
  if (read === 'transfer') {
    const best = responses.reduce((a, b) => (b.transfer > a.transfer ? b : a));
    return words.best(say(best.transfer), dose(best));
  }
  return words.range(say(first[read]), dose(first), say(last[read]), dose(last));
}

/** On the straight line between two doses. */
function valueAt(responses: readonly Response[], read: Read, dose: number): number | undefined {
  const after = responses.findIndex((each) => each.dose >= dose);
  const [a, b] = [responses[Math.max(0, after - 1)], responses[after]];
  if (a === undefined || b === undefined) return undefined;
  if (a.dose === b.dose) return b[read];
  return a[read] + ((b[read] - a[read]) * (dose - a.dose)) / (b.dose - a.dose);
}
