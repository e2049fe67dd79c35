// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, test } from 'vitest';
import { SelectionPanel } from '../../src/app/selection/index.ts';
import { type Patient, READY_PATIENTS } from '../../src/case/index.ts';

const PENN = READY_PATIENTS.get('penn-1989')?.patient;
if (PENN === undefined) throw new Error('no patient');
const HEALTHY: Patient = { ...PENN, age_years: 40, kidney_function: 1, contracture: 0, tone_reliance: 0 };
const patient = signal(HEALTHY);

function found(testid: string): HTMLElement {
  const element = document.querySelector(`[data-testid=${testid}]`);
  if (!(element instanceof HTMLElement)) throw new Error(`no ${testid}`);
  return element;
}

async function open(of: Partial<Patient> = {}) {
  patient.value = { ...HEALTHY, ...of };
  await act(() => render(<SelectionPanel patient={patient} />, document.body));
}
const click = (testid: string) => act(() => found(testid).click());

/** The verdict of a route, as its heading shows it. */
function verdict(route: 'oral' | 'intrathecal') {
  return found(`selection-${route}`).querySelector('header [data-verdict]')?.textContent;
}
function reasons(route: 'oral' | 'intrathecal') {
  return [...found(`selection-${route}`).querySelectorAll('[data-reason]')].map(
    (reason) => reason.getAttribute('data-reason') ?? '',
  );
}

afterEach(() => act(() => render(null, document.body)));

describe('the panel', () => {
  test('an infection turns the verdict of the pump, not of tablets, and turning it off brings it back', async () => {
    await open();
    expect([verdict('oral'), verdict('intrathecal')]).toEqual(['Indicated', 'Indicated']);
    await click('finding-active_infection');
    expect([verdict('oral'), verdict('intrathecal')]).toEqual(['Indicated', 'Do not use']);
    expect(reasons('intrathecal')[0]).toBe('active_infection');
    expect(found('selection-said').textContent).toMatch(/By mouth: Indicated.*Intrathecal: Do not use/);
    await click('finding-active_infection');
    expect(verdict('intrathecal')).toBe('Indicated');
  });

  test('Parkinson rigidity is refused by both routes, and the patient comes back', async () => {
    await open();
    await click('cause-parkinson');
    expect([verdict('oral'), verdict('intrathecal')]).toEqual(['Not for this', 'Not for this']);
    expect(found('selection-oral').textContent).toContain('Treat the Parkinson disease.');
    await click('cause-patient');
    expect(verdict('oral')).toBe('Indicated');
  });

  test('it follows the patient: kidneys fail, and a child of 3', async () => {
    await open();
    await act(() => {
      patient.value = { ...HEALTHY, kidney_function: 0.2 };
    });
    expect(verdict('oral')).toBe('Do not use');
    expect(found('selection-seen').textContent).toBe('Kidney function under 30 %');
    await act(() => {
      patient.value = { ...HEALTHY, age_years: 3 };
    });
    expect(verdict('intrathecal')).toBe('Do not use');
  });

  test('after a stroke tablets are not established while the pump is indicated', async () => {
    await open({ cause: 'stroke', origin: 'cerebral' });
    expect([verdict('oral'), verdict('intrathecal')]).toEqual(['Not established', 'Indicated']);
  });

  test('clear takes every tick away, and keeps the cause', async () => {
    await open();
    await click('cause-rheumatic');
    await click('finding-hypersensitivity');
    await click('finding-epilepsy');
    expect(verdict('oral')).toBe('Do not use');
    await click('selection-clear');
    expect(document.querySelectorAll('input[type=checkbox]:checked')).toHaveLength(0);
    expect(verdict('oral')).toBe('Not for this');
  });

  test('each reason, principle and card names a source', async () => {
    await open({ kidney_function: 0.5 });
    const blocks = document.querySelectorAll('[data-reason], .principles > li, .alternative dd');
    expect(blocks.length).toBeGreaterThan(20);
    for (const block of blocks) expect(block.querySelector('.sources')?.textContent).toMatch(/\w{3}/);
    expect(found('always-never_stop').textContent).toContain('27 cases and 6 deaths');
    expect(found('alternative-dantrolene').textContent).toContain('Liver injury');
  });
});
