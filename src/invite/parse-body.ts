import type { CanonicalAgenda } from '../agenda/canonical';
import type { Language } from '../text/language';
import { type BlockPlace, type Blocks, findBlocks } from './find-blocks';
import { fingerprintOf } from './fingerprint';
import { type Token, tokensOf } from './html-tokens';
import { readAgenda } from './read-agenda';
import { type Row, rowsOf } from './rows';

/** The live agenda block of a body, as a reader sees it. */
export interface AgendaBlock {
  readonly agenda: CanonicalAgenda;
  /** The language most of its labels are in. */
  readonly language: Language;
  /** `fingerprintOf` what was read. */
  readonly fingerprint: string;
  /** When its topics start, "10:00 10:20"; '' where it shows no clock times. No part of the answers. */
  readonly clockTimes: string;
  /** Another live block stands further down in the body, as after somebody pasted an agenda. It is left alone. */
  readonly hasTwin: boolean;
}

/**
 * The body of an invite, read once: its HTML is cut into tokens and its blocks are looked for when somebody first asks, and never again.
 * Whoever finds, reads, compares or replaces the agenda block asks the same object.
 */
export class ParsedBody {
  #cut: readonly Token[] | null = null;
  #found: Blocks | null = null;
  #read: AgendaBlock | null | undefined;

  readonly #today: Date | undefined;

  constructor(
    readonly html: string,
    today?: Date,
  ) {
    this.#today = today;
  }

  /** The HTML in pieces, without gaps. */
  get tokens(): readonly Token[] {
    this.#cut ??= [...tokensOf(this.html)];
    return this.#cut;
  }

  get #blocks(): Blocks {
    this.#found ??= findBlocks(this.html, this.tokens);
    return this.#found;
  }

  /** Where the live block is; null when the body has none. */
  get place(): BlockPlace | null {
    return this.#blocks.live[0] ?? null;
  }

  /** Offset at which a reply or a forward begins; Infinity without one. */
  get quoteFrom(): number {
    return this.#blocks.quoteFrom;
  }

  /** What the live block says, however a client has rewritten it; null when the body has none. */
  get block(): AgendaBlock | null {
    if (this.#read === undefined) this.#read = this.#readBlock();
    return this.#read;
  }

  /** The rows of the live block; none without one. */
  get rows(): readonly Row[] {
    const { place } = this;
    return place ? rowsOf(this.html, this.tokens.slice(place.firstToken, place.lastToken)) : [];
  }

  #readBlock(): AgendaBlock | null {
    if (!this.place) return null;
    const read = readAgenda(this.rows, this.#today);
    return {
      ...read,
      fingerprint: fingerprintOf(read.agenda, read.language),
      hasTwin: this.#blocks.live.length > 1,
    };
  }
}

/**
 * The body of an invite, for everybody who reads or changes it. `html`: as Outlook or Graph gives it. `today`: what days written without
 * their year are near to; without it they are taken for the first that fit since there are blocks. Total: any text is a body.
 */
export function parseBody(html: string, today?: Date): ParsedBody {
  return new ParsedBody(html, today);
}
