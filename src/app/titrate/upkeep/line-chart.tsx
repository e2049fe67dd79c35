import type { LineDelivery, LineStep } from '../../../titration/index.ts';
import { sayNumber } from '../../numbers/index.ts';
import { LineKey } from '../../parts/index.ts';
import { titrateText } from '../../strings/titrate.ts';
import type { LineWays, Way } from './line-ways.ts';
import { WAYS } from './line-ways.ts';

const words = titrateText.upkeep.change;

/** The SVG's own units; strokes do not scale with them. */
const SIZE = 1000;
const DAY_h = 24;
/** Parts of the day, or days, that leave four to seven marks on the axis. */
const STEPS_h = [6, 12, 24, 48, 96, 168];
const MOST_TICKS = 6;
const TOP = 1.12;
/** Height of a label, as a share of the highest level. */
const LABEL_ROOM = 1 / 7;

/** Dashed what is ordered, thick what the line delivers the chosen way, dotted the other way. */
export function LineChart(props: {
  readonly ways: LineWays;
  readonly chosen: Way;
  readonly finding: string;
}) {
  const { ways, chosen, finding } = props;
  const shown = WAYS.flatMap((way) => {
    const line = ways.of[way];
    return line.ok ? [{ way, line: line.value }] : [];
  });
  const most = Math.max(1, ...shown.flatMap(({ line }) => line.steps.map(highest))) * TOP;
  const present = shown.find(({ way }) => way === chosen);
  const ordered = present ?? shown[0];
  const step = STEPS_h.find((each) => ways.hours / each <= MOST_TICKS) ?? ways.hours;
  const ticks = Array.from({ length: Math.floor(ways.hours / step) + 1 }, (_, i) => i * step);
  const levels = levelsOf(shown.map(({ line }) => line));
  return (
    <figure class="line-chart">
      <div class="line-frame" role="img" aria-label={finding} data-testid="upkeep-line">
        <div class="line-levels num">
          {levels.map((level) => (
            <span key={level} style={{ '--y': level / most }}>
              {sayNumber(level, 0)}
            </span>
          ))}
        </div>
        <div class="line-box">
          <svg viewBox={`0 0 ${SIZE} ${SIZE}`} preserveAspectRatio="none" aria-hidden="true">
            <path class="line-grid" d={levels.map((level) => `M0 ${down(level, most)}H${SIZE}`).join('')} />
            {shown.map(({ way, line }) => (
              <path
                key={way}
                class={way === chosen ? 'line-delivered' : 'line-other'}
                d={pathOf(line, most, ({ delivered_mcg_h }) => delivered_mcg_h)}
              />
            ))}
            {ordered !== undefined && (
              <path
                class="line-ordered"
                d={pathOf(ordered.line, most, ({ ordered_mcg_h }) => ordered_mcg_h)}
              />
            )}
          </svg>
        </div>
        <div class="line-hours num">
          {ticks.map((tick) => (
            <span key={tick} style={{ '--x': tick / ways.hours }}>
              {sayNumber(tick, 0)}
            </span>
          ))}
        </div>
      </div>
      <figcaption class="legend">
        <LineKey kind="programmed">{words.chart.ordered}</LineKey>
        <LineKey kind="delivered">{words.ways[chosen].toLowerCase()}</LineKey>
        <LineKey kind="pinned">
          {words.ways[chosen === 'bridge' ? 'without' : 'bridge'].toLowerCase()}
        </LineKey>
        <span class="unit">{words.chart.unit}</span>
      </figcaption>
    </figure>
  );
}

function highest({ ordered_mcg_h, delivered_mcg_h }: LineStep): number {
  return Math.max(ordered_mcg_h, delivered_mcg_h) * DAY_h;
}

/** Of two labels that would touch the one that matters more stays: what is ordered, then the farthest from it, then 0. */
function levelsOf(lines: readonly LineDelivery[]): readonly number[] {
  const steps = lines.flatMap((line) => line.steps);
  const daily = (of: (step: LineStep) => number) => steps.map((step) => Math.round(of(step) * DAY_h));
  const delivered = daily((step) => step.delivered_mcg_h);
  const ordered = Math.max(0, ...daily((step) => step.ordered_mcg_h));
  const room = Math.max(ordered, ...delivered) * LABEL_ROOM;
  const kept: number[] = [];
  for (const level of [ordered, Math.max(...delivered), Math.min(...delivered), 0]) {
    if (kept.every((other) => Math.abs(other - level) > room)) kept.push(level);
  }
  return kept;
}

function down(mcg_day: number, most: number): string {
  return (SIZE * (1 - mcg_day / most)).toFixed(1);
}

function pathOf(line: LineDelivery, most: number, of: (step: LineStep) => number): string {
  const x = (hour: number) => ((SIZE * hour) / line.hours).toFixed(1);
  return line.steps
    .map((step, i) => {
      const y = down(of(step) * DAY_h, most);
      return `${i === 0 ? `M0 ${y}` : `V${y}`}H${x(step.to_h)}`;
    })
    .join('');
}
