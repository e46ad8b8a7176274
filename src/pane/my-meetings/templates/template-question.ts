import { type Agenda, emptyAgenda } from '../../../agenda/agenda';
import { applyTemplate } from '../../../agenda/apply-template';
import { canonicalAgenda } from '../../../agenda/canonical';
import type { Template } from '../../../agenda/template';
import type { CalendarEvent } from '../../../graph/calendar-event';
import { seenBlock } from '../../../invite/seen-block';
import { type Recipients, recipientsOf } from '../../../targets/event/recipients';
import type { Language } from '../../../text/language';

/** What a template would put into a meeting, to be asked about before anything is sent. */
export interface TemplateQuestion {
  readonly event: CalendarEvent;
  readonly recipients: Recipients;
  /** What is new: topics by number, and whether preparation is. */
  readonly topics: number;
  readonly hasPreparation: boolean;
  readonly agenda: Agenda;
  readonly language: Language;
  /** Fingerprint of the block that the agenda comes from; '' for none. */
  readonly from: string;
}

/**
 * The question for an event, read with its body; null when the template brings nothing that is not there. The words are those of the invite's
 * language, and what is written there stays as it is. `templateIn` gives the template in a language.
 */
export function templateQuestion(
  event: CalendarEvent,
  templateIn: (language: Language) => Template | null,
  own: Language,
): TemplateQuestion | null {
  const block = seenBlock(event.body?.content ?? '');
  const language = block?.language ?? own;
  const before = canonicalAgenda(block?.agenda ?? emptyAgenda);
  const agenda = canonicalAgenda(applyTemplate(before, templateIn(language)));
  const topics = agenda.topics.length - before.topics.length;
  const hasPreparation = agenda.preparation !== before.preparation;
  if (topics === 0 && !hasPreparation) return null;
  const recipients = recipientsOf(event.attendees, event.organizer);
  return { event, recipients, topics, hasPreparation, agenda, language, from: block?.fingerprint ?? '' };
}
