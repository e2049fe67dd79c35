// @vitest-environment happy-dom
import { afterEach, expect, test } from 'vitest';
import { CallDialog } from '../../src/app/rehearse/call/index.ts';
import type { NewIntent, Play } from '../../src/rehearsal/index.ts';
import {
  benchOf,
  choose,
  clear,
  click,
  find,
  found,
  MIN,
  missing,
  NOW_S,
  options,
  playOfHand,
  press,
  said,
  seen,
  show,
  type,
} from './rehearse-dialogs-bench.tsx';

afterEach(clear);

const FACTS: Play['facts'] = [
  seen('temperature', 'core temperature 37.6 degC', 60),
  seen('temperature', 'core temperature 38.2 degC', 7),
  seen('heart_rate', 'heart rate 116', 45),
  seen('has_pump', 'Card: intrathecal baclofen pump', 300, 'history'),
  seen('itch', 'itch 6 of 10', 7),
];

async function open(part: Partial<Play> = {}) {
  const bench = benchOf(playOfHand({ facts: FACTS, ...part }));
  await show(bench, CallDialog, 'call');
  return bench;
}
const sbarOf = (sent: readonly NewIntent[]) => {
  const [call] = sent;
  if (call?.kind !== 'call') throw new Error('no call was made');
  return call;
};

test('offers only what was observed, each fact once with its newest reading and its age', async () => {
  await open();
  expect(said('fact-temperature')).toMatch(/38\.2/);
  expect(said('fact-temperature')).toMatch(/7 min/);
  expect(document.querySelectorAll('[data-testid="fact-temperature"]')).toHaveLength(1);
  expect(missing('fact-ck')).toBe(true);
});

test('a look that is older than half an hour looks stale, what a card says does not', async () => {
  await open();
  expect(said('fact-heart_rate')).toMatch(/stale/);
  expect(said('fact-temperature')).not.toMatch(/stale/);
  expect(said('fact-has_pump')).not.toMatch(/stale/);
});

test('what nobody has checked is folded away, marked, and can be said', async () => {
  const { sent } = await open();
  const fold = found('call-background-unseen');
  expect(fold.hasAttribute('open')).toBe(false);
  expect(said('fact-daily_dose')).toMatch(/a normal dose.*not checked/);
  await click('fact-daily_dose');
  await click('call-make');
  expect(sbarOf(sent).sbar.background).toEqual(['daily_dose']);
});

test('that it costs is said in practice, and not when assessed', async () => {
  await open();
  expect(said('call-background-unseen')).toMatch(/honesty/);
  await clear();
  await open({ mode: 'assessed' });
  expect(said('call-background-unseen')).not.toMatch(/honesty|cost/i);
});

test('sends exactly what was chosen, each fact under its letter', async () => {
  const { sent, session } = await open();
  await click('call-to-itb_team');
  for (const fact of ['temperature', 'heart_rate', 'itch', 'has_pump']) await click(`fact-${fact}`);
  await click('fact-heart_rate');
  await choose('call-thinks', 'withdrawal');
  await click('request-bring_programmer');
  await type('call-free', ' Please hurry. ');
  await click('call-make');
  expect(sent).toEqual([
    {
      kind: 'call',
      to: 'itb_team',
      sbar: {
        situation: ['temperature'],
        background: ['has_pump'],
        assessment: { facts: ['itch'], thinks: 'withdrawal' },
        requests: [{ kind: 'other', request: 'bring_programmer' }],
        free: 'Please hurry.',
      },
    },
  ]);
  expect(session.dialog.value).toBeUndefined();
});

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

test('the pump team can be asked for a refill with volume and concentration, and for a written pump order', async () => {
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

test('Ctrl+Enter makes the call, and the preview says what will be spoken', async () => {
  const { sent } = await open();
  await click('fact-temperature');
  expect(said('call-said')).toMatch(/Core temperature 38\.2 degC\./);
  await press('call-dialog', 'Enter');
  expect(sent).toHaveLength(0);
  await press('call-dialog', 'Enter', true);
  expect(sbarOf(sent).sbar.situation).toEqual(['temperature']);
});

test('a draft outlasts the dialog, until the call is made', async () => {
  const bench = await open();
  await click('fact-temperature');
  await click('call-keep');
  expect(bench.session.dialog.value).toBeUndefined();
  await show(bench, CallDialog, 'call');
  expect(found('fact-temperature').getAttribute('aria-pressed')).toBe('true');
  await click('call-make');
  await show(bench, CallDialog, 'call');
  expect(found('fact-temperature').getAttribute('aria-pressed')).toBe('false');
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

test('what the handover said of the body is old from the first second', async () => {
  await open({ facts: [seen('temperature', 'temperature 37.8 degC', 1, 'handover')] });
  expect(said('fact-temperature')).toMatch(/stale/);
});

test('a vague request is said, and is not what a good call needs', async () => {
  await open();
  await click('request-just_informing');
  expect(said('call-ticks')).toMatch(/Still missing:\s*Request/);
  await click('request-come_now');
  expect(said('call-ticks')).toMatch(/Said:\s*Request/);
});

test('what a good call still lacks is ticked off in practice only', async () => {
  await open();
  expect(said('call-ticks')).toMatch(/Still missing:\s*Situation/);
  await click('fact-temperature');
  expect(said('call-ticks')).toMatch(/Said:\s*Situation/);
  await clear();
  await open({ mode: 'assessed' });
  expect(find('call-ticks')).toBeNull();
});

test('a refusal of the engine stays in the dialog with the draft', async () => {
  const bench = benchOf(playOfHand({ facts: FACTS }), [
    { path: 'to', code: 'no', message: 'The line is dead.', mend: 'Run.' },
  ]);
  await show(bench, CallDialog, 'call');
  await click('fact-temperature');
  await click('call-make');
  expect(said('call-refused')).toBe('The line is dead. Run.');
  expect(found('fact-temperature').getAttribute('aria-pressed')).toBe('true');
  expect(bench.session.dialog.value).toBe('call');
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

test('whoever stands in the room is asked there first, without a report; the telephone is one press away', async () => {
  const people: Play['people'] = [
    { key: 'learner', role: 'ward_nurse', learner: true, from_s: 0 },
    { key: 'resident', role: 'resident', learner: false, from_s: 0 },
  ];
  const { sent, session } = await open({ people });
  expect(said('ask-here')).toMatch(/Resident is beside you: ask now/);
  expect(missing('request-come_now')).toBe(true);
  await click('ask-now');
  expect(sent).toEqual([]);
  await click('request-advice');
  await choose('order-action', 'lorazepam');
  await choose('order-amount', '2');
  await click('order-add');
  await click('ask-now');
  expect(sent).toEqual([
    { kind: 'ask', to: 'resident', request: { kind: 'other', request: 'advice' } },
    { kind: 'ask', to: 'resident', request: { kind: 'order', action: 'lorazepam', amount: 2 } },
  ]);
  expect(session.dialog.value).toBeUndefined();
  await clear();
  await open({ people });
  await click('call-phone');
  expect(missing('call-make')).toBe(false);
  await click('call-here');
  expect(missing('ask-here')).toBe(false);
});

test('a team of which only one is here has to be called', async () => {
  await open({
    people: [
      { key: 'learner', role: 'ward_nurse', learner: true, from_s: 0 },
      { key: 'resident', role: 'resident', learner: false, from_s: 0 },
    ],
  });
  await click('call-to-emergency_team');
  expect(missing('ask-here')).toBe(true);
});

const CALLED: Play['calls'][number] = {
  id: 1,
  to: 'resident',
  at_s: NOW_S - 10 * MIN,
  sbar: {
    situation: ['heart_rate'],
    background: ['has_pump'],
    assessment: { facts: [], thinks: 'withdrawal' },
    requests: [],
  },
  grade: {
    score: 3,
    parts: { situation: 1, background: 1, assessment: 1, request: 0, honest: 0 },
    missing: [],
    unseen: [],
    stale: [],
  },
};

test('what was told before, and what is new, is said again in one press', async () => {
  const { sent } = await open({ calls: [{ ...CALLED, reply_s: NOW_S - 5 * MIN }] });
  await click('as-told');
  expect(said('call-said')).toMatch(/I think: Withdrawal/);
  await click('call-make');
  const { sbar } = sbarOf(sent);
  expect(sbar.situation).toEqual(['temperature', 'heart_rate']);
  expect(sbar.background).toEqual(['has_pump']);
  expect(sbar.assessment).toEqual({ facts: ['itch'], thinks: 'withdrawal' });
});

test('a call that has not been answered, and what the learner is busy with, are said before the next', async () => {
  await open({
    calls: [{ ...CALLED, reply_s: NOW_S + 3 * MIN }],
    people: [
      {
        key: 'learner',
        role: 'ward_nurse',
        learner: true,
        from_s: 0,
        busy_with: 7,
        busy_until_s: NOW_S + 6 * MIN,
      },
    ],
    tasks: [{ id: 7, task: 'act/cooling', asked_s: NOW_S, state: 'under_way', by: 'learner' }],
  });
  expect(said('call-before')).toMatch(/not called back yet, about 3 min/);
  expect(said('call-before')).toMatch(/busy with active cooling: the call begins in 6 min/);
});

test('whose word a fact is stands beside it', async () => {
  await open({
    facts: [
      { ...seen('complaint_itchy', 'says that it itches', 7, 'heard'), by: 'patient' },
      seen('tingling', 'a little tingling', 42, 'handover'),
    ],
  });
  expect(said('fact-complaint_itchy')).toMatch(/said by the patient, 7 min/);
  expect(said('fact-tingling')).toMatch(/handover/);
  expect(said('fact-tingling')).not.toMatch(/42 min/);
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

test('what is missing is said beside the button that makes the call', async () => {
  await open();
  expect(said('call-foot')).toMatch(/Still missing: Situation, Background/);
  await click('fact-temperature');
  expect(said('call-foot')).not.toMatch(/Situation/);
});
