// @ts-check

/**
 * @typedef {{ passed: number, failed: number, skipped: number }} Count
 * @typedef {{ status: string, assertionResults: { status: string }[] }} FileReport
 */

/**
 * Counts the tests in Vitest's JSON report. A file that fails outside its tests is one failure, and so is a run
 * that failed without a failing test (an unhandled error, a crash before the report).
 * @param {{ testResults?: FileReport[] } | undefined} report undefined when there is none
 * @param {boolean} succeeded whether Vitest itself was content
 * @returns {Count}
 */
export function countTests(report, succeeded) {
  const files = report?.testResults ?? [];
  const statuses = files.flatMap((file) => file.assertionResults.map(({ status }) => status));
  const broken = files.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some(({ status }) => status === 'failed'),
  );
  const passed = statuses.filter((status) => status === 'passed').length;
  const failed = statuses.filter((status) => status === 'failed').length + broken.length;
  const empty = passed + failed === 0;
  return {
    passed,
    failed: failed === 0 && (!succeeded || empty) ? 1 : failed,
    skipped: statuses.length - passed - (failed - broken.length),
  };
}
