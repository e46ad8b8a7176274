import type { CanonicalAgenda } from '../agenda/canonical';
import type { Language } from '../text/language';
import { BodyOutline } from './body-outline';
import { fingerprintOf } from './fingerprint';
import { readAgenda } from './read-agenda';

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

/** What a body does not say itself. */
export interface BodyContext {
  /** What days written without their year are near to; without it they are taken for the first that fit since there are blocks. */
  readonly today?: Date | null;
  /** Hosts of the organisation's own meetings (`Policy.meetingHosts`): a link to one of them is a way in. @default [] */
  readonly meetingHosts?: readonly string[];
}

/**
 * The body of an invite, read once: whoever finds, reads, compares or replaces the agenda block asks the same object, and nothing is
 * worked out twice.
 */
export class ParsedBody extends BodyOutline {
  #read: AgendaBlock | null | undefined;

  /** Hosts of the organisation's own meetings. */
  readonly meetingHosts: readonly string[];
  readonly #today: Date | undefined;

  constructor(html: string, { today, meetingHosts = [] }: BodyContext) {
    super(html);
    this.#today = today ?? undefined;
    this.meetingHosts = meetingHosts;
  }

  /** What the live block says, however a client has rewritten it; null when the body has none. */
  get block(): AgendaBlock | null {
    if (this.#read === undefined) this.#read = this.#readBlock();
    return this.#read;
  }

  #readBlock(): AgendaBlock | null {
    if (!this.place) return null;
    const read = readAgenda(this.rows, this.#today);
    return {
      ...read,
      // Worked out for who asks: to replace a block, nobody does.
      get fingerprint() {
        return fingerprintOf(read.agenda, read.language);
      },
      hasTwin: this.blocks.live.length > 1,
    };
  }
}

/** The body of an invite, for everybody who reads or changes it. `html`: as Outlook or Graph gives it. Total: any text is a body. */
export function parseBody(html: string, context: BodyContext = {}): ParsedBody {
  return new ParsedBody(html, context);
}
