import { formerOf } from '../mailbox/mailbox';
import { type IdFormat, spelled, unspelled } from './graph-ids';
import { badRequest, fieldsOf, type GraphAnswer, ok } from './graph-request';
import type { GraphWorld } from './graph-world';

const formats: readonly unknown[] = ['ewsId', 'restId', 'restImmutableEntryId'] satisfies readonly IdFormat[];
const most = 1000;

const isFormat = (format: unknown): format is IdFormat => formats.includes(format);

/** `POST /me/translateExchangeIds`: ids from one spelling into another. The two binary ones of MAPI are not known here. */
export function translateExchangeIds({ mailbox, origin }: GraphWorld, body: unknown): GraphAnswer {
  const fields = new Map(Object.entries(fieldsOf(body)).map(([name, value]) => [name.toLowerCase(), value]));
  const [ids, source, target] = ['inputids', 'sourceidtype', 'targetidtype'].map((name) => fields.get(name));
  if (!Array.isArray(ids) || ids.length > most || !isFormat(source) || !isFormat(target))
    return badRequest(`inputIds (at most ${most}), sourceIdType and targetIdType are needed.`);
  const value = ids.map(String).map((sourceId) => {
    const id = unspelled(sourceId);
    if (formerOf(mailbox.get(), id)) return { sourceId, targetId: spelled(id, target) };
    const message = 'The source id is not one of this mailbox.';
    return { sourceId, targetId: null, errorDetails: { code: 'ErrorInvalidIdMalformed', message } };
  });
  return ok({
    '@odata.context': `${origin()}/v1.0/$metadata#Collection(microsoft.graph.convertIdResult)`,
    value,
  });
}
