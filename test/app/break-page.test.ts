import { describe, expect, test } from 'vitest';
import { usualFault } from '../../src/app/break/choice.ts';
import type { Examiner } from '../../src/app/break/exam/client.ts';
import { firstComplaint, stopsAt } from '../../src/app/break/follows/complaint.ts';
import { livingSamples } from '../../src/app/break/follows/end.ts';
import { finding } from '../../src/app/break/follows/findings.ts';
import { linesOf, missing } from '../../src/app/break/follows/lines.ts';
import { ratesAt } from '../../src/app/break/follows/run.ts';
import { ringing } from '../../src/app/break/follows/say-alarm.ts';
import { laneOf, STRIPS } from '../../src/app/break/follows/strip-list.ts';
import { worstOf } from '../../src/app/break/follows/worst.ts';
import { LIBRARY } from '../../src/app/break/library.ts';
import { readLink, writeLink } from '../../src/app/break/page-link.ts';
import { type OpenEngine, openBreak } from '../../src/app/break/page-state.ts';
import { sayDrug, sayLasting } from '../../src/app/break/say-amount.ts';
import { compute } from '../../src/app/engine/compute.ts';
import type { Job } from '../../src/app/engine/index.ts';
import { deviceAt } from '../../src/delivery/index.ts';
import { good } from '../../src/problem/index.ts';

const DAY_S = 86_400;
const examiner: Examiner = { examine: () => Promise.resolve(undefined), close() {} };

/** The page with the real engine, which answers when the test lets it. */
function open(query = '') {
  const asked: { job: Job; tag: Parameters<Parameters<OpenEngine>[0]>[1] }[] = [];
  let show: Parameters<OpenEngine>[0] = () => {};
  const page = openBreak(
    (given) => {
      show = given;
      return { ask: (job, tag) => asked.push({ job, tag }), close() {} };
    },
    examiner,
    query,
  );
  const answer = () => {
    const last = asked.at(-1);
    if (last !== undefined) show(good(compute(last.job)), last.tag);
  };
  return { page, answer };
}

function usual(key: string, at_s: number) {
  const fault = LIBRARY.get(key);
  if (fault === undefined) throw new Error(`no fault ${key}`);
  return usualFault(fault, at_s, () => []);
}

const strip = (id: string) => STRIPS.find((each) => each.id === id) ?? STRIPS[0];

describe('the page Break it', () => {
  test('opens on the default patient, whose chain is whole', () => {
    const { page, answer } = open();
    answer();
    expect(page.host.faults.value).toEqual([]);
    expect(page.settled.value).toBe(true);
    const { run } = page;
    expect(run.value && ratesAt(run.value.broken, 5 * DAY_S)).toMatchObject({
      programmed: 400,
      delivered: 400,
    });
    expect(run.value && firstComplaint(run.value)).toBeUndefined();
  });

  test('breaks the chain at a time: before it nothing differs, after it programmed and delivered differ', () => {
    const { page, answer } = open();
    expect(page.host.add(usual('disconnection_at_pump', 4 * DAY_S))).toEqual([]);
    answer();
    const run = page.run.value;
    if (run === undefined) throw new Error('no run');
    expect(ratesAt(run.broken, 4 * DAY_S - 1)).toEqual(ratesAt(run.whole, 4 * DAY_S - 1));
    expect(ratesAt(run.broken, 5 * DAY_S)).toMatchObject({ programmed: 400, delivered: 0, pocket: 400 });
    const dose = strip('dose');
    expect(dose && finding(dose, run)).toMatch(/differ from day 4, 00:00 on/);
    expect(dose && missing(run, laneOf(dose, 400))).toMatch(/^polygon\(/);
    const first = firstComplaint(run);
    expect(first?.at_s).toBeGreaterThan(4 * DAY_S);
    expect(first?.at_s).toBeLessThan(6 * DAY_S);
  });

  test('follows severity, mending and taking back', () => {
    const { page, answer } = open();
    page.host.add(usual('disconnection_at_pump', 2 * DAY_S));
    const fault = page.host.faults.value[0];
    if (fault === undefined) throw new Error('no fault');
    const { id, ...rest } = fault;
    expect(page.host.change(id, { ...rest, severity: 0.5 })).toEqual([]);
    page.host.goTo(3 * DAY_S);
    const half = page.host.device.value?.delivered_mcg_day ?? 0;
    expect(half).toBeGreaterThan(0);
    expect(half).toBeLessThan(400);
    expect(page.host.mend(id, 3 * DAY_S)).toEqual([]);
    answer();
    expect(page.host.device.value?.delivered_mcg_day).toBe(400);
    expect(page.run.value && ratesAt(page.run.value.broken, 9 * DAY_S).delivered).toBe(400);
    page.host.mend(id, undefined);
    expect(page.host.device.value?.delivered_mcg_day).toBe(half);
    page.host.remove(id);
    expect(page.host.document.value.log).toEqual(page.host.whole.value.log);
  });

  test('says what contradicts, and changes nothing', () => {
    const { page } = open();
    page.host.add(usual('explant_without_cover', DAY_S));
    const before = page.host.document.value;
    const problems = page.host.add(usual('motor_stall', 2 * DAY_S));
    expect(problems.length).toBeGreaterThan(0);
    expect(page.host.document.value).toBe(before);
  });

  test('a pump that waits in telemetry mode runs again once it is interrogated', () => {
    const { page } = open();
    page.host.add(usual('telemetry_hold', DAY_S));
    page.host.goTo(3 * DAY_S);
    expect(page.host.device.value?.pump).toBe('stalled');
    expect(page.host.interrogate(3 * DAY_S)).toEqual([]);
    page.host.goTo(3 * DAY_S + 3600);
    expect(page.host.device.value?.pump).toBe('running');
  });

  test('rings no alarm before its time', () => {
    const { page } = open();
    page.host.add(usual('motor_stall', 2 * DAY_S));
    const all = deviceAt(page.host.document.value, page.host.ends_s.value).alarms;
    const first = Math.min(...all.map(({ from_s }) => from_s));
    expect(first).toBeGreaterThan(2 * DAY_S);
    expect(ringing(all, 2 * DAY_S)).toEqual([]);
    expect(ringing(all, first - 1)).toEqual([]);
    expect(ringing(all, first).map(({ why }) => why)).toEqual(['stall']);
  });

  test('lets the faults go with the patient who had them', () => {
    const { page } = open();
    page.host.add(usual('disconnection_at_pump', DAY_S));
    page.choosePatient('ms');
    expect(page.host.faults.value).toEqual([]);
    expect(page.settings.value.patient).toBe('ms');
  });
});

describe('the address of Break it', () => {
  test('holds patient, window, faults, interrogation and cursor', () => {
    const { page } = open();
    page.chooseSpan('30d');
    page.host.add({ ...usual('catheter_kink', 5 * DAY_S), severity: 0.35, onset: 'position' });
    page.host.add(usual('telemetry_hold', 6 * DAY_S));
    page.host.mend(page.host.faults.value[0]?.id ?? 0, 9 * DAY_S);
    page.host.interrogate(8 * DAY_S);
    page.host.goTo(7 * DAY_S);
    const link = writeLink(page.settings.value);
    expect(readLink(link)).toEqual(good(page.settings.value));
    expect(open(link).page.host.document.value).toEqual(page.host.document.value);
  });

  test.each([
    ['patient=nobody', 'link.patient'],
    ['span=9d', 'link.span'],
    ['at=-5', 'link.at'],
    ['at=99999999', 'link.at'],
    ['fault=loose_wire~50~0', 'link.fault'],
    ['fault=motor_stall~500~0', 'link.number'],
    ['fault=motor_stall~50~0~slowly', 'link.onset'],
    ['fault=motor_stall', 'link.number'],
    ['fault=', 'link.unread'],
    ['read=soon', 'link.time'],
    ['colour=red', 'link.unknown'],
    ['span=14d&span=30d', 'link.twice'],
  ])('%s is refused, and the page starts whole', (query, code) => {
    const { page } = open(query);
    expect(page.problems.value.map((problem) => problem.code)).toContain(code);
    expect(page.host.faults.value).toEqual([]);
    page.dismiss();
    expect(page.problems.value).toEqual([]);
  });

  test('refuses faults that contradict each other', () => {
    const { page } = open('fault=explant_without_cover~100~0&fault=motor_stall~100~86400');
    expect(page.problems.value.length).toBeGreaterThan(0);
    expect(page.host.faults.value).toEqual([]);
  });
});

describe('a fault that kills', () => {
  test('ends the curves of the body where the circulation stops, and not those of the pump', () => {
    const { page, answer } = open();
    page.host.add(usual('flex_per_hour', 3 * DAY_S));
    answer();
    const run = page.run.value;
    const stops_s = run && stopsAt(run);
    const [heart, dose] = [strip('heart'), strip('dose')];
    if (run === undefined || stops_s === undefined || !heart || !dose) throw new Error('nobody died');
    const ends = (of: typeof heart) => linesOf(of, run, 400, 40).map((line) => line.at(-1)?.x);
    expect(ends(heart)[0]).toBeCloseTo(stops_s / (14 * DAY_S), 6);
    expect(ends(heart)[1]).toBe(1);
    expect(ends(dose)).toEqual([1, 1]);
    expect(finding(heart, run)).toMatch(/No circulation after day 3, \d\d:\d\d\.$/);
    const worst = worstOf(run);
    expect(worst.map(({ sign }) => sign)).toEqual(expect.arrayContaining(['awake', 'oxygen', 'pressure']));
    for (const { at_s } of worst) expect(at_s).toBeLessThan(stops_s);
    expect(livingSamples(run)).toBeLessThan(run.broken.course.time_s.length);
  });

  test('is not said of a chain that is whole', () => {
    const { page, answer } = open();
    answer();
    expect(page.run.value && worstOf(page.run.value)).toEqual([]);
    expect(page.run.value && livingSamples(page.run.value)).toBe(page.run.value?.broken.course.time_s.length);
  });

  test('names the first time that a curve shows its farthest number', () => {
    const { page, answer } = open();
    page.host.add(usual('disconnection_at_pump', 3 * DAY_S));
    answer();
    const run = page.run.value;
    const csf = strip('csf');
    const values = run?.broken.course.outputs.csf_tip_level ?? [];
    const said = run && csf ? finding(csf, run) : '';
    const shown = /Farthest: (\d+)/.exec(said)?.[1];
    const first = Array.from(values).findIndex((value) => value.toFixed(0) === shown);
    const day = Math.floor((run?.broken.course.time_s[first] ?? 0) / DAY_S);
    expect(said).toContain(`on day ${day}, `);
  });
});

describe('amounts and lengths of time', () => {
  test.each([
    [1800, '30 min'],
    [6.5 * 3600, '6 h 30 min'],
    [7 * 3600, '7 h'],
    [0, '0 min'],
    [DAY_S, '1 day'],
    [2 * DAY_S + 6 * 3600, '2 days 6 h'],
    [2 * DAY_S - 60, '2 days'],
  ])('%d s', (seconds, said) => {
    expect(sayLasting(seconds).replaceAll('\u00a0', ' ')).toBe(said);
  });

  test('drug is said in mcg below a milligram', () => {
    expect([316.2, 999.99, 1000, 4400].map((mcg) => sayDrug(mcg).replaceAll('\u00a0', ' '))).toEqual([
      '316.2 mcg',
      '1 mg',
      '1 mg',
      '4.4 mg',
    ]);
  });
});
