import { describe, expect, it } from 'vitest';
import type { Arm } from '../../src/app/compare/arm.ts';
import { type Drawn, finding } from '../../src/app/compare/findings.ts';
import type { Output } from '../../src/app/compare/request.ts';
import { STRIPS, type StripId } from '../../src/app/compare/strip-list.ts';

const WINDOW = { from_s: 0, to_s: 86_400 };

function arm(
  values: Partial<Record<Output, readonly number[]>>,
  delivery: Partial<Arm['delivery']> = {},
): Arm {
  const of = (name: Output) => Float64Array.from(values[name] ?? [0, 0, 0]);
  const series: Record<Output, Float64Array> = {
    plasma_level: of('plasma_level'),
    csf_tip_level: of('csf_tip_level'),
    csf_lumbar_level: of('csf_lumbar_level'),
    csf_conus_level: of('csf_conus_level'),
    csf_cervical_level: of('csf_cervical_level'),
    csf_cistern_level: of('csf_cistern_level'),
    receptor_effect: of('receptor_effect'),
    ashworth_leg: of('ashworth_leg'),
    ashworth_arm: of('ashworth_arm'),
    spasm_score: of('spasm_score'),
    clonus: of('clonus'),
    side_any: of('side_any'),
    side_sedation: of('side_sedation'),
    side_somnolence: of('side_somnolence'),
    side_dizziness: of('side_dizziness'),
    side_confusion: of('side_confusion'),
    side_weakness: of('side_weakness'),
    passive_range: of('passive_range'),
    standing: of('standing'),
    transfer: of('transfer'),
    sitting: of('sitting'),
    hygiene: of('hygiene'),
  };
  return {
    course: {
      time_s: Float64Array.from([0, 43_200, 86_400]),
      outputs: series,
    },
    delivery: { ...WINDOW, pieces: [], doses: [], rescues: [], noxious: [], inputs: [], ...delivery },
  };
}

function piece(programmed_mcg_h: number, delivered_mcg_h: number) {
  return {
    ...WINDOW,
    ordered_mcg_h: programmed_mcg_h,
    ordered_mL_h: 0.01,
    programmed_mcg_h,
    programmed_mL_h: 0.01,
    delivered_mcg_h,
    pocket_mcg_h: programmed_mcg_h - delivered_mcg_h,
    tissue_mcg_h: 0,
    pocket_mL_h: 0,
    reservoir_leak_mL_h: 0,
    flow_mL_h: 0.01,
    tip_mcg_mL: 500,
    reservoir_mL: 18,
    reservoir_mcg_mL: 500,
  };
}
const tablet = (at_s: number, mg: number) => ({
  at_s,
  route: 'oral' as const,
  amount_mcg: mg * 1000,
  entry: 0,
});

const drawn: Drawn = {
  untreated: { tone: 4, arm: 2, spasm: 3.3 },
  oral: arm(
    {
      plasma_level: [120, 400, 120],
      csf_tip_level: [30, 30.2, 30],
      ashworth_leg: [3.4, 3.45, 3.4],
      spasm_score: [2, 3, 2],
    },
    { doses: [tablet(28_800, 20), tablet(50_400, 20), tablet(72_000, 20)] },
  ),
  pump: arm(
    {
      plasma_level: [1.2, 1.2, 1.2],
      csf_tip_level: [260, 260, 260],
      ashworth_leg: [1.3, 1.3, 1.3],
      spasm_score: [0.4, 0.4, 0.4],
    },
    { pieces: [piece(8.3333, 8.3333)] },
  ),
};

/** Non-breaking spaces belong to the layout, not to the sentence. */
const said = (id: StripId, of = drawn) => {
  const strip = STRIPS.find((one) => one.id === id);
  if (strip === undefined) throw new Error(`no strip ${id}`);
  return finding(strip, of).replaceAll('\u00a0', ' ');
};

describe('the sentence beside a strip', () => {
  it('tells a steady level from one that swings with each tablet', () => {
    expect(said('plasma')).toBe('By mouth 120 to 400 ng/mL; intrathecal near 1.2 ng/mL.');
    expect(said('csf_tip')).toBe('By mouth near 30 ng/mL; intrathecal near 260 ng/mL.');
  });

  it('sets scores beside the untreated patient', () => {
    expect(said('legs')).toBe('By mouth near 3.4; intrathecal near 1.3. Untreated 4.');
    expect(said('spasms')).toBe('By mouth 2 to 3; intrathecal near 0.4. Untreated 3.3.');
  });

  it('names tablets and the rate that is both programmed and delivered', () => {
    expect(said('dose')).toBe('By mouth 3 \u00d7 20 mg a day; programmed and delivered 8.3 mcg/h.');
  });

  it('says so when the pump does not deliver what is programmed', () => {
    const broken = { ...drawn, pump: arm({}, { pieces: [piece(8.3, 8.3), piece(8.3, 0)] }) };
    expect(said('dose', broken)).toContain('differs from what is programmed');
  });

  it('says nothing was taken, and no level, at 0 mg', () => {
    const none = { ...drawn, oral: arm({ ashworth_leg: [4, 4, 4] }) };
    expect(said('dose', none)).toMatch(/^By mouth nothing;/);
    expect(said('plasma', none)).toMatch(/^By mouth none;/);
  });
});
