/** Loaded before every test file: each matcher file registers itself with `expect.extend` when it is imported. */
import '../../src/agenda/placeholder-words/all-languages';
import '../../src/text/all-languages';
import './to-stop-for';
import './to-allow';
import './to-be-as-approved';
