import { computed, useComputed } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import { BreakContext, BreakPanel, brokenCase, openExaminer, settingsHost } from '../break/index.ts';
import { UNBROKEN } from '../broken/index.ts';
import { ProblemBanner } from '../parts/index.ts';
import { pumpCase } from './cases.ts';
import { usePage } from './context.ts';
import { useRested } from './rested.ts';
import { SPAN_S } from './settings.ts';
import { readyPatient } from './start-with.ts';

/** The cursor follows the pointer here; the device is read once it rests. */
const QUIET_ms = 120;
const ONE = 1;

/** The panel of Break it on the pump arm: one fault, kept in the settings. */
export function PumpArmBreak() {
  const { compare } = usePage();
  const rested = useRested(compare.at_s, QUIET_ms);
  const examiner = useMemo(() => openExaminer(), []);
  useEffect(() => examiner.close, [examiner]);
  const host = useMemo(() => {
    const { settings, place, shownSpan } = compare;
    return settingsHost({
      whole: computed(() => {
        const { breaks: _, ...whole } = settings.value;
        return pumpCase(readyPatient(whole.patient), whole);
      }),
      breaks: computed(() => settings.value.breaks ?? UNBROKEN),
      change: (breaks) => compare.change({ breaks }),
      now_s: computed(() => rested.value ?? compare.at_s.value),
      goTo: (at_s) => {
        place.value = Math.min(1, Math.max(0, at_s / SPAN_S[shownSpan.peek()]));
      },
      ends_s: computed(() => SPAN_S[shownSpan.value]),
      most: ONE,
      examiner,
    });
  }, [compare, examiner]);
  // A link may hold what no case can.
  const wrong = useComputed(() => {
    const checked = brokenCase(host.whole.value, compare.settings.value.breaks ?? UNBROKEN);
    return checked.ok ? [] : checked.problems;
  });
  return (
    <BreakContext.Provider value={host}>
      <ProblemBanner problems={wrong.value} onDismiss={() => compare.change({ breaks: UNBROKEN })} />
      <BreakPanel />
    </BreakContext.Provider>
  );
}
