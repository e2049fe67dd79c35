import { type ReadonlySignal, useComputed, useSignal, useSignalEffect } from '@preact/signals';
import { useEffect, useRef, useState } from 'preact/hooks';
import { sayDose, withUnit } from '../numbers/index.ts';
import { Icon, LineKey, Segmented, Swatch } from '../parts/index.ts';
import { text } from '../strings/index.ts';
import { ROUTES, type Route } from './arm.ts';
import { sayWhen, ticks } from './clock.ts';
import { usePage, useSetting } from './context.ts';
import { Cursor } from './cursor.tsx';
import { PinButton, Pinned } from './pinned.tsx';
import { SPAN_S, SPANS, type Span, STARTS, VIEWS } from './settings.ts';
import { Source } from './source.tsx';
import { Start } from './start.tsx';
import { stripsOf } from './strip-list.ts';
import { StripRow } from './strip-row.tsx';
import { useTrialShown } from './trial.tsx';
import { ValueTable } from './value-table.tsx';

export function StripsPanel() {
  const { compare } = usePage();
  const button = useRef<HTMLButtonElement>(null);
  const [table, setTable] = useState(false);
  const span = useSetting('span');
  const view = useSetting('view');
  const start = useSetting('start');
  const words = text.compare;
  const complete = compare.patient.value.patient.cause === 'sci_complete';
  const state = useComputed(() => (compare.settled.value ? 'settled' : 'settling'));

  function closeTable() {
    setTable(false);
    button.current?.focus();
  }

  return (
    <section class="panel strips-panel" data-testid="strips" data-state={state} data-drawn={compare.drawn}>
      <header class="panel-head">
        <h2>{words.span.titles[compare.shownSpan.value]}</h2>
        <span class="grow" />
        <Segmented
          name="start"
          label={words.start.label}
          labelHidden
          options={STARTS}
          say={(option) => words.start.names[option]}
          value={start}
          onChange={(next) => compare.change({ start: next })}
        />
        <Segmented
          name="span"
          label={words.span.label}
          labelHidden
          options={SPANS}
          say={(option) => words.span.names[option]}
          value={span}
          onChange={(next) => compare.change({ span: next })}
        />
        <PinButton />
        <button
          ref={button}
          type="button"
          class="button"
          aria-expanded={table}
          aria-controls="value-table"
          data-testid="table-button"
          onClick={() => setTable(!table)}
        >
          <Icon name="table" small />
          {words.table.button}
        </button>
      </header>
      <Start />
      <LastValid />
      <div class="panel-body strips-body">
        <div class="strips-top">
          <Segmented
            name="view"
            label={words.view.label}
            labelHidden
            options={VIEWS}
            say={(option) => words.view.names[option]}
            value={view}
            onChange={(next) => compare.change({ view: next })}
          />
          <Legend />
        </div>
        {(view === 'effects' || view === 'all') && start === 'settled' && <p class="plan">{words.used}</p>}
        {(view === 'function' || view === 'all') && complete && <p class="plan">{words.paralysis}</p>}
        <Strips />
        <Pinned />
        <Source />
      </div>
      <div id="value-table" class="table-place">
        {table && <ValueTable onClose={closeTable} />}
      </div>
    </section>
  );
}

/** The drawing library is no part of the first paint; it is on its way from the start. */
const plots = import('./plots.ts');

/** The stack of strips over one time axis, with one cursor through them. */
function Strips() {
  const { compare } = usePage();
  const root = useRef<HTMLDivElement>(null);
  const view = useSetting('view');
  const span = compare.shownSpan.value;
  const late = useLate(compare.settled);
  const strips = stripsOf(view);
  useEffect(() => {
    let close: (() => void) | undefined;
    let gone = false;
    plots.then(({ openPlots }) => {
      if (!gone && root.current !== null) close = openPlots(root.current, strips, compare);
    });
    return () => {
      gone = true;
      close?.();
    };
  }, [compare, view]);
  return (
    <div class="strips" ref={root} data-late={late} data-view={view}>
      {strips.map((strip) => (
        <StripRow key={strip.id} strip={strip} span={span} />
      ))}
      <TimeAxis span={span} />
      <Cursor />
    </div>
  );
}

/** A wait shorter than this is not worth a sign. */
const PATIENCE_ms = 500;

/** Whether the answer to the present settings is a long time coming. */
function useLate(settled: ReadonlySignal<boolean>): ReadonlySignal<boolean> {
  const late = useSignal(false);
  useSignalEffect(() => {
    if (settled.value) return;
    const timer = setTimeout(() => {
      late.value = true;
    }, PATIENCE_ms);
    return () => {
      clearTimeout(timer);
      late.value = false;
    };
  });
  return late;
}

function Legend() {
  const { strip, oral, pump } = text.compare;
  const { pinned } = usePage().compare;
  return (
    <p class="legend">
      <span class="line-key">
        <Swatch route="oral" />
        {oral}
      </span>
      <span class="line-key">
        <Swatch route="pump" />
        {pump}
      </span>
      <LineKey kind="programmed">{strip.programmed}</LineKey>
      <LineKey kind="delivered">{strip.delivered}</LineKey>
      {pinned.value !== undefined && <LineKey kind="pinned">{strip.pinned}</LineKey>}
    </p>
  );
}

/** Says which curves belong to the last valid number while a typed one is refused. */
function LastValid() {
  const { refused, settings } = usePage().compare;
  const { oral_mg_day: oral, pump_mcg_day: pump } = refused.value;
  const of = { oral, pump };
  const dose = (route: Route) => {
    const key = route === 'oral' ? 'oral_mg_day' : 'pump_mcg_day';
    return withUnit(sayDose(settings.peek()[key]), text.fields[key].unit);
  };
  return (
    <>
      {ROUTES.filter((route) => of[route] !== undefined).map((route) => (
        <p key={route} class="last-valid" data-testid={`last-valid-${route}`}>
          <Icon name="caution" small />
          {text.compare.dose.lastValid(text.compare[route], dose(route))}
        </p>
      ))}
    </>
  );
}

function TimeAxis({ span }: { readonly span: Span }) {
  const { trial } = text.compare;
  const marked = useTrialShown();
  return (
    <div class="time-axis num" aria-hidden="true">
      <div class="time-ticks">
        {ticks(span).map((at_s) => (
          <span key={at_s} style={{ '--place': at_s / SPAN_S[span] }}>
            {sayWhen(at_s, span)}
          </span>
        ))}
      </div>
      {marked && (
        <div class="trial-ticks">
          <span>{trial.before}</span>
          <span>{trial.after}</span>
        </div>
      )}
    </div>
  );
}
