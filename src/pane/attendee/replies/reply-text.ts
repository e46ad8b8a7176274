import { canonicalLine } from '../../../agenda/canonical';
import { escapeHtml } from '../../../invite/escape-html';
import type { Language } from '../../../text/language';

// A quoted answer of this length still reads as a quotation; the form takes 32 KB (Office: ReplyFormData.htmlBody).
const longestQuotation = 600;

/** An answer as it is quoted in a reply: the start of it, where it is very long. */
export function quotation(text: string): string {
  const characters = [...text];
  return characters.length <= longestQuotation
    ? text
    : `${characters.slice(0, longestQuotation - 1).join('')}…`;
}

/** Paragraphs of plain text as HTML for Outlook's reply form, where the user goes on writing. */
export function replyHtml(paragraphs: readonly string[], language: Language): string {
  const html = paragraphs.map((text) => `<p>${escapeHtml(text).replace(/\n/g, '<br>')}</p>`);
  return `<div lang="${language}">${html.join('')}</div>`;
}

// Nobody takes up one topic for more than ten hours (`topicLine` reads no more either).
const longestTopic = 600;

/** Minutes as typed in a small box; null for anything that is not one to 600 of them. */
export function typedMinutes(text: string): number | null {
  const [, figures] = /^\s*(\d{1,3})\s*(?:min\.?)?\s*$/i.exec(text) ?? [];
  const minutes = Number(figures ?? 0);
  return minutes >= 1 && minutes <= longestTopic ? minutes : null;
}

/** A topic on one line as the organizer may paste it under "Agenda" in an invite, where it is read as one (`topicLine`). */
export function suggestedTopic(title: string, minutes: number | null): string {
  const line = canonicalLine(title);
  return minutes === null ? line : `${line} (${minutes} min)`;
}
