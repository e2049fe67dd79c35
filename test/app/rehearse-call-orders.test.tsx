// @vitest-environment happy-dom
import { afterEach, expect, test } from 'vitest';
import { CallDialog } from '../../src/app/rehearse/call/index.ts';
import { FACTS, open, sbarOf } from './rehearse-call-bench.tsx';
import {
  benchOf,
  choose,
  clear,
  click,
  found,
  missing,
  options,
  playOfHand,
  said,
  show,
  type,
} from './rehearse-dialogs-bench.tsx';

afterEach(clear);

test('only what a contact may order can be asked of them, with its amounts', async () => {
  const { sent } = await open();
  await click('call-to-resident');
  expect(options('order-action')).toContain('lorazepam');
  expect(options('order-action')).not.toContain('refill');
  expect(missing('pump-order')).toBe(true);
  await choose('order-action', 'lorazepam');
  expect(options('order-amount')).toEqual(['', '1', '2', '4']);
  await click('order-add');
  expect(missing('requests-chosen')).toBe(true);
  await choose('order-amount', '1');
  await click('order-add');
  await click('call-make');
  expect(sbarOf(sent).sbar.requests).toEqual([{ kind: 'order', action: 'lorazepam', amount: 1 }]);
});

test('an order that the one who is called may not give is kept, and not said', async () => {
  const { sent } = await open();
  await click('call-to-resident');
  await choose('order-action', 'lorazepam');
  await choose('order-amount', '2');
  await click('order-add');
  await click('call-to-pharmacy');
  await click('call-make');
  expect(sbarOf(sent).sbar.requests).toEqual([]);
});

test('the ITB team can be asked for a refill with volume and concentration, and for a written pump order', async () => {
  const { sent } = await open();
  await click('call-to-itb_team');
  await choose('order-action', 'refill');
  await click('order-add');
  await type('order-volume', '18');
  await type('order-strength', '500');
  await click('order-add');
  await type('pump-order-concentration', '500');
  await type('pump-order-dose', '300');
  await click('pump-order-add');
  await click('call-make');
  expect(sbarOf(sent).sbar.requests).toEqual([
    { kind: 'order', action: 'refill', fill: { volume_mL: 18, concentration_mcg_mL: 500 } },
    {
      kind: 'pump_order',
      setting: {
        kind: 'prescription',
        prescription: { concentration_mcg_mL: 500, mode: { kind: 'simple_continuous', dose_mcg_day: 300 } },
      },
    },
  ]);
});

test('a pump order that the pump cannot carry out is refused where it is written', async () => {
  const { sent } = await open();
  await click('call-to-itb_team');
  await type('pump-order-concentration', '500');
  await type('pump-order-dose', '5');
  await click('pump-order-add');
  expect(said('pump-order-dose-problem')).toMatch(/needs .*flow|minimum/i);
  await click('call-make');
  expect(sbarOf(sent).sbar.requests).toEqual([]);
});

test('a button elsewhere chooses whom to call and what to ask for', async () => {
  const bench = benchOf(playOfHand({ facts: FACTS }));
  bench.session.callFor.value = { action: 'lorazepam', amount: 2 };
  await show(bench, CallDialog, 'call');
  await click('call-make');
  const { to, sbar } = sbarOf(bench.sent);
  expect(to).toBe('resident');
  expect(sbar.requests).toEqual([{ kind: 'order', action: 'lorazepam', amount: 2 }]);
});

test('a refill that is asked for from elsewhere waits for its volume', async () => {
  const bench = benchOf(playOfHand({ facts: FACTS }));
  bench.session.callFor.value = { action: 'refill' };
  await show(bench, CallDialog, 'call');
  await type('order-volume', '18');
  await type('order-strength', '2000');
  await click('order-add');
  await click('call-make');
  const { to, sbar } = sbarOf(bench.sent);
  expect(to).toBe('itb_team');
  expect(sbar.requests).toEqual([
    { kind: 'order', action: 'refill', fill: { volume_mL: 18, concentration_mcg_mL: 2000 } },
  ]);
});

test('needle examinations are asked for by their names, of those who may order them', async () => {
  const { sent } = await open();
  await click('call-to-resident');
  expect(options('order-action')).not.toContain('side_port');
  await click('call-to-itb_team');
  expect(options('order-action')).toEqual(expect.arrayContaining(['residual', 'side_port', 'pump_bolus']));
  // One entry: the drug, with its amount.
  expect(options('order-action').filter((each) => each === 'lumbar_bolus')).toHaveLength(1);
  await choose('order-action', 'side_port');
  await click('order-add');
  expect(said('call-dialog')).toMatch(/Aspirate the side port/);
  await click('call-make');
  expect(sbarOf(sent).sbar.requests).toEqual([{ kind: 'order', action: 'side_port' }]);
});

test('orders stand as a ward asks for them, and why one cannot be added is said', async () => {
  await open();
  const groups = [...found('order-action').querySelectorAll('optgroup')].map(({ label }) => label);
  expect(groups[0]).toBe('Drugs and tablets');
  expect(groups.length).toBeGreaterThan(2);
  await choose('order-action', 'lorazepam');
  expect(said('order-lacks')).toBe('Choose an amount first.');
  await choose('order-amount', '1');
  expect(said('order-lacks')).toBe('');
});
