import { useMemo, useRef, useState } from 'preact/hooks';
import { UNCHANGED } from '../../../model/index.ts';
import { modelChange } from '../../model-change/index.ts';
import { Icon } from '../../parts/index.ts';
import { titrateText } from '../../strings/titrate.ts';
import { useTitrate } from '../context.ts';
import { programmedDay_mcg } from '../programmed.ts';
import { useAnswer } from '../use-answer.ts';
import { firstFullDay, programmedByDay } from './daily-dose.ts';
import { MONTH_DAYS, needAsked, needCurve, type ToleranceType } from './need.ts';
import { NeedPlot } from './need-plot.tsx';
import { NeedTable } from './need-table.tsx';

const DAY_S = 86_400;
const LEAST_MONTHS = 18;
/** The rest of the page comes first. */
const DELAY_ms = 400;

/** Dose over months: what this plan orders, what its effect would come to need, and what was published. */
export function NeedPanel() {
  const { plan, run, today_s } = useTitrate();
  const words = titrateText.long.need;
  const [table, setTable] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const fresh = run.value?.plan === plan.value;
  // While an edit is worked out the last curve stays: an open table would else be closed, and take the focus as it opens anew.
  const held = useRef(run.value);
  if (fresh) held.current = run.value;
  const now = held.current;
  const days = useMemo(
    () => (now?.delivery === undefined ? undefined : programmedByDay(now.delivery)),
    [now?.plan, now?.until_s],
  );
  const start = days === undefined ? undefined : firstFullDay(days);
  const months = start === undefined ? LEAST_MONTHS : monthsShown((days?.length ?? 0) - start);
  const last = start === undefined ? 0 : start + Math.ceil(months * MONTH_DAYS);
  const curves = {
    stable: useNeed('stable', start === undefined ? undefined : last),
    typical: useNeed('typical', start === undefined ? undefined : last),
    tolerant: useNeed('tolerant', start === undefined ? undefined : last),
  };
  const own = plan.value.patient.tolerance;
  // The effect that the need refers to is that of today, or of the last day with a dose.
  const anchor =
    days === undefined || start === undefined
      ? undefined
      : anchorDay(days, start, Math.floor(today_s.value / DAY_S));
  const anchor_mcg_day =
    anchor === undefined ? 0 : (programmedDay_mcg(plan.value, (anchor + 1) * DAY_S - 1) ?? 0);
  const need = anchor === undefined ? undefined : curves[own]?.outputs.tolerance_need[anchor];
  const without = anchor === undefined || need === undefined ? undefined : anchor_mcg_day / need;
  const ready =
    fresh && start !== undefined && without !== undefined && days !== undefined && anchor !== undefined;
  const of = (type: ToleranceType) => {
    const course = curves[type];
    return ready && course !== undefined ? needCurve(course, without, start) : [];
  };
  const needs = { stable: of('stable'), typical: of('typical'), tolerant: of('tolerant') };

  return (
    <section class="panel long-panel" data-testid="need" data-state={ready ? 'settled' : 'settling'}>
      <header class="panel-head">
        <h2>{words.title(months)}</h2>
        <span class="sub">{words.sub}</span>
        <span class="grow" />
        <button
          ref={button}
          type="button"
          class="button"
          aria-expanded={table}
          aria-controls="need-table"
          onClick={() => setTable(!table)}
        >
          <Icon name="table" small />
          {words.table}
        </button>
      </header>
      <div class="panel-body">
        {start === undefined && now !== undefined && <p class="plan">{words.noPump}</p>}
        {start !== undefined && days !== undefined && (
          <NeedPlot
            months={months}
            days={days.subarray(start)}
            needs={needs}
            own={own}
            origin={plan.value.patient.origin}
            today_month={(today_s.value / DAY_S - start) / MONTH_DAYS}
            anchor_mcg_day={anchor_mcg_day}
          />
        )}
      </div>
      <div id="need-table" class="table-place">
        {table && start !== undefined && days !== undefined && (
          <NeedTable
            months={months}
            days={days.subarray(start)}
            needs={needs}
            onClose={() => {
              setTable(false);
              button.current?.focus();
            }}
          />
        )}
      </div>
    </section>
  );

  function useNeed(type: ToleranceType, to_day: number | undefined) {
    const { value: present } = plan;
    const change = modelChange.value ?? UNCHANGED;
    const asked = useMemo(
      () => (to_day === undefined ? undefined : needAsked(present, type, to_day, change)),
      [present, type, to_day, change],
    );
    return useAnswer('course', asked, DELAY_ms).answer;
  }
}

function monthsShown(days: number): number {
  return Math.max(LEAST_MONTHS, Math.min(36, Math.ceil(days / MONTH_DAYS / 6) * 6));
}

/** Today, or the nearest day on which the pump gives something. */
function anchorDay(days: Float64Array, start: number, today: number): number {
  for (let day = Math.min(Math.max(today, start), days.length - 1); day > start; day--) {
    if ((days[day] ?? 0) > 0) return day;
  }
  return start;
}
