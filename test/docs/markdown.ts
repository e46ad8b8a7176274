import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

export const root = resolve(__dirname, '..', '..');

/** Every guide of the project, as a path from its root. */
export function guides(): readonly string[] {
  const inDocs = readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' }).map(
    (name) => `docs/${name}`,
  );
  return [...readdirSync(root), ...inDocs, '.github/pull_request_template.md']
    .filter((name) => name.endsWith('.md'))
    .map((name) => name.replaceAll('\\', '/'));
}

export function read(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}

/** Text without its code, in which brackets are no links. */
function prose(markdown: string): string {
  return markdown.replace(/^```[\s\S]*?^```/gm, '').replace(/`[^`\n]*`/g, '');
}

/** Targets of links and images. */
export function links(markdown: string): readonly string[] {
  return [...prose(markdown).matchAll(/\]\(([^)\s]+)\)/g)].map((match) => match[1] ?? '');
}

/** Headings as anchors, the way GitHub makes them: lower case, punctuation out, blanks to hyphens. */
export function anchors(markdown: string): readonly string[] {
  const headings = [...markdown.replace(/^```[\s\S]*?^```/gm, '').matchAll(/^#+ (.+)$/gm)].map(
    (match) => match[1] ?? '',
  );
  return headings.map((heading) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .trim()
      .replace(/\s/g, '-'),
  );
}

/** Links of a guide that lead to no file of the project, or to no heading in it. */
export function deadLinks(path: string, markdown: string): readonly string[] {
  return links(markdown).filter((link) => {
    if (/^[a-z]+:/i.test(link)) return false;
    const [file = '', anchor] = link.split('#');
    const target = file === '' ? path : join(dirname(path), file);
    if (!existsSync(join(root, target))) return file !== '' || !anchor;
    const text = file === '' ? markdown : target.endsWith('.md') ? read(target) : '';
    return anchor !== undefined && !anchors(text).includes(anchor);
  });
}

// What npm does without a line under "scripts".
const ownOfNpm = ['ci', 'install', 'run'];

/** Names of the npm scripts that a guide tells people to run. */
export function npmScripts(markdown: string): readonly string[] {
  const code = [...markdown.matchAll(/^```[\s\S]*?^```|`[^`\n]+`/gm)].map((match) => match[0]).join('\n');
  const names = [...code.matchAll(/\bnpm (?:run )?([a-z][\w:-]*)/g)].map((match) => match[1] ?? '');
  return [...new Set(names.filter((name) => !ownOfNpm.includes(name)))];
}

/** Paths of the project that a guide names in code: `src/agenda/agenda.ts`, `test/builders/`. Patterns with * or < are no paths. */
export function pathsNamed(markdown: string): readonly string[] {
  const spans = [...markdown.matchAll(/`([^`\n]+)`/g)].map((match) => match[1] ?? '');
  return spans.filter((span) =>
    /^(src|test|tools|sandbox|docs|assets|\.ci|\.devcontainer|\.github|\.githooks)\/[\w./-]*$/.test(span),
  );
}
