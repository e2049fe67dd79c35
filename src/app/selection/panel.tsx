import { type ReadonlySignal, useComputed } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import type { Patient } from '../../case/index.ts';
import { must } from '../../problem/index.ts';
import { ROUTES, selectionFor } from '../../selection/index.ts';
import { Swatch } from '../parts/index.ts';
import { text } from '../strings/index.ts';
import { AlternativeCards } from './alternative-cards.tsx';
import { Always } from './always.tsx';
import { openChoice } from './choice.ts';
import { FindingList } from './finding-list.tsx';
import { LINES, VerdictMark } from './marks.tsx';
import { RouteVerdict } from './route-verdict.tsx';

const words = text.selection;

/** Who should have baclofen by which route, for this patient and whatever else the reader ticks. */
export function SelectionPanel({
  patient,
  found = [],
}: {
  readonly patient: ReadonlySignal<Patient>;
  /** Findings that are ticked from the start. */
  readonly found?: readonly string[];
}) {
  const choice = useMemo(() => openChoice(found), []);
  const selection = useComputed(() => {
    const { cause, age_years, kidney_function, contracture, tone_reliance } = patient.value;
    const read = { age_years, kidney_function, contracture, tone_reliance };
    return must(
      selectionFor({ ...read, cause: choice.other.value ?? cause, findings: choice.findings.value }),
    );
  }).value;
  return (
    <section class="panel selection" aria-labelledby="selection-title" data-testid="selection">
      <header class="panel-head selection-head">
        <h2 id="selection-title">{words.title}</h2>
        <span class="sub grow">{words.sub}</span>
        <p class="selection-summary" role="status" data-testid="selection-said">
          {ROUTES.map((route) => (
            <span key={route} class={`is-${LINES[route]}`}>
              <Swatch route={LINES[route]} /> {words.routes[route]}:{' '}
              <VerdictMark verdict={selection[route].verdict} />
            </span>
          ))}
        </p>
        <button
          type="button"
          class="button button-quiet"
          data-testid="selection-clear"
          aria-disabled={choice.findings.value.size === 0}
          onClick={choice.clear}
        >
          {words.clear}
        </button>
      </header>
      <FindingList choice={choice} cause={patient.value.cause} seen={selection.seen} />
      <div class="route-verdicts">
        {ROUTES.map((route) => (
          <RouteVerdict key={route} route={route} selection={selection[route]} />
        ))}
      </div>
      <Always />
      <AlternativeCards />
    </section>
  );
}
