// @vitest-environment happy-dom
import { afterEach, expect, test } from 'vitest';
import { CallDialog } from '../../src/app/rehearse/call/index.ts';
import { FACTS, open, sbarOf } from './rehearse-call-bench.tsx';
import {
  benchOf,
  choose,
  clear,
  click,
  find,
  found,
  missing,
  playOfHand,
  press,
  said,
  seen,
  show,
  type,
} from './rehearse-dialogs-bench.tsx';

afterEach(clear);

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

test('what is missing is said beside the button that makes the call', async () => {
  await open();
  expect(said('call-foot')).toMatch(/Still missing: Situation \(core temperature.*, Background \(/);
  await click('fact-temperature');
  expect(said('call-foot')).not.toMatch(/Situation/);
});
