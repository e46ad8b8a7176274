import { gzipSync } from 'node:zlib';
import { type Node, parse } from 'acorn';
import { error, type Finding } from '../finding';

/** 73 KB is what gate.js may have with all languages and without a policy; the rest is room for the rules of an organisation. It is read at every Send. */
const mostBytes = 76 * 1024;
/** Of that many characters nothing is read any more: the rules of an organisation do not make it ten times as long. */
const mostRead = 500_000;

/** Every node of a syntax tree. Not by a function that calls itself: a tree may be as deep as somebody wants it to be. */
function* nodesOf(root: Node): Generator<Node & Readonly<Record<string, unknown>>> {
  const open: Node[] = [root];
  for (let node = open.pop(); node; node = open.pop()) {
    const fields = node as Node & Readonly<Record<string, unknown>>;
    yield fields;
    for (const value of Object.values(fields))
      for (const inner of Array.isArray(value) ? value : [value])
        if (typeof inner === 'object' && inner !== null && typeof (inner as Node).type === 'string')
          open.push(inner as Node);
  }
}

type Fields = Readonly<Record<string, unknown>>;

const nameOf = (value: unknown) => (value as { readonly name?: string } | null)?.name;

/** What in a node makes a script need another file. */
function need(node: Fields): string | null {
  if (node.type === 'ImportExpression') return 'a dynamic import';
  if (node.type !== 'CallExpression') return null;
  const called = nameOf(node.callee);
  return called === 'require' || called === 'importScripts' ? `a call of ${called}` : null;
}

/** First arguments of calls that are plain texts: the handlers that are associated are among them. */
function textOfCall(node: Fields): readonly string[] {
  if (node.type !== 'CallExpression') return [];
  const [first] = node.arguments as readonly { readonly type: string; readonly value?: unknown }[];
  return first?.type === 'Literal' && typeof first.value === 'string' ? [first.value] : [];
}

const associates = (node: Fields) =>
  node.type === 'MemberExpression' && nameOf(node.property) === 'associate';

const release =
  'Publish the gate.js that configure wrote to site/, unchanged: no bundler, minifier or CDN rewriting in between.';

/** What is wrong with the one file that classic Outlook runs alone. `names`: the handlers that the manifest calls. */
export function gateFindings(where: string, code: string, names: readonly string[]): readonly Finding[] {
  if (code.length > mostRead) return [tooLarge(where, gzipSync(code, { level: 9 }).length)];
  const tree = parsed(code);
  if (typeof tree === 'string')
    return [
      error(
        where,
        `gate.js is no plain script: ${tree}. Classic Outlook does not run it, and Send is stopped or not checked.`,
        release,
      ),
    ];
  const nodes = [...nodesOf(tree)];
  const needs = [...new Set(nodes.map(need).filter((one) => one !== null))];
  const called = new Set(nodes.flatMap(textOfCall));
  const missing = nodes.some(associates) ? names.filter((name) => !called.has(name)) : names;
  const bytes = gzipSync(code, { level: 9 }).length;
  return [
    ...needs.map((one) =>
      error(
        where,
        `gate.js has ${one}: classic Outlook runs the file alone and loads nothing more.`,
        release,
      ),
    ),
    ...missing.map((name) =>
      error(
        where,
        `gate.js has no handler ${name}, which the manifest calls: Outlook then says that the add-in cannot be reached.`,
        'Publish site/ and upload manifest.xml from the same run of configure.',
      ),
    ),
    ...(bytes > mostBytes ? [tooLarge(where, bytes)] : []),
  ];
}

function tooLarge(where: string, bytes: number): Finding {
  return error(
    where,
    `gate.js has ${bytes} bytes zipped, more than ${mostBytes}: every Send waits for it.`,
    'Shorten the lists in the policy (subjects, categories, domains); if they are short, publish the gate.js that configure wrote.',
  );
}

/** The tree, or why there is none. An import or export at the top is no script. */
function parsed(code: string): Node | string {
  try {
    return parse(code, { ecmaVersion: 2022, sourceType: 'script' });
  } catch (cause) {
    return cause instanceof Error ? cause.message : String(cause);
  }
}
