import { expect, it } from 'vitest';
import { EXAMINATIONS, examine, type Shown } from '../../../src/examination/index.ts';
import { factsOf } from '../../../src/rehearsal/bedside/index.ts';
import { sign } from '../../../src/rehearsal/read/scenario-fields.ts';
import { bedside } from '../../../src/rehearsal/shipped.ts';
import type { Sign } from '../../../src/rehearsal/words.ts';
import { aCase, DAY, simple } from '../../delivery/cases.ts';

const AT_S = 30 * DAY;

function shown(parts: Partial<Shown>): Shown {
  return { examination: 'film', at_s: AT_S, signs: [], misled: false, numbers: [], why: [], ...parts };
}
const keys = (parts: Partial<Shown>) => factsOf(shown(parts)).map(({ fact }) => fact);

it('every sign that an examination can show is a fact that models/bedside.yaml lists', () => {
  const listed = new Set(bedside().facts.map(({ key }) => key));
  const boluses: readonly Sign[] = ['bolus_works', 'bolus_without_effect'];
  for (const each of sign.options) {
    const examination = boluses.includes(each) ? 'pump_bolus' : 'film';
    const [key] = keys({ examination, signs: [each] });
    expect(key, each).toBeDefined();
    expect(listed.has(key ?? ''), key).toBe(true);
  }
});

it('a bolus by the pump and one by lumbar puncture are two facts; so are dye and scan', () => {
  expect(keys({ examination: 'pump_bolus', signs: ['bolus_without_effect'] })).toEqual(['pump_bolus_fails']);
  expect(keys({ examination: 'lumbar_bolus', signs: ['bolus_works'] })).toEqual(['lumbar_bolus_works']);
  expect(keys({ examination: 'dye_study', signs: ['contrast_tissue'] })).toEqual(['contrast_beside']);
  expect(keys({ examination: 'nuclear_scan', signs: ['contrast_tissue'] })).toEqual(['scan_leak']);
});

it('a residual comes with its volume, at a tenth of a millilitre', () => {
  const document = aCase({ running: simple(300, 2000) });
  const [fact] = factsOf(examine(document, 'residual', AT_S));
  expect(fact).toMatchObject({
    fact: 'residual_expected',
    value: 15.5,
    says: 'residual as expected: 15.5 mL',
  });
});

it('a pump that is as ordered says so; without a pump nothing is a fact', () => {
  const document = aCase({ running: simple(300, 2000) });
  expect(factsOf(examine(document, 'interrogation', AT_S)).map(({ fact }) => fact)).toEqual([
    'log_clean',
    'prescription_right',
    'counted_volume',
  ]);
  const none = aCase();
  for (const key of EXAMINATIONS.filter((each) => !['lumbar_bolus', 'pocket_ultrasound'].includes(each))) {
    expect(factsOf(examine(none, key, AT_S)), key).toEqual([]);
  }
});

it('tells nothing of what only the debrief may say', () => {
  const told = factsOf(
    shown({ signs: ['as_expected'], why: [{ link: 'method', fact: 'reading_error' }], misled: true }),
  );
  expect(JSON.stringify(told)).not.toMatch(/error|misled|why/);
});
