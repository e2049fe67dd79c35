import type { NewEntry } from '../../../../case/index.ts';
import { titrateText } from '../../../strings/titrate.ts';
import { type Around, sayBefore, sayHeld, sayMinimum } from './around.ts';
import { number, options } from './basic-fields.ts';
import type { Draft } from './draft.ts';
import type { Field } from './field.ts';
import { MODES } from './read.ts';

const words = titrateText.schedule.form.fields;

/** Mode, dose, the strength that the programmer is told, and the bridge. */
export function prescriptionFields(
  { prescription }: Extract<NewEntry, { kind: 'prescription' }>,
  draft: Draft,
  around: Around,
): readonly Field[] {
  const at = 'prescription.mode';
  const mode = draft[`${at}.kind`];
  const own: readonly Field[] =
    mode === 'simple_continuous'
      ? [number(`${at}.dose_mcg_day`, words.dose, 'mcg/day', sayBefore(around))]
      : mode === 'flex'
        ? [
            {
              kind: 'flex',
              key: at,
              text:
                prescription.mode.kind === 'flex'
                  ? words.flex(prescription.mode.periods.length)
                  : words.flexNew,
            },
          ]
        : mode === 'periodic_bolus'
          ? [
              number(`${at}.bolus_mcg`, words.eachBolus, 'mcg'),
              number(`${at}.minutes`, words.minutes, 'min'),
              { kind: 'text', key: `${at}.times`, label: words.clockTimes, hint: words.clockTimesHint },
            ]
          : [{ kind: 'says', key: at, text: words.minimum(sayMinimum(draft, around)) }];
  return [
    {
      kind: 'choice',
      key: `${at}.kind`,
      label: words.mode,
      options: options(MODES, (each) => words.modes[each]),
      also: at,
    },
    ...own,
    number('prescription.concentration_mcg_mL', words.told, 'mcg/mL', sayHeld(around)),
    number('prescription.bridge_from_mcg_mL', words.bridge, 'mcg/mL', words.bridgeHint),
  ];
}
