import { useComputed } from '@preact/signals';
import { useId, useMemo, useState } from 'preact/hooks';
import type { Problem } from '../../problem/index.ts';
import { changeValue, modelChange } from '../model-change/index.ts';
import { FieldProblem, NumberField, Slider } from '../parts/index.ts';
import { GradeBadge } from './grade-badge.tsx';
import { Maths } from './maths.tsx';
import { type ShownParameter, unitText } from './shown.ts';
import { ShortSource, SourceView } from './source-view.tsx';
import { text } from './text.ts';
import { checkTyped, isFixed, sayValue, sayWithUnit, trackOf } from './values.ts';

export function ParameterRow({ parameter }: { readonly parameter: ShownParameter }) {
  const { name, symbol, meaning, unit, grade, patient } = parameter;
  const track = useMemo(() => trackOf(parameter), [parameter]);
  const [problem, setProblem] = useState<Problem>();
  const [open, setOpen] = useState(false);
  const details = useId();
  const set = useComputed(() => modelChange.value.values[name]);
  const changed = set.value !== undefined;
  const value = set.value ?? parameter.value;
  const change = (next: number) => changeValue(name, next === parameter.value ? undefined : next);
  const fixed = isFixed(parameter);
  return (
    <>
      <tr class={changed ? 'par par-changed' : 'par'} data-testid={`parameter-${name}`}>
        <th scope="row" class="par-name">
          <Maths ml={symbol} />
          <span class="par-meaning">{meaning}</span>
          {patient && (
            <span class="par-patient" title={text.parameters.patientHelp}>
              {text.parameters.patient}
            </span>
          )}
        </th>
        <td class="par-value">
          {fixed ? (
            <span class="num par-fixed">{sayWithUnit(value, unit)}</span>
          ) : (
            <NumberField
              testid={`field-${name}`}
              label={text.parameters.field(name)}
              unit={unitText(unit)}
              value={value}
              say={sayValue}
              step={track.step}
              check={(typed) => checkTyped(parameter, typed)}
              problem={problem}
              problemId={`problem-${name}`}
              onProblem={setProblem}
              onChange={change}
            />
          )}
          {changed && (
            <span class="par-was">
              <span class="num">{text.parameters.shipped(sayWithUnit(parameter.value, unit))}</span>
              <button
                type="button"
                class="word-button"
                aria-label={text.parameters.resetSpoken(name, sayWithUnit(parameter.value, unit))}
                data-testid={`reset-${name}`}
                onClick={() => {
                  setProblem(undefined);
                  changeValue(name, undefined);
                }}
              >
                {text.parameters.reset}
              </button>
            </span>
          )}
          <FieldProblem id={`problem-${name}`} problem={problem} />
        </td>
        <td class="par-range">
          {fixed ? (
            <span class="sub">{text.parameters.fixed}</span>
          ) : (
            <Slider
              testid={`slider-${name}`}
              label={text.parameters.slider(name)}
              track={track}
              value={value}
              spoken={sayWithUnit(value, unit)}
              marks={[track.stops[0] ?? 0, track.stops.at(-1) ?? 0].map((end) => ({
                value: end,
                label: sayValue(end),
              }))}
              onChange={(next) => {
                setProblem(undefined);
                change(next);
              }}
            />
          )}
        </td>
        <td class="par-source">
          <GradeBadge grade={grade} />
          <button
            type="button"
            class="word-button"
            aria-expanded={open}
            aria-controls={details}
            data-testid={`source-${name}`}
            onClick={() => setOpen(!open)}
          >
            <ShortSource parameter={parameter} />
            <span class="only-spoken">{text.parameters.sourceSpoken(name)}</span>
          </button>
        </td>
      </tr>
      {open && (
        <tr class="par-details" id={details} data-testid={`details-${name}`}>
          <td colSpan={4}>
            <SourceView parameter={parameter} />
          </td>
        </tr>
      )}
    </>
  );
}
