import { sayNumber } from '../numbers/index.ts';
import { FieldProblem, NumberField, Slider, type SliderMark, type Track } from '../parts/index.ts';
import { text } from '../strings/index.ts';
import { usePage, useSetting } from './context.ts';
import { checkNumber, ruleOf } from './rules.ts';
import type { NumberKey } from './settings.ts';

interface NumberControlProps {
  readonly of: NumberKey;
  /** Panel it stands in, for its spoken name. */
  readonly group: string;
  readonly testid: string;
  readonly track: Track;
  readonly marks: readonly SliderMark[];
  /** What the number means, in words. */
  readonly hint?: string;
}

/** One number of the settings: its name, a field to type it, a slider, and what is wrong with a typed text. */
export function NumberControl({ of, group, testid, track, marks, hint }: NumberControlProps) {
  const { compare } = usePage();
  const value = useSetting(of);
  const mode = useSetting('mode');
  const problem = compare.refused.value[of];
  const rule = ruleOf(of, mode, compare.patient.value.device);
  const { label, unit, spoken } = text.fields[of];
  const say = (number: number) => sayNumber(number, Math.max(1, rule.decimals));
  const problemId = `problem-${testid}`;
  const set = (next: number) => {
    compare.refuse(of, undefined);
    compare.refuse('mode', undefined);
    compare.change({ [of]: next });
  };
  return (
    <div class="number-control">
      <div class="control-top">
        <span class="label">{label}</span>
        <NumberField
          testid={`field-${testid}`}
          label={text.fields.field(group, label)}
          unit={unit}
          value={value}
          say={say}
          step={track.step}
          check={(typed) => checkNumber(typed, rule, rule.name)}
          problem={problem}
          problemId={problemId}
          onProblem={(next) => compare.refuse(of, next)}
          onChange={set}
        />
      </div>
      <Slider
        testid={`slider-${testid}`}
        label={text.fields.slider(group, label)}
        track={track}
        value={value}
        spoken={spoken(say(value))}
        marks={marks}
        onChange={set}
      />
      {hint !== undefined && <p class="plan">{hint}</p>}
      <FieldProblem id={problemId} problem={problem} />
    </div>
  );
}
