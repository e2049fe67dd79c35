// @vitest-environment happy-dom
import { afterEach, describe, expect, test } from 'vitest';
import type { Examiner } from '../../src/app/break/exam/client.ts';
import type { NewFault } from '../../src/app/break/host.ts';
import { railStates } from '../../src/app/broken/index.ts';
import { pumpCase } from '../../src/app/compare/cases.ts';
import { readLink, writeLink } from '../../src/app/compare/link.ts';
import { DEFAULTS, readyPatient } from '../../src/app/compare/start-with.ts';
import { planHost } from '../../src/app/titrate/break/plan-host.ts';
import { inThisThread } from '../../src/app/titrate/engine/post.ts';
import { planFor } from '../../src/app/titrate/plan/start.ts';
import { freshlyKept, openTitrate } from '../../src/app/titrate/plan/state.ts';
import { triggersOf } from '../../src/app/titrate/timeline/entry-lane.tsx';
import { deliver } from '../../src/delivery/index.ts';
import { UNCHANGED } from '../../src/model/index.ts';

const DAY_S = 86_400;
const examiner: Examiner = { examine: () => Promise.resolve(undefined), close() {} };
const disconnection = (at_s: number): NewFault => ({
  kind: 'fault',
  fault: 'disconnection_at_pump',
  severity: 1,
  at_s,
});

const opened: { close(): void }[] = [];
afterEach(() => {
  for (const each of opened.splice(0)) each.close();
});
function openPlan() {
  const plan = planFor('penn-1989', 'on-pump');
  if (plan === undefined) throw new Error('no patient');
  const titrate = openTitrate(inThisThread, freshlyKept(plan), []);
  opened.push(titrate);
  return { titrate, host: planHost(titrate, examiner) };
}

describe('faults in the plan of Titrate', () => {
  test('are entries that undo takes back, by name', () => {
    const { titrate, host } = openPlan();
    expect(host.add(disconnection(2 * DAY_S))).toEqual([]);
    expect(titrate.plan.value.log.map(({ kind }) => kind)).toEqual(['fault']);
    expect(titrate.undoable.value).toMatch(/^Broken: /);
    titrate.undo();
    expect(host.faults.value).toEqual([]);
    titrate.redo();
    expect(host.faults.value).toHaveLength(1);
  });

  test('a dragged severity is one step of undo', () => {
    const { titrate, host } = openPlan();
    host.add(disconnection(2 * DAY_S));
    const { id = 0 } = host.faults.value[0] ?? {};
    for (const severity of [0.9, 0.7, 0.5]) {
      host.change(id, { ...disconnection(2 * DAY_S), severity }, 'severity');
    }
    expect(host.faults.value[0]?.severity).toBe(0.5);
    titrate.undo();
    expect(host.faults.value[0]?.severity).toBe(1);
  });

  test('are mended at the cursor, and the whole chain is the plan without them', () => {
    const { titrate, host } = openPlan();
    host.add(disconnection(2 * DAY_S));
    const { id = 0 } = host.faults.value[0] ?? {};
    host.goTo(3 * DAY_S);
    expect(host.device.value?.delivered_mcg_day).toBe(0);
    host.mend(id, 3 * DAY_S);
    expect(host.device.value?.delivered_mcg_day).toBe(400);
    expect(host.whole.value.log).toEqual([]);
    host.mend(id, undefined);
    expect(host.device.value?.delivered_mcg_day).toBe(0);
    host.mend(id, 5 * DAY_S);
    host.remove(id);
    expect(titrate.plan.value.log).toEqual([]);
  });

  test('lie as bars on the time axis, from the break until it is mended', () => {
    const { titrate, host } = openPlan();
    host.add(disconnection(2 * DAY_S));
    const { id = 0 } = host.faults.value[0] ?? {};
    expect(triggersOf(titrate.plan.value)).toMatchObject([
      { from_s: 2 * DAY_S, to_s: undefined, broken: true },
    ]);
    host.mend(id, 4 * DAY_S);
    expect(triggersOf(titrate.plan.value)).toMatchObject([{ from_s: 2 * DAY_S, to_s: 4 * DAY_S }]);
  });
});

describe('a fault of the pump arm of Compare', () => {
  const breaks = {
    broken: [{ fault: 'catheter_kink', severity: 0.4, at_s: DAY_S, onset: 'sudden', ends_s: 2 * DAY_S }],
    interrogated_s: [3600],
  } as const;

  test('comes back from the address, beside everything else', () => {
    const settings = { ...DEFAULTS, breaks };
    const link = writeLink(settings, UNCHANGED);
    expect(link).toMatch(/fault=catheter_kink~40~86400~sudden~172800/);
    expect(readLink(link)).toEqual({ ok: true, value: { settings, change: UNCHANGED } });
    expect(writeLink({ ...DEFAULTS, breaks: { broken: [], interrogated_s: [] } }, UNCHANGED)).not.toMatch(
      /fault/,
    );
  });

  test('is refused with the whole link when it cannot be read', () => {
    const read = readLink('patient=ms&fault=catheter_kink~400~0');
    expect(read.ok ? [] : read.problems.map(({ code }) => code)).toEqual(['link.number']);
  });

  test('acts on the pump arm from its second on', () => {
    const ready = readyPatient(DEFAULTS.patient);
    const whole = pumpCase(ready, DEFAULTS);
    const broken = pumpCase(ready, { ...DEFAULTS, breaks });
    const at = (of: typeof whole, at_s: number) =>
      deliver(of, at_s, at_s + 1).pieces[0]?.delivered_mcg_h ?? -1;
    expect(at(broken, DAY_S - 1)).toBe(at(whole, DAY_S - 1));
    expect(at(broken, DAY_S + 60)).toBeLessThan(at(whole, DAY_S + 60));
    expect(at(broken, 2 * DAY_S)).toBe(at(whole, 2 * DAY_S));
  });
});

describe('the rail', () => {
  const ready = readyPatient(DEFAULTS.patient);
  const states = (fault: string) => {
    const breaks = { broken: [{ fault, severity: 1, at_s: DAY_S }], interrogated_s: [] };
    return railStates(deliver(pumpCase(ready, { ...DEFAULTS, breaks }), 2 * DAY_S, 2 * DAY_S + 1).pieces[0]);
  };
  test('shows the break where it is, and what starves after it', () => {
    expect(railStates(undefined).pump).toBe('sound');
    expect(states('battery_indicator')).toEqual({
      programmed: 'sound',
      pump: 'sound',
      catheter: 'sound',
      after: 'sound',
    });
    expect(states('telemetry_hold')).toMatchObject({
      programmed: 'sound',
      pump: 'broken',
      catheter: 'starved',
      after: 'starved',
    });
    expect(states('disconnection_at_pump')).toMatchObject({
      pump: 'sound',
      catheter: 'broken',
      after: 'starved',
    });
    expect(states('pump_left_at_minimum')).toMatchObject({
      programmed: 'broken',
      pump: 'sound',
      catheter: 'sound',
    });
  });
});
