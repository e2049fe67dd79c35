import * as v from 'valibot';
import file from '../../../models/rules/suggest.yaml';
import { parseClock } from '../../case/index.ts';
import { type Checked, good, must } from '../../problem/index.ts';
import { fact, refused, rungs, stated } from '../facts.ts';

const group = <const E extends v.ObjectEntries>(entries: E) => v.strictObject(entries);

const clocks = v.pipe(
  v.array(v.string()),
  v.check((all) => all.every((time) => parseClock(time) !== undefined), 'Every time is a clock time'),
  v.transform((all): readonly string[] => all),
);

const SuggestFile = group({
  observe: group({
    withdrawal_from: fact('severity'),
    back_errors: fact('rater errors'),
    looks: fact('looks'),
    settle_h: fact('h'),
    inside_points: fact('points'),
    confirm_days: rungs('days'),
  }),
  tablets: group({
    three_times: stated('clock', clocks),
    four_times: stated('clock', clocks),
    first_mg: fact('mg'),
    fourth_dose_above_mg: fact('mg'),
    lowest_mg: fact('mg'),
    judged_after_h: fact('h'),
    wean_every_days: fact('days'),
    taper_days: fact('days'),
  }),
  pump: group({
    implant_at_h: fact('h'),
    refill_ahead_days: fact('days'),
    stronger_below_days: fact('days'),
    most_interval_days: fact('days'),
  }),
  lost: group({
    look_back_days: rungs('days'),
    slack_points: fact('points'),
    triggers_hold_days: fact('days'),
    trigger_passes_h: fact('h'),
    device_holds_days: fact('days'),
    no_effect_points: fact('points'),
    rises_without_effect: fact('rises'),
  }),
  day: group({ lead_h: fact('h') }),
});

export type SuggestNumbers = v.InferOutput<typeof SuggestFile>;

/** `itb-suggest/1` from its parsed text; `name` is the file's. */
export function checkSuggest(data: unknown, name: string): Checked<SuggestNumbers> {
  const read = v.safeParse(SuggestFile, data);
  if (read.success) return good(read.output);
  const mend =
    'Give every number of schema itb-suggest/1 its value, unit, grade and source, and nothing else.';
  return refused(read.issues, name, 'suggest.shape', mend);
}

export const SUGGEST = must(checkSuggest(file, 'models/rules/suggest.yaml'));
