import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import ts from 'typescript';
import { languages } from '../../src/text/language';

/**
 * No part of a page may be drawn before its words are there. The imports of the sources say which areas of words each part needs; the files of
 * `src/text/<language>/pages` say which come with it.
 */
const root = join(__dirname, '../..');
const text = join(root, 'src/text');

interface Late {
  readonly file: string;
  /** Names of the files of words that come with it (`withWords`). */
  readonly words: readonly string[];
}

interface Imports {
  readonly atOnce: readonly string[];
  readonly late: readonly Late[];
}

const known = new Map<string, Imports>();

function found(from: string, name: string): string | null {
  if (!name.startsWith('.')) return null;
  const path = join(dirname(from), name);
  const all = ['.ts', '.tsx', '/index.ts'].map((end) => `${path}${end}`);
  return all.find((file) => existsSync(file) && statSync(file).isFile()) ?? null;
}

const isOfTypes = ({ importClause: clause }: ts.ImportDeclaration) =>
  clause !== undefined &&
  (clause.isTypeOnly ||
    (clause.namedBindings !== undefined &&
      ts.isNamedImports(clause.namedBindings) &&
      clause.namedBindings.elements.every(({ isTypeOnly }) => isTypeOnly)));

/** `[organizerLaterFile]` → the file of words that it is imported from: 'organizer-later'. */
function wordsNamed(call: ts.Node): readonly string[] {
  let node = call;
  while (node.parent && !(ts.isCallExpression(node) && node.expression.getText() === 'withWords'))
    node = node.parent;
  if (!ts.isCallExpression(node)) return [];
  return [...(node.arguments[0]?.getText() ?? '').matchAll(/(\w+)File\b/g)].map(([, name = '']) =>
    name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`),
  );
}

function importsOf(file: string): Imports {
  const before = known.get(file);
  if (before) return before;
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
  const atOnce: string[] = [];
  const late: Late[] = [];
  const look = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier) && !isOfTypes(node)) {
      const path = found(file, node.moduleSpecifier.text);
      if (path) atOnce.push(path);
    }
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      const [name] = node.arguments;
      const path = name && ts.isStringLiteral(name) ? found(file, name.text) : null;
      if (path) late.push({ file: path, words: wordsNamed(node) });
    }
    node.forEachChild(look);
  };
  look(source);
  const imports = { atOnce, late };
  known.set(file, imports);
  return imports;
}

/** Everything that is loaded with a file, and what it may load later. */
function loadedWith(entry: string): { readonly files: ReadonlySet<string>; readonly late: readonly Late[] } {
  const files = new Set([entry]);
  for (const file of files) for (const next of importsOf(file).atOnce) files.add(next);
  return { files, late: [...files].flatMap((file) => importsOf(file).late) };
}

const hasArea = (file: string) => /=\s*area</.test(readFileSync(file, 'utf8'));

/** Names of the areas that these files read. */
const areasOf = (files: ReadonlySet<string>) =>
  [...files]
    .filter((file) => file.startsWith(`${text}/`) && hasArea(file))
    .map((file) => /area<\w+>\(\s*'(\w+)'/.exec(readFileSync(file, 'utf8'))?.[1] ?? file);

const wordsIn = (language: string, name: string) =>
  Object.keys(require(join(text, language, 'pages', name)) as object);

const isOfWords = ({ file }: Late) => file.startsWith(`${text}/`);

/** The parts that a page may come to load, each with the words that are there by then. */
function parts(entry: string, words: readonly string[]) {
  const all = new Map<string, readonly string[]>([[entry, words]]);
  for (const [file, there] of all)
    for (const late of loadedWith(file).late)
      if (!isOfWords(late) && !all.has(late.file)) all.set(late.file, [...there, ...late.words]);
  return [...all];
}

const pages = {
  organizer: ['organizer'],
  attendee: ['attendee'],
  'my-meetings': ['my-meetings'],
  plan: ['organizer', 'plan'],
} as const;

describe.each(Object.entries(pages))('the page %s', (page, first) => {
  const entry = join(root, 'src/pane', page, 'main.tsx');

  it.each(languages)('has the words of each of its parts in %s by when it draws it', (language) => {
    const missing = parts(entry, first).flatMap(([part, words]) => {
      const there = words.flatMap((name) => wordsIn(language, name));
      const lacking = areasOf(loadedWith(part).files).filter((name) => !there.includes(name));
      return lacking.map((name) => `${relative(root, part)}: ${name}`);
    });
    expect(missing).toEqual([]);
  });

  it('begins with no word that its first picture does not read', () => {
    const read = areasOf(loadedWith(entry).files);
    expect(first.flatMap((name) => wordsIn('en', name)).filter((name) => !read.includes(name))).toEqual([]);
  });

  it('asks for them in a script of its own', () => {
    const asked = readFileSync(join(root, 'src/pane', page, 'words.ts'), 'utf8');
    expect([...asked.matchAll(/text\/files\/([\w-]+)/g)].map(([, name]) => name)).toEqual([...first]);
  });

  it('imports no language', () => {
    const folders = [...loadedWith(entry).files].filter((file) => /\/text\/[a-z]{2}\//.test(file));
    const always = /\/(?:block|carried|unloaded)\.ts$/;
    expect(folders.filter((file) => !always.test(file))).toEqual([]);
  });
});
