import { DAY_S } from '../../../case/index.ts';
import type { DayPiece, Felt, GoalOfDay } from '../../../titration/index.ts';
import { LineKey } from '../../parts/index.ts';
import { titrateText } from '../../strings/titrate.ts';
import { useDay } from './context.ts';
import { feltSentence } from './felt-line.tsx';
import { topFor } from './geometry.ts';
import type { Reading } from './reading.ts';
import { sayRate } from './say.ts';

/** Own units of the strip: two plots over the same 24 hours. */
const WIDTH = 272;
const HEIGHT = 132;
const LEFT = 24;
const RIGHT = 268;
const DOSE = { top: 14, bottom: 56 } as const;
const TONE = { top: 72, bottom: 116 } as const;
const ASHWORTH = [1, 5] as const;
/** Height of the line from a change to its effect, between the plots. */
const WAY = 63;
const SAMPLE_S = 600;

/** Today from midnight to midnight: dose as steps above, leg tone below. */
export function Strip({ reading }: { readonly reading: Reading }) {
  const day = useDay();
  const words = titrateText.day.strip;
  const midnight_s = day.midnight_s.value;
  const pieces = reading.pieces.value;
  const tone = reading.tone.value;
  const felt = reading.felt.value;
  const x = (at_s: number) => LEFT + ((at_s - midnight_s) / DAY_S) * (RIGHT - LEFT);
  const highest = Math.max(...pieces.flatMap((each) => [each.programmed_mcg_h, each.delivered_mcg_h]), 0);
  const top = topFor(highest);
  const doseY = (mcg_h: number) => DOSE.bottom - (mcg_h / top) * (DOSE.bottom - DOSE.top);
  const toneY = (score: number) => scoreY(score);
  const delivered = stepPath(pieces, 'delivered_mcg_h', x, doseY);
  return (
    <figure class="day-strip">
      <svg
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        role="img"
        aria-label={`${words.name}. ${feltSentence(reading)}`}
        class={reading.settling.value ? 'is-settling' : ''}
        data-testid="day-strip"
      >
        {[0, 6, 12, 18, 24].map((hour) => {
          const at = x(midnight_s + hour * 3600);
          return (
            <g key={hour}>
              <path
                class="day-grid"
                d={`M${at} ${DOSE.top}V${DOSE.bottom}M${at} ${TONE.top}V${TONE.bottom}`}
              />
              <text class="day-tick is-middle" x={at} y={HEIGHT - 4}>
                {String(hour).padStart(2, '0')}
              </text>
            </g>
          );
        })}
        <GoalBands goals={reading.goals.value} x={x} midnight_s={midnight_s} />
        <path class="day-grid" d={`M${LEFT} ${DOSE.bottom}H${RIGHT}M${LEFT} ${TONE.bottom}H${RIGHT}`} />
        <text class="day-tick" x={LEFT - 4} y={DOSE.top + 6}>
          {sayRate(top)}
        </text>
        <text class="day-tick" x={LEFT - 4} y={DOSE.bottom}>
          0
        </text>
        <text class="day-tick" x={LEFT - 4} y={TONE.top + 6}>
          {ASHWORTH[1]}
        </text>
        <text class="day-tick" x={LEFT - 4} y={TONE.bottom}>
          {ASHWORTH[0]}
        </text>
        <text class="day-name" x={LEFT + 4} y={DOSE.top - 4}>
          {words.dose}
        </text>
        <text class="day-name" x={LEFT + 4} y={TONE.top + 6}>
          {words.tone}
        </text>
        {pieces.length > 0 && (
          <>
            <path
              class="day-given-area"
              d={`M${LEFT} ${DOSE.bottom}${delivered.replace('M', 'L')}V${DOSE.bottom}Z`}
            />
            <path class="day-given" d={delivered} />
            <path class="day-programmed" d={stepPath(pieces, 'programmed_mcg_h', x, doseY)} />
          </>
        )}
        <path class="day-tone" d={tonePath(tone, midnight_s, x, toneY)} />
        {felt && <Lag felt={felt} midnight_s={midnight_s} x={x} toneAt={(at_s) => toneY(tone(at_s))} />}
      </svg>
      <figcaption class="legend">
        <LineKey kind="programmed">{words.programmed}</LineKey>
        <LineKey kind="delivered">{words.delivered}</LineKey>
      </figcaption>
    </figure>
  );
}

/** From the change to where it is half felt; past midnight it goes on at the left. */
function Lag(props: {
  readonly felt: Felt;
  readonly midnight_s: number;
  readonly x: (at_s: number) => number;
  readonly toneAt: (at_s: number) => number;
}) {
  const { felt, midnight_s, x, toneAt } = props;
  const wraps = felt.half_s > midnight_s + DAY_S;
  const half_s = wraps ? felt.half_s - DAY_S : felt.half_s;
  const [from, half] = [x(felt.at_s), x(half_s)];
  const way = wraps ? `M${from} ${WAY}H${RIGHT}M${LEFT} ${WAY}H${half}` : `M${from} ${WAY}H${half}`;
  return (
    <>
      <path class="day-lag" d={`M${from} ${DOSE.top}V${WAY}M${half} ${WAY}V${TONE.bottom}`} />
      <path class="day-lag is-way" d={way} />
      <circle class="day-half" cx={half} cy={toneAt(half_s)} r="3.500" />
    </>
  );
}

function scoreY(score: number): number {
  const [least, most] = ASHWORTH;
  return TONE.bottom - ((score - least) / (most - least)) * (TONE.bottom - TONE.top);
}

function GoalBands(props: {
  readonly goals: readonly GoalOfDay[];
  readonly x: (at_s: number) => number;
  readonly midnight_s: number;
}) {
  const { goals, x, midnight_s } = props;
  const end_s = midnight_s + DAY_S;
  return (
    <>
      {goals
        .filter(({ goal }) => goal.output === 'ashworth_leg')
        .flatMap(({ goal, from_s, to_s }) =>
          // A goal that ends tomorrow began yesterday as well.
          [0, -DAY_S].flatMap((turn) => {
            const [from, to] = [Math.max(from_s + turn, midnight_s), Math.min(to_s + turn, end_s)];
            if (from >= to) return [];
            const [top, bottom] = [scoreY(goal.most ?? ASHWORTH[1]), scoreY(goal.least ?? ASHWORTH[0])];
            const size = { x: x(from), y: top, width: x(to) - x(from), height: Math.max(0, bottom - top) };
            return [<rect key={`${goal.title} ${turn}`} class="day-goal-band" {...size} />];
          }),
        )}
    </>
  );
}

function stepPath(
  pieces: readonly DayPiece[],
  rate: 'programmed_mcg_h' | 'delivered_mcg_h',
  x: (at_s: number) => number,
  y: (mcg_h: number) => number,
): string {
  return pieces
    .map((piece, i) => {
      const height = y(piece[rate]).toFixed(1);
      return `${i === 0 ? `M${x(piece.from_s).toFixed(1)} ` : 'V'}${height}H${x(piece.to_s).toFixed(1)}`;
    })
    .join('');
}

function tonePath(
  tone: (at_s: number) => number,
  midnight_s: number,
  x: (at_s: number) => number,
  y: (score: number) => number,
): string {
  let path = '';
  let open = false;
  for (let at_s = midnight_s; at_s <= midnight_s + DAY_S; at_s += SAMPLE_S) {
    const score = tone(at_s);
    if (Number.isNaN(score)) open = false;
    else {
      path += `${open ? 'L' : 'M'}${x(at_s).toFixed(1)} ${y(score).toFixed(1)}`;
      open = true;
    }
  }
  return path;
}
