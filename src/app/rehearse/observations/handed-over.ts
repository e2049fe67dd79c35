import type { Scenario } from '../../../rehearsal/index.ts';
import { monitorText } from '../../strings/en/rehearse/monitor.ts';

/** Numbers that somebody said at the handover, by fact: the first that stands behind the word for it. */
export function handedOver({ says }: Scenario['handover']): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [fact, pattern] of Object.entries(monitorText.handedOver)) {
    const value = says.map((line) => pattern.exec(line)?.[1]).find((each) => each !== undefined);
    if (value !== undefined) found.set(fact, value);
  }
  return found;
}
