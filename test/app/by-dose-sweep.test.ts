import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type OpenSweepEngine, openSweep } from '../../src/app/by-dose/sweep.ts';
import { type Asked, openCompare } from '../../src/app/compare/state.ts';
import { compute } from '../../src/app/engine/compute.ts';
import type { Job } from '../../src/app/engine/index.ts';
import { bad, good } from '../../src/problem/index.ts';

describe('the sweep', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  function open() {
    let answerPage: ((tag: Asked) => void) | undefined;
    let last: { job: Job; tag: Asked } | undefined;
    const compare = openCompare(
      (show) => ({
        ask(job, tag) {
          last = { job, tag };
          answerPage = (to) => show(good(compute(job)), to);
        },
        close() {},
      }),
      '',
    );
    const page = () => last && answerPage?.(last.tag);
    const asked: { job: Job; part: Parameters<Parameters<OpenSweepEngine>[0]>[1] }[] = [];
    let show: Parameters<OpenSweepEngine>[0] = () => {};
    const sweep = openSweep(compare, (given) => {
      show = given;
      return { ask: (job, part) => asked.push({ job, part }), close() {} };
    });
    const answer = (i = asked.length - 1) => {
      const one = asked[i];
      if (one !== undefined) show(good(compute(one.job)), one.part);
    };
    const finish = () => {
      while (!sweep.fresh.value) {
        const before = asked.length;
        answer();
        if (asked.length === before) break;
      }
    };
    const fail = () => {
      const problem = { path: 'x', code: 'x', message: 'An equation ran away.', mend: 'Change it.' };
      const one = asked.at(-1);
      if (one !== undefined) show(bad(problem), one.part);
    };
    return { compare, sweep, page, asked, answer, finish, fail };
  }

  it('waits for the first curves of the page and a rest, then asks part by part', () => {
    const { page, asked, finish, sweep } = open();
    vi.advanceTimersByTime(2000);
    expect(asked).toHaveLength(0);
    page();
    vi.advanceTimersByTime(250);
    expect(asked).toHaveLength(0);
    vi.advanceTimersByTime(100);
    expect(asked).toHaveLength(1);
    expect(Math.max(...asked.map(({ job }) => job.cases.length))).toBeLessThanOrEqual(4);
    finish();
    expect(sweep.fresh.value).toBe(true);
    expect(sweep.curves.value?.oral.map(({ dose }) => dose)).toEqual([0, 15, 30, 45, 60, 75, 90, 105, 120]);
  });

  it('starts nothing when a dose moves, and again when the patient changes, keeping the old curves', () => {
    const { compare, page, asked, answer, finish, sweep } = open();
    page();
    vi.advanceTimersByTime(400);
    finish();
    const [curves, parts] = [sweep.curves.value, asked.length];
    compare.change({ oral_mg_day: 100, pump_mcg_day: 200, start: 'nothing', span: '24h' });
    page();
    vi.advanceTimersByTime(2000);
    expect(asked).toHaveLength(parts);
    expect(sweep.fresh.value).toBe(true);

    compare.change({ kidney_percent: 30 });
    page();
    expect(sweep.fresh.value).toBe(false);
    vi.advanceTimersByTime(400);
    expect(asked).toHaveLength(parts + 1);
    expect(sweep.curves.value).toBe(curves);

    // An answer to a patient who has gone asks and shows nothing more.
    compare.change({ kidney_percent: 50 });
    page();
    answer();
    expect(asked).toHaveLength(parts + 1);
    vi.advanceTimersByTime(400);
    finish();
    expect(sweep.fresh.value).toBe(true);
    expect(sweep.curves.value).not.toBe(curves);
  });

  it('says why there are no curves, until another patient or model comes', () => {
    const { compare, page, fail, sweep } = open();
    page();
    vi.advanceTimersByTime(400);
    fail();
    expect(sweep.problems.value.map(({ message }) => message)).toEqual(['An equation ran away.']);
    compare.change({ kidney_percent: 30 });
    page();
    expect(sweep.problems.value).toEqual([]);
  });
});
