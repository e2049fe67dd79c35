// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { EvidenceList } from '../../src/app/evidence/evidence-list.tsx';
import { StudyProtocol } from '../../src/app/evidence/study-protocol.tsx';
import { StudyReadouts } from '../../src/app/evidence/study-readouts.tsx';
import type { Shipped } from '../../src/evidence/show/index.ts';
import { shippedEvidence } from '../../src/evidence/show/shipped.ts';

let shipped: Shipped;
beforeAll(() => {
  shipped = shippedEvidence();
});
afterEach(() => act(() => render(null, document.body)));

const at = (testid: string) => document.querySelector<HTMLElement>(`[data-testid="${testid}"]`);
const rows = () => [...document.querySelectorAll<HTMLElement>('[data-testid=evidence-rows] [data-row]')];
const study = (id: string) => {
  const found = shipped.studies.find(({ file }) => file.id === id);
  if (found === undefined) throw new Error(`${id} is not shipped`);
  return found;
};

async function open() {
  await act(() => render(<EvidenceList shipped={shipped} />, document.body));
}
async function press(testid: string) {
  await act(() => at(testid)?.click());
}

describe('the panel', () => {
  it('begins with what was fitted to, every row with its numbers', async () => {
    await open();
    const { fit } = shipped.totals;
    expect(rows()).toHaveLength(fit.all.readouts);
    expect(at('evidence-totals')?.textContent).toContain(`${fit.all.inside} of ${fit.all.readouts} inside`);
    const leg = document.querySelector('[data-row="penn-1989/leg-3d"]');
    expect(leg?.textContent).toContain('1.2 [0.7 to 1.7]');
    expect(leg?.textContent).toContain('inside');
  });

  it('words and rings every miss', async () => {
    await open();
    await press('evidence-use-check');
    await press('evidence-misses');
    const { all } = shipped.totals.check;
    expect(rows()).toHaveLength(all.readouts - all.inside);
    for (const row of rows()) {
      expect(row.textContent).toMatch(/outside, too (low|high)|no prediction/);
      if (row.dataset.verdict !== 'none') expect(row.querySelector('.ev-missed')).not.toBeNull();
    }
  });

  it('keeps targets apart, with their warning', async () => {
    await open();
    await press('evidence-use-target');
    expect(at('evidence-totals')?.textContent).toMatch(/^Not evidence\./);
    expect(
      rows().every((row) => /^(scenario|withdrawal|overdose|awake|treatments)/.test(row.dataset.row ?? '')),
    ).toBe(true);
    expect(document.querySelector('[data-row="penn-1989/leg-3d"]')).toBeNull();
  });

  it('says when nothing fits, and clears the filters', async () => {
    await open();
    const search = document.querySelector<HTMLInputElement>('[data-testid=evidence-search]');
    await act(() => {
      if (search) search.value = 'nobody wrote this';
      search?.dispatchEvent(new Event('input', { bubbles: true }));
    });
    expect(rows()).toHaveLength(0);
    expect(at('evidence-found')?.textContent).toBe('0 readouts, 0 studies');
    await press('evidence-clear');
    expect(rows().length).toBeGreaterThan(0);
  });

  it('shows the same rows as a table, and Esc closes it', async () => {
    await open();
    await press('evidence-table-button');
    const table = at('evidence-table');
    expect(table?.querySelectorAll('tbody tr')).toHaveLength(rows().length);
    await act(
      () => void table?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true })),
    );
    expect(at('evidence-table')).toBeNull();
    expect(document.activeElement).toBe(at('evidence-table-button'));
  });
});

describe('a study', () => {
  it('names why each miss is missed, and the file\u2019s own remarks', async () => {
    const { readouts } = study('wuis-1989');
    await act(() => render(<StudyReadouts study={study('wuis-1989')} now={undefined} />, document.body));
    expect(document.body.textContent).toContain(`Why it is missed: ${readouts[0]?.reason}.`);
    expect(document.body.textContent).toContain('The stretch of time is ours.');
  });

  it('shows what a changed model predicts beside the kept prediction', async () => {
    const penn = study('penn-1989');
    const now = penn.readouts.map(({ score }) => ({
      ...score,
      predicted: 4.5,
      inside: false,
      sdRatio: null,
      patients: 30,
    }));
    await act(() => render(<StudyReadouts study={penn} now={now} />, document.body));
    const leg = document.querySelector('[data-row="penn-1989/leg-3d"]');
    expect(leg?.lastElementChild?.textContent).toBe('4.5outside, too high');
    expect(leg?.textContent).toContain('inside');
  });

  it('tells arms apart, each with its steps', async () => {
    const several = shipped.studies.find(({ file }) => file.arms.length > 1);
    if (several === undefined) throw new Error('no study has arms');
    await act(() => render(<StudyProtocol file={several.file} />, document.body));
    expect(document.querySelectorAll('.study-arm')).toHaveLength(several.file.arms.length);
    expect(document.querySelectorAll('.study-steps li')).toHaveLength(
      several.file.arms.reduce((sum, { steps }) => sum + steps.length, 0),
    );
  });
});
