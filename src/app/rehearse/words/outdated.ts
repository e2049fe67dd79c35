import type { FactKey, Play } from '../../../rehearsal/index.ts';

/** What was found before it was treated, or before somebody looked again and found the other, is no finding of now. */
const CHANGED_BY: Readonly<Record<string, readonly string[]>> = {
  bladder_full: ['act/bladder_drainage', 'bladder_empty'],
  bladder_empty: ['bladder_full'],
  bowel_full: ['act/bowel_care', 'bowel_clear'],
  bowel_clear: ['bowel_full'],
  skin_sore: ['act/skin_care', 'skin_sound'],
  flushed_headache: ['no_flush'],
  no_flush: ['flushed_headache'],
  reflexes_present: ['reflexes_weak', 'reflexes_absent'],
  reflexes_weak: ['reflexes_present', 'reflexes_absent'],
  reflexes_absent: ['reflexes_present', 'reflexes_weak'],
  alarm_silent: ['alarm_single', 'alarm_two_tone'],
};

export function isOutdated({ tasks, facts }: Play, fact: FactKey, seen_s: number): boolean {
  const by = CHANGED_BY[fact] ?? [];
  return (
    tasks.some(
      ({ task, state, to_s = 0 }) =>
        by.includes(task) && (state === 'done' || state === 'goes_on') && to_s >= seen_s,
    ) || facts.some((each) => by.includes(each.fact) && each.at_s > seen_s)
  );
}
