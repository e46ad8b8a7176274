import { emptyAgenda } from '../../agenda/agenda';
import { applyTemplate } from '../../agenda/apply-template';
import { type CanonicalAgenda, canonicalAgenda } from '../../agenda/canonical';
import type { Template } from '../../agenda/template';
import type { CalendarEvent } from '../../graph/calendar';
import { parseBody } from '../../invite/parse-body';
import type { Language } from '../../text/language';

/** What would go into an invite. */
export type InviteChange = ChangedAgenda &
  (
    | {
        readonly kind: 'template';
        /** What is new: topics by number, and whether preparation is. */
        readonly topics: number;
        readonly hasPreparation: boolean;
      }
    /** Nothing new: what stands there in words. */
    | { readonly kind: 'block' }
  );

interface ChangedAgenda {
  readonly agenda: CanonicalAgenda;
  readonly language: Language;
  /** Fingerprint of the block that the agenda comes from; '' for none. */
  readonly from: string;
}

/**
 * A template for an event, read with its body; null when it brings nothing that is not there. The words are those of the invite's language, and what
 * is written there stays as it is. `templateIn` gives the template in a language; `own` is that of an invite without an agenda.
 */
export function templateChange(
  event: CalendarEvent,
  templateIn: (language: Language) => Template | null,
  own: Language,
): InviteChange | null {
  const block = parseBody(event.body?.content ?? '', { today: event.start }).block;
  const language = block?.language ?? own;
  const before = canonicalAgenda(block?.agenda ?? emptyAgenda);
  const agenda = canonicalAgenda(applyTemplate(before, templateIn(language)));
  const topics = agenda.topics.length - before.topics.length;
  const hasPreparation = agenda.preparation !== before.preparation;
  if (topics === 0 && !hasPreparation) return null;
  return { kind: 'template', topics, hasPreparation, agenda, language, from: block?.fingerprint ?? '' };
}

/** An agenda that stands in words, as the block; null where none does. */
export function blockChange(event: CalendarEvent): InviteChange | null {
  const { block, place } = parseBody(event.body?.content ?? '', { today: event.start });
  if (!block || place?.shape !== 'lines') return null;
  const { agenda, language, fingerprint } = block;
  return { kind: 'block', agenda: canonicalAgenda(agenda), language, from: fingerprint };
}
