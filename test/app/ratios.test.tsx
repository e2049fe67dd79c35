// @vitest-environment happy-dom
import fc from 'fast-check';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import type { DosePoint } from '../../src/app/by-dose/sweep.ts';
import type { Arm } from '../../src/app/compare/arm.ts';
import { oralCase, pumpCase } from '../../src/app/compare/cases.ts';
import { PageContext } from '../../src/app/compare/context.ts';
import { openReadings } from '../../src/app/compare/readings.ts';
import { type Output, requestFor } from '../../src/app/compare/request.ts';
import type { Settings } from '../../src/app/compare/settings.ts';
import { DEFAULTS, readyPatient } from '../../src/app/compare/start-with.ts';
import { type Asked, openCompare, type Shown } from '../../src/app/compare/state.ts';
import { compute } from '../../src/app/engine/compute.ts';
import type { Answer } from '../../src/app/engine/index.ts';
import { equalEffect } from '../../src/app/ratios/equal-effect.ts';
import { RatiosPanel, sayEqual } from '../../src/app/ratios/panel.tsx';
import { pictureOf } from '../../src/app/ratios/picture.tsx';
import { ratiosOf, tipRatio } from '../../src/app/ratios/ratios.ts';
import { UNCHANGED } from '../../src/model/index.ts';
import { type Checked, good } from '../../src/problem/index.ts';

/** One real answer, over which levels are planted. */
const ready = readyPatient(DEFAULTS.patient);
const answered = compute({
  cases: [oralCase(ready, DEFAULTS), pumpCase(ready, DEFAULTS)],
  request: requestFor('24h'),
  change: UNCHANGED,
});
type Levels = Partial<Record<Output, number>>;

function armOf(i: 0 | 1, levels: Levels): Arm {
  const [course, delivery] = [answered.courses[i], answered.deliveries[i]];
  if (course === undefined || delivery === undefined) throw new Error('no answer');
  const planted = Object.entries(levels).map(([name, level]) => [name, course.time_s.map(() => level)]);
  return { course: { ...course, outputs: { ...course.outputs, ...Object.fromEntries(planted) } }, delivery };
}

function shownWith(settings: Partial<Settings> = {}, oral: Levels = {}, pump: Levels = {}): Shown {
  const mouth = { plasma_level: 266, csf_lumbar_level: 31, csf_tip_level: 31, ...oral };
  const it = { plasma_level: 2.5, csf_lumbar_level: 534, csf_tip_level: 434, ashworth_leg: 1.4, ...pump };
  return {
    settings: { ...DEFAULTS, ...settings },
    change: UNCHANGED,
    untreated: { tone: 4, arm: 2, spasm: 3.3 },
    oral: armOf(0, mouth),
    pump: armOf(1, it),
  };
}

function said(shown: Shown) {
  return ratiosOf(shown).map(({ result }) => (result.kind === 'none' ? result.why : result.said));
}

describe('the three ratios', () => {
  it('of the default patient: 60 mg against 0.4 mg is 1/150, and each says what it is of', () => {
    const shown = shownWith();
    expect(said(shown)).toEqual(['1/150', '1/110', '\u00d7\u00a017']);
    expect(ratiosOf(shown)[0]).toMatchObject({ oral: '60', pump: '0.4' });
    expect(ratiosOf(shown)[2]).toMatchObject({ oral: '31', pump: '534' });
    expect(tipRatio(shown)).toBe('\u00d7\u00a014');
  });

  it('have two digits, no trailing zeros and separated thousands', () => {
    expect(said(shownWith({ oral_mg_day: 120, pump_mcg_day: 26 }))[0]).toBe('1/4,600');
    expect(said(shownWith({ oral_mg_day: 4, pump_mcg_day: 2000 }))[0]).toBe('1/2');
    expect(said(shownWith({ oral_mg_day: 5, pump_mcg_day: 1500 }))[0]).toBe('1/3.3');
  });

  it('turn round where the pump gives more', () => {
    expect(said(shownWith({ oral_mg_day: 0.5, pump_mcg_day: 2000 }))[0]).toBe('\u00d7\u00a04');
    expect(said(shownWith({ oral_mg_day: 2, pump_mcg_day: 2000 }))[0]).toBe('\u00d7\u00a01');
  });

  it('without tablets none is shown', () => {
    const results = ratiosOf(shownWith({ oral_mg_day: 0 })).map(({ result }) => result.kind);
    expect(results).toEqual(['none', 'none', 'none']);
    expect(said(shownWith({ oral_mg_day: 0 }))[0]).toMatch(/no tablets/i);
  });

  it('a start from nothing has a dose ratio, but no ratio of levels that still rise', () => {
    const [dose, plasma, csf] = said(shownWith({ start: 'nothing' }));
    expect(dose).toBe('1/150');
    expect(plasma).toMatch(/not steady/i);
    expect(csf).toMatch(/not steady/i);
    expect(tipRatio(shownWith({ start: 'nothing' }))).toBeUndefined();
  });

  it('levels of nothing make no ratio', () => {
    expect(said(shownWith({}, { plasma_level: 0 }))[1]).toMatch(/no drug/i);
  });

  it('are drawn as dots only where single dots can be seen', () => {
    const figure = (kind: 'part' | 'times', count: number) => ({ kind, count, said: '' });
    expect(pictureOf(figure('part', 150))).toBe('dots');
    expect(pictureOf(figure('part', 390))).toBe('dots');
    expect(pictureOf(figure('part', 400))).toBe('areas');
    expect(pictureOf(figure('times', 14))).toBe('bars');
  });
});

/** Leg tone that falls evenly by a tenth of a point every 10 mg. */
function sweepFalling(per_10_mg: number): readonly DosePoint[] {
  const rising = { any: 0, sedation: 0, somnolence: 0, dizziness: 0, confusion: 0, weakness: 0 };
  return [0, 20, 40, 60, 80, 100, 120].map((dose) => ({
    dose,
    leg: 4 - (per_10_mg * dose) / 10,
    used: 0,
    rising,
  }));
}
const adult = { age_years: 40, kidney_percent: 100, frail: false, untreated: 4, label_mg_day: 80 };

describe('equal effect', () => {
  it('is a labelled dose where one does as much', () => {
    const found = equalEffect(sweepFalling(0.1), { ...adult, onPump: 3.5 });
    expect(found).toEqual({ kind: 'dose', mg_day: expect.closeTo(50, 6) });
    expect(equalEffect(sweepFalling(0.125), { ...adult, onPump: 3 })).toEqual({ kind: 'dose', mg_day: 80 });
  });

  it('is no figure where only an unlabelled dose does, even if the curve goes there', () => {
    expect(equalEffect(sweepFalling(0.1), { ...adult, onPump: 3.1 })).toEqual({ kind: 'beyond' });
    expect(equalEffect(sweepFalling(0.1), { ...adult, onPump: 1.4 })).toEqual({ kind: 'beyond' });
  });

  it('never names more than the labelled maximum', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 0.3, noNaN: true }),
        fc.double({ min: 1, max: 4, noNaN: true }),
        (fall, onPump) => {
          const found = equalEffect(sweepFalling(fall), { ...adult, onPump });
          expect(found.kind === 'dose' ? found.mg_day : 0).toBeLessThanOrEqual(80);
        },
      ),
    );
  });

  it('has no oral dose for a child, or for kidneys that rule tablets out', () => {
    expect(equalEffect(sweepFalling(0.1), { ...adult, onPump: 3.5, age_years: 8 }).kind).toBe('child');
    expect(equalEffect(sweepFalling(0.1), { ...adult, onPump: 3.5, kidney_percent: 25 }).kind).toBe(
      'kidneys',
    );
  });

  it('has no oral dose where the adult maximum is too much: weak kidneys, and the frail', () => {
    for (const kidney_percent of [30, 60, 89]) {
      expect(equalEffect(sweepFalling(0.1), { ...adult, onPump: 3.5, kidney_percent }).kind).toBe('reduced');
    }
    expect(equalEffect(sweepFalling(0.1), { ...adult, onPump: 3.5, frail: true }).kind).toBe('frail');
    const shown = shownWith({ pump_mcg_day: 50, kidney_percent: 50 }, {}, { ashworth_leg: 3.5 });
    expect(sayEqual(shown, false, true, sweepFalling(0.1))).toMatch(/too much, so no oral dose/);
  });

  it('has nothing to match when the pump does nothing that Ashworth shows', () => {
    expect(equalEffect(sweepFalling(0.1), { ...adult, onPump: 3.95 }).kind).toBe('no-effect');
  });

  it('is said in words, with the dose only inside the label', () => {
    const oral = sweepFalling(0.1);
    const shown = shownWith({ pump_mcg_day: 50 }, {}, { ashworth_leg: 3.5 });
    expect(sayEqual(shown, false, true, oral)).toContain('50\u00a0mg/day by mouth');
    const beyond = sayEqual(shownWith(), false, true, oral);
    expect(beyond).toContain('no labelled oral dose (to 80\u00a0mg/day)');
    expect(sayEqual(shown, false, false, oral)).toMatch(/being computed/);
    expect(sayEqual(shownWith({ start: 'nothing' }), false, true, oral)).toMatch(/settled doses only/);
    expect(sayEqual(shown, true, false, undefined)).toMatch(/could not/);
  });
});

describe('the panel', () => {
  afterEach(() => act(() => render(null, document.body)));

  it('says that there is no factor, shows three ratios, and gives each its picture', async () => {
    let answer: ((answer: Checked<Answer>, asked: Asked) => void) | undefined;
    const compare = openCompare((show) => {
      answer = show;
      return { ask() {}, close() {} };
    }, '');
    const page = { compare, readings: openReadings(compare) };
    await act(() =>
      render(
        <PageContext.Provider value={page}>
          <RatiosPanel />
        </PageContext.Provider>,
        document.body,
      ),
    );
    const find = (id: string) => document.querySelector(`[data-testid=${id}]`);
    expect(find('no-factor')?.textContent).toMatch(/No factor.*screening bolus sets the pump dose/);
    expect(find('ratio-dose')).toBeNull();
    await act(() => answer?.(good(answered), { settings: DEFAULTS, change: UNCHANGED }));
    expect(find('ratio-dose')?.textContent).toContain('1/150');
    expect(find('ratio-plasma')?.textContent).toContain('label: about 1/100');
    expect(find('ratio-csf')?.textContent).toContain('lumbar');
    expect(document.querySelectorAll('[data-testid=ratios] [role=img]')).toHaveLength(3);
    expect(find('why')?.querySelectorAll('li')).toHaveLength(4);
    expect(find('why')?.textContent).toMatch(/GABA-B receptors in the cord/);
    compare.close();
  });
});
