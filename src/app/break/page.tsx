import { useSignalEffect } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import '../styles/break-page.css';
import { openEngine } from '../engine/index.ts';
import { ProblemBanner, Segmented } from '../parts/index.ts';
import { noteInAddress } from '../shell/index.ts';
import { breakText } from '../strings/en/break/break.ts';
import { openChoice } from './choice.ts';
import { openExaminer } from './exam/client.ts';
import { ExaminationsPanel } from './exam/panel.tsx';
import { FaultPanel } from './fault-panel.tsx';
import { AlarmsPanel } from './follows/alarms.tsx';
import { FollowsPanel } from './follows/panel.tsx';
import { SPANS } from './follows/request.ts';
import { BreakContext } from './host.ts';
import { writeLink } from './page-link.ts';
import { type BreakState, openBreak } from './page-state.ts';
import { PATIENTS } from './start.ts';
import { SystemPanel } from './system-panel.tsx';
import { WhichView } from './which-view.tsx';

const VIEWS = ['break', 'which'] as const;
type PageView = (typeof VIEWS)[number];

/** Two views of one idea: break the chain yourself, or find out what broke. */
export function BreakPage({ query }: { readonly query: string }) {
  const asked = viewOf(query);
  const [view, setView] = useState<PageView>(asked);
  useEffect(() => setView(asked), [query]);
  // The switch stands in either view: whoever pressed it finds it again where the page has become another.
  const page = useRef<HTMLElement>(null);
  const pressed = useRef(false);
  useEffect(() => {
    if (pressed.current) page.current?.querySelector<HTMLElement>('.break-bar input:checked')?.focus();
    pressed.current = false;
  }, [view]);
  const views = (
    <Segmented
      name="break-view"
      label={breakText.views.label}
      labelHidden
      options={VIEWS}
      say={(option) => breakText.views.names[option]}
      value={view}
      onChange={(next) => {
        pressed.current = true;
        setView(next);
        if (next === 'which') noteInAddress('break', 'view=which');
      }}
    />
  );
  return (
    <main ref={page} id="main" tabIndex={-1} class="page break-page" data-testid="break">
      <h1 class="only-spoken">{breakText.heading}</h1>
      {view === 'which' ? (
        <>
          <div class="break-bar">{views}</div>
          <WhichView />
        </>
      ) : (
        <BreakView query={asked === 'which' ? '' : query}>{views}</BreakView>
      )}
    </main>
  );
}

function viewOf(query: string): PageView {
  return new URLSearchParams(query).get('view') === 'which' ? 'which' : 'break';
}

interface BreakViewProps {
  readonly query: string;
  readonly children: ComponentChildren;
}

function BreakView({ query, children }: BreakViewProps) {
  const state = useMemo(() => openBreak((show) => openEngine(show), openExaminer(), query), []);
  const choice = useMemo(() => openChoice(state.host.faults.peek()[0]), [state]);
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => state.close, [state]);
  useEffect(() => state.follow(query), [state, query]);
  useSignalEffect(() => {
    const link = writeLink(state.settings.value);
    if (state.problems.value.length === 0) noteInAddress('break', link);
  });
  return (
    <BreakContext.Provider value={state.host}>
      <div ref={place} tabIndex={-1} class="break-page-body">
        <div>
          <ProblemBanner
            problems={state.problems.value}
            onDismiss={() => {
              state.dismiss();
              place.current?.focus();
            }}
          />
          <div class="break-bar">
            {children}
            <Bar state={state} />
          </div>
        </div>
        <div class="break-grid">
          <SystemPanel choice={choice} />
          <FaultPanel choice={choice} />
          <FollowsPanel
            run={state.run}
            settled={state.settled}
            view={state.view}
            span={state.settings.value.span}
          />
          <AlarmsPanel />
          <ExaminationsPanel />
        </div>
      </div>
    </BreakContext.Provider>
  );
}

/** Who, and how long. */
function Bar({ state }: { readonly state: BreakState }) {
  const { patient, span } = state.settings.value;
  return (
    <>
      <label class="break-patient">
        <span class="label">{breakText.patient}</span>
        <select
          class="select"
          value={patient}
          data-testid="break-patient"
          onChange={(event) => state.choosePatient(event.currentTarget.value)}
        >
          {PATIENTS.map(({ key, label }) => (
            <option key={key} value={key}>
              {label}
            </option>
          ))}
        </select>
      </label>
      <Segmented
        name="break-span"
        label={breakText.span.label}
        labelHidden
        options={SPANS}
        say={(option) => breakText.span.names[option]}
        value={span}
        onChange={state.chooseSpan}
      />
    </>
  );
}
