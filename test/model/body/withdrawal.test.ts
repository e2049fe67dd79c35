import { describe, expect, test } from 'vitest';
import { onPump, withoutDrug } from './patients.ts';

const severity = (hours: number, own = {}, mcg_day = 400) =>
  withoutDrug(hours, own, mcg_day).read('withdrawal_severity');

describe('withdrawal follows from the loss of what the cord is used to', () => {
  test('itch and tingling come before fever and confusion', () => {
    const early = withoutDrug(9);
    expect(early.read('itch')).toBeGreaterThan(2);
    expect(early.read('tingling')).toBeGreaterThan(2);
    expect(early.read('temperature_core')).toBeLessThan(37.5);
    expect(early.read('gcs')).toBeGreaterThan(14.5);
  });

  test('worse after higher doses, slower with partial delivery, and 90 mcg/day excludes nothing', () => {
    expect(severity(36, {}, 800)).toBeGreaterThan(severity(36, {}, 400) + 0.15);
    expect(severity(36, {}, 400)).toBeGreaterThan(severity(36, {}, 90) + 1);
    expect(severity(96, { withdrawal_gain: 12 }, 90)).toBeGreaterThan(0.5);
    const partial = onPump(400);
    partial.set('infusion', 150);
    partial.advance(36);
    expect(partial.read('withdrawal_severity')).toBeLessThan(0.8 * severity(36));
  });

  test('faster in one who is fast', () => {
    expect(severity(18, { withdrawal_speed: 1.75 })).toBeGreaterThan(1.4 * severity(18));
  });

  test('no fever in one who has none, and CK still rises', () => {
    const cool = withoutDrug(39, { fever_share: 0 });
    expect(cool.read('temperature_core')).toBeLessThan(37);
    expect(cool.read('ck_level')).toBeGreaterThan(2000);
    expect(cool.read('heart_rate')).toBeGreaterThan(130);
  });

  test('pressure rises in one and falls in another', () => {
    const usual = onPump(400).read('systolic');
    expect(withoutDrug(30).read('systolic')).toBeGreaterThan(usual + 30);
    expect(withoutDrug(30, { pressure_direction: -1 }).read('systolic')).toBeLessThan(usual - 10);
  });

  test('untreated it ends in broken muscle, failing kidneys, high potassium and arrest', () => {
    const late = withoutDrug(60);
    expect(late.read('ck_level')).toBeGreaterThan(10_000);
    expect(late.read('creatinine')).toBeGreaterThan(150);
    expect(late.read('potassium')).toBeGreaterThan(5.5);
    expect(late.read('white_cells')).toBeGreaterThan(14);
    expect(withoutDrug(120).read('circulation')).toBeLessThan(5);
  });

  test('recovers within a day of restored delivery, and not at once', () => {
    const restored = withoutDrug(33);
    const before = restored.read('temperature_core');
    restored.set('infusion', 400);
    restored.advance(1);
    expect(restored.read('temperature_core')).toBeGreaterThan(before);
    restored.advance(3);
    expect(restored.read('withdrawal_severity')).toBeGreaterThan(0.5);
    restored.advance(20);
    expect(restored.read('withdrawal_severity')).toBeLessThan(0.3);
    expect(restored.read('temperature_core')).toBeLessThan(37.5);
  });
});
