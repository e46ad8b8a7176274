import type { BlockPlace } from './block-place';
import type { Row } from './cells';
import { type Blocks, findBlocks } from './find-blocks';
import { tokensOf } from './html-tokens';
import { rowsOfLines } from './read-lines';
import { rowsOf } from './rows';
import type { Tokens } from './tokens';

/**
 * Where things stand in the body of an invite: its HTML is cut into tokens and its blocks are looked for when somebody first asks, and
 * never again. The gate asks no more of a body; `ParsedBody` knows what else a form asks.
 */
export class BodyOutline {
  #cut: Tokens | null = null;
  #found: Blocks | null = null;

  constructor(readonly html: string) {}

  /** The HTML in pieces, without gaps. */
  get tokens(): Tokens {
    this.#cut ??= tokensOf(this.html);
    return this.#cut;
  }

  protected get blocks(): Blocks {
    this.#found ??= findBlocks(this.tokens);
    return this.#found;
  }

  /** Where the live block is; null when the body has none. */
  get place(): BlockPlace | null {
    return this.blocks.live[0] ?? null;
  }

  /** Offset at which a reply or a forward begins; Infinity without one. */
  get quoteFrom(): number {
    return this.blocks.quoteFrom;
  }

  /** Whether anything outside of quotes can name an agenda; where nothing can, no piece of a block stands. */
  get canName(): boolean {
    return this.blocks.canName;
  }

  /** The rows of the live block; none without one. */
  get rows(): readonly Row[] {
    const { place, html } = this;
    if (!place) return [];
    const tokens = this.tokens.slice(place.firstToken, place.lastToken);
    return place.shape === 'table' ? rowsOf(html, tokens) : rowsOfLines(html, tokens);
  }
}
