/**
 * fast-check as `npm run mutate` has it: each property over a few inputs, and always the same ones. Thousands of them for each change would take
 * days, and chance would say which change is noticed.
 */
const fastCheck = require('../../node_modules/fast-check/lib/cjs/fast-check.js');

const mostRuns = 25;

/** Those of `given` are an upper limit. */
function fewRuns(given = {}) {
  return { ...given, seed: 17, numRuns: Math.min(given.numRuns ?? mostRuns, mostRuns) };
}

const assert = (property, given) => fastCheck.assert(property, fewRuns(given));

module.exports = { ...fastCheck, assert, default: { ...fastCheck.default, assert } };
