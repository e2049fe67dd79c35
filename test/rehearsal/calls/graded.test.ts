import { describe, expect, it } from 'vitest';
import { ACTIONS } from '../../../src/case/catalogue/index.ts';
import { gradeCall } from '../../../src/rehearsal/calls/index.ts';
import { bedside } from '../../../src/rehearsal/shipped.ts';
import { GRADED, SECOND, toGrade } from './graded-file.ts';

/** Calls whose grade and the rule's differ by more than half a point. */
const DISAGREE: readonly string[] = [];
/** The same, against the second rater. */
const DISAGREE_SECOND: readonly string[] = ['sleepy_story'];

/** A grade of 4 and more is a call that does. */
const PASS = 4;
const APART = 0.5;
const settings = Object.values(GRADED.settings);

function agreement(pairs: readonly (readonly [key: string, rule: number, rater: number])[]) {
  const share = (agrees: (rule: number, rater: number) => boolean) =>
    Math.floor((100 * pairs.filter(([, rule, rater]) => agrees(rule, rater)).length) / pairs.length);
  return {
    exact: share((rule, rater) => rule === rater),
    within: share((rule, rater) => Math.abs(rule - rater) <= APART),
    passes: share((rule, rater) => rule >= PASS === rater >= PASS),
    apart: pairs.filter(([, rule, rater]) => Math.abs(rule - rater) > APART).map(([key]) => key),
  };
}
const pairs = (rater: (call: (typeof GRADED.calls)[number]) => number | undefined) =>
  GRADED.calls.flatMap((call) => {
    const grade = rater(call);
    return grade === undefined ? [] : [[call.key, gradeCall(toGrade(call)).score, grade] as const];
  });

it('holds at least fifty calls graded by hand, and sixty-six of them by a second rater', () => {
  expect(GRADED.calls.length).toBeGreaterThanOrEqual(50);
  expect(new Set(GRADED.calls.map(({ key }) => key)).size).toBe(GRADED.calls.length);
  expect(pairs(({ key }) => SECOND.get(key))).toHaveLength(66);
  expect(SECOND.size).toBe(66);
});

const byHand = pairs(({ grade }) => grade);
const bySecond = pairs(({ key }) => SECOND.get(key));

describe('agreement', () => {
  it('is within half a point of the hand in at least nine of ten calls; who disagrees is listed', () => {
    const { within, apart } = agreement(byHand);
    expect(apart).toEqual(DISAGREE);
    expect(within).toBeGreaterThanOrEqual(90);
  });

  it('is within half a point of the second rater in at least nine of ten; exact in two of three', () => {
    const { exact, within, passes, apart } = agreement(bySecond);
    expect(apart).toEqual(DISAGREE_SECOND);
    expect(within).toBeGreaterThanOrEqual(90);
    expect(exact).toBeGreaterThanOrEqual(66);
    expect(passes).toBeGreaterThanOrEqual(90);
  });

  it('tells calls apart: no single grade would agree in so many', () => {
    const halves = Array.from({ length: 11 }, (_, i) => i / 2);
    const agreeing = halves.map((all) => agreement(byHand.map(([key, , hand]) => [key, all, hand])).within);
    expect(Math.max(...agreeing)).toBeLessThan(80);
  });
});

it('a grade that was changed says from what and why', () => {
  const changed = GRADED.calls.filter(({ was, regraded }) => was !== undefined || regraded !== undefined);
  expect(changed.length).toBeGreaterThan(0);
  expect(changed.filter(({ was, regraded, grade }) => was === grade || regraded === undefined)).toEqual([]);
  expect(changed.filter(({ key }) => !SECOND.has(key))).toEqual([]);
});

it('names only facts, requests and actions that there are', () => {
  const facts = new Set(bedside().facts.map(({ key }) => key));
  const requests = new Set([
    'order',
    ...bedside().requests.map(({ key }) => key),
    ...[...ACTIONS.keys()].map((key) => `order/${key}`),
  ]);
  const sense = settings.flatMap((each) => Object.values(each.sense).flat());
  const named = [
    ...GRADED.calls.flatMap(({ s, b, a, unknown }) => [...s, ...b, ...a, ...unknown]),
    ...settings.flatMap(({ knows }) => Object.keys(knows)),
    ...settings.flatMap(({ needs }) =>
      Object.values(needs).flatMap((each) =>
        [...each.situation, ...each.background, ...each.assessment].flat(),
      ),
    ),
    ...sense.flatMap((line) => [
      ...('facts' in line ? line.facts : []),
      ...(line.known ?? []),
      ...(line.unknown ?? []),
    ]),
  ];
  expect(named.filter((key) => !facts.has(key))).toEqual([]);
  const asked = [
    ...GRADED.calls.flatMap(({ r }) => r),
    ...settings.flatMap(({ needs }) => Object.values(needs).flatMap(({ request }) => request)),
    ...sense.flatMap((line) => ('actions' in line ? line.actions.map((key) => `order/${key}`) : [])),
  ];
  expect(asked.filter((key) => !requests.has(key))).toEqual([]);
});
