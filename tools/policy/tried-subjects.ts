import type { AST } from '@eslint-community/regexpp';
import { longestSubject } from '../../src/policy/matches-any';

/** A character for which an expression has no use, so that what was read up to it was read for nothing. */
const dead = '\0';
/** One that nothing reads, and one that everything reads but a dot. */
const ends = [dead, `\n`];
/** Some of each sort, for those that an expression only describes: `\s`, `[^x]`, `\p{Lu}`. */
const sorts = [...' \n\t09aAzZ_-.,:!åÖ中🎉'];
/** So many sorts of characters are combined in twos. */
const mostCombined = 8;

type Reads = Extract<
  AST.Element,
  { readonly type: 'Character' | 'CharacterSet' | 'CharacterClass' | 'ExpressionCharacterClass' }
>;

const isReads = (node: AST.Element): node is Reads =>
  ['Character', 'CharacterSet', 'CharacterClass', 'ExpressionCharacterClass'].includes(node.type);

/** Every node of an expression, with the nodes that it stands in. */
function* nodesOf(
  alternatives: readonly AST.Alternative[],
  above: readonly AST.Element[] = [],
): Generator<{ readonly node: AST.Element; readonly above: readonly AST.Element[] }> {
  for (const { elements } of alternatives)
    for (const element of elements) {
      yield { node: element, above };
      if (element.type === 'Quantifier') {
        const inner = { elements: [element.element] } as unknown as AST.Alternative;
        yield* nodesOf([inner], [...above, element]);
      } else if ('alternatives' in element) yield* nodesOf(element.alternatives, [...above, element]);
    }
}

/**
 * One character of each sort that an expression tells apart: two that the same parts of it read are one. Its own letters come first.
 */
export function signsOf(pattern: AST.Pattern): readonly string[] {
  const reads = [...nodesOf(pattern.alternatives)].map(({ node }) => node).filter(isReads);
  const tests = [...new Set(reads.map(({ raw }) => raw))].map((raw) => new RegExp(`^(?:${raw})$`, 'iu'));
  const own = [...pattern.raw].flatMap((sign) => {
    const code = sign.codePointAt(0) ?? 0;
    return [code, code - 1, code + 1].filter((one) => one >= 0 && one <= 0x10ffff);
  });
  const all = [...new Set([...own.map((code) => String.fromCodePoint(code)), ...sorts])];
  const bySort = new Map<string, string>();
  for (const sign of all) {
    const isWord = /[\p{L}\p{M}\p{N}_]/u.test(sign);
    const sort = tests.map((test) => Number(test.test(sign))).join('') + isWord;
    if (!bySort.has(sort)) bySort.set(sort, sign);
  }
  return [...bySort.values()];
}

/** The shortest text that a part reads, with one choice of its own where there are several. */
function sampleOf(node: AST.Element, signs: readonly string[], choice = 0): string {
  if (isReads(node)) {
    const test = new RegExp(`^(?:${node.raw})$`, 'iu');
    return (
      signs.find((sign) => test.test(sign)) ??
      (node.type === 'Character' ? String.fromCodePoint(node.value) : '')
    );
  }
  if (node.type === 'Quantifier')
    return sampleOf(node.element, signs, choice).repeat(Math.max(1, Math.min(node.min, longestSubject)));
  if (node.type === 'Group' || node.type === 'CapturingGroup') {
    const way = node.alternatives[choice % node.alternatives.length];
    return (way?.elements ?? []).map((element) => sampleOf(element, signs, choice)).join('');
  }
  return '';
}

/** What has to be read before a node is come to: the parts on its left, at each level. */
function prefixOf(node: AST.Element, above: readonly AST.Element[], signs: readonly string[]): string {
  return [...above, node]
    .map((one) => {
      const beside = one.parent?.type === 'Alternative' ? one.parent.elements : [];
      return beside
        .slice(0, beside.indexOf(one))
        .map((before) => (before.type === 'Quantifier' && before.min === 0 ? '' : sampleOf(before, signs)))
        .join('');
    })
    .join('');
}

function pumped(prefix: string, pump: string, end: string): string {
  const room = longestSubject - prefix.length - end.length;
  return room < 1 || pump === ''
    ? prefix + end
    : prefix + pump.repeat(Math.ceil(room / pump.length)).slice(0, room) + end;
}

/**
 * Subjects as long as Outlook takes them, on which an expression is slowest if it is slow at all: what one of its repetitions reads, again and
 * again, after what it reads before that, and then something that it cannot end with (the shape of every attack on a backtracking
 * matcher: Weideman et al. 2016). The same ones each time.
 */
export function triedSubjects(pattern: AST.Pattern): readonly string[] {
  const signs = signsOf(pattern);
  const few = signs.slice(0, mostCombined);
  const pairs = few.flatMap((one) => few.filter((other) => other !== one).map((other) => one + other));
  const subjects = new Set<string>();
  for (const { node, above } of nodesOf(pattern.alternatives)) {
    if (node.type !== 'Quantifier' || node.max < 2) continue;
    const prefix = prefixOf(node, above, signs);
    const own = [0, 1, 2, 3].map((choice) => sampleOf(node.element, signs, choice));
    for (const pump of [...own, own.join(''), ...few])
      for (const end of ends) subjects.add(pumped(prefix, pump, end));
  }
  for (const pump of [...signs, ...pairs]) subjects.add(pumped('', pump, dead));
  return [...subjects];
}
