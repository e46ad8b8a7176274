const providers = require('@fluentui/react-icons/providers');
const utils = require('@fluentui/react-icons/utils');

/** The file of an icon in Fluent's package: `PresenceAvailable10Filled` is in `presence-available`. */
const fileOf = (icon) =>
  icon
    .replace(/\d*(?:Filled|Regular|Light|Color)$/, '')
    .replace(/([a-z\d])([A-Z])/g, '$1-$2')
    .toLowerCase();

/**
 * Fluent's icons as unit tests load them: each from its own file, once it is used. The main file of the package makes all 20,000 (18 MB) for the hundred
 * that Fluent's components name: in every test file anew, that took longer than most of the tests.
 */
module.exports = new Proxy(
  { __esModule: true, ...providers, ...utils },
  {
    get: (known, name) =>
      typeof name === 'symbol' || name in known || !/(?:Filled|Regular|Light|Color)$/.test(name)
        ? known[name]
        : require(`@fluentui/react-icons/svg/${fileOf(name)}`)[name],
  },
);
