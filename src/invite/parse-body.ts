import type { CanonicalAgenda } from '../agenda/canonical';
import type { Language } from '../text/language';
import { type Row, rowsOf } from './block-rows';
import { clockTimesIn } from './clock-times';
import { type BlockPlace, type Blocks, findBlocks } from './find-blocks';
import { fingerprintOf } from './fingerprint';
import { type Token, tokensOf } from './html-tokens';
import { readAgenda } from './read-agenda';

/** The live agenda block of a body, as a reader sees it. */
export interface AgendaBlock {
  readonly agenda: CanonicalAgenda;
  /** The language most of its labels are in. */
  readonly language: Language;
  /** `fingerprintOf` what was read. */
  readonly fingerprint: string;
  /** The clock times beside its topics, "10:00 10:20 10:20 10:40"; '' for none. No part of the answers. */
  readonly clockTimes: string;
  /** Another live block stands further down in the body, as after somebody pasted an agenda. It is left alone. */
  readonly hasTwin: boolean;
}

/**
 * The body of an invite, read once: its HTML is cut into tokens and its blocks are looked for when somebody first asks, and never again.
 * Whoever finds, reads, compares or replaces the agenda block asks the same object.
 */
export class ParsedBody {
  private cut: readonly Token[] | null = null;
  private found: Blocks | null = null;
  private read: AgendaBlock | null | undefined;

  constructor(readonly html: string) {}

  /** The HTML in pieces, without gaps. */
  get tokens(): readonly Token[] {
    this.cut ??= [...tokensOf(this.html)];
    return this.cut;
  }

  private get blocks(): Blocks {
    this.found ??= findBlocks(this.html, this.tokens);
    return this.found;
  }

  /** Where the live block is; null when the body has none. */
  get place(): BlockPlace | null {
    return this.blocks.live[0] ?? null;
  }

  /** Offset at which a reply or a forward begins; Infinity without one. */
  get quoteFrom(): number {
    return this.blocks.quoteFrom;
  }

  /** What the live block says, however a client has rewritten it; null when the body has none. */
  get block(): AgendaBlock | null {
    if (this.read === undefined) this.read = this.readBlock();
    return this.read;
  }

  /** The rows of the live block; none without one. */
  get rows(): readonly Row[] {
    const { place } = this;
    return place ? rowsOf(this.html, this.tokens.slice(place.firstToken, place.lastToken)) : [];
  }

  private readBlock(): AgendaBlock | null {
    if (!this.place) return null;
    const { rows } = this;
    const { agenda, language } = readAgenda(rows);
    return {
      agenda,
      language,
      fingerprint: fingerprintOf(agenda, language),
      clockTimes: clockTimesIn(rows),
      hasTwin: this.blocks.live.length > 1,
    };
  }
}

/** The body of an invite, for everybody who reads or changes it. `html`: as Outlook or Graph gives it. Total: any text is a body. */
export function parseBody(html: string): ParsedBody {
  return new ParsedBody(html);
}
