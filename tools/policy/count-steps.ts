import type { AST } from '@eslint-community/regexpp';
import { parsePattern } from './pattern-tree';

/** Goes on from a place in the subject; false sends the matcher back. */
type Next = (at: number) => boolean;
/** A part of an expression: tries it from a place, and what follows after it. */
type Matcher = (at: number, next: Next) => boolean;
/** Forwards, or backwards within a lookbehind. */
type Direction = 1 | -1;

/** An expression that took more steps than it may. */
class Enough extends Error {}

/** What an edge costs once it is written out for every language (src/policy/matches-any.ts). */
const stepsOfAnEdge = 6;

/**
 * Counts the steps that a backtracking matcher takes (ECMA-262, "Pattern Semantics", in the order that V8 tries things in), so that
 * whether an expression is slow does not depend on the machine, nor on what else runs there. `\b` is the policy's own: the edge of a
 * word in every language.
 */
export class StepCounter {
  private steps = 0;
  private most = Number.POSITIVE_INFINITY;
  private subject: readonly string[] = [];
  private captures: (readonly [from: number, to: number] | undefined)[] = [];
  private readonly whole: Matcher;
  private readonly reads = new Map<string, Map<string, boolean>>();

  constructor(source: string) {
    this.whole = this.choice(parsePattern(source).alternatives, 1);
  }

  /** Steps to find a match in a subject or to see that there is none; `most` + 1 where that takes more. */
  count(subject: string, most: number): number {
    this.most = most;
    try {
      this.matches(subject);
      return this.steps;
    } catch (error) {
      // Too deep for the stack is too deep for Outlook as well.
      if (error instanceof Enough || error instanceof RangeError) return most + 1;
      throw error;
    }
  }

  /** Whether a subject matches. */
  matches(subject: string): boolean {
    this.subject = [...subject];
    this.steps = 0;
    for (let start = 0; start <= this.subject.length; start += 1) {
      this.captures = [];
      if (this.whole(start, () => true)) return true;
    }
    return false;
  }

  private step(cost = 1): void {
    this.steps += cost;
    if (this.steps > this.most) throw new Enough();
  }

  private choice(alternatives: readonly AST.Alternative[], direction: Direction): Matcher {
    const ways = alternatives.map(({ elements }) => this.sequence(elements, direction));
    return (at, next) => ways.some((way) => way(at, next));
  }

  private sequence(elements: readonly AST.Element[], direction: Direction): Matcher {
    const parts = elements.map((element) => this.element(element, direction));
    const ordered = direction === 1 ? parts : parts.reverse();
    const from = (index: number, at: number, next: Next): boolean => {
      const part = ordered[index];
      return part ? part(at, (end) => from(index + 1, end, next)) : next(at);
    };
    return (at, next) => from(0, at, next);
  }

  private element(node: AST.Element, direction: Direction): Matcher {
    switch (node.type) {
      case 'Group':
        return this.choice(node.alternatives, direction);
      case 'CapturingGroup':
        return this.group(node, direction);
      case 'Quantifier':
        return this.quantifier(node, direction);
      case 'Assertion':
        return this.assertion(node);
      case 'Backreference':
        return this.backreference(node, direction);
      default:
        return this.character(node.raw, direction);
    }
  }

  private character(raw: string, direction: Direction): Matcher {
    const known = this.reads.get(raw) ?? new Map<string, boolean>();
    this.reads.set(raw, known);
    const pattern = new RegExp(`^(?:${raw})$`, 'iu');
    return (at, next) => {
      this.step();
      const sign = this.subject[direction === 1 ? at : at - 1];
      if (sign === undefined) return false;
      let isRead = known.get(sign);
      if (isRead === undefined) {
        isRead = pattern.test(sign);
        known.set(sign, isRead);
      }
      return isRead && next(at + direction);
    };
  }

  private group(node: AST.CapturingGroup, direction: Direction): Matcher {
    const inside = this.choice(node.alternatives, direction);
    const number = numberOf(node);
    return (at, next) =>
      inside(at, (end) => {
        const former = this.captures[number];
        this.captures[number] = direction === 1 ? [at, end] : [end, at];
        if (next(end)) return true;
        this.captures[number] = former;
        return false;
      });
  }

  private quantifier({ element, min, max, greedy }: AST.Quantifier, direction: Direction): Matcher {
    const part = this.element(element, direction);
    const from = (count: number, at: number, next: Next): boolean => {
      this.step();
      const more = () =>
        count < max && part(at, (end) => (end !== at || count < min) && from(count + 1, end, next));
      const enough = () => count >= min && next(at);
      return greedy ? more() || enough() : enough() || more();
    };
    return (at, next) => from(0, at, next);
  }

  private assertion(node: AST.Assertion): Matcher {
    switch (node.kind) {
      case 'start':
      case 'end':
        return (at, next) => {
          this.step();
          return at === (node.kind === 'start' ? 0 : this.subject.length) && next(at);
        };
      case 'word':
        return (at, next) => {
          this.step(stepsOfAnEdge);
          return (this.isWord(at - 1) !== this.isWord(at)) !== node.negate && next(at);
        };
      default: {
        const looked = this.choice(node.alternatives, node.kind === 'lookahead' ? 1 : -1);
        return (at, next) => {
          this.step();
          return looked(at, () => true) !== node.negate && next(at);
        };
      }
    }
  }

  private isWord(at: number): boolean {
    return /[\p{L}\p{M}\p{N}_]/u.test(this.subject[at] ?? '');
  }

  /** A group that has read nothing is there in any place. Where a name stands for several groups, one of them has read something. */
  private backreference({ resolved }: AST.Backreference, direction: Direction): Matcher {
    const groups = Array.isArray(resolved) ? resolved : [resolved];
    return (at, next) => {
      this.step();
      const [from, to] = groups.map((group) => this.captures[numberOf(group)]).find(Boolean) ?? [at, at];
      const length = to - from;
      this.step(length);
      const begin = direction === 1 ? at : at - length;
      const isSame = this.subject
        .slice(from, to)
        .every((sign, index) => sign.toLowerCase() === this.subject[begin + index]?.toLowerCase());
      return isSame && next(at + direction * length);
    };
  }
}

/** A number for a group, by where it stands. */
function numberOf(group: AST.CapturingGroup): number {
  return group.start;
}
