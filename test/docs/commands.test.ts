import { describe, expect, it } from '@jest/globals';
import { readOptions } from '../../tools/configure/options';
import { readDoctorOptions } from '../../tools/doctor/options';
import { permissions } from '../../tools/register/permissions';
import { readReportCommand } from '../../tools/report/options';
import { guides, read } from './markdown';

/** What guides tell people to type after a command, line by line. */
function typedAfter(command: string): readonly (readonly [guide: string, line: string])[] {
  const pattern = new RegExp(`\\b${command} -- ([^\`\\n]+)`, 'g');
  return guides().flatMap((guide) =>
    [...read(guide).matchAll(pattern)].map(([, line = '']) => [guide, line] as const),
  );
}

describe('the commands in the guides', () => {
  it.each(typedAfter('npm run configure'))('%s: configure understands %s', (_, line) => {
    expect(readOptions(line.trim().split(/\s+/))).not.toHaveProperty('mistakes');
  });

  it.each(typedAfter('npm run doctor'))('%s: the doctor understands %s', (_, line) => {
    expect(readDoctorOptions(line.trim().split(/\s+/))).not.toHaveProperty('mistakes');
  });

  it.each(typedAfter('npm run report'))('%s: report understands %s', (_, line) => {
    expect(readReportCommand(line.trim().split(/\s+/), '2026-01-01')).not.toHaveProperty('mistakes');
  });

  it('are there', () => {
    expect(typedAfter('npm run report').length).toBeGreaterThan(2);
    expect(typedAfter('npm run configure').length).toBeGreaterThan(3);
    expect(typedAfter('npm run doctor').length).toBeGreaterThan(2);
  });
});

describe('docs/register-app.md', () => {
  it('has every permission that the scripts ask for, and no other', () => {
    const rows = [...read('docs/register-app.md').matchAll(/^\| `([A-Z][\w.]+)` \| to /gm)].map(
      ([, name]) => name,
    );
    expect(rows).toEqual(permissions.map(({ name }) => name));
  });
});

describe('the note for users', () => {
  it.each(guides().filter((guide) => guide.includes('note-for-users')))('is one page: %s', (guide) => {
    expect(read(guide).split(/\s+/).length).toBeLessThan(350);
  });
});
