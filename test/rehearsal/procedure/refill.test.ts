import { describe, expect, it } from 'vitest';
import { deviceAt } from '../../../src/delivery/index.ts';
import { doStep, isInOrder, isStepRight } from '../../../src/rehearsal/procedure/index.ts';
import { AT_S, aRefillCase, Hands, REFILL, slippingNeedle } from './hands.ts';

const right = (step: string, value: number, hands = new Hands(aRefillCase())) =>
  isStepRight({ procedure: REFILL, step, value, document: hands.document, at_s: hands.at_s });

describe('a refill as it should be', () => {
  it('draws the old drug, fills 40 mL and leaves pump and programmer agreed', () => {
    const hands = new Hands(aRefillCase());
    expect(hands.do('interrogate').facts.map(({ fact }) => fact)).toContain('log_clean');
    expect(hands.do('aspirate').shows).toBe('24 mL drawn, then nothing more.');
    expect(hands.do('fill_5').shows).toContain('5 mL');
    expect(hands.do('draw_back').shows).toContain('freely');
    expect(hands.do('fill_rest', 40).shows).toContain('No resistance');
    expect(hands.do('stop_or_go_on').shows).toContain('No resistance');
    hands.do('volume_entered', 40);
    hands.do('program_order', 500);
    expect(hands.do('finish_screen').shows).toBe('Updated: 500 mcg/day at 2,000 mcg/mL.');
    const device = deviceAt(hands.document, hands.at_s);
    expect(device.reservoir_mL).toBeCloseTo(40, 1);
    expect(device.counted_mL).toBeCloseTo(40, 1);
    expect(device.pocket_mcg).toBe(0);
  });

  it('turns a dose keyed in wrong into what the pump then does', () => {
    const hands = new Hands(aRefillCase());
    hands.do('program_order', 5000);
    hands.do('finish_screen');
    expect(deviceAt(hands.document, hands.at_s).programmed_mcg_day).toBeCloseTo(5000, 6);
  });

  it('cannot fill above capacity, twice, or without a number', () => {
    const document = aRefillCase();
    const asked = { procedure: REFILL, step: 'fill_rest', done: [], document, at_s: AT_S, draw: 0 };
    expect(doStep({ ...asked, value: 41 })).toMatchObject({
      problems: [{ code: 'procedure.above-capacity' }],
    });
    expect(doStep(asked)).toMatchObject({ problems: [{ code: 'procedure.no-value' }] });
    const done = [{ procedure: 'refill', step: 'fill_rest', at_s: AT_S, value: 40 }];
    expect(doStep({ ...asked, value: 40, done })).toMatchObject({
      problems: [{ code: 'procedure.already-filled' }],
    });
    expect(doStep({ ...asked, step: 'nonsense' })).toMatchObject({
      problems: [{ code: 'procedure.no-such-step' }],
    });
  });

  it('refuses a dose that the pump cannot run, and changes nothing', () => {
    const hands = new Hands(aRefillCase());
    hands.do('program_order', 20);
    const { document, at_s, done } = hands;
    const asked = { procedure: REFILL, step: 'finish_screen', done, document, at_s, draw: 0 };
    expect(doStep(asked)).toMatchObject({ ok: false, problems: [{ code: expect.stringContaining('flow') }] });
  });

  it('leaves an empty reservoir when it is stopped before anything was filled', () => {
    const hands = new Hands(aRefillCase());
    hands.do('aspirate');
    hands.do('stop_or_go_on');
    expect(deviceAt(hands.document, hands.at_s).pump).toBe('empty');
  });
});

describe('a needle that leaves the septum after 6 mL', () => {
  const untilFelt = () => {
    const hands = new Hands(slippingNeedle());
    hands.do('aspirate');
    hands.do('fill_5');
    return { hands, back: hands.do('draw_back'), felt: hands.do('fill_rest', 40) };
  };

  it('passes the 5 mL test, then goes hard and burns at 8 mL', () => {
    const { back, felt } = untilFelt();
    expect(back.shows).toContain('freely');
    expect(felt.shows).toContain('At 8 mL it goes hard');
    expect(felt.facts.map(({ fact }) => fact)).toEqual(['resistance', 'burning']);
  });

  it('stopped there, it has put 2 mL beside the pump: 4 mg instead of 68', () => {
    const { hands } = untilFelt();
    const filled_s = hands.at_s;
    expect(hands.do('stop_or_go_on').shows).toContain('8 mL have left the syringe');
    const device = deviceAt(hands.document, filled_s);
    expect(device.reservoir_mL).toBeCloseTo(6, 1);
    expect(device.pocket_mL).toBeCloseTo(2, 1);
    expect(device.counted_mL).toBeCloseTo(8, 1);
  });

  it('pushed on, it leaves 6 mL in a pump that counts 40, and swells', () => {
    const { hands } = untilFelt();
    const pushed = hands.do('fill_rest', 40);
    expect(pushed.facts.map(({ fact }) => fact)).toContain('pocket_swollen');
    const device = deviceAt(hands.document, hands.at_s);
    expect(device.reservoir_mL).toBeCloseTo(6, 1);
    expect(device.counted_mL).toBeCloseTo(40, 1);
    expect(device.pocket_mL).toBeGreaterThan(34);
    expect(device.pocket_mL).toBeLessThan(37);
    expect(hands.do('reaccess').shows).toContain('6 mL can be drawn');
  });

  it('after a new puncture the fill goes into the pump, and the pocket keeps what it got', () => {
    const { hands } = untilFelt();
    hands.do('stop_or_go_on');
    expect(hands.do('reaccess').facts).toEqual([expect.objectContaining({ fact: 'drawn_back', value: 6 })]);
    expect(hands.do('fill_rest', 40).shows).toContain('No resistance');
    const device = deviceAt(hands.document, hands.at_s);
    expect(device.reservoir_mL).toBeCloseTo(40, 1);
    expect(device.pocket_mL).toBeGreaterThan(1.5);
  });

  it('the programmer takes over the volume that was drawn, not one that nobody has seen', () => {
    const told = (volume_mL: number) => {
      const { hands } = untilFelt();
      hands.do('fill_rest', 40);
      hands.do('volume_entered', volume_mL);
      hands.do('finish_screen');
      return deviceAt(hands.document, hands.at_s).counted_mL;
    };
    expect(told(6)).toBeCloseTo(6, 1);
    expect(told(20)).toBeCloseTo(40, 1);
  });
});

describe('what is right', () => {
  it('expected residual within the reading error', () => {
    expect(right('expected', 24)).toBe(true);
    expect(right('expected', 24.5)).toBe(true);
    expect(right('expected', 22)).toBe(false);
  });

  it('either count is a reason to expect it when they differ', () => {
    const fault = { id: 1, at_s: 0, kind: 'fault', fault: 'dose_keyed_wrong', severity: 1 } as const;
    const order = {
      id: 2,
      at_s: 0,
      kind: 'prescription',
      prescription: { concentration_mcg_mL: 2000, mode: { kind: 'simple_continuous', dose_mcg_day: 500 } },
    } as const;
    const hands = new Hands(aRefillCase([fault, order]));
    const { counted_mL, ordered_mL } = deviceAt(hands.document, AT_S);
    expect(Math.abs(counted_mL - ordered_mL)).toBeGreaterThan(2);
    expect(right('expected', ordered_mL, hands)).toBe(true);
    expect(right('expected', counted_mL, hands)).toBe(true);
  });

  it('strength and dose of the order, nothing else', () => {
    expect(right('drug_check', 2000)).toBe(true);
    expect(right('drug_check', 500)).toBe(false);
    expect(right('program_order', 500)).toBe(true);
    expect(right('program_order', 12000)).toBe(false);
  });

  it('a refill date before the alarm, and inside the stability of the drug', () => {
    // 40 mL to 2 mL at 0.25 mL/day would be 152 days; 24 mL are there now: 88 days, less a week.
    expect(right('next_refill', 80)).toBe(true);
    expect(right('next_refill', 88)).toBe(false);
    expect(right('next_refill', 40)).toBe(false);
  });

  it('out of order is seen', () => {
    const aspirated = [{ procedure: 'refill', step: 'aspirate', at_s: AT_S }];
    expect(isInOrder(REFILL, 'compare', aspirated)).toBe(false);
    const both = [{ procedure: 'refill', step: 'expected', at_s: AT_S }, ...aspirated];
    expect(isInOrder(REFILL, 'compare', both)).toBe(true);
  });
});
