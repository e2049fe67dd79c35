import { useEffect, useState } from 'preact/hooks';
import type { Case } from '../../../case/index.ts';
import { modelChange } from '../../model-change/index.ts';
import { useTitrate } from '../context.ts';
import type { Summary } from '../engine/index.ts';

const REST_ms = 500;

/** The summary of a plan up to a day; undefined while it is being computed. */
export function useSummary(plan: Case | undefined, days: number): Summary | undefined {
  const titrate = useTitrate();
  const { value: change } = modelChange;
  const [last, setLast] = useState<{ readonly of: Case; readonly days: number; readonly summary: Summary }>();
  useEffect(() => {
    if (plan === undefined) return undefined;
    let wanted = true;
    const timer = setTimeout(async () => {
      const summary = await titrate.ask('summary', { plan, days, change });
      if (wanted && summary.ok) setLast({ of: plan, days, summary: summary.value });
    }, REST_ms);
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [titrate, plan, days, change]);
  return last !== undefined && last.of === plan && last.days === days ? last.summary : undefined;
}
