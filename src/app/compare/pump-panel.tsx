import { useMemo } from 'preact/hooks';
import { sayDose, sayFlow, sayNumber, withUnit } from '../numbers/index.ts';
import { FieldProblem, Icon, logTrack, Segmented, Swatch } from '../parts/index.ts';
import { text } from '../strings/index.ts';
import { daysBetweenRefills } from './cases.ts';
import { usePage, useSetting } from './context.ts';
import { dayFlow } from './modes.ts';
import { NumberControl } from './number-control.tsx';
import { PUMP_FAMILIAR_mcg_day, PUMP_HIGHEST_mcg_day, ruleOf } from './rules.ts';
import { MODES, type Mode, type Settings } from './settings.ts';
import { checkMode } from './state.ts';

const MARKS_mcg_day = [50, 100, 200, 500, 1000];
/** Share of the track that a mark's number needs. */
const MARK_ROOM = 0.12;
const LAST_ROOM = 0.16;
/** Refills are named where the longest window shows one. */
const WINDOW_days = 14;

export function PumpPanel() {
  const { compare } = usePage();
  const mode = useSetting('mode');
  const pump_mcg_day = useSetting('pump_mcg_day');
  const { device } = compare.patient.value;
  const words = text.compare;
  const { lowest } = ruleOf('pump_mcg_day', mode, device);
  const track = useMemo(() => logTrack(lowest, PUMP_HIGHEST_mcg_day), [lowest]);
  const marks = [
    lowest,
    ...MARKS_mcg_day.filter((dose) => track.place(dose) > MARK_ROOM && track.place(dose) < 1 - LAST_ROOM),
    PUMP_HIGHEST_mcg_day,
  ];
  return (
    <section class="panel route-panel is-pump">
      <header class="panel-head">
        <Swatch route="pump" />
        <h2>{words.pump}</h2>
      </header>
      <div class="panel-body">
        <NumberControl
          of="pump_mcg_day"
          group={words.pump}
          testid="pump"
          track={track}
          marks={marks.map((dose) => ({ value: dose, label: sayDose(dose) }))}
        />
        <ModeChoice />
        {pump_mcg_day > PUMP_FAMILIAR_mcg_day && (
          <p class="caution-line" data-testid="little-experience">
            <Icon name="caution" small />
            {words.dose.littleExperience(withUnit(sayDose(PUMP_FAMILIAR_mcg_day), 'mcg/day'))}
          </p>
        )}
        <Plan mode={mode} pump_mcg_day={pump_mcg_day} />
      </div>
    </section>
  );
}

const MODE_PROBLEM = 'problem-mode';

function ModeChoice() {
  const { compare } = usePage();
  const current = useSetting('mode');
  const { modes } = text.compare;
  function choose(mode: Mode) {
    const problem = checkMode(mode, compare.settings.peek(), compare.patient.peek());
    const mend = problem && { ...problem, mend: modes.tooLow };
    compare.refuse('mode', mend);
    if (problem === undefined) compare.change({ mode });
  }
  return (
    <div>
      <Segmented
        name="mode"
        label={modes.label}
        options={MODES}
        say={(mode) => modes.names[mode]}
        value={current}
        onChange={choose}
        full
      />
      <FieldProblem id={MODE_PROBLEM} problem={compare.refused.value.mode} />
      <p class="plan">{modes.hint}</p>
    </div>
  );
}

function Plan({ mode, pump_mcg_day }: Pick<Settings, 'mode' | 'pump_mcg_day'>) {
  const { device } = usePage().compare.patient.value;
  const { modes } = text.compare;
  const { concentration_mcg_mL } = device;
  const sayRate = (mL_day: number) => withUnit(sayFlow(mL_day), 'mL/day');
  const flow_mL_day = pump_mcg_day / concentration_mcg_mL;
  const concentration = withUnit(sayNumber(concentration_mcg_mL, 0), 'mcg/mL');
  const days = daysBetweenRefills({ device }, pump_mcg_day);
  return (
    <p class="plan num">
      {modes.plan[mode](sayRate(flow_mL_day), concentration, sayRate(dayFlow(flow_mL_day)))}
      {days < WINDOW_days && `. ${modes.refills(modes.days(days))}`}
    </p>
  );
}
