/** Loaded before every test file: each matcher file registers itself with `expect.extend` when it is imported. */
import '../../src/agenda/placeholder-words/all-languages';
import '../../src/text/all-languages';
import './to-stop-for';
import './to-allow';
import './to-be-as-approved';

// What a test waits to see comes later on a busy machine than within the library's own second.
if (typeof document !== 'undefined') {
  const { configure } = require('@testing-library/react') as typeof import('@testing-library/react');
  configure({ asyncUtilTimeout: 15_000 });
}
