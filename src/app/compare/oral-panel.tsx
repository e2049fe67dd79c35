import { sayDose, withUnit } from '../numbers/index.ts';
import { DoseField, evenTrack, FieldProblem, Icon, Segmented, Slider, Swatch } from '../parts/index.ts';
import { text } from '../strings/index.ts';
import { CLOCK_TIMES } from './cases.ts';
import { usePage } from './context.ts';
import { checkDose, oralRule } from './doses.ts';
import { ORAL_HIGHEST_mg_day, ORAL_LABEL_mg_day, TIMES } from './settings.ts';

const STEP_mg = 5;
/** The label's ladder goes in steps of 5 mg a dose; other parts are arithmetic, not what anyone is given. */
const TABLET_mg = 5;
const TRACK = evenTrack(ORAL_HIGHEST_mg_day, STEP_mg);
const PROBLEM = 'problem-oral';

export function OralPanel() {
  const { compare } = usePage();
  const oral_mg_day = compare.of.oral_mg_day.value;
  const times_a_day = compare.of.times_a_day.value;
  const problem = compare.refused.oral;
  const words = text.compare;
  const { unit, spoken } = text.doses.oral;
  const set = (dose: number) => {
    problem.value = undefined;
    compare.change({ oral_mg_day: dose });
  };
  const label = withUnit(sayDose(ORAL_LABEL_mg_day), unit);
  const each = withUnit(sayDose(oral_mg_day / times_a_day), 'mg');
  const inTablets = Number.isInteger(oral_mg_day / times_a_day / TABLET_mg);
  return (
    <section class="panel route-panel is-oral">
      <header class="panel-head">
        <Swatch route="oral" />
        <h2>{words.oral}</h2>
      </header>
      <div class="panel-body">
        <div class="control-top">
          <span class="label">{words.dose.daily}</span>
          <DoseField
            testid="field-oral"
            label={words.dose.field(words.oral)}
            unit={unit}
            value={oral_mg_day}
            step={TRACK.step}
            check={(typed) => checkDose(typed, oralRule(text.doses.oral.name))}
            problem={problem.value}
            problemId={PROBLEM}
            onProblem={(next) => {
              problem.value = next;
            }}
            onChange={set}
          />
        </div>
        <Slider
          testid="slider-oral"
          label={words.dose.slider(words.oral)}
          track={TRACK}
          value={oral_mg_day}
          spoken={spoken(sayDose(oral_mg_day))}
          marks={[
            { value: 0, label: '0' },
            { value: ORAL_LABEL_mg_day, label: words.dose.labelMax(sayDose(ORAL_LABEL_mg_day)) },
            { value: ORAL_HIGHEST_mg_day, label: sayDose(ORAL_HIGHEST_mg_day) },
          ]}
          onChange={set}
        />
        <FieldProblem id={PROBLEM} problem={problem.value} />
        <Segmented
          name="times"
          label={words.times.label}
          options={TIMES}
          say={words.times.option}
          value={times_a_day}
          onChange={(times) => compare.change({ times_a_day: times })}
          full
        />
        <div class="panel-notes">
          <p class="plan num">
            {oral_mg_day === 0
              ? words.times.none
              : words.times.plan(times_a_day, each, CLOCK_TIMES[times_a_day].join(', '))}
            {!inTablets && words.times.notTablets}
          </p>
          {oral_mg_day > ORAL_LABEL_mg_day && (
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
