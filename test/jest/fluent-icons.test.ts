import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';

const icons = require('./fluent-icons.js') as Readonly<Record<string, unknown>>;

/** Every name of the icon package that Fluent's components use. */
function namesInFluent(): readonly string[] {
  const fluent = join(dirname(require.resolve('@fluentui/react-components/package.json')), '..');
  const uses = readdirSync(fluent).flatMap((name) => {
    const folder = join(fluent, name, 'lib-commonjs');
    const files = name.startsWith('react-') ? filesIn(folder) : [];
    return files.flatMap((file) =>
      [...readFileSync(join(folder, file), 'utf8').matchAll(/\b_reacticons\.(\w+)/g)].map(
        ([, used = '']) => used,
      ),
    );
  });
  return [...new Set(uses)];
}

function filesIn(folder: string): readonly string[] {
  const all = existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: 'utf8' }) : [];
  return all.filter((file) => /\.c?js$/.test(file));
}

describe('icons in unit tests', () => {
  it('are there for every name that Fluent’s components use', () => {
    const names = namesInFluent();
    expect(names.length).toBeGreaterThan(50);
    expect(names.filter((name) => icons[name] === undefined)).toEqual([]);
  });

  it('are those of the package', () => {
    const { Dismiss16Regular } = require('@fluentui/react-icons/svg/dismiss') as Record<string, unknown>;
    expect(icons.Dismiss16Regular).toBe(Dismiss16Regular);
    expect(icons.NoSuchThing).toBeUndefined();
  });
});
