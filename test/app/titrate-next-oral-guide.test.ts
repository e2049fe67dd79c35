import { describe, expect, test } from 'vitest';
import { oralGuide } from '../../src/app/titrate/next/oral-guide.ts';
import { plan } from '../titration/rulebook/plans.ts';

const says = (patient: Parameters<typeof plan>[0]['patient'] = {}, mg_day = 15) =>
  oralGuide(plan({ patient }).patient, mg_day);

describe('the guide to tablets', () => {
  test('names the label maximum for a healthy adult only', () => {
    expect(says()).toContain('80');
    expect(says({ age_years: 80 })).toContain('40');
    expect(says({ kidney_function: 0.5 })).toContain('40');
    expect(says({ kidney_function: 0.7 })).toContain('53');
  });

  test('sends no child up the ladder of adults, and nobody whose kidneys fail', () => {
    for (const mg_day of [0, 15]) {
      expect(says({ age_years: 8 }, mg_day)).toMatch(/no sourced rule/i);
      expect(says({ kidney_function: 0.2 }, mg_day)).toMatch(/no tablets/i);
    }
  });

  test('says of a brain that tablets are not established there', () => {
    expect(says({ origin: 'cerebral' }, 0)).toContain('not established');
    expect(says({}, 0)).toContain('before a pump');
  });
});
