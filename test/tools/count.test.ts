import { expect, test } from 'vitest';
import { countTests } from '../../tools/test/count.mjs';

const file = (status: string, ...tests: readonly string[]) => ({
  status,
  assertionResults: tests.map((each) => ({ status: each })),
});

test('every test counts once', () => {
  const report = { testResults: [file('passed', 'passed', 'skipped'), file('failed', 'failed', 'passed')] };
  expect(countTests(report, false)).toEqual({ passed: 2, failed: 1, skipped: 1 });
});

test('a file that does not load is a failure', () => {
  const report = { testResults: [file('passed', 'passed'), file('failed')] };
  expect(countTests(report, false)).toEqual({ passed: 1, failed: 1, skipped: 0 });
});

test('an unhandled error, a missing report and a run without tests are failures', () => {
  expect(countTests({ testResults: [file('passed', 'passed')] }, false).failed).toBe(1);
  expect(countTests(undefined, false).failed).toBe(1);
  expect(countTests({ testResults: [] }, true).failed).toBe(1);
});
