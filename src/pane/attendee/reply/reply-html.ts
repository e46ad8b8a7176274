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
