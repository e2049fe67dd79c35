import { type ReadonlySignal, type Signal, useComputed, useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { sayCaseTime } from '../../../case/index.ts';
import { deviceAt } from '../../../delivery/index.ts';
import { COMPLAINT_RULES, COMPLAINTS } from '../../../diagnosis/felt.ts';
import { sayNumber } from '../../numbers/index.ts';
import { Icon, LineKey, Segmented } from '../../parts/index.ts';
import { breakFollows as words } from '../../strings/en/break/follows.ts';
import { useBreak } from '../host.ts';
import { sayLasting } from '../say-amount.ts';
import { AlarmLane } from './alarm-lane.tsx';
import { ticksOf } from './axis.ts';
import { firstComplaint, stopsAt } from './complaint.ts';
import { Cursor } from './cursor.tsx';
import { SPAN_S, type Span } from './request.ts';
import type { Run } from './run.ts';
import { STRIPS, stripsOf, VIEWS, type View } from './strip-list.ts';
import { StripRow } from './strip-row.tsx';
import { FollowsTable } from './table.tsx';
import { type Worst, worstOf } from './worst.ts';

interface FollowsPanelProps {
  readonly run: ReadonlySignal<Run | undefined>;
  readonly settled: ReadonlySignal<boolean>;
  readonly view: Signal<View>;
  readonly span: Span;
}

/** Programmed and delivered over time, and what the body makes of it, beside the same without the fault. */
export function FollowsPanel({ run, settled, view, span }: FollowsPanelProps) {
  const table = useSignal(false);
  const button = useRef<HTMLButtonElement>(null);
  const state = useComputed(() => (settled.value ? 'settled' : 'settling'));
  return (
    <section
      class="panel break-follows"
      aria-labelledby="break-follows-title"
      data-testid="follows"
      data-state={state}
    >
      <header class="panel-head">
        <h2 id="break-follows-title">{words.title}</h2>
        <span class="grow" />
        <Segmented
          name="follow-view"
          label={words.views.label}
          labelHidden
          options={VIEWS}
          say={(option) => words.views.names[option]}
          value={view.value}
          onChange={(next) => {
            view.value = next;
          }}
        />
        <button
          ref={button}
          type="button"
          class="button button-icon"
          aria-label={words.table.button}
          title={words.table.button}
          aria-expanded={table.value}
          aria-controls="follows-table"
          data-testid="follows-table-button"
          onClick={() => {
            table.value = !table.value;
          }}
        >
          <Icon name="table" small />
        </button>
      </header>
      <div class="panel-body">
        <div class="follows-top">
          <Complaint run={run} />
          <p class="legend">
            <LineKey kind="programmed">{words.legend.programmed}</LineKey>
            <LineKey kind="delivered">{words.legend.delivered}</LineKey>
            <span class="line-key">
              <span class="follow-hatch-key" aria-hidden="true" />
              {words.notArrived}
            </span>
            <LineKey kind="pinned">{words.legend.whole}</LineKey>
          </p>
        </div>
        <Strips run={run} view={view.value} span={span} />
      </div>
      <div id="follows-table" class="table-place">
        {table.value && (
          <FollowsTable
            run={run}
            onClose={() => {
              table.value = false;
              button.current?.focus();
            }}
          />
        )}
      </div>
    </section>
  );
}

/** The drawing library comes with the first strips. */
const plots = import('./plots.ts');

function Strips(props: { readonly run: FollowsPanelProps['run']; readonly view: View; readonly span: Span }) {
  const { run, view, span } = props;
  const { document, ends_s, now_s } = useBreak();
  const root = useRef<HTMLDivElement>(null);
  const strips = stripsOf(view);
  const last = useComputed(() => {
    try {
      return deviceAt(document.value, ends_s.value);
    } catch {
      return undefined;
    }
  });
  useEffect(() => {
    let close: (() => void) | undefined;
    let gone = false;
    plots.then(({ openPlots }) => {
      if (!gone && root.current !== null) close = openPlots(root.current, strips, run);
    });
    return () => {
      gone = true;
      close?.();
    };
  }, [run, view]);
  return (
    <div class="follows" ref={root} data-view={view}>
      {strips.map((strip, i) => (
        // The dose comes first; the curves of the body end below it.
        <StripRow key={strip.id} strip={strip} run={run} now_s={now_s} span={span} named={i === 1} />
      ))}
      <AlarmLane device={last.value} ends_s={ends_s.value} />
      <div class="follow-axis num" aria-hidden="true">
        <div class="time-ticks">
          {ticksOf(span).map((at_s) => (
            <span key={at_s} style={{ '--place': at_s / SPAN_S[span] }}>
              {words.axis(sayNumber(at_s / 86_400, 0))}
            </span>
          ))}
        </div>
      </div>
      <Cursor span={span} view={view} />
    </div>
  );
}

function Complaint({ run }: { readonly run: FollowsPanelProps['run'] }) {
  const { faults } = useBreak();
  const { complaint } = words;
  const first = useComputed(() => (run.value === undefined ? undefined : firstComplaint(run.value)));
  const stops_s = useComputed(() => (run.value === undefined ? undefined : stopsAt(run.value)));
  const began_s = faults.value.reduce((least, { at_s }) => Math.min(least, at_s), Number.POSITIVE_INFINITY);
  const ill = useComputed(() => (run.value === undefined ? '' : sayWorst(worstOf(run.value))));
  const { value } = first;
  return (
    <div class="complaint" data-testid="first-complaint">
      <p>
        <span class="label">{complaint.title}</span>{' '}
        <b>
          {value === undefined
            ? complaint.none
            : complaint.one(
                complaint.what[value.complaint],
                sayCaseTime(value.at_s),
                sayLasting(Math.max(0, value.at_s - began_s)),
              )}
        </b>
        {stops_s.value !== undefined && <b> {complaint.stops(sayCaseTime(stops_s.value))}</b>}
      </p>
      {faults.value.length > 0 && (
        <p data-testid="how-ill">
          <span class="label">{complaint.ill}</span> <b>{ill.value}</b>
        </p>
      )}
      <details class="fold">
        <summary>{complaint.how}</summary>
        <ul class="plan">
          {COMPLAINTS.map((key) => {
            const { more, less = 0, source } = COMPLAINT_RULES[key];
            return (
              <li key={key}>{complaint.rule(complaint.what[key], sayNumber(more ?? less, 1), source)}</li>
            );
          })}
        </ul>
      </details>
    </div>
  );
}

function sayWorst(worst: readonly Worst[]): string {
  const { signs, ways, worstOne, well } = words.complaint;
  if (worst.length === 0) return well;
  const said = worst.map(({ sign, way, value, at_s }) => {
    const decimals = STRIPS.find(({ id }) => id === sign)?.decimals ?? 0;
    const number = words.strips[sign].say(sayNumber(value, decimals));
    return worstOne(signs[sign], ways[way], number, sayCaseTime(at_s));
  });
  const all = `${said.join(', ')}.`;
  return all.charAt(0).toUpperCase() + all.slice(1);
}
