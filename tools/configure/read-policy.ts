import { existsSync, readFileSync } from 'node:fs';
import { defaultPolicy, type Policy } from '../../src/policy/policy';
import { checkPolicy } from '../policy/check-policy';
import { decoded } from '../policy/decoded';

/** A policy with mistakes in it: a line each, with its path and what was expected there. */
export class BadPolicy extends Error {
  override readonly name = 'BadPolicy';
}

/** The policy in a file; the one that comes with Syfte where none is named. @throws BadPolicy with all its mistakes */
export function readPolicy(file: string | null): Policy {
  if (file === null) return defaultPolicy;
  if (!existsSync(file)) throw new BadPolicy(`--policy ${file}: there is no such file.`);
  const text = decoded(readFileSync(file));
  if ('encoding' in text)
    throw new BadPolicy(
      `${file} is written in ${text.encoding}: letters such as å, ä and ö would come out wrong. Save it as UTF-8 (in Notepad: Save as, Encoding).`,
    );
  const checked = checkPolicy(text.text);
  if ('policy' in checked) return checked.policy;
  const lines = checked.mistakes.map(
    ({ path, message }) => `  ${path === '' ? 'the policy' : path}: ${message}`,
  );
  const count = lines.length === 1 ? 'a mistake' : `${lines.length} mistakes`;
  throw new BadPolicy(`${file} has ${count} in it:\n${lines.join('\n')}`);
}
