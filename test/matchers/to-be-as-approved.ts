import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { expect } from '@jest/globals';

declare module 'expect' {
  interface Matchers<R> {
    /**
     * The text is that of an approved file (`….approved.html`), which somebody has looked at. Where it is not, what came instead is
     * written beside it (`….received.html`): look at both, and approve the new one by giving it the old one's name.
     */
    toBeAsApproved(file: string): R;
  }
}

expect.extend({
  toBeAsApproved(received: unknown, file: string) {
    const text = `${String(received).trimEnd()}\n`;
    const beside = file.replace('.approved.', '.received.');
    const pass = existsSync(file) && readFileSync(file, 'utf8') === text;
    if (pass) rmSync(beside, { force: true });
    else writeFileSync(beside, text);
    return {
      pass,
      message: () =>
        `It is not as approved in ${file}.\nLook at ${beside}; to approve it, move it over the other.`,
    };
  },
});
