import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { Body } from '../../src/course/advance.ts';
import { readyParameters } from '../../src/model/index.ts';
import { model } from './reference.model.yaml';

/**
 * The reference equations through our compiler and integrator against trajectories of another implementation
 * (DOP853 at 1e-10, restarted at every event): every state within 1e-5 of its largest value.
 */
interface Trajectory {
  readonly parameters: Record<string, number>;
  readonly inputs_at_start: Record<string, number>;
  readonly initial_state: Record<string, number>;
  readonly events: readonly { t: number; kind: string; value: number | Record<string, number> }[];
  readonly t: readonly number[];
  readonly states: Record<string, readonly number[]>;
  readonly outputs: Record<string, readonly number[]>;
}

const folder = new URL('./trajectories/', import.meta.url);
const files = readdirSync(folder).filter((file) => file.endsWith('.json'));

function replay(reference: Trajectory) {
  const p = readyParameters(
    model,
    model.parameters.map(({ name, value, factor }) => {
      const given = reference.parameters[name];
      return given === undefined ? value : given * factor;
    }),
  );
  const u = new Float64Array(
    model.inputs.map(({ name, factor }) => (reference.inputs_at_start[name] ?? 0) * factor),
  );
  const body = new Body(model, p, 1e-10);
  for (const [i, { name, factor }] of model.states.entries())
    body.y[i] = (reference.initial_state[name] ?? 0) * factor;

  const rows: { y: Float64Array; u: Float64Array }[] = [];
  const happen = (t: number) => {
    for (const event of reference.events.filter((event) => event.t === t)) {
      if (typeof event.value === 'number') {
        const facts = {
          lp: 1,
          catheter: 1,
          flush: 1,
          oral: 1000,
          pocket: 1000,
          aspirate_pocket: 1,
          benzo: 1000,
          dantro: 1e-6,
        };
        const dose = Object.keys(model.functions.doses).find((name) => name === event.kind);
        if (!dose) throw new Error(`no dose ${event.kind}`);
        model.functions.doses[dose as keyof typeof facts](
          body.y,
          p,
          u,
          event.value * facts[dose as keyof typeof facts],
        );
      } else {
        for (const [i, { name, factor }] of model.inputs.entries()) {
          const value = event.value[name];
          if (value !== undefined) u[i] = value * factor;
        }
      }
    }
  };
  const stops = [...new Set([0, ...reference.events.map(({ t }) => t), reference.t.at(-1) ?? 0])].sort(
    (a, b) => a - b,
  );
  for (const [k, from] of stops.entries()) {
    happen(from);
    const to = stops[k + 1];
    if (reference.t[rows.length] === from) rows.push({ y: body.y.slice(), u: u.slice() });
    if (to === undefined) break;
    const inside = reference.t.filter((t) => t > from && t < to).map((t) => t - from);
    body.advance(u, to - from, to - from, inside, (y) => rows.push({ y: y.slice(), u: u.slice() }));
  }
  return { rows, p };
}

test('there are nineteen reference trajectories', () => expect(files).toHaveLength(19));

test.each(files)('%s agrees within 1e-5 of each state', (file) => {
  const reference: Trajectory = JSON.parse(readFileSync(new URL(file, folder), 'utf8'));
  const { rows, p } = replay(reference);
  expect(rows).toHaveLength(reference.t.length);
  for (const [i, { name, factor }] of model.states.entries()) {
    const wanted = reference.states[name] ?? [];
    // Below this a state never moved: the yardstick itself stops at 1e-10.
    const largest = Math.max(...wanted.map(Math.abs), 1e-4);
    const worst = Math.max(
      ...wanted.map((value, row) => Math.abs((rows[row]?.y[i] ?? Number.NaN) / factor - value)),
    );
    expect(worst / largest, `${file} ${name}`).toBeLessThan(1e-5);
  }
  for (const { name, factor } of model.outputs) {
    const wanted = reference.outputs[name] ?? [];
    const largest = Math.max(...wanted.map(Math.abs), 0.01);
    const worst = Math.max(
      ...wanted.map((value, row) => {
        const at = rows[row];
        return at ? Math.abs(model.functions.outputs[name](at.y, p, at.u) / factor - value) : Number.NaN;
      }),
    );
    expect(worst / largest, `${file} output ${name}`).toBeLessThan(1e-4);
  }
});
