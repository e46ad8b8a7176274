import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { scopes } from '../../src/graph/scopes';

const page = readFileSync(join(__dirname, '../../docs/permissions.md'), 'utf8');
const rows = [...page.matchAll(/^\| `([A-Z]\w+(?:\.\w+)+)` \|(.*)\|$/gm)].map(([, name, rest]) => ({
  name,
  told: String(rest)
    .split('|')
    .map((cell) => cell.trim()),
}));

describe('docs/permissions.md', () => {
  it('has a row for every permission that is asked for, and for no other', () => {
    expect(rows.map(({ name }) => name).sort()).toEqual([...new Set(Object.values(scopes).flat())].sort());
  });

  it.each(rows)('says of $name when, why, and what works without it', ({ told }) => {
    expect(told).toHaveLength(3);
    for (const cell of told) expect(cell.length).toBeGreaterThan(10);
  });
});
