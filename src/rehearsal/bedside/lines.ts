import type { HistoryLine, Scenario } from '../scenario.ts';

/** What a chart, a card or somebody who is asked gives in this variant. */
export function linesOf(scenario: Scenario, by: HistoryLine['by'], variantKey: string): HistoryLine[] {
  return scenario.history.filter(
    (line) => line.by === by && (line.variants === undefined || line.variants.includes(variantKey)),
  );
}
