const Sequencer = require("@jest/test-sequencer").default;

/** What takes long begins first, so that the last worker does not run alone for minutes. */
const ORDER = ["every-screen", "test/browser/", "test/taskpane/"];

/** On a fresh machine jest knows no times; it would begin with the largest files. */
module.exports = class LongestFirst extends Sequencer {
  sort(tests) {
    const rank = ({ path }) => {
      const place = ORDER.findIndex((part) => path.replaceAll("\\", "/").includes(part));
      return place < 0 ? ORDER.length : place;
    };
    return [...super.sort(tests)].sort((one, other) => rank(one) - rank(other));
  }
};
