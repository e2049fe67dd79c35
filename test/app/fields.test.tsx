// @vitest-environment happy-dom
import { render } from 'preact';
import { useState } from 'preact/hooks';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import { checkNumber, ruleOf } from '../../src/app/compare/rules.ts';
import { sayNumber } from '../../src/app/numbers/index.ts';
import { ErrorBoundary, FieldProblem, logTrack, NumberField } from '../../src/app/parts/index.ts';
import type { Problem } from '../../src/problem/index.ts';
import { pennPatient } from './patient.ts';

const track = logTrack(24, 2000);
const rule = ruleOf('pump_mcg_day', 'continuous', pennPatient().device);
let taken: number[] = [];

function Bench() {
  const [value, setValue] = useState(200);
  const [problem, setProblem] = useState<Problem>();
  return (
    <>
      <NumberField
        testid="field"
        label="dose"
        unit="mcg/day"
        value={value}
        say={(number) => sayNumber(number, 1)}
        step={track.step}
        check={(typed) => checkNumber(typed, rule, 'dose')}
        problem={problem}
        problemId="problem"
        onProblem={setProblem}
        onChange={(next) => {
          taken.push(next);
          setValue(next);
        }}
      />
      <FieldProblem id="problem" problem={problem} />
      <button type="button" onClick={() => setValue(300)}>
        elsewhere
      </button>
    </>
  );
}

async function open() {
  taken = [];
  await act(() => render(<Bench />, document.body));
  const field = document.querySelector('input');
  if (field === null) throw new Error('no field');
  const type = (typed: string) =>
    act(() => {
      field.value = typed;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
  const press = (key: string) =>
    act(() => void field.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true })));
  const leave = () => act(() => void field.dispatchEvent(new FocusEvent('blur')));
  const problem = () => document.querySelector('[data-code]')?.getAttribute('data-code');
  return { field, type, press, leave, problem };
}

afterEach(() => act(() => render(null, document.body)));

describe('the number field', () => {
  it('takes a typed dose on Enter, and on leaving', async () => {
    const { field, type, press, leave } = await open();
    await type('400');
    expect(taken).toEqual([]);
    await press('Enter');
    expect(taken).toEqual([400]);
    await type('1,200');
    await leave();
    expect(taken).toEqual([400, 1200]);
    expect(field.value).toBe('1,200');
  });

  it('keeps a refused text as typed, says why, and takes nothing', async () => {
    const { field, type, press, problem } = await open();
    await type('12');
    await press('Enter');
    expect(problem()).toBe('dose.below-minimum-flow');
    expect(field.value).toBe('12');
    expect(field.getAttribute('aria-invalid')).toBe('true');
    expect(taken).toEqual([]);
  });

  it('brings the last valid dose back on Esc', async () => {
    const { field, type, press, problem } = await open();
    await type('200 mg');
    await press('Enter');
    await press('Escape');
    expect(field.value).toBe('200');
    expect(problem()).toBeUndefined();
  });

  it('steps by round doses with the arrows', async () => {
    const { press } = await open();
    await press('ArrowUp');
    await press('ArrowDown');
    expect(taken).toEqual([210, 200]);
  });

  it('shows a dose set elsewhere in place of an old draft', async () => {
    const { field, type } = await open();
    await type('77');
    await act(() => document.querySelector('button')?.click());
    expect(field.value).toBe('300');
  });
});

it('a crash says so in plain words, keeps the settings and offers a reload', async () => {
  const Broken = () => {
    throw new Error('the plot thickened');
  };
  await act(() =>
    render(
      <ErrorBoundary>
        <Broken />
      </ErrorBoundary>,
      document.body,
    ),
  );
  const said = document.body.textContent;
  expect(said).toContain('The page stopped working');
  expect(said).toContain('settings are kept');
  expect(document.querySelector('button')?.textContent).toBe('Reload');
  expect(said).not.toContain('fields.test');
});
