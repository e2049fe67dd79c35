// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import type { Entry } from '../../src/case/index.ts';
import { judge } from '../../src/titration/index.ts';
import {
  choose,
  clear,
  click,
  continuous,
  D,
  found,
  H,
  missing,
  openSchedule,
  planOf,
  pumpPlan,
  submit,
  tablets,
  toggle,
  type,
  valueIn,
} from './titrate-schedule-bench.tsx';

afterEach(clear);

const days = (log: readonly Entry[]) => log.map(({ at_s }) => Math.floor(at_s / D));
const mgDays = (log: readonly Entry[]) =>
  log.flatMap((entry) =>
    entry.kind === 'oral_regimen' ? [entry.doses.reduce((sum, { mg }) => sum + mg, 0)] : [],
  );
const red = (plan: Parameters<typeof judge>[0]) =>
  judge(plan)
    .filter(({ verdict }) => verdict === 'red')
    .map(({ rule }) => rule);

describe('"Add several"', () => {
  async function template(key: string, ...args: Parameters<typeof openSchedule>) {
    const fake = await openSchedule(...args);
    return {
      ...fake,
      async open(today_s: number) {
        fake.titrate.today_s.value = today_s;
        await click('schedule-several');
        await click(`schedule-several-${key}`);
      },
    };
  }

  it('goes up by the ladder of the label, as one step of undo, and no rule is broken', async () => {
    const { titrate, said, open } = await template('ladder', planOf());
    await open(8 * H);
    await submit();
    expect(mgDays(titrate.plan.value.log)).toEqual([15, 30, 45, 60]);
    expect(days(titrate.plan.value.log)).toEqual([0, 3, 6, 9]);
    expect(red(titrate.plan.value)).toEqual([]);
    expect(said.length).toBe(1);
    expect(titrate.selected.value).toBe(1);
    titrate.undo();
    expect(titrate.plan.value.log).toEqual([]);
  });

  it('stays below the top that you choose, and says so when there is no step to it', async () => {
    const { titrate, open } = await template('ladder', planOf(tablets(0, 20)));
    await open(3 * D + 8 * H);
    await type('form-field-top', '50');
    await submit();
    expect(found('form-problem-top').textContent).toContain('75 mg/day');
    expect(valueIn('form-field-top')).toBe('50');
    await type('form-field-top', '80');
    await submit();
    expect(mgDays(titrate.plan.value.log)).toEqual([60, 75]);
  });

  it('gives the test boluses a day apart', async () => {
    const { titrate, open } = await template('screening', planOf());
    await open(20 * D + 8 * H);
    await choose('form-field-first', '25');
    await choose('form-field-last', '75');
    await submit();
    expect(titrate.plan.value.log).toMatchObject([{ mcg: 25 }, { mcg: 50 }, { mcg: 75 }]);
    expect(days(titrate.plan.value.log)).toEqual([20, 21, 22]);
  });

  it('weans tablets to none without breaking a rule of weaning', async () => {
    const { titrate, open } = await template('wean', planOf(tablets(0, 20)));
    await open(10 * D + 8 * H);
    await submit();
    expect(mgDays(titrate.plan.value.log)).toEqual([60, 45, 30, 15, 0]);
    expect(red(titrate.plan.value)).not.toContain('oral_taper');
  });

  it('tapers the pump within the weeks of the ruling, then saline at the minimum rate', async () => {
    const { titrate, open } = await template('taper', pumpPlan());
    await open(40 * D + 8 * H);
    await submit();
    const added = titrate.plan.value.log.filter(({ id }) => id > 9);
    expect(added.map(({ kind }) => kind)).toEqual([
      'prescription',
      'prescription',
      'prescription',
      'prescription',
      'refill',
      'prescription',
    ]);
    expect(added.map(({ reason }) => reason)).toEqual([
      'taper',
      'taper',
      'taper',
      'taper',
      'holiday',
      'holiday',
    ]);
    const span = (added[4]?.at_s ?? 0) - (added[0]?.at_s ?? 0);
    expect(span / D).toBeGreaterThanOrEqual(14);
    expect(red(titrate.plan.value)).not.toContain('holiday_taper');
  });

  it('says in its head which of the new orders cannot be', async () => {
    const { titrate, open } = await template(
      'taper',
      planOf({ at_s: 0, kind: 'implant' }, continuous(1, 40)),
    );
    await open(10 * D);
    await submit();
    expect(document.querySelector('.form-head')?.textContent).toMatch(/Day \d+, prescription: /);
    expect(titrate.plan.value.log.length).toBe(2);
    expect(missing('schedule-form')).toBe(false);
  });
});

describe('the goals', () => {
  const save = () => submit();
  const fill = async (field: string, typed: string) => type(`goal-0-${field}`, typed);

  it('are typed, refused at their field, and saved into the case', async () => {
    const { titrate } = await openSchedule(planOf());
    await toggle('goals');
    await click('goal-add');
    await fill('title', 'Sleeps without spasms');
    await choose('goal-0-output', 'spasm_score');
    await fill('from', '22:00');
    await fill('to', '06:00');
    await fill('most', '9');
    await save();
    expect(found('goal-0-most-problem').textContent).toContain('9');
    expect(valueIn('goal-0-most')).toBe('9');
    await fill('most', '0.5');
    await save();
    expect(titrate.plan.value.goals).toEqual([
      { title: 'Sleeps without spasms', output: 'spasm_score', from: '22:00', to: '06:00', most: 0.5 },
    ]);
  });
  it('need a bound', async () => {
    const { titrate } = await openSchedule(planOf());
    await toggle('goals');
    await click('goal-add');
    await fill('title', 'Stands at noon');
    await save();
    expect(document.querySelector('[data-code="goal.no-bound"]')).not.toBeNull();
    expect(titrate.plan.value.goals).toEqual([]);
  });
});
