import { useMemo } from 'preact/hooks';
import { sayDose, sayFlow, sayNumber, withUnit } from '../numbers/index.ts';
import { DoseField, FieldProblem, Icon, logTrack, Slider, Swatch } from '../parts/index.ts';
import { text } from '../strings/index.ts';
import { daysBetweenRefills } from './cases.ts';
import { usePage } from './context.ts';
import { checkDose, pumpRule } from './doses.ts';
import { PUMP_FAMILIAR_mcg_day, PUMP_HIGHEST_mcg_day } from './settings.ts';

const PROBLEM = 'problem-pump';
const MARKS_mcg_day = [50, 100, 200, 500, 1000];
/** Share of the track that a mark's number needs. */
const MARK_ROOM = 0.12;
/** Refills are named where the longest window shows one. */
const WINDOW_days = 14;

export function PumpPanel() {
  const { compare } = usePage();
  const pump_mcg_day = compare.of.pump_mcg_day.value;
  const { lowest_mcg_day, concentration_mcg_mL } = compare.limits;
  const problem = compare.refused.pump;
  const words = text.compare;
  const { unit, spoken, name } = text.doses.pump;
  const track = useMemo(() => logTrack(lowest_mcg_day, PUMP_HIGHEST_mcg_day), [lowest_mcg_day]);
  const set = (dose: number) => {
    problem.value = undefined;
    compare.change({ pump_mcg_day: dose });
  };
  const flow = withUnit(sayFlow(pump_mcg_day / concentration_mcg_mL), 'mL/day');
  const concentration = withUnit(sayNumber(concentration_mcg_mL, 0), 'mcg/mL');
  const refillDays = daysBetweenRefills(compare.patient, pump_mcg_day);
  const marks = [
    lowest_mcg_day,
    ...MARKS_mcg_day.filter((dose) => track.place(dose) > MARK_ROOM),
    PUMP_HIGHEST_mcg_day,
  ];
  return (
    <section class="panel route-panel is-pump">
      <header class="panel-head">
        <Swatch route="pump" />
        <h2>{words.pump}</h2>
      </header>
      <div class="panel-body">
        <div class="control-top">
          <span class="label">{words.dose.dailyLog}</span>
          <DoseField
            testid="field-pump"
            label={words.dose.field(words.pump)}
            unit={unit}
            value={pump_mcg_day}
            step={track.step}
            check={(typed) => checkDose(typed, pumpRule(name, lowest_mcg_day, concentration_mcg_mL))}
            problem={problem.value}
            problemId={PROBLEM}
            onProblem={(next) => {
              problem.value = next;
            }}
            onChange={set}
          />
        </div>
        <Slider
          testid="slider-pump"
          label={words.dose.slider(words.pump)}
          track={track}
          value={pump_mcg_day}
          spoken={spoken(sayDose(pump_mcg_day))}
          marks={marks.map((dose) => ({ value: dose, label: sayDose(dose) }))}
          onChange={set}
        />
        <FieldProblem id={PROBLEM} problem={problem.value} />
        {pump_mcg_day > PUMP_FAMILIAR_mcg_day && (
          <p class="caution-line" data-testid="little-experience">
            <Icon name="caution" small />
            {words.dose.littleExperience(withUnit(sayDose(PUMP_FAMILIAR_mcg_day), unit))}
          </p>
        )}
        <p class="plan num">
          {words.flow.plan(flow, concentration)}
          {refillDays < WINDOW_days && `. ${words.flow.refills(words.flow.days(refillDays))}`}
        </p>
      </div>
    </section>
  );
}
