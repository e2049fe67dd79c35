import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { Body } from '../../src/course/advance.ts';
import { baclofen, type OutputName, readyParameters } from '../../src/model/index.ts';

/** How far the shipped model is from the reference it came from, as doc/model.md says. */
interface Trajectory {
  readonly t: readonly number[];
  readonly outputs: Readonly<Record<string, readonly number[]>>;
}

const p = readyParameters(
  baclofen,
  baclofen.parameters.map(({ value }) => value),
);

function reference(name: string): Trajectory {
  return JSON.parse(readFileSync(new URL(`./trajectories/${name}.json`, import.meta.url), 'utf8'));
}

function inputs(infusion_mcg_day: number): Float64Array {
  const u = new Float64Array(baclofen.inputs.map(({ rest }) => rest));
  u[baclofen.inputs.findIndex(({ name }) => name === 'infusion')] = infusion_mcg_day / 24;
  return u;
}

/** Largest difference of an output over a reference trajectory that starts with `body` under constant `u`. */
function furthest(
  body: Body,
  u: Float64Array,
  { t, outputs }: Trajectory,
  ours: OutputName,
  theirs: string,
): number {
  const { factor = 1 } = baclofen.outputs.find(({ name }) => name === ours) ?? {};
  let worst = 0;
  const see = (y: Float64Array, row: number) => {
    const off = Math.abs(
      baclofen.functions.outputs[ours](y, p, u) / factor - (outputs[theirs]?.[row] ?? Number.NaN),
    );
    worst = Number.isNaN(off) ? off : Math.max(worst, off);
  };
  see(body.y, 0);
  const end = t.at(-1) ?? 0;
  body.advance(u, end, end, t.slice(1), (y, i) => see(y, i + 1));
  return worst;
}

test.each([50, 75, 100])('Ashworth after a lumbar bolus of %d mcg is the reference to 0.01', (mcg) => {
  const body = new Body(baclofen, p, 1e-8);
  baclofen.functions.doses.lumbar_bolus(body.y, p, inputs(0), mcg);
  expect(furthest(body, inputs(0), reference(`bolus_lp_${mcg}`), 'ashworth_leg', 'ash_leg')).toBeLessThan(
    0.01,
  );
});

test('Ashworth over three days of 200 mcg/day is the reference to 0.01', () => {
  const body = new Body(baclofen, p, 1e-8);
  expect(furthest(body, inputs(200), reference('infusion_200_72h'), 'ashworth_leg', 'ash_leg')).toBeLessThan(
    0.01,
  );
});

test.each([
  ['withdrawal_severity', 'withdrawal_severity', 0.02],
  ['temperature_core', 'temp', 0.05],
  ['heart_rate', 'hr', 0.5],
  ['systolic', 'sbp', 1],
  ['gcs', 'gcs', 0.1],
  ['ashworth_leg', 'ash_leg', 0.05],
] as const)('untreated withdrawal from 400 mcg/day: %s stays with the reference', (ours, theirs, bound) => {
  const trajectory = reference('withdrawal_400_untreated');
  const { states } = JSON.parse(
    readFileSync(new URL('./trajectories/withdrawal_400_untreated.json', import.meta.url), 'utf8'),
  );
  const body = new Body(baclofen, p, 1e-8);
  for (let day = 0; day < 540; day += 30) body.advance(inputs(400), 720, 720);
  const whole = { ...trajectory, outputs: { ...trajectory.outputs, withdrawal_severity: states.wd } };
  expect(furthest(body, inputs(0), whole, ours, theirs)).toBeLessThan(bound);
});
