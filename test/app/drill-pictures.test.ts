import { describe, expect, test } from 'vitest';
import { type Picture, pictureOf, rowsOf } from '../../src/app/drill/picture/index.ts';
import { DRILL, type Item, itemOf, sayFigure, TOPICS, type Topic } from '../../src/drill/index.ts';

const ITEMS = 150;

/** The first item of a variant. */
function item(topic: Topic, variant: string): Item {
  for (let index = 0; index < 1000; index++) {
    const one = itemOf(topic, 4, index);
    if (one.variant === variant) return one;
  }
  throw new Error(`no ${topic}.${variant}`);
}

function strips(picture: Picture) {
  if (picture.kind !== 'strips') throw new Error(`${picture.kind} instead of strips`);
  return picture;
}
function bars(picture: Picture) {
  if (picture.kind !== 'bars') throw new Error(`${picture.kind} instead of bars`);
  return picture;
}

const numbersOf = (picture: Picture): readonly number[] => {
  if (picture.kind === 'bars') return picture.bars.map(({ value }) => value);
  if (picture.kind === 'line') return picture.parts.map(({ mL }) => mL);
  return picture.strips.flatMap(({ axis, lines, band }) => [
    axis.max,
    ...[...lines.map(({ places }) => places), band?.low ?? [], band?.high ?? []].flat(2),
  ]);
};

describe.each(TOPICS)('%s', (topic) => {
  const items = Array.from({ length: ITEMS }, (_, index) => itemOf(topic, 11, index));

  test('every item has a picture with a sentence, in numbers that lie on its axes', () => {
    for (const one of items) {
      const picture = pictureOf(one);
      const where = `${one.variant} ${one.index}: ${picture.finding}`;
      expect(picture.finding, where).toMatch(/^[A-Z\d].*\.$/s);
      expect(`${picture.title} ${picture.finding}`, where).not.toMatch(
        /NaN|undefined|Infinity|\d\.\d*0(?!\d)\b/,
      );
      expect(numbersOf(picture).every(Number.isFinite), where).toBe(true);
      if (picture.kind !== 'strips') continue;
      for (const { axis, lines } of picture.strips) {
        const values = lines.flatMap(({ places }) => places.map(([, y]) => y));
        expect(Math.max(...values), where).toBeLessThanOrEqual(axis.max * (1 + 1e-9));
        expect(Math.min(...values), where).toBeGreaterThanOrEqual((axis.min ?? 0) * (1 + 1e-9) - 1e-9);
      }
      for (const { x } of picture.marks) expect(x / picture.times.max, where).toBeLessThanOrEqual(1);
    }
  });

  test('the answer can be read off: in its sentence, at its side or on a bar', () => {
    for (const one of items) {
      const picture = pictureOf(one);
      const said = JSON.stringify(picture);
      const shown = [sayFigure(one.answer), sayFigure(one.answer * 24), sayFigure(one.by_hand)];
      // What is asked as a flow or an amount may be drawn as the dose or the volume behind it.
      const behind = ['first_flow', 'dose', 'drug', 'held', 'day', 'in_hours', 'next'];
      if (behind.includes(one.variant)) continue;
      expect(
        shown.some((each) => said.includes(each)),
        `${one.variant} ${one.index}`,
      ).toBe(true);
    }
  });
});

test('every variant that is asked is drawn', () => {
  for (const topic of TOPICS) {
    for (const variant of Object.keys(DRILL.topics[topic].variants)) {
      expect(() => pictureOf(item(topic, variant))).not.toThrow();
    }
  }
});

test('a forgotten bridge: programmed and delivered part until the line has run out', () => {
  const one = item('really_got', 'no_bridge_hours');
  const { strips: drawn, marks } = strips(pictureOf(one));
  const dose = drawn.at(-1);
  const of = (look: string) => dose?.lines.find((line) => line.look === look)?.places ?? [];
  expect(marks[0]?.x).toBeCloseTo(one.answer, 6);
  expect(of('delivered')[0]?.[1]).not.toBeCloseTo(of('programmed')[0]?.[1] ?? 0, 3);
  expect(of('delivered').at(-1)?.[1]).toBeCloseTo(of('programmed').at(-1)?.[1] ?? 0, 6);
});

test('with the bridge the flow changes when the line has run out, and the dose never does', () => {
  const one = item('bridge', 'hours');
  const { strips: drawn, marks } = strips(pictureOf(one));
  expect(marks[0]?.x).toBeCloseTo(one.answer, 6);
  const [flow, , dose] = drawn.map(({ lines }) => lines[0]?.places ?? []);
  expect(new Set(flow?.map(([, y]) => y.toFixed(6))).size).toBe(2);
  expect(new Set(dose?.map(([, y]) => y.toFixed(6))).size).toBe(1);
});

test('the reservoir is at the alarm volume where the alarm is marked', () => {
  const one = item('refill_date', 'fast');
  const { marks, strips: drawn, times } = strips(pictureOf(one));
  expect(times.unit).toBe('days');
  expect(marks[0]?.x).toBeCloseTo(one.answer, 6);
  expect(drawn[0]?.levels?.[0]?.value).toBe(one.given.find(({ name }) => name === 'alarm')?.value);
});

test('a stall lies within what a pump of its label may do, and the picture says so', () => {
  const one = item('residual', 'stall');
  const picture = strips(pictureOf(one));
  const off = picture.strips[1];
  const last = (places: readonly (readonly [number, number])[] = []) => places.at(-1)?.[1] ?? Number.NaN;
  expect(last(off?.lines[0]?.places)).toBeCloseTo(one.answer, 6);
  const hidden = one.answer <= last(off?.band?.high);
  expect(picture.finding.includes('does not show')).toBe(hidden);
});

test('flow is drawn at every strength that is sold, with the minimum flow', () => {
  const one = item('flow', 'flow');
  const picture = bars(pictureOf(one));
  expect(picture.bars.map(({ label }) => label)).toEqual([
    '500\u00a0mcg/mL',
    '1,000\u00a0mcg/mL',
    '2,000\u00a0mcg/mL',
  ]);
  expect(picture.bars.find(({ tone }) => tone === 'asked')?.value).toBeCloseTo(one.answer, 9);
  expect(picture.limit?.value).toBe(0.048);
});

test('a strip picture as a table has every curve at the moments that matter', () => {
  const one = item('bridge', 'hours');
  const picture = strips(pictureOf(one));
  const { columns, rows } = rowsOf(picture);
  expect(columns).toHaveLength(4);
  expect(rows.some(({ x }) => Math.abs(x - one.answer) < 1e-5)).toBe(true);
  expect(rows.every(({ values }) => values.every((value) => value !== undefined))).toBe(true);
});
