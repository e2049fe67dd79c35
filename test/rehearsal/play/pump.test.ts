import { describe, expect, test } from 'vitest';
import {
  act,
  availability,
  type Condition,
  type NewIntent,
  type Play,
  type PumpSetting,
} from '../../../src/rehearsal/index.ts';
import { begin, later, MADE, meant, ward } from './made.ts';

const STOP: PumpSetting = { kind: 'stop' };
const ORDERED = ward({ present: ['itb_nurse', 'second_nurse'], standing_orders: ['stop_pump', 'reprogram'] });

function program(setting: PumpSetting, checked = false): NewIntent {
  return { kind: 'program', setting, read: checked, checked };
}

function prescription(dose_mcg_day: number): PumpSetting {
  const { concentration_mcg_mL } = MADE.case.device;
  const mode = { kind: 'simple_continuous', dose_mcg_day } as const;
  return { kind: 'prescription', prescription: { concentration_mcg_mL, mode } };
}

function why(play: Play): string | undefined {
  const refused = act(play, program(STOP));
  return refused.ok ? undefined : refused.problems[0]?.code;
}

describe('the pump', () => {
  test('is not touched without role, programmer, second person or order', () => {
    expect(why(begin({ scenario: ward({ standing_orders: ['stop_pump'] }) }))).toBe('play.nobody-may');
    expect(why(begin({ scenario: ward({ present: ['itb_nurse'] }) }))).toBe('play.needs-order');
    const alone = ward({ present: [], standing_orders: ['stop_pump'] });
    expect(why(begin({ scenario: alone, role: 'itb_nurse' }))).toBe('play.needs-second');
    const surgeon = ward({ present: ['surgeon', 'second_nurse'] });
    expect(
      availability(begin({ scenario: surgeon, variant: 'strong' }), 'act/pocket_aspiration'),
    ).toMatchObject({
      why: 'needs_programmer',
    });
    expect(why(begin({ scenario: ORDERED }))).toBeUndefined();
  });

  test('an update takes 8 minutes, is kept beside what stood before, and can be sent unread', () => {
    const play = meant(begin({ scenario: ORDERED }), program(STOP));
    expect(later(play, 7.5).programmed).toEqual([]);
    const after = later(play, 8);
    expect(after.programmed).toMatchObject([
      { setting: STOP, read: false, checked: false, before: MADE.case.history.prescription },
    ]);
    expect(after.truth.document.log.at(-1)).toMatchObject({ kind: 'pump_stop', at_s: after.from_s + 480 });
    expect(after.tasks[0]).toMatchObject({ task: 'act/stop_pump', by: 'itb_nurse', state: 'done' });
  });

  test('a check costs two people two minutes', () => {
    const play = meant(begin({ scenario: ORDERED }), program(STOP, true));
    expect(play.people.filter(({ busy_with }) => busy_with === 1).map(({ role }) => role)).toEqual([
      'ward_nurse',
      'itb_nurse',
    ]);
    expect(later(play, 9.5).programmed).toEqual([]);
    expect(later(play, 10).programmed).toMatchObject([{ read: true, checked: true }]);
  });

  test('the palette stops it too, and sends every other setting to the programmer', () => {
    const play = begin({ scenario: ORDERED });
    expect(later(meant(play, { kind: 'do', task: 'act/stop_pump' }), 8).programmed).toHaveLength(1);
    expect(act(play, { kind: 'do', task: 'act/reprogram' })).toMatchObject({
      problems: [{ code: 'play.on-programmer' }],
    });
  });

  test('a setting that the pump cannot run is refused by its own rules', () => {
    const refused = act(begin({ scenario: ORDERED }), program(prescription(90_000)));
    expect(refused.ok).toBe(false);
    expect(refused.ok ? '' : refused.problems[0]?.code).not.toContain('play.');
  });

  test('what harms here is noted at its second', () => {
    const play = later(meant(begin({ scenario: ORDERED }), program(STOP)), 20);
    expect(play.truth.marks.get('harmful/stopped')).toBe(play.from_s + 480);
    const other = later(meant(begin({ scenario: ORDERED, variant: 'strong' }), program(STOP)), 20);
    expect(other.truth.marks.has('harmful/stopped')).toBe(false);
  });

  test('a dose is judged against the last that really arrived, and a mistake has its name', () => {
    const told = MADE.case.history.prescription?.mode;
    if (told?.kind !== 'simple_continuous') throw new Error('a steady dose is meant');
    const wanted: readonly (readonly [string, Condition])[] = [
      ['half', { programmed: { dose_share: { least: 0.45, most: 0.55 } } }],
      ['whole', { programmed: { dose_share: { least: 0.9 } } }],
      ['timid', { done: ['act/timid_restart'] }],
      ['restart', { done: ['act/restart'] }],
      ['unchecked', { programmed: { checked: false } }],
    ];
    const judged = ward({
      present: ['itb_nurse'],
      standing_orders: ['restart'],
      harmfuls: wanted.map(([key, when]) => ({ key, when, says: '', fatal: false, why: '', source: '' })),
    });
    const half = later(meant(begin({ scenario: judged }), program(prescription(told.dose_mcg_day / 2))), 10);
    const marks = [...half.truth.marks.keys()].filter((key) => key.startsWith('harmful/'));
    expect(marks.sort()).toEqual(['harmful/half', 'harmful/restart', 'harmful/timid', 'harmful/unchecked']);
    const whole = later(
      meant(begin({ scenario: judged }), program(prescription(told.dose_mcg_day), true)),
      10,
    );
    expect(whole.truth.marks.has('harmful/whole')).toBe(true);
    expect(whole.truth.marks.has('harmful/timid')).toBe(false);
    expect(whole.truth.marks.has('harmful/unchecked')).toBe(false);
  });
});
