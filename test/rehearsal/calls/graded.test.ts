import { expect, it } from 'vitest';
import { ACTIONS } from '../../../src/case/catalogue/index.ts';
import { gradeCall } from '../../../src/rehearsal/calls/index.ts';
import { bedside } from '../../../src/rehearsal/shipped.ts';
import { GRADED, toGrade } from './graded-file.ts';

/** Calls whose grade and the rule's differ by more than half a point. */
const DISAGREE: readonly string[] = [];

it('holds at least fifty calls graded by hand', () => {
  expect(GRADED.calls.length).toBeGreaterThanOrEqual(50);
  expect(new Set(GRADED.calls.map(({ key }) => key)).size).toBe(GRADED.calls.length);
});

it('grades within half a point of the hand in at least nine of ten calls; who disagrees is listed', () => {
  const apart = GRADED.calls.filter((call) => Math.abs(gradeCall(toGrade(call)).score - call.grade) > 0.5);
  expect(apart.map(({ key }) => key)).toEqual(DISAGREE);
  expect(apart.length / GRADED.calls.length).toBeLessThanOrEqual(0.1);
});

it('tells calls apart: no single grade would agree in so many', () => {
  const halves = Array.from({ length: 11 }, (_, i) => i / 2);
  const agreeing = halves.map(
    (all) => GRADED.calls.filter(({ grade }) => Math.abs(all - grade) <= 0.5).length,
  );
  expect(Math.max(...agreeing) / GRADED.calls.length).toBeLessThan(0.8);
});

it('names only facts, requests and actions that there are', () => {
  const facts = new Set(bedside().facts.map(({ key }) => key));
  const requests = new Set([
    'order',
    ...bedside().requests.map(({ key }) => key),
    ...[...ACTIONS.keys()].map((key) => `order/${key}`),
  ]);
  const named = GRADED.calls.flatMap(({ s, b, a, unknown }) => [...s, ...b, ...a, ...unknown]);
  const known = Object.values(GRADED.settings).flatMap(({ knows }) => Object.keys(knows));
  const needed = Object.values(GRADED.settings).flatMap(({ needs }) =>
    Object.values(needs).flatMap((each) =>
      [...each.situation, ...each.background, ...each.assessment].flat(),
    ),
  );
  expect([...named, ...known, ...needed].filter((key) => !facts.has(key))).toEqual([]);
  const asked = [
    ...GRADED.calls.flatMap(({ r }) => r),
    ...Object.values(GRADED.settings).flatMap(({ needs }) =>
      Object.values(needs).flatMap(({ request }) => request),
    ),
  ];
  expect(asked.filter((key) => !requests.has(key))).toEqual([]);
});
