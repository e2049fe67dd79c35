import { expect, it } from 'vitest';
import { marksOn } from '../../src/app/evidence/curve-marks.ts';
import { timeAxis, valueAxis } from '../../src/app/evidence/curve-scale.ts';
import { type CurvesTold, forEveryOrigin, runCurves } from '../../src/app/evidence/curves-job.ts';
import { shippedEvidence } from '../../src/evidence/show/shipped.ts';
import { baclofen, UNCHANGED } from '../../src/model/index.ts';

const { studies } = shippedEvidence();
const study = (id: string) => {
  const found = studies.find(({ file }) => file.id === id);
  if (found === undefined) throw new Error(`${id} is not shipped`);
  return found;
};

async function told(id: string, change = UNCHANGED): Promise<readonly CurvesTold[]> {
  const all: CurvesTold[] = [];
  for await (const one of runCurves({ file: study(id).file, seed: 1, change })) all.push(one);
  return all;
}

it('shows the first patients early and goes on to all of them', async () => {
  const all = await told('wuis-1989');
  const last = all.at(-1);
  expect(all.length).toBeGreaterThan(1);
  expect(last?.kind === 'curves' && [last.done, last.patients]).toEqual([true, 100]);
  expect(last?.kind === 'curves' && last.scores.map(({ id }) => id)).toEqual(['wuis-1989/half-life']);
});

it('a typical patient is one patient', async () => {
  const all = await told('withdrawal-states');
  expect(all.map((one) => one.kind === 'curves' && [one.patients, one.done])).toEqual([[1, true]]);
});

it('follows parameters that the reader moved, and equations that the reader wrote', async () => {
  const peak = (all: readonly CurvesTold[]) => {
    const last = all.at(-1);
    return last?.kind === 'curves' ? Math.max(...(last.bands[0]?.median ?? [])) : Number.NaN;
  };
  const shipped = peak(await told('wuis-1989'));
  const volume = baclofen.parameters.find(({ name }) => name === 'v_plasma');
  if (volume === undefined) throw new Error('the model has no v_plasma');
  const larger = { v_plasma: (2 * volume.value) / volume.factor };
  expect(peak(await told('wuis-1989', { values: larger, equations: {} }))).toBeLessThan(shipped);
  const absorption = baclofen.equations.find(({ name }) => name === 'oral_absorption');
  const edited = await told('wuis-1989', {
    values: {},
    equations: { oral_absorption: `0.01 * (${absorption?.is})` },
  });
  expect(peak(edited)).toBeLessThan(shipped / 10);
});

it('says what is wrong instead of failing', async () => {
  const [first] = await told('wuis-1989', { values: {}, equations: { oral_absorption: 'nothing_known' } });
  expect(first?.kind).toBe('failed');
});

it('a moved value stands for patients of every origin', () => {
  const differing = baclofen.parameters.find(({ cerebral }) => cerebral !== undefined);
  if (differing === undefined) throw new Error('nothing differs by origin');
  expect(forEveryOrigin({ [differing.name]: 2 })).toEqual({
    [differing.name]: 2,
    [`${differing.name}@cerebral`]: 2,
  });
});

it('published numbers stand on the chart of what they were read from, at their time', async () => {
  const last = (await told('penn-1989')).at(-1);
  if (last?.kind !== 'curves') throw new Error('no curves');
  const leg = last.bands.find(({ of }) => of === 'ashworth_leg');
  if (leg === undefined) throw new Error('no leg');
  const marks = marksOn(study('penn-1989'), leg);
  expect(marks.map(({ score, to_h, middle }) => [score.id, to_h / 24, middle])).toEqual([
    ['penn-1989/leg-3d', 13, 1.2],
    ['penn-1989/leg-19mo', expect.closeTo(584.4, 6), 1],
  ]);
  for (const { to_h } of marks) expect(leg.at_h).toContain(to_h);
  expect(valueAxis(leg, marks)).toMatchObject({ min: 1, max: 5 });
});

it('time axes have few ticks at whole numbers of a fitting unit', () => {
  expect(timeAxis(48)).toMatchObject({ unit: 'h', ticks: [0, 8, 16, 24, 32, 40, 48] });
  expect(timeAxis(10 * 24)).toMatchObject({ unit: 'd', ticks: [0, 2, 4, 6, 8, 10].map((day) => day * 24) });
  for (const hours of [0.5, 4, 36, 98, 30 * 24, 14_000]) expect(timeAxis(hours).ticks.length).toBeLessThan(9);
});
