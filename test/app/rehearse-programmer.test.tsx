// @vitest-environment happy-dom
import { afterEach, expect, test } from 'vitest';
import { ProgrammerPanel } from '../../src/app/rehearse/programmer/index.ts';
import type { Play } from '../../src/rehearsal/index.ts';
import {
  benchOf,
  CONTINUOUS_300,
  choose,
  clear,
  click,
  find,
  found,
  interrogated,
  MIN,
  missing,
  NOW_S,
  playOfHand,
  said,
  show,
  type,
  typedIn,
} from './rehearse-dialogs-bench.tsx';

afterEach(clear);

const HERE: Partial<Play> = { programmer: { present: true }, tasks: [interrogated(CONTINUOUS_300)] };
/** The program says 500 mcg/mL, whatever the label in the hand says. */
const WRONG = {
  programmer: { present: true },
  tasks: [interrogated({ ...CONTINUOUS_300, concentration_mcg_mL: 500 })],
} as const;

async function open(part: Partial<Play>, refuse: Parameters<typeof benchOf>[1] = []) {
  const bench = benchOf(playOfHand(part), refuse);
  await show(bench, ProgrammerPanel);
  return bench;
}
const finishRows = () =>
  [...document.querySelectorAll('[data-testid="finish-row"]')].map((row) =>
    [...row.children].map((cell) => (cell.textContent ?? '').replaceAll('\u00a0', ' ')),
  );

test('is not there until the programmer has come', async () => {
  await open({ tasks: [interrogated(CONTINUOUS_300)] });
  expect(missing('programmer-program')).toBe(true);
  expect(said('programmer')).toMatch(/not here/);
});

test('says when it comes, once somebody brings it', async () => {
  await open({ programmer: { present: false, arrives_s: NOW_S + 12 * MIN } });
  expect(said('programmer')).toMatch(/06:54, in 12 min/);
});

test('shows nothing of the pump before it was read', async () => {
  const { sent } = await open({ programmer: { present: true } });
  expect(said('programmer')).not.toMatch(/300/);
  await click('interrogate');
  expect(sent).toEqual([{ kind: 'do', task: 'examine/interrogation' }]);
});

test('shows what the last interrogation showed, when, and with the zeros of the pump screen', async () => {
  await open(HERE);
  const text = said('programmer');
  expect(text).toMatch(/Daily dose300\.0 mcg\/day/);
  expect(text).toMatch(/0\.600 mL\/day/);
  expect(text).toMatch(/14\.2 mL/);
  expect(text).toMatch(/read 06:32/);
  expect(said('programmer-log')).toMatch(/01:00Motor stall/);
  expect(text).not.toMatch(/catheter|delivered/i);
});

test('those who may not program are told whose hands they are', async () => {
  await open({ ...HERE, role: 'ward_nurse' });
  expect(said('programmer-hands')).toMatch(/ITB nurse's hands/);
  await clear();
  await open({ ...HERE, role: 'itb_nurse' });
  expect(find('programmer-hands')).toBeNull();
});

test('the draft starts from what the pump was told: a wrong concentration stays', async () => {
  const { sent } = await open(WRONG);
  await click('programmer-program');
  expect(typedIn('program-concentration')).toBe('500');
  await type('program-dose', '320');
  await click('to-finish');
  await click('finish-update');
  expect(sent).toEqual([
    {
      kind: 'program',
      setting: {
        kind: 'prescription',
        prescription: { concentration_mcg_mL: 500, mode: { kind: 'simple_continuous', dose_mcg_day: 320 } },
      },
      read: false,
      checked: false,
    },
  ]);
});

test('the draft follows what the team programmed after the last reading', async () => {
  await open({
    ...HERE,
    programmed: [
      {
        at_s: NOW_S - 5 * MIN,
        setting: {
          kind: 'prescription',
          prescription: {
            concentration_mcg_mL: 2000,
            mode: { kind: 'simple_continuous', dose_mcg_day: 280 },
          },
        },
        before: undefined,
        read: true,
        checked: true,
      },
    ],
  });
  expect(said('programmer')).toMatch(/Programmed at 06:37/);
  await click('programmer-program');
  expect(typedIn('program-dose')).toBe('280');
  expect(typedIn('program-concentration')).toBe('2000');
});

test('Update can be pressed unread, and says so', async () => {
  const { sent, session } = await open(HERE);
  await click('programmer-program');
  await type('program-dose', '600');
  await click('to-finish');
  const button = found('finish-update');
  expect(button.hasAttribute('disabled')).toBe(false);
  expect(button.getAttribute('aria-disabled')).not.toBe('true');
  await click('finish-update');
  expect(sent[0]).toMatchObject({ read: false, checked: false });
  expect(session.dialog.value).toBeUndefined();
});

test('reading alone and reading with a second person are sent as they were done', async () => {
  const { sent } = await open(HERE);
  await click('programmer-program');
  await click('to-finish');
  await click('finish-read');
  await click('finish-update');
  await click('programmer-program');
  await click('to-finish');
  await click('finish-checked');
  await click('finish-update');
  expect(sent).toMatchObject([
    { read: true, checked: false },
    { read: true, checked: true },
  ]);
});

test('a changed draft has to be read again', async () => {
  const { sent } = await open(HERE);
  await click('programmer-program');
  await click('to-finish');
  await click('finish-checked');
  await click('finish-back');
  await type('program-dose', '310');
  await click('to-finish');
  await click('finish-update');
  expect(sent[0]).toMatchObject({ read: false, checked: false });
});

test('Finish shows old beside new, marks what changed and adds up the day', async () => {
  await open(HERE);
  await click('programmer-program');
  await choose('program-mode', 'flex');
  await click('program-period-add');
  await type('program-period-1-from', '0');
  await type('program-period-1-to', '24');
  await type('program-period-1-rate', '60');
  await type('program-base', '10');
  await click('to-finish');
  const rows = finishRows();
  expect(rows.find(([name]) => name === 'Dose in 24 hours')).toEqual([
    'Dose in 24 hours',
    '300.0 mcg',
    '1440.0 mcg',
    '\u00d7 4.8',
  ]);
  expect(rows.find(([name]) => name === 'Mode')?.at(-1)).toBe('changed');
  expect(rows.find(([name]) => name === 'Baclofen, concentration')).toEqual([
    'Baclofen, concentration',
    '500.0 mcg/mL',
    '500.0 mcg/mL',
    '',
  ]);
});

test('the factor and the help are for practice only', async () => {
  await open(HERE);
  await click('programmer-program');
  await type('program-dose', '1200');
  await click('to-finish');
  expect(find('finish-help')).not.toBeNull();
  await clear();
  await open({ ...HERE, mode: 'assessed' });
  await click('programmer-program');
  await type('program-dose', '1200');
  await click('to-finish');
  expect(find('finish-help')).toBeNull();
  expect(finishRows().flat().join(' ')).not.toMatch(/\u00d7/);
  expect(
    finishRows()
      .find(([name]) => name === 'Dose in 24 hours')
      ?.at(-1),
  ).toBe('changed');
});

test('total and flow of a day stand beside what is keyed in', async () => {
  await open(HERE);
  await click('programmer-program');
  await type('program-concentration', '2000');
  expect(said('program-total')).toBe('300.0 mcg');
  expect(said('program-flow')).toBe('0.150 mL/day');
  await choose('program-mode', 'minimum_rate');
  expect(said('program-flow')).toBe('0.048 mL/day');
});

test('what the pump cannot do is said at its field, in the words of the door', async () => {
  const { session } = await open(HERE);
  await click('programmer-program');
  await type('program-dose', '5');
  expect(said('program-dose-problem')).toMatch(/5 mcg\/day at 500 mcg\/mL needs/);
  await click('to-finish');
  expect(session.dialog.value).toBeUndefined();
  await type('program-dose', 'much');
  await click('to-finish');
  expect(said('program-dose-problem')).toMatch(/is no number/);
});

test('a refused update keeps the keyed setting and says why', async () => {
  const bench = await open(HERE, [
    { path: 'act/reprogram', code: 'needs-order', message: 'There is no order.', mend: 'Ask for it.' },
  ]);
  await click('programmer-program');
  await type('program-dose', '310');
  await click('to-finish');
  await click('finish-update');
  expect(said('finish-refused')).toBe('There is no order. Ask for it.');
  await click('finish-back');
  expect(typedIn('program-dose')).toBe('310');
  expect(bench.sent).toEqual([]);
});

test('stop and a single bolus are sent as such', async () => {
  const { sent } = await open(HERE);
  await click('programmer-program');
  await choose('program-mode', 'stop');
  await click('to-finish');
  await click('finish-update');
  await click('programmer-program');
  await choose('program-mode', 'bolus');
  await type('program-bolus_mcg', '50');
  await type('program-bolus_minutes', '15');
  await click('to-finish');
  await click('finish-update');
  expect(sent).toMatchObject([
    { kind: 'program', setting: { kind: 'stop' } },
    { kind: 'program', setting: { kind: 'bolus', mcg: 50, minutes: 15 } },
  ]);
});
