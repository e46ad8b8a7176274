const { default: Sequencer } = require('@jest/test-sequencer');

/** End-to-end files that take the longest, the longest first: over half a minute each, where nothing else is done. */
const slowest = [
  'faults',
  'two-folders',
  'bad-days',
  'topics-and-time',
  'seconds-not-minutes',
  'no-english-left',
  'organizer-pane',
  'hostile-strings',
  'no-word-is-lost',
  'my-meetings',
  'from-a-release',
  'sent-invite',
  'the-rest-of-the-invite',
];

/** A clean checkout knows of no earlier run, and jest would begin with the longest source: one worker would then wait minutes for the other's last file. */
class SlowestFirst extends Sequencer {
  sort(tests) {
    const rank = ({ path }) => {
      const at = slowest.findIndex((name) => path.endsWith(`${name}.e2e.ts`));
      return at < 0 ? slowest.length : at;
    };
    return [...super.sort(tests)].sort((one, other) => rank(one) - rank(other));
  }
}

module.exports = SlowestFirst;
module.exports.slowest = slowest;
