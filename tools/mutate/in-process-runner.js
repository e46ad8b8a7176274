/**
 * A test runner for Stryker (https://stryker-mutator.io/docs/stryker-js/plugins): the tests of SYFTE_MUTATED_TESTS, folders under test/, in this process.
 * Stryker puts every change into the sources at once and says which of them is in force, so nothing has to be loaded again.
 */
const { basename } = require('node:path');
const { failureOf, loadTests, testFilesIn } = require('./tests-in-process.js');

/** Of Stryker's `TestStatus`. */
const success = 0;
const failed = 1;
const skipped = 2;

/** What no test notices in so many ms of work is taken to be noticed by none: all tests of the largest folder take 3 s. */
const longestSearch = 5_000;

/** Work of this process so far, in ms: on a busy machine, time goes by without any. */
function work() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Whether a test mirrors the file of a change. */
function isOf(test, { fileName }) {
  return basename(test.fileName).startsWith(`${basename(fileName, '.ts')}.`);
}

/** What a test has noticed so far, for the time it takes. */
function worth({ noticed, ms }) {
  return noticed / (ms + 1);
}

class InProcessRunner {
  #tests = null;

  /** What the changed sources and Stryker tell each other (Stryker: `InstrumenterContext`). */
  get #context() {
    globalThis.__stryker__ ??= {};
    return globalThis.__stryker__;
  }

  #load() {
    this.#tests ??= loadTests(
      process.cwd(),
      testFilesIn(process.cwd(), (process.env.SYFTE_MUTATED_TESTS ?? '').split(' ')),
    );
    return this.#tests;
  }

  capabilities() {
    return { reloadEnvironment: false };
  }

  /** All tests as the sources stand, and which changes each of them comes by. */
  async dryRun() {
    const context = this.#context;
    context.activeMutant = undefined;
    const tests = [];
    try {
      for (const test of this.#load()) {
        const { id, name, fileName, isSkipped } = test;
        const told = { id, name, fileName, timeSpentMs: 0 };
        if (isSkipped) {
          tests.push({ ...told, status: skipped });
          continue;
        }
        context.currentTestId = id;
        const failureMessage = await failureOf(test);
        context.currentTestId = undefined;
        tests.push({
          ...told,
          timeSpentMs: test.ms,
          ...(failureMessage === null ? { status: success } : { status: failed, failureMessage }),
        });
      }
    } catch (error) {
      return { status: 'error', errorMessage: String(error?.stack ?? error) };
    }
    return { status: 'complete', tests, mutantCoverage: context.mutantCoverage };
  }

  /**
   * The tests that come by one change, up to the one that notices: first those of the changed file by its name, then those that have noticed most
   * for the time they take, then the quickest.
   */
  async mutantRun({ activeMutant, testFilter, hitLimit }) {
    const context = this.#context;
    context.activeMutant = undefined;
    const wanted = testFilter && new Set(testFilter);
    const tests = this.#load()
      .filter(({ id, isSkipped }) => !isSkipped && (wanted?.has(id) ?? true))
      .sort((a, b) => isOf(b, activeMutant) - isOf(a, activeMutant) || worth(b) - worth(a) || a.ms - b.ms);
    Object.assign(context, {
      activeMutant: activeMutant.id,
      hitCount: hitLimit === undefined ? undefined : 0,
      hitLimit,
    });
    const end = work() + longestSearch;
    for (const [at, test] of tests.entries()) {
      if (work() > end) break;
      const failureMessage = await failureOf(test);
      // Code that comes by its own change again and again would never have ended.
      if (context.hitCount > hitLimit) return { status: 'timeout', reason: 'hit limit reached' };
      if (failureMessage === null) continue;
      test.noticed += 1;
      return { status: 'killed', killedBy: [test.id], failureMessage, nrOfTests: at + 1 };
    }
    return { status: 'survived', nrOfTests: tests.length };
  }
}

exports.strykerPlugins = [{ kind: 'TestRunner', name: 'in-process', injectableClass: InProcessRunner }];
