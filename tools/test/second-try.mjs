// @ts-check

/**
 * Names the tests that passed only when tried again, so that none of them goes unseen: each is a fault of the page
 * or of its test that waits for somebody to find it.
 */
export default class SecondTry {
  /** @type {string[]} */
  #names = [];

  /** @param {import('vitest/node').TestCase} test */
  onTestCaseResult(test) {
    if (test.diagnostic()?.flaky) this.#names.push(`${test.module.relativeModuleId} > ${test.fullName}`);
  }

  onTestRunEnd() {
    if (this.#names.length === 0) return;
    console.log(`Passed only at the second try:\n${this.#names.map((name) => `  ${name}\n`).join('')}`);
  }
}
