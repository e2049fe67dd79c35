import type { Case } from '../../case/index.ts';
import type { Practice } from '../practice.ts';
import { type Chart, chartOf, type SuggestOptions } from './chart.ts';
import type { Draft } from './draft.ts';
import { finished } from './finished.ts';
import { restartPump } from './restart.ts';
import { startPump } from './starting.ts';
import type { Suggestion } from './suggestion.ts';
import { withoutPump } from './tablets.ts';
import { titrated } from './titrated.ts';

/**
 * What a careful clinician would do next, from what was ordered until `at_s` and from looking at the patient. Neither a
 * hidden state nor what the plan holds later is read, so two patients who look alike get the same.
 */
export function suggest(
  document: Case,
  at_s: number,
  practice: Practice,
  options: SuggestOptions = {},
): Suggestion {
  const chart = chartOf(document, at_s, practice, options);
  return finished(chart, draftOf(chart));
}

function draftOf(chart: Chart): Draft {
  switch (chart.state.pump) {
    case 'none':
      return withoutPump(chart);
    case 'shelf':
      return startPump(chart);
    case 'runs':
      return titrated(chart);
    case 'minimum':
    case 'stopped':
      return restartPump(chart);
  }
}
