import { useComputed } from '@preact/signals';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { FieldProblem, Icon, Segmented } from '../../parts/index.ts';
import { titrateText } from '../../strings/titrate.ts';
import { useTitrate } from '../context.ts';
import { sayLength } from './axis.ts';
import { Legend } from './legend.tsx';
import { Lengths } from './lengths.tsx';
import { VIEWS } from './strip-list.ts';
import { Strips } from './strips.tsx';
import { openTimeline, TimelineContext, useTimeline } from './timeline.ts';
import { ValueTable } from './value-table.tsx';

const words = titrateText.timeline;

/** The plan and its course over one time axis, from the minutes of a bolus to the years of tolerance. */
export function TimelinePanel() {
  const titrate = useTitrate();
  const timeline = useMemo(() => openTimeline(titrate), [titrate]);
  useEffect(() => () => timeline.navigator.close(), [timeline]);
  return (
    <TimelineContext.Provider value={timeline}>
      <Panel />
    </TimelineContext.Provider>
  );
}

function Panel() {
  const { titrate, view, refused } = useTimeline();
  const button = useRef<HTMLButtonElement>(null);
  const [table, setTable] = useState(false);
  const state = useComputed(() => (titrate.run.value?.plan === titrate.plan.value ? 'settled' : 'settling'));

  function closeTable() {
    setTable(false);
    button.current?.focus();
  }

  return (
    <section class="panel timeline-panel" data-testid="timeline" data-state={state}>
      <header class="panel-head">
        <Title />
        <span class="grow" />
        <Legend />
        <button
          ref={button}
          type="button"
          class="button"
          aria-expanded={table}
          aria-controls="timeline-table"
          data-testid="timeline-table-button"
          onClick={() => setTable(!table)}
        >
          <Icon name="table" small />
          {words.table.button}
        </button>
      </header>
      <div class="panel-body timeline-body">
        <div class="timeline-top">
          <Segmented
            name="timeline-view"
            label={words.view.label}
            labelHidden
            options={VIEWS}
            say={(option) => words.view.names[option]}
            value={view.value}
            onChange={(next) => {
              view.value = next;
            }}
          />
          <Lengths />
        </div>
        <Strips />
        <FieldProblem id="timeline-problem" problem={refused.value[0]} />
      </div>
      <div id="timeline-table" class="table-place">
        {table && <ValueTable onClose={closeTable} />}
      </div>
    </section>
  );
}

/** By itself, because it changes with every frame of a zoom. */
function Title() {
  const { window } = useTitrate();
  const said = useComputed(() => words.title(sayLength(window.value)));
  return <h2>{said}</h2>;
}
