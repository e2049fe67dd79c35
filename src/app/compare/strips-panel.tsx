import { type ReadonlySignal, useComputed, useSignal, useSignalEffect } from '@preact/signals';
import { useEffect, useRef, useState } from 'preact/hooks';
import { sayDose, withUnit } from '../numbers/index.ts';
import { Icon, ProgrammedKey, Segmented, Swatch } from '../parts/index.ts';
import { text } from '../strings/index.ts';
import { ROUTES, type Route } from './arm.ts';
import { sayWhen, ticks } from './clock.ts';
import { usePage } from './context.ts';
import { Cursor } from './cursor.tsx';
import { openPlots } from './plots.ts';
import { SPAN_S, SPANS, type Span } from './settings.ts';
import { Source } from './source.tsx';
import { STRIPS } from './strip-list.ts';
import { StripRow } from './strip-row.tsx';
import { ValueTable } from './value-table.tsx';

export function StripsPanel() {
  const { compare } = usePage();
  const root = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const [table, setTable] = useState(false);
  const span = compare.shownSpan.value;
  const words = text.compare;
  const state = useComputed(() => (compare.settled.value ? 'settled' : 'settling'));
  const late = useLate(compare.settled);
  useEffect(() => (root.current ? openPlots(root.current, compare) : undefined), [compare]);

  function closeTable() {
    setTable(false);
    button.current?.focus();
  }

  return (
    <section class="panel strips-panel" data-testid="strips" data-state={state}>
      <header class="panel-head">
        <h2 class="grow">{words.span.titles[span]}</h2>
        <Legend />
        <Segmented
          name="span"
          label={words.span.label}
          labelHidden
          options={SPANS}
          say={(option) => words.span.names[option]}
          value={compare.of.span.value}
          onChange={(next) => compare.change({ span: next })}
        />
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
      <LastValid />
      <div class="panel-body strips-body">
        <div class="strips" ref={root} data-late={late}>
          {STRIPS.map((strip) => (
            <StripRow key={strip.id} strip={strip} span={span} />
          ))}
          <TimeAxis span={span} />
          <Cursor />
        </div>
        <Source />
      </div>
      <div id="value-table" class="table-place">
        {table && <ValueTable onClose={closeTable} />}
      </div>
    </section>
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
  const { strips, oral, pump } = text.compare;
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
      <ProgrammedKey>{strips.programmed}</ProgrammedKey>
    </p>
  );
}

/** Says which curves belong to the last valid dose while a typed one is refused. */
function LastValid() {
  const { settings, refused } = usePage().compare;
  const dose = (route: Route) => {
    const { oral_mg_day, pump_mcg_day } = settings.value;
    return withUnit(sayDose(route === 'oral' ? oral_mg_day : pump_mcg_day), text.doses[route].unit);
  };
  return (
    <>
      {ROUTES.filter((route) => refused[route].value !== undefined).map((route) => (
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
  return (
    <div class="time-axis num" aria-hidden="true">
      <div class="time-ticks">
        {ticks(span).map((at_s) => (
          <span key={at_s} style={{ '--place': at_s / SPAN_S[span] }}>
            {sayWhen(at_s, span)}
          </span>
        ))}
      </div>
      <div class="trial-ticks">
        <span>{trial.before}</span>
        <span>{trial.after}</span>
      </div>
    </div>
  );
}
