import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { judgeFlags } from '../../../tools/report/judge-flags';

const textOf = (path: string) => readFileSync(join(__dirname, '../../..', path), 'utf8');

it.each(['package.json', 'docs/report-on-a-cluster.md'])(
  '%s runs the judge with the flags of the report',
  (path) => {
    expect(textOf(path)).toContain(judgeFlags.join(' '));
  },
);
