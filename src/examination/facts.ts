/**
 * Why an examination shows what it shows, in stable words; the app has a sentence for each. Behind each word stands
 * what `value` of the Why means; words without a remark have none. A blind spot (`..._unseen`) is given only when
 * there is something behind it.
 */
export const WHY_FACTS = [
  // The programmer and the order
  'prescription_as_ordered',
  'dose_differs', // mcg/day that the programmer was told; the order says another dose
  'concentration_differs', // mcg/mL that the programmer was told; the order says another
  'mode_differs', // the mode, or a period or bolus of it, is not the one ordered
  'told_stopped', // the programmer was told to stop the pump
  'label_differs', // mcg/mL on the label of what was filled in; the programmer was told another
  'counts_what_it_is_told', // mL by which the programmer's count is above (+) or below (-) what is in there

  // The reservoir
  'more_than_ordered', // mL that were aspirated above what the order would have left
  'less_than_ordered', // mL that were aspirated below what the order would have left
  'inside_band', // mL of difference to the order, inside the band
  'as_counted', // mL of difference to the programmer's count, inside the band
  'misses_count', // mL of difference to the programmer's count, outside the band
  'stall_inside_band', // mL that the stall left behind: less than the band
  'strength_unseen', // mcg/mL that is really in the reservoir; only a laboratory could tell
  'septum_on_the_far_side',
  'cannot_be_filled',

  // The pump
  'no_pump',
  'runs',
  'stopped',
  'stalled',
  'end_of_service',
  'reservoir_empty',
  'on_its_face',
  'rotor_moves',
  'rotor_stands',
  'no_rotor',
  'signals_not_known', // what this pump writes down and sounds by itself was not found
  'nothing_leaves_the_pump',
  'stall_in_log', // how many stalls the log has
  'recovery_in_log', // how many recoveries the log has
  'not_readable_yet', // how many lines of the log an interrogation cannot read yet

  // Connector, catheter and tip; value: share of the flow that still passes that place, 0 to 1
  'clot',
  'kink',
  'gap',
  'hole',
  'mass',
  'line_open',
  'leaves_into_pocket',
  'leaves_into_tissue',
  // the tip; value: share of what leaves it that reaches spinal fluid, 0 to 1
  'tip_intrathecal',
  'tip_subdural',
  'tip_epidural',
  'tip_outside',

  // The body
  'falls_of_tone', // points of Ashworth by which leg tone fell, as rated
  'falls_of_spasms', // grades by which the spasm score fell, as rated
  'drug_arrives', // points of Ashworth that the bolus really made
  'drug_without_effect', // points of Ashworth that the bolus really made: too few
  'little_to_gain', // leg tone before the bolus, already near normal
  'fluid_in_pocket', // mL
  'pocket_is_dry',

  // The method itself
  'log_blind_beyond_pump', // share of the pumped flow that reaches spinal fluid, 0 to 1
  'log_blind_to_strength', // mcg/mL that is really in the reservoir
  'soft_faults_unseen', // a film shows metal and air: no clot, no hole, no small leak
  'space_unseen', // a film cannot tell spinal fluid from the space around it
  'alarm_sounds_every', // minutes between two soundings
  'no_alarm',
  'missed_the_sounding', // minutes between two soundings; none fell into the minute of listening
  'open_but_dry', // share of open catheters that give no fluid
  'aspirate_needed', // nothing came back, so nothing may be injected
  'aspirate_clears_the_line', // what was drawn out first cannot be pushed into spinal fluid
  'missed_by_chance', // sensitivity of the method, 0 to 1
  'false_by_chance', // specificity of the method, 0 to 1
  'reading_error', // mL by which the syringe was read wrong (+ too much)
  'rater_error', // points of Ashworth by which the rated fall differs from what the bolus really made
  'needs_flow', // the tracer goes only where the pump moves it
] as const;
export type WhyFact = (typeof WHY_FACTS)[number];
