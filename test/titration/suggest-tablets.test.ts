import { describe, expect, test } from 'vitest';
import { type Case, DAY_S, HOUR_S } from '../../src/case/index.ts';
import { PRACTICE, suggest } from '../../src/titration/index.ts';
import { asked, looks, STIFF, withEntries } from './bedside.ts';
import { plan } from './rulebook/plans.ts';

const MORNING = 8 * HOUR_S;
const stiff = looks(STIFF);

function tablets(at_day: number, mg: number, reason?: 'side_effects') {
  const doses = ['08:00', '14:00', '20:00'].map((time) => ({ time, mg }));
  return {
    kind: 'oral_regimen',
    at_s: at_day * DAY_S + MORNING,
    doses,
    ...(reason ? { reason } : {}),
  } as const;
}
const total = (document: Case) => {
  const last = document.log.findLast(({ kind }) => kind === 'oral_regimen');
  return last?.kind === 'oral_regimen' ? last.doses.reduce((sum, { mg }) => sum + mg, 0) : 0;
};

describe('tablets', () => {
  test('begin with 5 mg three times a day', () => {
    const { kind, entries, dose } = asked(plan({}), MORNING, stiff);
    expect(kind).toBe('start_tablets');
    expect(dose).toEqual({ from: 0, to: 15, unit: 'mg/day' });
    expect(entries[0]).toMatchObject({ doses: [{ mg: 5 }, { mg: 5 }, { mg: 5 }] });
  });

  test('go up by 5 mg a dose every 3 days to 80 mg a day, and then there is a choice', () => {
    let document = plan({});
    const days: number[] = [];
    for (let day = 0; day <= 20; day++) {
      const at_s = day * DAY_S + MORNING;
      const { kind, entries } = asked(document, at_s, stiff);
      if (kind === 'choose_other') break;
      if (entries.length === 0) continue;
      document = withEntries(document, entries);
      days.push(day);
    }
    expect(days).toEqual([0, 3, 6, 9, 12]);
    expect(total(document)).toBe(80);
    const choice = asked(document, 15 * DAY_S + MORNING, stiff);
    expect(choice.kind).toBe('choose_other');
    expect(choice.entries).toEqual([]);
    expect(choice.reasons.map(({ says }) => says).join(' ')).toMatch(
      /Tizanidine.*Dantrolene.*Botulinum toxin/,
    );
    expect(choice.says).toContain('test bolus');
  });

  test('wait for 3 days between steps, and say until when', () => {
    const document = withEntries(plan({}), [tablets(0, 5)]);
    expect(asked(document, DAY_S + MORNING, stiff)).toMatchObject({
      kind: 'wait',
      at_s: 3 * DAY_S + MORNING,
    });
  });

  test('stay where they are once the goal is met', () => {
    const document = withEntries(plan({}), [tablets(0, 10)]);
    expect(asked(document, 4 * DAY_S, looks())).toMatchObject({ kind: 'hold', entries: [] });
  });

  test('go back a step when somebody is drowsy, and never up to that dose again', () => {
    const document = withEntries(plan({}), [tablets(0, 5), tablets(3, 10)]);
    const lower = asked(document, 5 * DAY_S, looks({ ...STIFF, drowsy: true }));
    expect(lower.kind).toBe('lower_tablets');
    expect(lower.dose).toMatchObject({ from: 30, to: 15 });
    expect(lower.entries[0]).toMatchObject({ reason: 'side_effects' });
    const after = withEntries(document, lower.entries);
    expect(asked(after, 12 * DAY_S, stiff).kind).toBe('choose_other');
  });

  test('stop short of what kidneys and age allow', () => {
    const weak = withEntries(plan({ patient: { kidney_function: 0.5 } }), [tablets(0, 5), tablets(3, 10)]);
    expect(asked(weak, 9 * DAY_S, stiff).kind).toBe('choose_other');
    const old = withEntries(plan({ patient: { age_years: 80 } }), [tablets(0, 5), tablets(3, 10)]);
    expect(asked(old, 9 * DAY_S, stiff).kind).toBe('choose_other');
    const fit = withEntries(plan({}), [tablets(0, 5), tablets(3, 10)]);
    expect(asked(fit, 9 * DAY_S, stiff).kind).toBe('raise_tablets');
  });

  test('are not for failing kidneys, nor without a sourced rule for a child', () => {
    const kidneys = asked(plan({ patient: { kidney_function: 0.2 } }), MORNING, stiff);
    expect(kidneys.kind).toBe('screen');
    expect(kidneys.reasons.some(({ rule }) => rule === 'oral_kidneys_avoid')).toBe(true);
    const taking = asked(plan({ patient: { kidney_function: 0.2 }, tablets_mg: 20 }), MORNING, stiff);
    expect(taking).toMatchObject({ kind: 'wean_tablets', dose: { from: 60, to: 45 } });
    const child = asked(plan({ patient: { age_years: 8 } }), MORNING, stiff);
    expect(child.kind).toBe('screen');
    expect(child.reasons.map(({ says }) => says).join(' ')).toContain('No sourced rule');
  });

  test('of a brain that was hurt come with a word of caution', () => {
    const { kind, reasons } = asked(plan({ patient: { origin: 'cerebral' } }), MORNING, stiff);
    expect(kind).toBe('start_tablets');
    expect(reasons.find(({ rule }) => rule === 'oral_cerebral')?.mark).toBe('caution');
  });

  test('once another treatment has been tried, a test bolus is next; a house without any offers none', () => {
    const full = plan({ tablets_mg: 20 });
    const eighty = withEntries(full, [
      {
        kind: 'oral_regimen',
        at_s: MORNING,
        doses: ['08:00', '12:00', '16:00', '20:00'].map((time) => ({ time, mg: 20 })),
      },
    ]);
    const other = withEntries(eighty, [
      { kind: 'other_treatment', at_s: 4 * DAY_S, treatment: 'tizanidine' },
    ]);
    expect(asked(other, 9 * DAY_S, stiff)).toMatchObject({ kind: 'screen', dose: { to: 50, unit: 'mcg' } });
    const none = { ...PRACTICE, other_treatments: [] };
    const bare = suggest(eighty, 9 * DAY_S, none, { look: stiff });
    expect(bare.kind).toBe('choose_other');
    expect(bare.reasons.every(({ says }) => !says.includes('Tizanidine'))).toBe(true);
  });
});
