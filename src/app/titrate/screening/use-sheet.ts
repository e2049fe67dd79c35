import { useMemo } from 'preact/hooks';
import { modelChange } from '../../model-change/index.ts';
import { useTitrate } from '../context.ts';
import { useAnswer } from '../use-answer.ts';

/** The observation sheet of a bolus as the plan and the practice are now. */
export function useSheet(entry: number) {
  const titrate = useTitrate();
  const plan = titrate.plan.value;
  const practice = titrate.practice.value;
  const change = modelChange.value;
  const asked = useMemo(() => ({ plan, entry, practice, change }), [plan, entry, practice, change]);
  return useAnswer('sheet', asked);
}
