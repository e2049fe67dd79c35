import { describe, expect, test } from 'vitest';
import { type Case, DAY_S, type Goal, HOUR_S } from '../../src/case/index.ts';
import { asked, looks, looksAt, STIFF, withEntries, withGoals } from './bedside.ts';
import { plan } from './rulebook/plans.ts';

const MORNING = 8 * HOUR_S;
const at = (day: number) => day * DAY_S + MORNING;
const dosed = (day: number, dose_mcg_day: number, reason?: 'side_effects') =>
  ({
    kind: 'prescription',
    at_s: at(day),
    prescription: { concentration_mcg_mL: 500, mode: { kind: 'simple_continuous', dose_mcg_day } },
    ...(reason ? { reason } : {}),
  }) as const;

/** Implanted on day 1 after 50 mcg, on 100 mcg/day. */
function started(wishes: Parameters<typeof plan>[0] = {}): Case {
  return withEntries(plan(wishes), [
    { kind: 'lumbar_bolus', at_s: MORNING, mcg: 50 },
    { kind: 'implant', at_s: at(1) },
    { kind: 'priming_bolus', at_s: at(1), volume_mL: 0.38 },
    dosed(1, 100),
  ]);
}

const far = looks(STIFF);
const near = looks({ ashworth_leg: 2.3 });
const well = looks();
const drowsy = looks({ drowsy: true });
const rules = ({ reasons }: ReturnType<typeof asked>) => reasons.map(({ rule }) => rule);

describe('the first weeks of a pump', () => {
  test('no rise in the first 24 h, however stiff', () => {
    expect(asked(started(), at(1) + 12 * HOUR_S, far)).toMatchObject({ kind: 'wait', at_s: at(2) });
    expect(asked(started(), at(2), far).kind).toBe('raise_pump');
  });

  test('a step is 10 to 30 % for a spinal adult, 5 to 15 % for a brain or a child', () => {
    const to = (wishes: Parameters<typeof plan>[0], look: typeof far) =>
      asked(started(wishes), at(2), look).dose?.to;
    expect(to({}, far)).toBe(130);
    expect(to({}, near)).toBe(120);
    expect(to({ patient: { origin: 'cerebral' } }, far)).toBe(115);
    expect(to({ patient: { age_years: 9 } }, near)).toBe(110);
  });

  test('one step in 24 h', () => {
    const risen = withEntries(started(), [dosed(2, 130)]);
    expect(asked(risen, at(2) + 20 * HOUR_S, far)).toMatchObject({ kind: 'wait', at_s: at(3) });
  });

  test('the goal met is left alone', () => {
    expect(asked(started(), at(3), well)).toMatchObject({ kind: 'hold', entries: [] });
  });

  test('side effects bring the dose down by 10 to 20 %, and it does not come back for weeks', () => {
    const high = withEntries(started(), [dosed(2, 130)]);
    const lower = asked(high, at(3), drowsy);
    expect(lower.kind).toBe('lower_pump');
    expect(lower.dose?.to).toBeGreaterThanOrEqual(104);
    expect(lower.dose?.to).toBeLessThanOrEqual(117);
    expect(lower.entries[0]).toMatchObject({ reason: 'side_effects' });
    let document = withEntries(high, lower.entries);
    expect(asked(document, at(4), far).kind).toBe('wait');
    for (let day = 5; day < 30; day++)
      document = withEntries(document, asked(document, at(day), near).entries);
    const doses = document.log.flatMap((entry) =>
      entry.kind === 'prescription' && entry.prescription.mode.kind === 'simple_continuous'
        ? [entry.prescription.mode.dose_mcg_day]
        : [],
    );
    expect(Math.max(...doses.slice(3))).toBeLessThanOrEqual(117);
    expect(asked(document, at(30), near).kind).toBe('hold');
  });

  test('never above the limit that was set', () => {
    const { dose } = asked(started(), at(2), far, { most_mcg_day: 110 });
    expect(dose?.to).toBe(110);
    const top = withEntries(started(), [dosed(2, 110)]);
    expect(asked(top, at(3), far, { most_mcg_day: 110 }).kind).toBe('hold');
  });

  test('people who stand on their tone keep some', () => {
    const stands = started({ patient: { tone_reliance: 0.9 } });
    const loose = looks({ ashworth_leg: 1.1, standing: 30 });
    expect(asked(stands, at(3), loose)).toMatchObject({ kind: 'lower_pump', dose: { from: 100, to: 90 } });
    expect(asked(started(), at(3), loose).kind).toBe('hold');
  });
});

describe('tablets beside a pump that works', () => {
  const both = started({ tablets_mg: 20 });

  test('go one step at a time, and the pump stays', () => {
    const { kind, dose, entries } = asked(both, at(3), well);
    expect(kind).toBe('wean_tablets');
    expect(dose).toEqual({ from: 60, to: 45, unit: 'mg/day' });
    expect(entries.map((entry) => entry.kind)).toEqual(['oral_regimen']);
  });

  test('never on a day on which the pump was changed, nor the pump on theirs', () => {
    const risen = withEntries(both, [dosed(3, 120)]);
    const wait = asked(risen, at(3) + HOUR_S, well);
    expect(wait.kind).toBe('wait');
    expect(rules(wait)).toContain('both_same_day');
    expect(Math.floor(wait.at_s / DAY_S)).toBe(4);
    const weaned = withEntries(both, asked(both, at(3), well).entries);
    const pump = asked(weaned, at(3) + HOUR_S, far);
    expect(pump.entries).toEqual([]);
    expect(Math.floor(pump.at_s / DAY_S)).toBe(4);
  });

  test('end after a taper of more than a week, never at once', () => {
    let document = both;
    let last = Number.NaN;
    const days: number[] = [];
    for (let day = 3; day < 40; day++) {
      const suggestion = asked(document, at(day), well);
      if (suggestion.entries.length === 0) continue;
      document = withEntries(document, suggestion.entries);
      days.push(day);
      last = suggestion.dose?.to ?? Number.NaN;
    }
    expect(last).toBe(0);
    expect((days.at(-1) ?? 0) - (days[0] ?? 0)).toBeGreaterThanOrEqual(7);
    expect(days.length).toBeGreaterThanOrEqual(4);
  });

  test('go first when somebody is drowsy on both', () => {
    expect(asked(both, at(3), drowsy).kind).toBe('wean_tablets');
  });
});

describe('an effect that was there and is lost', () => {
  const settled = withEntries(plan({ dose: 300, days: 400 }), []);
  const lostOn = (day: number) => looksAt((at_s) => (at_s >= day * DAY_S ? STIFF : {}));

  test('asks for a trigger, then the device, and only then for the dose', () => {
    const look = lostOn(20);
    const first = asked(settled, at(21), look);
    expect(first.kind).toBe('look_for_triggers');
    const looked = withEntries(settled, first.entries);
    const second = asked(looked, at(21), look);
    expect(second.kind).toBe('check_device');
    const tested = withEntries(looked, second.entries);
    const third = asked(tested, at(21), look);
    expect(third.kind).toBe('raise_pump');
    expect(third.dose?.to).toBeLessThanOrEqual(300 * 1.4);
    expect(rules(third)).toContain('triggers_first');
  });

  test('treats the trigger that was found instead of raising', () => {
    const ill = withEntries(settled, [
      { kind: 'trigger', at_s: 20 * DAY_S, trigger: 'bladder', strength: 0.8 },
    ]);
    expect(asked(ill, at(21), lostOn(20)).kind).toBe('look_for_triggers');
    const found = withEntries(ill, asked(ill, at(21), lostOn(20)).entries);
    const treat = asked(found, at(21), lostOn(20));
    expect(treat.kind).toBe('treat_trigger');
    expect(treat.entries).toEqual([{ kind: 'trigger_treated', at_s: at(21), trigger: 'bladder' }]);
  });

  test('a trigger that nobody has looked for is not known', () => {
    const ill = withEntries(settled, [{ kind: 'trigger', at_s: 4 * DAY_S, trigger: 'skin', strength: 0.8 }]);
    expect(asked(ill, at(5), well)).toEqual(asked(settled, at(5), well));
  });

  test('withdrawal means the device at once', () => {
    expect(asked(settled, at(5), looks({ ...STIFF, withdrawal: true })).kind).toBe('check_device');
  });

  test('two rises far from the goal without effect: the device before a third', () => {
    const risen = withEntries(started(), [dosed(2, 130), dosed(3, 165)]);
    const first = asked(risen, at(4), far);
    expect(first.kind).toBe('look_for_triggers');
    expect(asked(withEntries(risen, first.entries), at(4), far).kind).toBe('check_device');
  });

  test('is never answered by a holiday', () => {
    const says = [1, 50, 200, 700].map((day) => asked(settled, at(day), lostOn(0)).says).join(' ');
    expect(says).not.toMatch(/holiday|stop/i);
  });
});

describe('refills', () => {
  // 20 mL of 500 mcg/mL at 300 mcg/day: 0.6 mL/day, so a fast pump sounds its alarm after 26 days.
  const running = plan({ dose: 300 });

  test('come before a fast pump would sound its alarm, and not weeks earlier', () => {
    expect(asked(running, at(10), well).kind).toBe('hold');
    expect(asked(running, at(10), well).look_again_s).toBeLessThanOrEqual(27 * DAY_S);
    const refill = asked(running, at(24), well);
    expect(refill.kind).toBe('refill');
    expect(refill.entries[0]).toMatchObject({ kind: 'refill', volume_mL: 20 });
  });

  test('change to a stronger solution where that spares punctures, rinsed and with a bridge', () => {
    const { entries } = asked(running, at(24), well);
    expect(entries[0]).toMatchObject({ concentration_mcg_mL: 1000, rinsed: true });
    expect(entries[1]).toMatchObject({
      prescription: { concentration_mcg_mL: 1000, bridge_from_mcg_mL: 500, mode: { dose_mcg_day: 300 } },
    });
  });

  test('and a step of the dose are one visit, with one order for the programmer', () => {
    const checked = withEntries(running, [
      { kind: 'check', at_s: at(24), of: 'triggers' },
      { kind: 'check', at_s: at(24), of: 'device' },
    ]);
    const { kind, entries } = asked(checked, at(24), far);
    expect(kind).toBe('raise_pump');
    expect(entries.map((entry) => entry.kind)).toEqual(['refill', 'prescription']);
    expect(entries[1]).toMatchObject({
      prescription: { bridge_from_mcg_mL: 500, mode: { dose_mcg_day: 420 } },
    });
  });

  test('while the bridge runs the dose stays', () => {
    const bridged = withEntries(running, asked(running, at(24), well).entries);
    const wait = asked(bridged, at(24) + 6 * HOUR_S, looks({ ...STIFF, drowsy: true }));
    expect(wait.entries).toEqual([]);
    expect(rules(wait)).toContain('bridge_missing');
  });

  test('of a pump that ran empty restart it by the length of the gap', () => {
    const { kind, entries, reasons } = asked(running, at(60), far);
    expect(kind).toBe('refill');
    expect(entries[0]).toMatchObject({ kind: 'refill' });
    expect(entries[1]).toMatchObject({ kind: 'prescription' });
    expect(reasons.map(({ rule }) => rule)).toContain('refill_empty');
    expect(entries).toHaveLength(2);
  });
});

describe('a pump that stands', () => {
  const stopped = withEntries(plan({ dose: 300 }), [{ kind: 'pump_stop', at_s: at(2) }]);

  test('runs again with the old dose after a short gap, with part of it after a longer one', () => {
    expect(asked(stopped, at(3), well)).toMatchObject({ kind: 'start_pump', dose: { to: 300 } });
    expect(asked(stopped, at(6), well)).toMatchObject({ kind: 'start_pump', dose: { to: 225 } });
  });

  test('stays as it is while the overdose still makes drowsy', () => {
    const overdosed = withEntries(plan({ dose: 300 }), [
      { kind: 'pump_stop', at_s: at(2), reason: 'overdose' },
    ]);
    expect(asked(overdosed, at(3), drowsy).kind).toBe('wait');
  });
});

describe('a day with hours of its own', () => {
  const night: Goal = {
    title: 'Nights without spasms',
    output: 'spasm_score',
    from: '22:00',
    to: '06:00',
    most: 1,
  };
  const tone: Goal = { title: 'Legs loose', output: 'ashworth_leg', from: '00:00', to: '24:00', most: 2 };
  const spasmsAtNight = looksAt((at_s) => {
    const hour = (at_s % DAY_S) / HOUR_S;
    return hour >= 22 || hour < 6 ? { spasm_score: 2 } : {};
  });

  test('is shaped instead of raised when only the nights are bad, ahead of them', () => {
    const { kind, entries } = asked(withGoals(started(), night, tone), at(4), spasmsAtNight);
    expect(kind).toBe('flex');
    expect(entries[0]).toMatchObject({
      prescription: {
        mode: {
          kind: 'flex',
          base_mcg_h: 4.1,
          periods: [
            { from: '00:00', to: '04:00', rate_mcg_h: 5.3 },
            { from: '20:00', to: '24:00', rate_mcg_h: 5.3 },
          ],
        },
      },
    });
  });

  test('is not when the whole day is bad', () => {
    expect(asked(withGoals(started(), night, tone), at(4), far).kind).toBe('raise_pump');
  });
});
