import { type NewEntry, ONSETS, PUMPS, REASONS, TIP_LEVELS, TRIGGERS } from '../../../../case/index.ts';
import { sayNumber, withUnit } from '../../../numbers/index.ts';
import { titrateText } from '../../../strings/titrate.ts';
import { type Around, atHand, sayLine } from './around.ts';
import { number, options } from './basic-fields.ts';
import { CLOCK_TIMES, type Draft, FREE } from './draft.ts';
import type { Field } from './field.ts';
import { otherFields } from './other-fields.ts';
import { prescriptionFields } from './prescription-fields.ts';

const { form, orders } = titrateText.schedule;
const words = form.fields;

/** The fields of a form, in their order, as the draft has them open. */
export function fieldsOf(entry: NewEntry, draft: Draft, around: Around): readonly Field[] {
  return [
    { kind: 'text', key: 'at_s', label: words.when, hint: words.whenHint },
    ...ownFields(entry, draft, around),
    {
      kind: 'choice',
      key: 'reason',
      label: words.reason,
      options: options(['', ...REASONS] as const, (reason) => words.reasons[reason]),
    },
    { kind: 'text', key: 'note', label: words.note },
  ];
}

function ownFields(entry: NewEntry, draft: Draft, around: Around): readonly Field[] {
  switch (entry.kind) {
    case 'oral_regimen':
      return regimenFields(draft);
    case 'oral_dose':
      return [number('mg', words.dose, 'mg')];
    case 'lumbar_bolus':
      return [number('mcg', words.dose, 'mcg')];
    case 'single_bolus':
      return [number('mcg', words.dose, 'mcg'), number('minutes', words.minutes, 'min')];
    case 'implant':
      return implantFields(around);
    case 'priming_bolus':
      return [number('volume_mL', words.volume, 'mL', words.lineHolds(sayLine(around)))];
    case 'refill':
      return [
        number(
          'volume_mL',
          words.volume,
          'mL',
          words.holds(withUnit(sayNumber(around.pump.capacity_mL, 1), 'mL')),
        ),
        number('concentration_mcg_mL', words.strength, 'mcg/mL', `${atHand(around)} ${words.saline}`),
        { kind: 'yes', key: 'rinsed', label: words.rinsed, hint: words.rinsedHint },
      ];
    case 'prescription':
      return prescriptionFields(entry, draft, around);
    case 'pump_stop':
      return [{ kind: 'says', key: 'stop', text: words.stops }];
    case 'trigger':
      return [triggerField(), number('strength', words.strengthOfTrigger, words.share, words.strengthHint)];
    case 'trigger_treated':
      return [triggerField()];
    case 'check':
      return [
        {
          kind: 'choice',
          key: 'of',
          label: words.of,
          options: options(['triggers', 'device'] as const, (of) => orders.checks[of]),
        },
      ];
    case 'other_treatment':
      return otherFields(draft, around);
    case 'fault':
      return [
        number('severity', words.severity, words.share, words.severityHint),
        {
          kind: 'choice',
          key: 'onset',
          label: words.onset,
          options: options(['', ...ONSETS] as const, (onset) => words.onsets[onset]),
        },
      ];
    case 'illness':
      return [number('strength', words.severity, words.share, words.severityHint)];
    case 'treatment':
      return entry.amount === undefined ? [] : [number('amount', words.amount, '')];
    case 'fault_ends':
    case 'illness_ends':
    case 'treatment_ends':
    case 'examination':
      return [];
  }
}

function triggerField(): Field {
  const triggers = options(TRIGGERS, (trigger) => orders.triggers[trigger]);
  return { kind: 'choice', key: 'trigger', label: words.trigger, options: triggers };
}

function regimenFields(draft: Draft): readonly Field[] {
  const times: Field = {
    kind: 'choice',
    key: 'times',
    label: words.times,
    options: options(Object.keys(CLOCK_TIMES).concat(FREE), (count) =>
      count === FREE ? words.freeTimes : words.timesAt(count, CLOCK_TIMES[count] ?? []),
    ),
  };
  if (draft.times === FREE) return [times, { kind: 'doses', key: 'doses' }];
  if (draft.times === '0') return [times, { kind: 'says', key: 'none', text: words.noTablets }];
  return [times, { kind: 'number', key: 'each_mg', label: words.each, unit: 'mg', also: 'doses' }];
}

function implantFields(around: Around): readonly Field[] {
  return [
    {
      kind: 'choice',
      key: 'device.pump',
      label: words.pump,
      options: [...PUMPS.values()].map(({ key, title }) => ({ value: key, label: title })),
    },
    number('device.catheter_length_cm', words.catheter, 'cm'),
    {
      kind: 'choice',
      key: 'device.tip_level',
      label: words.tip,
      options: options([...TIP_LEVELS.keys()], (level) => level),
    },
    number('device.concentration_mcg_mL', words.strength, 'mcg/mL', atHand(around)),
    number('device.reservoir_volume_mL', words.reservoir, 'mL'),
  ];
}
