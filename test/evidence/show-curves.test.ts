import { describe, expect, test } from 'vitest';
import { FileCurves } from '../../src/evidence/draw/index.ts';
import { scoreFile, simulateFile } from '../../src/evidence/index.ts';
import { shippedEvidence } from '../../src/evidence/show/shipped.ts';
import { meanOf } from '../../src/evidence/simulate/curve.ts';
import { baclofen } from '../../src/model/index.ts';
import { quantile } from '../../src/population/index.ts';
import { armOf, bolus, fileOf, infusion, readout, screening, tablets, value } from './simulate/files.ts';
import { RESPONDERS } from './simulate/running.ts';

const SEED = 3;
const levels = { value: (at_h: number, step: string) => value(at_h, step) };

function drawn(file: Parameters<typeof simulateFile>[1], patients: number, values = {}) {
  const curves = new FileCurves(baclofen, file, { seed: SEED, values });
  curves.recruit(patients);
  return curves;
}

const SCREENED = fileOf(armOf(screening([25, 50, 100], 2), RESPONDERS, infusion(200, 240)), [
  readout('level', 'csf_lumbar_level', levels.value(48, 'infusion')),
  readout('leg', 'ashworth_leg', levels.value(240, 'infusion')),
  readout('lowest', 'ashworth_leg', { kind: 'lowest', in: { after: 'infusion', from_h: 0, to_h: 48 } }),
  readout('first', 'ashworth_leg', levels.value(4, 'screening')),
]);

describe('the patients of the readouts', () => {
  test('drawing changes no readout, in any patient', () => {
    const { studies } = shippedEvidence();
    const shipped = ['penn-1989', 'wuis-1989', 'coffey-1993', 'utah-pocket-fill', 'withdrawal-by-dose'];
    const files = studies.map(({ file }) => file).filter(({ id }) => shipped.includes(id));
    expect(files).toHaveLength(shipped.length);
    for (const file of [SCREENED, ...files]) {
      const plain = simulateFile(baclofen, file, { patients: 4, seed: SEED });
      expect(drawn(file, 4).values(), file.id).toEqual(plain);
    }
  });

  test('more patients are the same patients and others after them', () => {
    const curves = drawn(SCREENED, 3);
    curves.recruit(6);
    expect(curves.values()).toEqual(simulateFile(baclofen, SCREENED, { patients: 6, seed: SEED }));
    expect(curves.bands()).toEqual(drawn(SCREENED, 6).bands());
  });

  test('with all patients of the kept result the scores are the kept ones', () => {
    const { studies, patients, seed } = shippedEvidence();
    const study = studies.find(({ file }) => file.id === 'wuis-1989');
    if (study === undefined) throw new Error('not shipped');
    const curves = new FileCurves(baclofen, study.file, { seed });
    curves.recruit(patients);
    const scores = scoreFile(study.file, curves.values());
    expect(scores.map(({ predicted }) => Number(predicted.toPrecision(5)))).toEqual(
      study.readouts.map(({ score }) => score.predicted),
    );
  });
});

describe('the numbers of the readouts', () => {
  const at = (curves: FileCurves, of: string, step: string) => {
    const found = curves.curves().find(({ chart }) => chart.of === of && chart.step === step);
    if (found === undefined) throw new Error(`${of} is not drawn from ${step}`);
    return found;
  };

  test("a level lies on its patient's curve at its moment", () => {
    const curves = drawn(SCREENED, 5);
    const { chart, patients } = at(curves, 'csf_lumbar_level', 'infusion');
    const i = chart.at_h.indexOf(48);
    expect(patients.map((curve) => curve[i])).toEqual([...(curves.values().get('level') ?? [])]);
  });

  test('whoever left the arm has no curve after that, and had one before', () => {
    const curves = drawn(SCREENED, 5);
    const stayed = [...(curves.values().get('level') ?? [])].map(Number.isFinite);
    expect(stayed).toContain(false);
    const after = at(curves, 'ashworth_leg', 'infusion').patients;
    expect(after.map((curve) => curve.every(Number.isFinite))).toEqual(stayed);
    for (const curve of at(curves, 'ashworth_leg', 'screening').patients)
      expect(curve.every(Number.isFinite)).toBe(true);
  });

  test('a mean over a window is the mean of the curve, tablets and all', () => {
    const file = fileOf(armOf(tablets(60, 48)), [
      readout('mean', 'plasma_level', { kind: 'mean', in: { after: 'oral', from_h: 24, to_h: 48 } }),
    ]);
    const curves = drawn(file, 3);
    const { chart, patients } = at(curves, 'plasma_level', 'oral');
    const from = chart.at_h.indexOf(24);
    const means = patients.map((curve) =>
      meanOf({ t_h: chart.at_h.slice(from).map((hour) => hour - 24), value: curve.slice(from) }),
    );
    const read = curves.values().get('mean') ?? [];
    for (const [i, mean] of means.entries()) expect(mean / read[i]!).toBeCloseTo(1, 1);
  });

  test("a typical patient's score, rated without error, lies on the curve", () => {
    const file = fileOf(armOf(bolus(50)), [readout('leg', 'ashworth_leg', value(4, 'bolus'))], {
      n: 1,
      typical: true,
      causes: { spinal: 1 },
    });
    const curves = drawn(file, 30);
    const { chart, patients } = at(curves, 'ashworth_leg', 'bolus');
    expect(patients).toHaveLength(1);
    expect(patients[0]?.[chart.at_h.indexOf(4)]).toBe(curves.values().get('leg')?.[0]);
  });

  test('the band holds the middle nine tenths of the patients at each time', () => {
    const curves = drawn(SCREENED, 6);
    const band = curves.bands().find(({ of, step }) => of === 'ashworth_leg' && step === 'screening');
    const { patients } = at(curves, 'ashworth_leg', 'screening');
    const last = patients.map((curve) => curve.at(-1) ?? Number.NaN);
    expect([band?.p5.at(-1), band?.median.at(-1), band?.p95.at(-1)]).toEqual([
      quantile(last, 0.05),
      quantile(last, 0.5),
      quantile(last, 0.95),
    ]);
  });
});

test('what somebody moved in the model moves the curves', () => {
  const file = fileOf(armOf(bolus(50)), [readout('leg', 'ashworth_leg', value(4, 'bolus'))]);
  const leg = (values: Readonly<Record<string, number>>) =>
    drawn(file, 8, values).bands()[0]?.median.at(-1) ?? 0;
  expect(leg({ sensitivity: 0.02 })).toBeGreaterThan(leg({}));
});

test('every shipped study can be drawn, and no chart looks further than its readouts or its last step', () => {
  for (const { file } of shippedEvidence().studies) {
    const curves = new FileCurves(baclofen, file, { seed: 1 });
    for (const { chart } of curves.curves()) {
      expect(chart.at_h[0]).toBe(0);
      expect(chart.at_h.length, `${file.id} ${chart.of}`).toBeLessThan(260);
    }
  }
});
