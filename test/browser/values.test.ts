import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { ROOT } from '../../tools/files.mjs';
import { test } from './browser.ts';
import { read, settled } from './page.ts';
import { LOWEST_mcg_day, patientNamed } from './patient.ts';

/** The page draws what the command line computes for the same case. */

const LEVEL = { unit: 'ng/mL' };
const SCORE = { unit: '1' };
const CHANCE = { unit: 'percent' };
/** Every output that the table shows, with the unit that the command line prints. */
const OUTPUTS: Readonly<Record<string, { readonly unit: string }>> = {
  plasma_level: LEVEL,
  csf_tip_level: LEVEL,
  csf_lumbar_level: LEVEL,
  csf_conus_level: LEVEL,
  csf_cervical_level: LEVEL,
  csf_cistern_level: LEVEL,
  ashworth_leg: SCORE,
  ashworth_arm: SCORE,
  spasm_score: SCORE,
  clonus: SCORE,
  side_any: CHANCE,
  side_sedation: CHANCE,
  side_somnolence: CHANCE,
  side_dizziness: CHANCE,
  side_confusion: CHANCE,
  side_weakness: CHANCE,
  passive_range: CHANCE,
  standing: CHANCE,
  transfer: CHANCE,
  sitting: CHANCE,
  hygiene: CHANCE,
};
/** Those whose value at the cursor stands beside the first strips. */
const AT_CURSOR = ['plasma_level', 'csf_tip_level', 'ashworth_leg', 'ashworth_arm', 'spasm_score'];

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'page-values-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A case file written from what the page says of itself: its address, and the clock times in its plan. */
async function writeCases(page: Page): Promise<{ readonly oral: string; readonly pump: string }> {
  const settings = new URLSearchParams(page.url().split('?')[1]);
  const [mg_day = 0, times = 0] = (settings.get('oral') ?? '').split('x').map(Number);
  const plan = (await page.locator('.is-oral .plan').first().textContent()) ?? '';
  const clocks = plan.match(/\d\d:\d\d/g) ?? [];
  expect(clocks).toHaveLength(mg_day === 0 ? 0 : times);
  const dose_mcg_day = Number(settings.get('pump'));
  const ready = patientNamed(settings.get('patient') ?? '');
  const { concentration_mcg_mL } = ready.device;
  const number = (name: string) => Number(settings.get(name));
  const patient = {
    ...ready,
    patient: {
      ...ready.patient,
      tone_leg: number('leg'),
      tone_arm: number('arm'),
      spasm: number('spasms'),
      sensitivity: number('sensitivity'),
      kidney_function: number('kidney') / 100,
      contracture: number('contracture') / 100,
    },
    device: { ...ready.device, tip_level: settings.get('tip') },
  };
  return {
    oral: written('oral', {
      ...patient,
      history: { days: 540, oral: clocks.map((time) => ({ time, mg: mg_day / times })) },
    }),
    pump: written('pump', {
      ...patient,
      history: {
        days: 540,
        oral: [],
        prescription: { concentration_mcg_mL, mode: { kind: 'simple_continuous', dose_mcg_day } },
      },
    }),
  };
}

function written(name: string, document: object): string {
  const file = join(folder, `${name}.case.json`);
  writeFileSync(file, JSON.stringify(document));
  return file;
}

/** Values by column and second, from `itb run` in a process of its own. */
function runCase(file: string, hours: number): Map<string, Map<number, number>> {
  const words = [
    'run',
    file,
    '--hours',
    String(hours),
    '--every',
    '1h',
    '--outputs',
    Object.keys(OUTPUTS).join(','),
  ];
  const csv = execFileSync(process.execPath, [join(ROOT, 'tools/itb.mjs'), ...words], { encoding: 'utf8' });
  const [header = [], ...rows] = csv
    .trimEnd()
    .split('\n')
    .map((line) => line.split(','));
  return new Map(
    header.map((name, i) => [name, new Map(rows.map((row) => [Number(row[0]), Number(row[i])]))]),
  );
}

interface Cell {
  readonly at_s: number;
  readonly column: string;
  readonly shown: string;
  readonly value: number;
}

async function cellsOf(page: Page): Promise<readonly Cell[]> {
  return page.locator('[data-testid=table] td[data-cell]').evaluateAll((cells) =>
    cells.map((cell) => ({
      at_s: Number(cell.closest('tr')?.getAttribute('data-at')),
      column: cell.getAttribute('data-cell') ?? '',
      shown: (cell.textContent ?? '').replaceAll(',', ''),
      value: Number(cell.getAttribute('data-value')),
    })),
  );
}

/** Half of the last place a number is shown with: what rounding may change. */
function resolution(shown: string): number {
  return 0.5 * 10 ** -(shown.split('.')[1]?.length ?? 0) + 1e-9;
}

describe.each([
  ['the settings it opens with', 'oral=60x3&pump=400&span=72h', 72],
  ['other doses over a day', 'oral=35x2&pump=455.5&span=24h', 24],
  ['no tablets and the lowest flow over two weeks', `oral=0x4&pump=${LOWEST_mcg_day}&span=14d`, 336],
  [
    'another patient, changed, with weak kidneys, a contracture and a high tip',
    'patient=tbi&leg=3.2&arm=2.8&kidney=40&contracture=20&sensitivity=1.4&tip=C7&oral=45x3&pump=320&span=24h',
    24,
  ],
])('%s', (_what, settings, hours) => {
  test('every number in the table of the page is that of the command line', async ({ open }) => {
    const page = await open({ settings });
    await settled(page);
    await page.getByTestId('table-button').click();
    const cells = await cellsOf(page);
    const files = await writeCases(page);
    const runs = { oral: runCase(files.oral, hours), pump: runCase(files.pump, hours) };
    let compared = 0;
    for (const { at_s, column, shown, value } of cells) {
      const [, route, name = ''] = /^(oral|pump)-(.*)$/.exec(column) ?? [];
      const run = route === 'oral' ? runs.oral : runs.pump;
      const output = OUTPUTS[name];
      const header = name === 'delivered_mcg_h' ? 'delivered [mcg/h]' : output && `${name} [${output.unit}]`;
      if (header === undefined) continue;
      const expected = run.get(header)?.get(at_s) ?? Number.NaN;
      const where = `${column} at ${at_s} s: shown ${shown}, computed ${expected}`;
      expect(Math.abs(value - expected), where).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(expected)));
      expect(Math.abs(Number(shown) - expected), where).toBeLessThanOrEqual(resolution(shown));
      compared++;
    }
    expect(compared).toBeGreaterThanOrEqual(25 * (2 * Object.keys(OUTPUTS).length + 1));

    // The cursor stands at two thirds of the window.
    for (const output of AT_CURSOR) {
      for (const [route, run] of Object.entries(runs)) {
        const expected = run.get(`${output} [${OUTPUTS[output]?.unit}]`)?.get(hours * 2400) ?? Number.NaN;
        const said = await read(page, `value-${route}-${output}`);
        const shown = /[\d.,]+/.exec(said)?.[0].replaceAll(',', '') ?? '';
        const where = `${route} ${output} at the cursor: shown ${said}, computed ${expected}`;
        expect(Math.abs(Number(shown) - expected), where).toBeLessThanOrEqual(resolution(shown));
      }
    }
  });
});
