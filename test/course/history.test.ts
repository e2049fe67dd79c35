import { describe, expect, test } from 'vitest';
import { type Case, tipHeight_cm } from '../../src/case/index.ts';
import { Body } from '../../src/course/advance.ts';
import { stretchesOf } from '../../src/course/exposure.ts';
import { DAY_S, follow } from '../../src/course/follow.ts';
import { bodyAfterHistory } from '../../src/course/history.ts';
import { Inputs } from '../../src/course/inputs.ts';
import { outputOf } from '../../src/course/output.ts';
import { parametersOf } from '../../src/course/patient.ts';
import { deliver } from '../../src/delivery/index.ts';
import { baclofen, type OutputName } from '../../src/model/index.ts';
import { PENN } from './bodies.ts';

const tablets = (mg: number, days: number): Case => ({
  ...PENN,
  history: { days, oral: ['08:00', '14:00', '20:00'].map((time) => ({ time, mg })) },
});
const flex: Case = {
  ...PENN,
  history: {
    days: 540,
    oral: [],
    prescription: {
      concentration_mcg_mL: 1000,
      mode: {
        kind: 'flex',
        base_mcg_h: 14,
        periods: [{ from: '08:00', to: '18:00', rate_mcg_h: 24 }],
      },
    },
  },
};
const poorKidneys: Case = { ...tablets(10, 540), patient: { ...PENN.patient, kidney_function: 0.2 } };

function after(document: Case): Body {
  return bodyAfterHistory(baclofen, parametersOf(baclofen, document.patient), document, 1e-4);
}

/** The same history with every day given as it was. */
function everyDay(document: Case): Body {
  const body = new Body(baclofen, parametersOf(baclofen, document.patient), 1e-5);
  const inputs = new Inputs(baclofen);
  inputs.set('tip_height', tipHeight_cm(document.device.tip_level));
  const day = stretchesOf(deliver(document, -DAY_S, 0));
  for (let i = 0; i < document.history.days; i++) {
    follow(body, baclofen, inputs, day, { to_s: 0, grid_s: DAY_S });
  }
  return body;
}

function read(body: Body, name: OutputName): number {
  const { value, factor } = outputOf(baclofen, name);
  const u = new Float64Array(baclofen.inputs.map(({ rest }) => rest));
  return value(body.y, body.parameters, u) / factor;
}

describe('a history that leaps over days alike ends where every single day would have led', () => {
  test.each([
    ['20 mg three times a day', tablets(20, 540)],
    ['40 mg three times a day', tablets(40, 540)],
    ['20 mg three times a day for two months', tablets(20, 60)],
    ['10 mg three times a day with poor kidneys', poorKidneys],
    ['flex', flex],
  ])('%s', { timeout: 30_000 }, (_what, document) => {
    const [leapt, lived] = [after(document), everyDay(document)];
    // A fifth of what is shown: Ashworth and spasms to 0.1, need to 0.01, chances to 1 percent.
    for (const [name, within] of [
      ['ashworth_leg', 0.02],
      ['spasm_score', 0.02],
      ['tolerance_need', 0.01],
      ['side_any', 0.2],
      ['withdrawal_severity', 0.02],
      ['plasma_level', 0.05],
    ] as const) {
      expect(Math.abs(read(leapt, name) - read(lived, name)), name).toBeLessThan(within);
    }
    const account = baclofen.states.findIndex(({ name }) => name === 'eliminated');
    expect(leapt.y[account]! / lived.y[account]!).toBeCloseTo(1, 1);
  });
});
