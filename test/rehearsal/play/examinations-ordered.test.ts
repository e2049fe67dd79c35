import { describe, expect, test } from 'vitest';
import {
  act,
  availability,
  bedside,
  type Play,
  type Request,
  type TaskKey,
} from '../../../src/rehearsal/index.ts';
import { begin, later, look, meant, ward } from './made.ts';

const CLINIC = ward({ present: ['itb_nurse', 'second_nurse'], decisions: [], without: [] });
const read = (scenario = CLINIC): Play =>
  later(meant(begin({ scenario }), look('examine/interrogation')), 20);

/** Asked at the bedside, and read back. */
function withOrder(play: Play, request: Request): Play {
  const told = later(meant(play, { kind: 'ask', to: 'itb_nurse', request }), 10);
  const { id = 0 } = told.orders.at(-1) ?? {};
  const heard =
    request.kind === 'order'
      ? { action: request.action, ...(request.amount && { amount: request.amount }) }
      : undefined;
  return later(meant(told, { kind: 'read_back', order: id, heard: heard ?? { action: '' } }), 2);
}

describe('a needle in pump, port or back needs an order', () => {
  test('every examination that is listed; what only looks or listens is not', () => {
    const listed = bedside().examination_orders.map(({ examination }) => examination);
    expect(listed).toEqual(
      expect.arrayContaining([
        'residual',
        'side_port',
        'dye_study',
        'nuclear_scan',
        'lumbar_bolus',
        'pump_bolus',
      ]),
    );
    for (const free of ['listen', 'interrogation', 'film', 'pocket_ultrasound'])
      expect(listed).not.toContain(free);
  });

  test.each<TaskKey>(['examine/residual', 'examine/side_port', 'examine/pump_bolus', 'examine/rotor_study'])(
    '%s is refused, with what to do instead in plain words',
    (task) => {
      const refused = act(read(), look(task));
      expect(refused).toMatchObject({
        problems: [
          {
            code: 'play.needs-order',
            message: "This needs a physician's order that fits and has been read back.",
            mend: 'Call the ITB team on call, ask for the order, and read it back.',
          },
        ],
      });
    },
  );

  test('an order that was asked for by its name is used up by it', () => {
    const play = withOrder(read(), { kind: 'order', action: 'side_port' });
    const drawn = meant(play, look('examine/side_port'));
    expect(drawn.orders).toMatchObject([{ state: 'used', by: 'itb_nurse' }]);
    expect(availability(drawn, 'examine/side_port')).toMatchObject({ why: 'needs_order' });
  });

  test('a surgeon who draws the port decides it, and draws it with their own hands', () => {
    const theatre = { ...CLINIC, present: ['itb_nurse', 'surgeon'] } as const;
    const play = meant(begin({ scenario: theatre }), look('examine/side_port'));
    expect(play.tasks[0]).toMatchObject({ by: 'surgeon' });
    const chosen = act(begin({ scenario: theatre }), {
      kind: 'do',
      task: 'examine/side_port',
      by: 'itb_nurse',
    });
    expect(chosen).toMatchObject({ problems: [{ code: 'play.needs-order' }] });
  });

  test('a trial bolus is given as it was ordered, and by no needle without an order', () => {
    const theatre = { ...CLINIC, present: ['itb_nurse', 'anaesthetist'] } as const;
    const start = begin({ scenario: theatre });
    expect(availability(start, 'examine/lumbar_bolus')).toMatchObject({ why: 'needs_order', of: 'itb_team' });
    const half = withOrder(start, { kind: 'order', action: 'lumbar_bolus', amount: 50 });
    expect(availability(half, 'examine/lumbar_bolus')).toMatchObject({ why: 'needs_order' });
    const whole = withOrder(start, { kind: 'order', action: 'lumbar_bolus', amount: 100 });
    expect(availability(whole, 'examine/lumbar_bolus')).toMatchObject({ can: true, by: 'anaesthetist' });
  });

  test('a bolus by the pump is read along by a second person', () => {
    const alone = { ...CLINIC, present: [], standing_orders: ['pump_bolus'] };
    const play = later(
      meant(begin({ scenario: alone, role: 'itb_nurse' }), look('examine/interrogation')),
      20,
    );
    expect(availability(play, 'examine/pump_bolus')).toMatchObject({ why: 'needs_second' });
  });
});
