type Numbers = Readonly<Record<string, string>>;

/** At most three words each: what the chip says when a rule holds, and when it does not. */
interface Words {
  readonly good: (numbers: Numbers) => string;
  readonly bad: (numbers: Numbers) => string;
}

const n = '\u00a0';
const dash = (range = '') => range.replace(' to ', '\u2013');
const last = (range = '') => range.split(' to ').at(-1) ?? '';
const fixed = (good: string, bad: string): Words => ({ good: () => good, bad: () => bad });
const daily: Words = {
  good: ({ percent }) => `+${dash(percent)}${n}%`,
  bad: ({ percent }) => `Over +${last(percent)}${n}%`,
};
const highest = fixed('Below the highest', 'Above the highest');

/** By id of the rule in models/rules/; its numbers are filled in. */
const RULES: Readonly<Record<string, Words>> = {
  oral_step: { good: ({ step_mg }) => `Up ${step_mg}${n}mg`, bad: ({ step_mg }) => `Over +${step_mg}${n}mg` },
  oral_interval: {
    good: ({ interval_h }) => `After ${Number(interval_h) / 24}${n}days`,
    bad: () => 'Too soon',
  },
  oral_most: {
    good: ({ most_mg_day }) => `Up to ${most_mg_day}${n}mg`,
    bad: ({ most_mg_day }) => `Over ${most_mg_day}${n}mg`,
  },
  oral_effects: {
    good: ({ above_mg_day }) => `Up to ${above_mg_day}${n}mg`,
    bad: ({ above_mg_day }) => `Over ${above_mg_day}${n}mg`,
  },
  oral_old: fixed('Fits the age', 'Much for age'),
  oral_kidneys_avoid: fixed('Kidneys fit', 'Kidneys too weak'),
  oral_kidneys_half: fixed('Kidneys fit', 'Weak kidneys'),
  oral_kidneys_third: fixed('Kidneys fit', 'Weak kidneys'),
  oral_child: fixed('Adult', 'No child rule'),
  oral_cerebral: fixed('Spinal origin', 'Cerebral: think'),
  oral_times: {
    good: ({ times }) => `${dash(times)} a day`,
    bad: ({ times }) => `Not ${dash(times)} times`,
  },
  bolus_order: fixed('Next rung', 'Skips a rung'),
  bolus_interval: {
    good: ({ interval_h }) => `${interval_h}${n}h apart`,
    bad: ({ interval_h }) => `Under ${interval_h}${n}h`,
  },
  bolus_overlap: fixed('Worn off', 'Still working'),
  bolus_most: fixed('Within the ladder', 'Above the ladder'),
  bolus_small: fixed('Small first', 'Begin smaller'),
  bolus_before_tablets: fixed('Tablets tried', 'Tablets first'),
  bolus_during_trigger: fixed('No trigger', 'Treat trigger first'),
  bolus_beside_pump: fixed('No pump yet', 'Beside a pump'),
  implant_untested: fixed('Tested', 'Not tested'),
  implant_infected: fixed('No infection', 'Infection first'),
  implant_age: fixed('Old enough', 'Too young'),
  start_concentration: {
    good: ({ mcg_mL }) => `${mcg_mL}${n}mcg/mL`,
    bad: () => 'Strong to begin',
  },
  line_without_drug: fixed('Line filled', 'Line not filled'),
  prime_over: fixed('Fits the line', 'More than line'),
  prime_short: fixed('Reaches the tip', 'Short of tip'),
  prime_full: fixed('Line was empty', 'Line is full'),
  start_over: {
    good: ({ times }) => `Max ${times}\u00a0\u00d7 bolus`,
    bad: ({ times }) => `Over ${times}\u00a0\u00d7 bolus`,
  },
  start_under: fixed('Bolus or more', 'Below the bolus'),
  start_wait: {
    good: ({ wait_h }) => `First ${wait_h}${n}h`,
    bad: ({ wait_h }) => `Within ${wait_h}${n}h`,
  },
  start_mode: fixed('Simple first', 'Simple first'),
  daily_spinal: daily,
  daily_cerebral: daily,
  daily_child: daily,
  rise_interval: {
    good: ({ interval_h }) => `${interval_h}${n}h apart`,
    bad: ({ interval_h }) => `Under ${interval_h}${n}h`,
  },
  rise_of_high_dose: fixed('Small step', 'Large high step'),
  reduction_step: {
    good: ({ percent }) => `\u2212${dash(percent)}${n}%`,
    bad: ({ percent }) => `Not \u2212${dash(percent)}${n}%`,
  },
  reduction_large: {
    good: () => 'Gentle fall',
    bad: ({ most_percent }) => `Over \u2212${most_percent}${n}%`,
  },
  dose_experience: fixed('Known doses', 'Little experience'),
  highest_spinal: highest,
  highest_cerebral: highest,
  highest_child: highest,
  both_same_day: fixed('One change', 'Two changes'),
  oral_taper: fixed('Tapered', 'Not tapered'),
  oral_wean_step: {
    good: ({ percent }) => `\u2212${dash(percent)}${n}%`,
    bad: ({ percent }) => `Over \u2212${last(percent)}${n}%`,
  },
  refill_step_spinal: daily,
  refill_step_cerebral: daily,
  refill_step_child: daily,
  triggers_first: fixed('Triggers looked for', 'Triggers first'),
  rise_in_months: fixed('Steady months', 'Check device'),
  rise_in_year: fixed('Steady year', 'Tolerance?'),
  refill_empty: fixed('In time', 'Runs empty'),
  refill_alarm: fixed('Before the alarm', 'After the alarm'),
  refill_fast: fixed('Fast pump fits', 'Fast pump: late'),
  refill_stability: {
    good: ({ most_days }) => `Within ${most_days}${n}days`,
    bad: ({ most_days }) => `Over ${most_days}${n}days`,
  },
  refill_often: {
    good: ({ least_days }) => `After ${least_days}${n}days`,
    bad: () => 'Often',
  },
  refill_unrinsed: fixed('Rinsed', 'Not rinsed'),
  strength_sold: fixed('Sold strength', 'Not sold'),
  refill_untold: fixed('Programmer told', 'Tell the programmer'),
  prescription_untrue: fixed('True strength', 'Wrong strength'),
  saline_minimum: fixed('Saline, minimum', 'Not at minimum'),
  bridge_missing: fixed('No bridge needed', 'Bridge missing'),
  bridge_mismatch: fixed('Bridge fits', 'Wrong bridge'),
  bridge_idle: fixed('Bridge needed', 'Idle bridge'),
  pump_bolus: {
    good: ({ most_mcg }) => `Up to ${most_mcg}${n}mcg`,
    bad: ({ most_mcg }) => `Over ${most_mcg}${n}mcg`,
  },
  pump_stopped: fixed('Not stopped', 'Stopped'),
  stop_lasts: {
    good: ({ most_h }) => `Under ${most_h}${n}h`,
    bad: ({ most_h }) => `Over ${most_h}${n}h`,
  },
  holiday_taper: {
    good: ({ days }) => `After ${dash(days)}${n}days`,
    bad: () => 'No taper',
  },
  holiday_at_all: fixed('No holiday', 'Last resort'),
  minimum_still_gives: fixed('Saline', 'Still gives drug'),
  restart_timid: fixed('Previous dose', 'Below previous'),
  restart_full: {
    good: ({ percent }) => `${dash(percent)}${n}%`,
    bad: ({ percent }) => `Over ${last(percent)}${n}%`,
  },
  restart_over_first: fixed('Near first dose', 'Above first dose'),
  restart_after_overdose: {
    good: ({ percent }) => `${dash(percent)}${n}%`,
    bad: ({ percent }) => `Over ${last(percent)}${n}%`,
  },
  rise_during_trigger: fixed('No trigger', 'Treat trigger first'),
  trigger_left: fixed('Treated', 'Left untreated'),
  raised_against_trigger: fixed('Dose unchanged', 'Dose too high'),
  look_in_order: fixed('Triggers looked for', 'Triggers first'),
  device_before_rise: fixed('Device looked at', 'Device first'),
  other_same_day: fixed('One change', 'Two changes'),
  dantrolene_gain: {
    good: ({ gain_days }) => `Within ${gain_days}${n}days`,
    bad: ({ gain_days }) => `Past ${gain_days}${n}days`,
  },
};

/** Texts of the chips of the schedule. */
export const scheduleChips = {
  rules: RULES,
  /** Of a rule that has no words of its own. */
  other: { good: 'Holds', amber: 'Think', red: 'Outside' },
  checking: 'checking',
  none: 'no rule',
  verdicts: { green: 'holds', amber: 'think', red: 'outside a limit' },
  more: (count: number) => `and ${count} more`,
};
