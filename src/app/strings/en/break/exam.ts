import type { NumberName, Sign, WhyFact } from '../../../../examination/index.ts';

const n = '\u00a0';
const num = (value: number | undefined, decimals = 1) =>
  value === undefined ? '' : Math.abs(value).toLocaleString('en-US', { maximumFractionDigits: decimals });
const percent = (share: number | undefined) => `${num((share ?? 0) * 100, 0)}${n}%`;
/** Falls are positive. */
const moved = (fall: number | undefined) => `${(fall ?? 0) < 0 ? 'rose' : 'fell'} by ${num(fall)}`;
const side = (value: number | undefined, more: string, less: string) => ((value ?? 0) < 0 ? less : more);

const signs: Readonly<Record<Sign, string>> = {
  clean_log: 'No alarm or stall in the log since the last fill',
  stall_logged: 'Motor stall in the log',
  stall_recovered: 'Stall and recovery in the log',
  stopped_logged: 'Pump told to stop',
  replace_by_logged: 'Replacement indicator on',
  end_of_service_logged: 'End of service',
  low_reservoir_logged: 'Low reservoir',
  empty_logged: 'Empty reservoir',
  prescription_differs: 'Prescription differs from order or label',
  not_known: 'Nothing that is known of this pump',
  silent: 'No alarm heard in one minute',
  single_tone: 'Single tone',
  two_tone: 'Two-tone alarm',
  as_expected: 'As the order expects',
  high: 'More than the order expects',
  low: 'Less than the order expects',
  septum_not_found: 'Septum not found',
  film_normal: 'Normal film',
  gap: 'Gap in the catheter',
  kink: 'Kink in the catheter',
  tip_moved: 'Tip out of place',
  pump_reversed: 'Pump seen from behind',
  rotor_turns: 'Rotor turns',
  rotor_still: 'Rotor stands still',
  aspirates: 'Spinal fluid flows back',
  no_aspirate: 'Nothing flows back',
  serous: 'Serous fluid or air, no spinal fluid',
  contrast_rises: 'Contrast rises in the spinal fluid',
  contrast_stops: 'Contrast stops on the way',
  contrast_pocket: 'Contrast in the pocket',
  contrast_tissue: 'Contrast in tissue',
  contrast_subdural: 'Contrast in the subdural space',
  contrast_epidural: 'Contrast in the epidural space',
  tip_mass: 'Mass at the tip',
  not_injected: 'Not injected',
  bolus_works: 'The bolus works',
  bolus_without_effect: 'The bolus has no effect',
  pocket_dry: 'No fluid beside the pump',
  fluid_beside_pump: 'Fluid beside the pump',
};

const numbers: Readonly<Record<NumberName, string>> = {
  aspirated_mL: 'aspirated',
  expected_by_programmer_mL: 'programmer expects',
  expected_from_order_mL: 'order expects',
  band_mL: 'band \u00b1',
  counted_mL: 'programmer counts',
  aspirate_mL: 'aspirated',
  ashworth_before: 'Ashworth before',
  ashworth_after: 'after',
  spasm_before: 'spasms before',
  spasm_after: 'after',
  pocket_mL: 'fluid seen',
};

/** Why an examination shows what it shows. `v` is the value of the fact, as src/examination/facts.ts says. */
const facts: Readonly<Record<WhyFact, (v: number | undefined) => string>> = {
  prescription_as_ordered: () => 'The programmer was told what was ordered.',
  dose_differs: (v) => `The programmer was told ${num(v)}${n}mcg/day; the order says another dose.`,
  concentration_differs: (v) =>
    `The programmer was told ${num(v, 0)}${n}mcg/mL; the order says another strength.`,
  mode_differs: () => 'The mode on the programmer is not the one ordered.',
  told_stopped: () => 'The programmer was told to stop the pump.',
  label_differs: (v) =>
    `The label of the last fill says ${num(v, 0)}${n}mcg/mL; the programmer was told another strength.`,
  counts_what_it_is_told: (v) =>
    `The programmer only counts what it was told: it is ${num(v)}${n}mL ${side(v, 'above', 'below')} the truth.`,
  more_than_ordered: (v) => `${num(v)}${n}mL more came out than the order would leave.`,
  less_than_ordered: (v) => `${num(v)}${n}mL less came out than the order would leave.`,
  inside_band: (v) => `A difference of ${num(v, 2)}${n}mL lies inside the band of pump and syringe.`,
  as_counted: (v) => `It agrees with the programmer to ${num(v, 2)}${n}mL.`,
  misses_count: (v) => `It misses the programmer's own count by ${num(v)}${n}mL.`,
  stall_inside_band: (v) => `The stall left only ${num(v, 2)}${n}mL behind: less than the band.`,
  strength_unseen: (v) => `The fluid holds ${num(v, 0)}${n}mcg/mL; a syringe cannot tell strength.`,
  septum_on_the_far_side: () => 'The septum faces away from the skin.',
  cannot_be_filled: () => 'No needle reaches the reservoir.',
  no_pump: () => 'There is no pump.',
  runs: () => 'The pump runs.',
  stopped: () => 'The pump is stopped.',
  stalled: () => 'The motor stands.',
  end_of_service: () => 'The pump has reached its end and stopped by itself.',
  reservoir_empty: () => 'The reservoir is empty.',
  on_its_face: () => 'The pump lies on its face.',
  rotor_moves: () => 'The rotor moves between two films.',
  rotor_stands: () => 'The rotor stands between two films.',
  no_rotor: () => 'This pump has no rotor.',
  signals_not_known: () =>
    'What this pump writes down and sounds by itself was not found, so nothing of it is shown.',
  nothing_leaves_the_pump: () => 'Nothing leaves the pump.',
  stall_in_log: (v) => `The log has ${num(v, 0)} ${v === 1 ? 'stall' : 'stalls'}.`,
  recovery_in_log: (v) => `The log has ${num(v, 0)} ${v === 1 ? 'recovery' : 'recoveries'}.`,
  not_readable_yet: (v) =>
    `${num(v, 0)} ${v === 1 ? 'line is' : 'lines are'} not readable before the pump is read a second time.`,
  clot: (v) => `A blockage lets ${percent(v)} of the flow pass.`,
  kink: (v) => `A kink lets ${percent(v)} of the flow pass.`,
  gap: (v) => `A gap lets ${percent(v)} of the flow pass.`,
  hole: (v) => `A hole lets ${percent(v)} of the flow pass.`,
  mass: (v) => `A mass lets ${percent(v)} of the flow pass.`,
  line_open: () => 'The line is open from pump to tip.',
  leaves_into_pocket: () => 'What does not pass leaves into the pocket.',
  leaves_into_tissue: () => 'What does not pass leaves into tissue.',
  tip_intrathecal: () => 'The tip lies in spinal fluid.',
  tip_subdural: (v) => `The tip lies in the subdural space; ${percent(v)} reaches spinal fluid.`,
  tip_epidural: (v) => `The tip lies in the epidural space; ${percent(v)} reaches spinal fluid.`,
  tip_outside: (v) => `The tip lies outside the canal; ${percent(v)} reaches spinal fluid.`,
  falls_of_tone: (v) => `Leg tone ${moved(v)} points.`,
  falls_of_spasms: (v) => `Spasms ${moved(v)} grades.`,
  drug_arrives: () => 'The drug arrives and works.',
  drug_without_effect: () => 'Too little of the bolus works.',
  little_to_gain: (v) => `Leg tone before was ${num(v)}: little to gain.`,
  fluid_in_pocket: (v) => `${num(v)}${n}mL of fluid lie beside the pump.`,
  pocket_is_dry: () => 'The pocket is dry.',
  log_blind_beyond_pump: (v) =>
    `The log ends at the pump outlet: ${percent(v)} of the flow reaches spinal fluid, and it cannot know.`,
  log_blind_to_strength: (v) => `The log cannot know strength: the reservoir holds ${num(v, 0)}${n}mcg/mL.`,
  soft_faults_unseen: () => 'A film shows metal and air: no clot, no hole, no small leak.',
  space_unseen: () => 'A film cannot tell spinal fluid from the space around it.',
  alarm_sounds_every: (v) => `The alarm sounds every ${num(v, 0)}${n}min.`,
  no_alarm: () => 'There is no alarm to hear.',
  missed_the_sounding: (v) =>
    `It sounds only every ${num(v, 0)}${n}min; none fell into the minute of listening.`,
  open_but_dry: (v) => `The line is open, but ${percent(v)} of open catheters give no fluid.`,
  aspirate_needed: () => 'Nothing came back, so nothing may be injected.',
  aspirate_clears_the_line: (v) =>
    v === undefined
      ? 'Aspirating first clears the line.'
      : `Aspirating first clears the line: otherwise ${num(v, 0)}${n}mcg would be pushed into spinal fluid.`,
  missed_by_chance: (v) => `This time the method missed it (sensitivity ${percent(v)}).`,
  false_by_chance: (v) => `This time the method showed what is not there (specificity ${percent(v)}).`,
  reading_error: (v) => `The syringe was read ${num(v, 2)}${n}mL ${side(v, 'too high', 'too low')}.`,
  rater_error: (v) => `Rated ${num(v)} points ${side(v, 'better', 'worse')} than it was.`,
  needs_flow: () => 'The tracer goes only where the pump moves it.',
};

/** Texts of the examinations in Break it. */
export const breakExam = {
  title: 'What would each examination find now, and why?',
  sub: (when: string) => `at the cursor, ${when}`,
  table: 'Table of examinations',
  caption:
    'Every examination as if it began at the cursor. The device state makes the finding; chance is left out.',
  columns: { name: 'Examination', finds: 'Finds now', why: 'Why', cost: 'Cost', misses: 'What it can miss' },
  cost: (minutes: string, answer: string | undefined, burden: string) =>
    answer === undefined ? `${minutes}, ${burden}` : `${minutes}, answer after ${answer}, ${burden}`,
  hours: (value: string) => `${value}${n}h`,
  burdens: ['nothing for the patient', 'small burden', 'needle or radiation', 'puncture or theatre'],
  performance: (kind: 'sensitivity' | 'specificity', value: string) => `${kind} ${value}${n}%`,
  waiting: 'being worked out',
  slow: 'Trial boluses come last: each needs a course of its own.',
  failed: 'could not be worked out',
  shape: { fault: 'points to a fault', sound: 'looks sound', open: 'says nothing either way' },
  interrogate: 'Interrogate now',
  interrogateSays:
    'A motor waits in telemetry mode until somebody reads the pump. Reading it wakes the motor and is written into the log.',
  signs,
  numbers,
  facts,
};
