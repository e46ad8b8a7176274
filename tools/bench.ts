/** Prints the figures of speed and size, beside what they are compared with. Builds the site first; timing belongs here, not in tests. */
import { spawnSync } from 'node:child_process';
import { cpus, loadavg } from 'node:os';
import { resolve } from 'node:path';
import { benchBody } from './bench/body';
import { benchBytes } from './bench/bytes';
import { benchEffort } from './bench/effort';
import { benchFirstPicture } from './bench/first-picture';
import { benchFiveHundred } from './bench/five-hundred';
import { benchGate } from './bench/gate';
import { benchMyMeetings } from './bench/my-meetings';
import { benchPolicyExpressions } from './bench/policy-expressions';
import { benchReport } from './bench/report';
import { benchStart } from './bench/start';
import { benchSuggestedTime } from './bench/suggested-time';
import { runCommand } from './command-line';

/** In this order; each is printed with the load of the machine as it begins. */
const parts: readonly (() => void | Promise<void>)[] = [
  benchGate,
  benchBytes,
  benchBody,
  benchMyMeetings,
  benchReport,
  benchSuggestedTime,
  benchPolicyExpressions,
  benchFirstPicture,
  benchFiveHundred,
  benchEffort,
  benchStart,
];

const command = {
  name: 'npm run bench',
  help: `Prints the figures of speed and size beside what they are compared with (docs/performance.md). Builds the site first. Takes some minutes, and
wants a machine that does nothing else: the load is printed with each part.

  npm run bench

  --help   this`,
  options: {},
};

runCommand(command, async () => {
  const built = spawnSync('npm', ['run', '--silent', 'build'], {
    cwd: resolve(__dirname, '..'),
    stdio: 'inherit',
  });
  if (built.status !== 0) throw new Error('The site could not be built; the lines above say why.');
  console.log(`${cpus().length} × ${cpus()[0]?.model}, Node ${process.version}, ${new Date().toISOString()}`);
  for (const part of parts) {
    console.log(`\nLoad ${loadavg()[0]?.toFixed(1)}`);
    await part();
  }
}).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  // A browser that a figure had opened would keep this waiting for ever.
  process.exit(1);
});
