import { COMPARISONS } from '../../case/index.ts';
import { oralRuleOf } from '../by-dose/oral-rule.ts';
import { sayDose, withUnit } from '../numbers/index.ts';
import { evenTrack, Icon, Segmented, Swatch } from '../parts/index.ts';
import { text } from '../strings/index.ts';
import { CLOCK_TIMES } from './cases.ts';
import { usePage, useSetting } from './context.ts';
import { NumberControl } from './number-control.tsx';
import { GROWN_UP_years, KIDNEYS_AVOID_percent, ORAL_HIGHEST_mg_day, ORAL_LABEL_mg_day } from './rules.ts';
import { type Settings, TIMES } from './settings.ts';

const STEP_mg = 5;
/** The label's ladder goes in steps of 5 mg a dose; other parts are arithmetic, not what anyone is given. */
const TABLET_mg = 5;
const TRACK = evenTrack(0, ORAL_HIGHEST_mg_day, STEP_mg);

export function OralPanel() {
  const { compare } = usePage();
  const times_a_day = useSetting('times_a_day');
  const oral_mg_day = useSetting('oral_mg_day');
  const key = useSetting('patient');
  const kidney_percent = useSetting('kidney_percent');
  const labelled = oralRuleOf({ patient: key, kidney_percent }) === 'labelled';
  const child = compare.patient.value.patient.age_years < GROWN_UP_years;
  const words = text.compare;
  const note = COMPARISONS.find(({ patient }) => patient === key);
  const label = withUnit(sayDose(ORAL_LABEL_mg_day), 'mg/day');
  return (
    <section class="panel route-panel is-oral">
      <header class="panel-head">
        <Swatch route="oral" />
        <h2>{words.oral}</h2>
      </header>
      <div class="panel-body">
        <NumberControl
          of="oral_mg_day"
          group={words.oral}
          testid="oral"
          track={TRACK}
          marks={[
            { value: 0, label: sayDose(0) },
            ...(labelled
              ? [{ value: ORAL_LABEL_mg_day, label: words.dose.labelMax(sayDose(ORAL_LABEL_mg_day)) }]
              : []),
            { value: ORAL_HIGHEST_mg_day, label: sayDose(ORAL_HIGHEST_mg_day) },
          ]}
        />
        <Segmented
          name="times"
          label={words.times.label}
          options={TIMES}
          say={words.times.option}
          value={times_a_day}
          onChange={(next) => compare.change({ times_a_day: next })}
          full
        />
        <div class="panel-notes">
          <p class="plan num">{plan({ oral_mg_day, times_a_day })}</p>
          {note !== undefined && <p class="plan">{note.note}</p>}
          {oral_mg_day > 0 && kidney_percent < KIDNEYS_AVOID_percent && (
            <p class="caution-line" data-testid="kidneys-avoid">
              <Icon name="caution" small />
              {words.dose.kidneysAvoid}
            </p>
          )}
          {oral_mg_day > 0 && child && (
            <p class="caution-line" data-testid="child-no-rule">
              <Icon name="caution" small />
              {words.dose.childNoRule}
            </p>
          )}
          {oral_mg_day > ORAL_LABEL_mg_day && !child && (
            <p class="caution-line" data-testid="above-label">
              <Icon name="caution" small />
              {words.dose.aboveLabel(label)}
            </p>
          )}
        </div>
      </div>
    </section>
  );
}

function plan({ oral_mg_day, times_a_day }: Pick<Settings, 'oral_mg_day' | 'times_a_day'>): string {
  const { times } = text.compare;
  if (oral_mg_day === 0) return times.none;
  const each = oral_mg_day / times_a_day;
  const inTablets = Number.isInteger(each / TABLET_mg);
  return (
    times.plan(times_a_day, withUnit(sayDose(each), 'mg'), CLOCK_TIMES[times_a_day].join(', ')) +
    (inTablets ? '' : times.notTablets)
  );
}
