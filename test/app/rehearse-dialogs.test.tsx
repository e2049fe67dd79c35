// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, test } from 'vitest';
import { DecisionPanel } from '../../src/app/rehearse/decision/index.ts';
import { Sheet, sayAge, sayLeft, saySetting, sayWhen } from '../../src/app/rehearse/dialog/index.ts';
import { useSession } from '../../src/app/rehearse/session/session.ts';
import { TellDialog } from '../../src/app/rehearse/tell/index.ts';
import { ThinkDialog } from '../../src/app/rehearse/think/index.ts';
import { bedside, type Decision, type Play } from '../../src/rehearsal/index.ts';
import {
  benchOf,
  clear,
  click,
  found,
  MIN,
  missing,
  NOW_S,
  playOfHand,
  press,
  said,
  scenarioOf,
  show,
  type,
} from './rehearse-dialogs-bench.tsx';

afterEach(clear);

describe('every dialog', () => {
  function Note() {
    const { dialog } = useSession();
    return (
      <>
        <button type="button" data-testid="opener" />
        {dialog.value === 'note' && (
          <Sheet name="note" title="Note">
            <input data-first data-testid="inside" />
          </Sheet>
        )}
      </>
    );
  }
  const plain = (text: string) => text.replaceAll('\u00a0', ' ');

  test('opens with the focus inside, closes by Esc or its button, and says so to the session', async () => {
    const { session } = benchOf(playOfHand());
    await show({ ...benchOf(playOfHand()), session }, Note, 'note');
    expect(document.activeElement).toBe(found('inside'));
    await click('note-close');
    expect(session.dialog.value).toBeUndefined();
    await act(() => {});
    expect(missing('note-dialog')).toBe(true);
  });

  test('keys go on to the page, where the emergency bar listens', async () => {
    await show(benchOf(playOfHand()), Note, 'note');
    const heard: string[] = [];
    const listen = (event: KeyboardEvent) => heard.push(event.key);
    addEventListener('keydown', listen);
    for (const key of ['F2', 'F9', 'Enter']) {
      found('inside').dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
    }
    removeEventListener('keydown', listen);
    expect(heard).toEqual(['F2', 'F9', 'Enter']);
  });

  test('ages and times are said as on a ward', () => {
    expect(plain(sayAge(0, 59))).toBe('0 min');
    expect(plain(sayAge(0, 38 * 60))).toBe('38 min');
    expect(plain(sayAge(0, 72 * 60))).toBe('1 h 12 min');
    expect(plain(sayLeft(61, 0))).toBe('2 min');
    const noon = 5 * 86_400 + 12 * 3600;
    expect(sayWhen(noon, noon + 60)).toBe('12:00');
    expect(sayWhen(noon - 86_400, noon)).toBe('yesterday 12:00');
    expect(sayWhen(noon - 3 * 86_400, noon)).toBe('3 days ago, 12:00');
  });

  test('a setting is said without trailing zeros, thousands separated', () => {
    const setting = {
      kind: 'prescription',
      prescription: {
        concentration_mcg_mL: 2000,
        mode: { kind: 'flex', base_mcg_h: 10, periods: [{ from: '06:00', to: '10:00', rate_mcg_h: 20.5 }] },
        bridge_from_mcg_mL: 500,
      },
    } as const;
    expect(plain(saySetting(setting))).toBe(
      'flex 06:00\u201310:00 20.5 mcg/h, otherwise 10 mcg/h at 2,000 mcg/mL, bridge bolus from 500 mcg/mL',
    );
  });
});

describe('a working diagnosis', () => {
  async function open() {
    const bench = benchOf(playOfHand());
    await show(bench, ThinkDialog, 'think');
    return bench;
  }
  async function slide(percent: number) {
    const slider = found('think-sure');
    if (!(slider instanceof HTMLInputElement)) throw new Error('no slider');
    await act(() => {
      slider.value = String(percent);
      slider.dispatchEvent(new Event('input', { bubbles: true }));
    });
  }

  test('a working diagnosis is a state, a cause if there is one, and how sure', async () => {
    const { sent, session } = await open();
    await click('think-state-withdrawal');
    await click('think-cause-disconnection');
    await slide(70);
    await click('think-say');
    expect(sent).toEqual([{ kind: 'think', state: 'withdrawal', cause: 'disconnection', sure_percent: 70 }]);
    expect(session.dialog.value).toBeUndefined();
  });

  test('two keys are enough: choose the state, and Enter', async () => {
    const { sent } = await open();
    await click('think-state-sepsis');
    await press('think-dialog', 'Enter', true);
    expect(sent).toEqual([{ kind: 'think', state: 'sepsis', sure_percent: 50 }]);
  });

  test('nothing is said without a state', async () => {
    const { sent } = await open();
    await click('think-say');
    expect(sent).toEqual([]);
    expect(said('think-dialog')).toMatch(/Choose what the patient is in/);
  });

  test('every state and cause of the bedside can be chosen, none is chosen before', async () => {
    await open();
    expect(missing('think-state-nothing_wrong')).toBe(false);
    expect(missing('think-cause-bladder')).toBe(false);
    const chosen = [...document.querySelectorAll<HTMLInputElement>('input[name="think-state"]')];
    expect(chosen.some(({ checked }) => checked)).toBe(false);
  });
});

describe('telling patient and family', () => {
  test('a statement is said as it was chosen', async () => {
    const bench = benchOf(playOfHand());
    await show(bench, TellDialog, 'tell');
    await click('tell-to-family');
    await click('statement-family_pump');
    await click('tell-say');
    expect(bench.sent).toEqual([{ kind: 'tell', statement: 'family_pump' }]);
  });

  test('soothing words stand among the true ones, in an order that says nothing', async () => {
    await show(benchOf(playOfHand()), TellDialog, 'tell');
    const says = [...found('topic-going').querySelectorAll('label')].map((label) => label.textContent ?? '');
    expect(says.length).toBeGreaterThan(3);
    expect(says).toEqual([...says].sort((a, b) => a.localeCompare(b, 'en')));
  });

  test('every statement stands under a listener and a topic, folded until it is looked for', async () => {
    await show(benchOf(playOfHand()), TellDialog, 'tell');
    const shown = () => document.querySelectorAll('[data-testid^="statement-"]').length;
    const toPatient = shown();
    expect([...document.querySelectorAll('details')].some(({ open }) => open)).toBe(false);
    await click('tell-to-family');
    expect(toPatient + shown()).toBe(bedside().statements.length);
    await click('tell-to-patient');
    await type('tell-find', 'ambulance');
    expect([...document.querySelectorAll('details')].every(({ open }) => open)).toBe(true);
    expect(shown()).toBe(1);
  });

  test('what was told before is marked with its time', async () => {
    const bench = benchOf(playOfHand({ told: [{ statement: 'think_pump', at_s: NOW_S - 600 }] }));
    await show(bench, TellDialog, 'tell');
    expect(said('tell-dialog')).toMatch(/said 0:32/);
  });

  test('nothing is told while nothing is chosen', async () => {
    const bench = benchOf(playOfHand());
    await show(bench, TellDialog, 'tell');
    await click('tell-say');
    expect(bench.sent).toEqual([]);
  });
});

describe('a decision', () => {
  const FLUSH: Decision = {
    key: 'flush',
    when: {},
    from: 'the radiologist',
    asks: 'Nothing comes back. Shall I inject?',
    options: [
      { key: 'inject', says: 'Yes', adds: [] },
      { key: 'stop', says: 'No', adds: [] },
    ],
    otherwise: { option: 'inject', after_min: 3 },
  };
  const OPEN: Play['decisions'] = [{ key: 'flush', at_s: NOW_S - MIN, until_s: NOW_S + 2 * MIN }];

  async function open(decisions: Play['decisions']) {
    const bench = benchOf(playOfHand({ scenario: scenarioOf({ decisions: [FLUSH] }), decisions }));
    await show(bench, DecisionPanel);
    return bench;
  }

  test('says who asks what, and how long it can wait', async () => {
    await open(OPEN);
    const text = said('decision-flush');
    expect(text).toMatch(/The radiologist asks/);
    expect(text).toMatch(/Nothing comes back\. Shall I inject\?/);
    expect(text).toMatch(/2 min left/);
  });

  test('the option that is pressed is decided', async () => {
    const { sent } = await open(OPEN);
    await click('decide-stop');
    expect(sent).toEqual([{ kind: 'decide', decision: 'flush', option: 'stop' }]);
  });

  test('what is decided is not asked any more', async () => {
    await open([{ key: 'flush', at_s: NOW_S - MIN, until_s: NOW_S + MIN, option: 'stop', decided_s: NOW_S }]);
    expect(missing('decision-flush')).toBe(true);
  });
});
