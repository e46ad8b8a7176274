/** Prints the figures of speed and size, beside what they are compared with. Builds the site first; timing belongs here, not in tests. */
import { spawnSync } from 'node:child_process';
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
import { benchSuggestedTime } from './bench/suggested-time';

async function bench(): Promise<void> {
  const built = spawnSync('npm', ['run', '--silent', 'build'], {
    cwd: resolve(__dirname, '..'),
    stdio: 'inherit',
  });
  if (built.status !== 0) throw new Error('The site could not be built; the lines above say why.');
  await benchGate();
  benchBytes();
  await benchBody();
  await benchMyMeetings();
  await benchReport();
  benchSuggestedTime();
  benchPolicyExpressions();
  await benchFirstPicture();
  await benchFiveHundred();
  await benchEffort();
}

bench().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  // A browser that a figure had opened would keep this waiting for ever.
  process.exit(1);
});
