const { writeSync } = require('node:fs');

/**
 * Ends the output of a test run with why tests were skipped and one line of totals: `N passed, N failed`.
 * A test file that could not be run at all counts as one failure. Plain JavaScript, since jest loads reporters untransformed.
 */
class SummaryReporter {
  constructor({ testNamePattern }) {
    this.isSelection = Boolean(testNamePattern); // then a test is "skipped" just for not being asked for
  }

  onRunComplete(_contexts, results) {
    const lines = [...(this.isSelection ? [] : skippedTests(results)), totals(results)];
    // At exit, since jest adds its own summary behind every reporter, and warnings behind that.
    process.once('exit', () => writeSync(1, `\n${lines.join('\n')}\n`));
  }
}

/** A skipped test or the group around it says in its name why it is skipped. */
function skippedTests({ testResults }) {
  const skipped = testResults.flatMap((file) => file.testResults.filter(({ status }) => status === 'pending'));
  return skipped.map(({ fullName }) => `skipped: ${fullName}`);
}

function totals(results) {
  const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
  const skipped = results.numPendingTests > 0 ? `, ${results.numPendingTests} skipped` : '';
  return `${results.numPassedTests} passed, ${failed} failed${skipped}`;
}

module.exports = SummaryReporter;
