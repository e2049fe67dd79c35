import { type ReadonlySignal, useComputed } from '@preact/signals';
import { heightIn } from '../../charts/index.ts';
import { sayDose, sayNumber } from '../../numbers/index.ts';
import { Grid } from '../../parts/index.ts';
import { breakFollows } from '../../strings/en/break/follows.ts';
import { ticksOf } from './axis.ts';
import { stopsAt } from './complaint.ts';
import { isStill } from './end.ts';
import { finding } from './findings.ts';
import { highest_mcg_day, missing } from './lines.ts';
import { SPAN_S, type Span } from './request.ts';
import { type Run, ratesAt, valueAt } from './run.ts';
import { laneOf, type Strip } from './strip-list.ts';

const words = breakFollows.strips;

interface StripRowProps {
  readonly strip: Strip;
  readonly run: ReadonlySignal<Run | undefined>;
  readonly now_s: ReadonlySignal<number>;
  readonly span: Span;
  /** Whether the end of its curve says what ends it. */
  readonly named: boolean;
}

/** One strip: name and finding, axis, plot, and both values at the cursor. */
export function StripRow({ strip, run, now_s, span, named }: StripRowProps) {
  const { name, unit } = words[strip.id];
  const lane = useComputed(() => laneOf(strip, run.value === undefined ? 1 : highest_mcg_day(run.value)));
  const said = useComputed(() => (run.value === undefined ? '' : finding(strip, run.value)));
  const ends = useComputed(() => {
    const at_s = run.value === undefined || strip.output === undefined ? undefined : stopsAt(run.value);
    return at_s === undefined ? undefined : at_s / SPAN_S[span];
  });
  const hatch = useComputed(() =>
    run.value === undefined || strip.output !== undefined ? '' : missing(run.value, lane.value),
  );
  return (
    <div class="follow" style={{ '--tall': strip.tall }} data-testid={`follow-${strip.id}`}>
      <div class="follow-name">
        <h3>{name}</h3>
        <span class="strip-unit">{unit}</span>
        <span class="strip-finding" data-testid={`follow-finding-${strip.id}`}>
          {said}
        </span>
      </div>
      <div class="strip-ticks num" aria-hidden="true">
        {lane.value.scale.ticks.map((tick) => (
          <span key={tick} style={{ '--height': heightIn(lane.value, tick) }}>
            {sayNumber(tick, 0)}
          </span>
        ))}
      </div>
      <div class="strip-plot" role="img" aria-label={`${name}. ${said.value}`} data-plot={strip.id}>
        <Grid
          across={ticksOf(span).map((at_s) => at_s / SPAN_S[span])}
          up={lane.value.scale.ticks.map((tick) => heightIn(lane.value, tick))}
        />
        {hatch.value !== '' && <span class="follow-missing" style={{ '--shape': hatch.value }} />}
        <canvas />
        {ends.value !== undefined && (
          <span
            class={ends.value > 0.6 ? 'follow-end is-late' : 'follow-end'}
            style={{ '--end': ends.value }}
            data-testid={`follow-end-${strip.id}`}
          >
            {named && <span>{breakFollows.ends}</span>}
          </span>
        )}
        <span class="cursor-line" data-cursor-line />
      </div>
      <Values strip={strip} run={run} now_s={now_s} />
    </div>
  );
}

/** With the fault, and beneath it what it would be without, or what was programmed. */
function Values({ strip, run, now_s }: Omit<StripRowProps, 'span' | 'named'>) {
  const { legend } = breakFollows;
  const { output, decimals } = strip;
  const both = useComputed(() => {
    const { value } = run;
    if (value === undefined) return ['\u2013', '\u2013'];
    if (output !== undefined) {
      const [here, there] = [value.broken, value.whole].map((arm) =>
        sayNumber(valueAt(arm, output, now_s.value), decimals),
      );
      return [isStill(value, now_s.value) ? breakFollows.still : here, there];
    }
    const { delivered, programmed } = ratesAt(value.broken, now_s.value);
    return [sayDose(delivered), sayDose(programmed)];
  });
  const names = output === undefined ? [legend.delivered, legend.programmed] : [legend.broken, legend.whole];
  return (
    <p class={output === undefined ? 'follow-values num is-pump' : 'follow-values num'}>
      <b data-testid={`follow-value-${strip.id}`}>
        <span class="only-spoken">{names[0]}: </span>
        {both.value[0]}
      </b>
      <span class="unit">
        <span class="only-spoken">{names[1]}: </span>
        {both.value[1]}
      </span>
      <span class="unit follow-unit">{words[strip.id].say('').trim()}</span>
    </p>
  );
}
