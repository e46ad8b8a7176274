import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { around, type Invite, invites } from '../../tools/rewriters/agendas';
import { outcomeOf } from '../../tools/rewriters/outcome';
import { chains, fault, nameOf, type Row, singles, slice } from '../../tools/rewriters/table';

const root = join(__dirname, '../..');
const each = invites.map((invite) => [invite.name, invite] as const);
const programs = ['one', 'two'].map((name) => ({ name, rewrite: async (html: string) => html }));

function wrongWith(invite: Invite, html: string): string {
  return fault({ row: { invite, chain: [] }, outcome: outcomeOf(invite, html), failed: '' });
}

describe('what npm run rewriters calls right', () => {
  it.each(each)('is an invite that nothing has happened to: %s', (_, invite) => {
    expect(outcomeOf(invite, invite.html)).toEqual({
      found: true,
      equal: true,
      equalByName: true,
      replaced: true,
      asked: false,
      second: false,
      damaged: false,
    });
  });

  // A name that reads like a label needs its link.
  it.each(each.filter(([, { needsLinks }]) => !needsLinks))(
    'is one whose links are gone, by name: %s',
    (_, invite) => {
      const html = invite.html.replace(/<a href[^>]*>|<\/a>/g, '');
      expect(outcomeOf(invite, html)).toMatchObject({ equal: false, equalByName: true, replaced: true });
    },
  );
});

describe('what npm run rewriters calls wrong', () => {
  it.each(each)('is an answer that says something else: %s', (_, invite) => {
    expect(wrongWith(invite, invite.html.replace('before the summer', 'in the autumn'))).toBe('not equal');
  });

  it.each(each)('is an agenda that is not there: %s', (_, invite) => {
    expect(wrongWith(invite, `<div>${around.above}</div>`)).toBe('not found');
  });

  it.each(each)('is an agenda that stands twice afterwards: %s', (_, invite) => {
    expect(wrongWith(invite, invite.html + invite.html)).toBe('a second agenda');
  });

  it('is a program that could not do it', () => {
    const row = { invite: invites[0], chain: programs } as Row;
    expect(fault({ row, outcome: null, failed: 'out of memory' })).toBe('could not do it: out of memory');
  });
});

describe('the rows of npm run rewriters', () => {
  it('are every invite through every program', () => {
    expect(new Set(singles(programs).map(nameOf)).size).toBe(invites.length * programs.length);
  });

  it('are drawn the same for the same seed, and others for another', () => {
    const names = (seed: number) => chains(programs, 20, seed).map(nameOf);
    expect(names(1)).toEqual(names(1));
    expect(names(1)).not.toEqual(names(2));
    const some = slice(singles(programs), 5, 1).map(nameOf);
    expect(new Set(some).size).toBe(5);
    expect(slice(singles(programs), 5, 2).map(nameOf)).not.toEqual(some);
  });
});

describe('programs that run in Node', () => {
  it('leave an agenda that is found, equal and replaced once', () => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [require.resolve('tsx/cli'), 'tools/rewriters.ts', '--no-browser', '--slice', '120', '--seed', '7'],
      { cwd: root, encoding: 'utf8' },
    );
    expect({ status, stderr, said: stdout.match(/\d+ tried, .*/)?.[0] }).toEqual({
      status: 0,
      stderr: '',
      said: '120 tried, 0 went wrong (seed 7)',
    });
  }, 120_000);
});
