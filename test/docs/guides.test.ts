import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { anchors, deadLinks, guides, links, npmScripts, pathsNamed, read, root } from './markdown';

const { scripts, version } = JSON.parse(read('package.json')) as {
  scripts: Record<string, string>;
  version: string;
};

describe.each(guides())('%s', (path) => {
  it('links to what is there', () => {
    expect(deadLinks(path, read(path))).toEqual([]);
  });

  it('names only files that are there', () => {
    expect(pathsNamed(read(path)).filter((name) => !existsSync(join(root, name)))).toEqual([]);
  });

  it('names only commands that package.json has', () => {
    expect(npmScripts(read(path)).filter((name) => !(name in scripts))).toEqual([]);
  });
});

describe('environment variables', () => {
  const folders = ['test', 'tools', 'sandbox'];
  const code = folders
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map(
        (name) => `${folder}/${name}`,
      ),
    )
    .filter((name) => /\.(ts|tsx)$/.test(name) && !name.includes('test/docs'))
    .map(read)
    .join('\n');

  it.each(guides())('%s names only those that the code reads', (path) => {
    const named = [...new Set(read(path).match(/\bSYFTE_[A-Z_]+/g) ?? [])];
    expect(named.filter((name) => !code.includes(name))).toEqual([]);
  });
});

describe('README.md', () => {
  it.each(['npm ci && npm start', 'npm ci && npm test', 'npm run sideload'])('says %s', (command) => {
    expect(read('README.md')).toContain(command);
  });
});

describe('docs/developers.md', () => {
  it('says the commands that people run, or they are inside one that it says', () => {
    const said = npmScripts(read('docs/developers.md'));
    const inside = ['types', 'lint', 'arrows', 'prepare'];
    expect(Object.keys(scripts).filter((name) => !said.includes(name) && !inside.includes(name))).toEqual([]);
  });
});

describe('ARCHITECTURE.md', () => {
  it('has every folder of src', () => {
    const folders = readdirSync(join(root, 'src'), { withFileTypes: true }).filter((entry) =>
      entry.isDirectory(),
    );
    const text = read('ARCHITECTURE.md');
    expect(folders.map(({ name }) => name).filter((name) => !text.includes(`\`src/${name}/\``))).toEqual([]);
  });

  it('is one page', () => {
    expect(read('ARCHITECTURE.md').split('\n').length).toBeLessThanOrEqual(80);
  });
});

describe('docs/decisions', () => {
  const pages = readdirSync(join(root, 'docs/decisions')).filter((name) => name !== 'README.md');

  it('has pages named by number', () => {
    expect(pages.filter((name) => !/^\d{4}-[a-z0-9-]+\.md$/.test(name))).toEqual([]);
    expect(new Set(pages.map((name) => name.slice(0, 4))).size).toBe(pages.length);
  });

  it.each(pages)('%s starts with its number', (name) => {
    expect(read(`docs/decisions/${name}`)).toMatch(new RegExp(`^# ${Number(name.slice(0, 4))} `));
  });
});

describe('docs/what-the-gate-cannot-see.md', () => {
  it('has a source for everything that Outlook does', () => {
    const [, ...parts] = read('docs/what-the-gate-cannot-see.md').split(/^## /m);
    const rows = parts.flatMap((part) => part.split('\n').filter((line) => /^\| [A-Z]/.test(line)));
    expect(rows.length).toBeGreaterThan(15);
    expect(rows.filter((row) => !row.includes(']('))).toEqual([]);
  });
});

describe('the version', () => {
  it('is the same in package.json, manifest.xml and CHANGELOG.md', () => {
    expect(read('manifest.xml')).toContain(`<Version>${version}.0</Version>`);
    expect(read('CHANGELOG.md')).toContain(`\n## ${version}`);
  });
});

describe('the checks themselves', () => {
  it.each([
    ['a file that is gone', '[x](docs/gone.md)'],
    ['a picture that is gone', '![x](docs/images/gone.png)'],
    ['a heading that is gone', '[x](README.md#gone)'],
    ['a heading of its own that is gone', '# Here\n\n[x](#gone)'],
  ])('notice %s', (_, markdown) => {
    expect(deadLinks('README.md', markdown)).toHaveLength(1);
  });

  it.each([
    ['another site', '[x](https://example.com/gone)'],
    ['a file', '[x](LICENSE)'],
    ['a heading', '[x](#try-it-in-a-minute)\n\n## Try it in a minute'],
    ['brackets in code', '`[x](gone.md)`'],
  ])('let %s pass', (_, markdown) => {
    expect(deadLinks('README.md', markdown)).toEqual([]);
  });

  it('read commands in code only', () => {
    expect(npmScripts('npm prose\n`npm run one`\n```\nnpm ci && npm two\n```')).toEqual(['one', 'two']);
  });

  it('read paths in code only', () => {
    expect(pathsNamed('src/prose.ts `src/one.ts` `test/` `src/<area>.ts` `npm test`')).toEqual([
      'src/one.ts',
      'test/',
    ]);
  });

  it('make anchors as GitHub does', () => {
    expect(anchors('## 2 Add the add-in\n### Mac, or "by hand"')).toEqual([
      '2-add-the-add-in',
      'mac-or-by-hand',
    ]);
  });

  it('see every link', () => {
    expect(links('[a](b) ![c](d) <https://e.example>')).toEqual(['b', 'd']);
  });
});
