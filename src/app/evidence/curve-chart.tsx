import { useEffect, useRef } from 'preact/hooks';
import type { Band } from '../../evidence/draw/index.ts';
import type { Study } from '../../evidence/show/index.ts';
import { evidenceText } from '../strings/evidence.ts';
import { type Mark, marksOn } from './curve-marks.ts';
import { openCurvePlot } from './curve-plot.ts';
import { type Axis, heightOn, timeAxis, valueAxis } from './curve-scale.ts';
import { CurveTable } from './curve-table.tsx';
import { sayInterval } from './say-published.ts';
import { sayQuantity } from './say-quantity.ts';
import { sayBegan } from './say-readout.ts';
import { middleOf } from './unit-of.ts';
import { HOURS_IN, sayExactly, sayNumber, sayTime, unitAfter, upperFirst } from './words.ts';

const words = evidenceText.curves;

interface CurveChartProps {
  readonly study: Study;
  readonly band: Band;
  readonly unit: string;
}

/** One quantity over time: the patients' median and band, and what was published of it. */
export function CurveChart({ study, band, unit }: CurveChartProps) {
  const marks = marksOn(study, band);
  const steps = study.file.arms.find(({ id }) => id === band.arm)?.steps ?? [];
  const began = sayBegan(band.step, steps);
  const times = timeAxis(band.at_h.at(-1) ?? 0);
  const values = valueAxis(band, marks);
  const quantity = upperFirst(sayQuantity(band.of, band.per));
  const title = words.chart(quantity, unitAfter(unit).trim());
  return (
    <figure class="curve" data-curve={`${band.arm}/${band.step}/${band.of}`}>
      <figcaption>
        <b>{title}</b>
        <span class="sub">
          {study.file.arms.length > 1 && words.inArm(band.arm)}
          {words.since(words.times[times.unit], began)}
        </span>
      </figcaption>
      <div class="curve-box">
        <div class="curve-ticks num" aria-hidden="true">
          {values.ticks.map((tick) => (
            <span key={tick} style={{ '--height': heightOn(values, tick) }}>
              {sayNumber(tick)}
            </span>
          ))}
        </div>
        <div class="curve-plot" role="img" aria-label={finding(band, marks, quantity, unit, began)}>
          <Grid times={times} values={values} />
          <Canvas band={band} values={values} />
          <Marks marks={marks} times={times} values={values} />
        </div>
        <div class="curve-times num" aria-hidden="true">
          {times.ticks.map((tick) => (
            <span key={tick} style={{ '--place': tick / times.max }}>
              {sayExactly(tick / HOURS_IN[times.unit])}
            </span>
          ))}
        </div>
      </div>
      <CurveTable band={band} marks={marks} name={title} />
    </figure>
  );
}

/** The chart in one sentence for each thing that it shows. */
function finding(band: Band, marks: readonly Mark[], quantity: string, unit: string, began: string): string {
  const known = middleOf(band).flatMap((value, i) =>
    Number.isFinite(value) ? [{ value, at_h: band.at_h[i]! }] : [],
  );
  const [first, last] = [known[0], known.at(-1)];
  const said = (value: number) => sayNumber(value) + unitAfter(unit);
  const when = (hours: number) => evidenceText.protocol.after(sayTime(hours), began);
  return [
    ...(first && last ? [words.finding(quantity, said(first.value), said(last.value), when(last.at_h))] : []),
    ...marks.map(({ score, to_h, middle }) =>
      words.published(middle === undefined ? '' : said(middle), sayInterval(score), when(to_h)),
    ),
  ].join(' ');
}

function Canvas({ band, values }: { readonly band: Band; readonly values: Axis }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const plot = useRef<ReturnType<typeof openCurvePlot>>(undefined);
  useEffect(() => {
    if (canvas.current === null) return;
    plot.current = openCurvePlot(canvas.current);
    return () => plot.current?.close();
  }, []);
  useEffect(() => plot.current?.show(band, values), [band, values.min, values.max]);
  return <canvas ref={canvas} />;
}

const percent = (share: number) => `${Math.round(share * 1e4) / 100}%`;

function Grid({ times, values }: { readonly times: Axis; readonly values: Axis }) {
  return (
    <svg class="grid" aria-hidden="true">
      {times.ticks.map((tick) => (
        <line
          key={`x${tick}`}
          x1={percent(tick / times.max)}
          x2={percent(tick / times.max)}
          y1="0"
          y2="100%"
        />
      ))}
      {values.ticks.map((tick) => {
        const y = percent(1 - heightOn(values, tick));
        return <line key={`y${tick}`} x1="0" x2="100%" y1={y} y2={y} />;
      })}
    </svg>
  );
}

interface MarksProps {
  readonly marks: readonly Mark[];
  readonly times: Axis;
  readonly values: Axis;
}

function Marks({ marks, times, values }: MarksProps) {
  const inRange = (value: number) => Math.min(1, Math.max(0, heightOn(values, value)));
  return (
    <svg class="curve-marks" aria-hidden="true">
      {marks.map(({ from_h, to_h, score, middle }) => {
        const x = percent((from_h + to_h) / 2 / times.max);
        const y = (value: number) => percent(1 - inRange(value));
        const { from, to } = score.interval;
        return (
          <g key={score.id}>
            <line class="curve-interval" x1={x} x2={x} y1={y(from)} y2={y(to)} />
            {from_h < to_h && middle !== undefined && (
              <line
                x1={percent(from_h / times.max)}
                x2={percent(to_h / times.max)}
                y1={y(middle)}
                y2={y(middle)}
              />
            )}
            {middle !== undefined && <circle cx={x} cy={y(middle)} r="4" />}
          </g>
        );
      })}
    </svg>
  );
}
