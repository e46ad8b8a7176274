/** `npm run configure -- --help`; in a release archive `node configure.mjs --help`. */
import { configure } from './configure/configure';

process.exitCode = configure(process.argv.slice(2), process.argv[1] ?? '.', {
  print: (line) => console.log(line),
  complain: (line) => console.error(line),
});
