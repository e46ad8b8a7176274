import { type AgendaInBody, agendaInBody } from './agenda-in-body';
import { fingerprintOf } from './fingerprint';

/** What the live agenda block of a body says, and the fingerprint of that. */
export interface ReadBlock extends AgendaInBody {
  /** `fingerprintOf` what was read. */
  readonly fingerprint: string;
}

/** The agenda block of an invite body as a pane needs it; null when the body has none. The gate needs no fingerprint: `agendaInBody`. */
export function readBlock(body: string): ReadBlock | null {
  const read = agendaInBody(body);
  return read && { ...read, fingerprint: fingerprintOf(read.agenda, read.language) };
}
