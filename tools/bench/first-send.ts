/** Prints how much of the processor gate.js takes for an invite with all its answers when nothing of it has run yet; ms. A process of its own (gate.ts). */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { renderBlock } from '../../src/invite/render-block';
import { bo, cecilia } from '../../test/builders/a-person';
import { anAgenda } from '../../test/builders/an-agenda';
import { openedWith } from '../../test/builders/an-opening';
import { officeRecipient } from '../../test/builders/fake-office';
import { send } from './send';

const code = readFileSync(join(resolve(__dirname, '../..'), 'dist', 'gate.js'), 'utf8');
const item = {
  required: [bo, cecilia].map(({ name }) => officeRecipient(name)),
  body: renderBlock(anAgenda(), 'en'),
  session: openedWith(),
};

const before = process.cpuUsage();
send(code, item, 0).then(
  () => {
    const { user, system } = process.cpuUsage(before);
    console.log(((user + system) / 1000).toFixed(1));
  },
  (error: unknown) => {
    console.error(error);
    process.exitCode = 1;
  },
);
