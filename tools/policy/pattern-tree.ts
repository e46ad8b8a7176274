import { type AST, RegExpParser } from '@eslint-community/regexpp';

/** A regular expression as a tree; what says nothing about how often letters are read is left out. */
export type PatternTree =
  /** One character: any that `source`, a regular expression of its own, matches. */
  | { readonly kind: 'character'; readonly source: string }
  | { readonly kind: 'sequence' | 'choice'; readonly parts: readonly PatternTree[] }
  | { readonly kind: 'repeat'; readonly part: PatternTree; readonly least: number; readonly most: number };

/** An expression that JavaScript takes (flags `iu`), as its parser sees it. @throws Error for what is none */
export function parsePattern(source: string): AST.Pattern {
  return new RegExpParser({ ecmaVersion: 2024 }).parsePattern(source, 0, source.length, { unicode: true });
}

/** The tree of an expression, and one for each that it looks ahead or back for. */
export function patternTrees(pattern: AST.Pattern): readonly PatternTree[] {
  const looked: PatternTree[] = [];
  const choice = (alternatives: readonly AST.Alternative[]): PatternTree => ({
    kind: 'choice',
    parts: alternatives.map(({ elements }) => ({ kind: 'sequence', parts: elements.map(treeOf) })),
  });
  const nothing: PatternTree = { kind: 'sequence', parts: [] };
  function treeOf(node: AST.Element): PatternTree {
    switch (node.type) {
      case 'Character':
      case 'CharacterSet':
      case 'CharacterClass':
      case 'ExpressionCharacterClass':
        return { kind: 'character', source: node.raw };
      case 'Group':
      case 'CapturingGroup':
        return choice(node.alternatives);
      case 'Quantifier':
        return { kind: 'repeat', part: treeOf(node.element), least: node.min, most: node.max };
      case 'Assertion':
        if (node.kind === 'lookahead' || node.kind === 'lookbehind') looked.push(choice(node.alternatives));
        return nothing;
      case 'Backreference':
        return nothing;
    }
  }
  const whole = choice(pattern.alternatives);
  return [whole, ...looked];
}
