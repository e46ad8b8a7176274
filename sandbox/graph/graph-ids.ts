/**
 * One invite has three spellings of its id. Exchange's own (EWS) is what Office.js calls `itemId`; REST's is the same with the two
 * characters that a path cannot hold replaced, as `convertToRestId` does it; the immutable one has nothing in common with either and is
 * what `Prefer: IdType="ImmutableId"` asks for.
 */
export type IdFormat = 'ewsId' | 'restId' | 'restImmutableEntryId';

const immutableStart = 'AAkALgAAAAAAHYQDEapmEc2byACqAC-EWg0A';

/** An invite's id in another spelling. */
export function spelled(ewsId: string, format: IdFormat): string {
  if (format === 'ewsId') return ewsId;
  if (format === 'restId') return ewsId.replaceAll('/', '-').replaceAll('+', '_');
  return immutableStart + Buffer.from(ewsId).toString('base64url');
}

/** Day of an occurrence at the end of its id, which has hyphens of its own. */
const occurrence = /^(.*)[-/](\d{4}-\d{2}-\d{2})$/;

/** The id of the mailbox behind any spelling of it. It may be nobody's. */
export function unspelled(id: string): string {
  if (id.startsWith(immutableStart))
    return Buffer.from(id.slice(immutableStart.length), 'base64url').toString();
  const [, series, day] = occurrence.exec(id) ?? [];
  const plain = (series ?? id).replaceAll('-', '/').replaceAll('_', '+');
  return day === undefined ? plain : `${plain}/${day}`;
}
