import { asReceived } from './received';
import { sanitised } from './sanitise';
import { webBody, webFragment } from './web';
import { wordBody, wordFragment } from './word';

/** Which client's way with HTML this Outlook imitates. `none` keeps bytes as they came, for comparison. */
export type Rewriting = 'none' | 'web' | 'classic';

/** What the client keeps of a body that replaces the whole. */
export function rewriteOnSave(html: string, rewriting: Rewriting): string {
  if (rewriting === 'web') return webBody(html);
  return rewriting === 'classic' ? wordBody(html) : html;
}

/** What the client keeps of HTML put into a body. */
export function rewriteFragment(html: string, rewriting: Rewriting): string {
  if (rewriting === 'web') return webFragment(html);
  return rewriting === 'classic' ? wordFragment(html) : html;
}

/** The body that attendees get: saved once more by the sender's client, then shown by theirs. */
export function rewriteForAttendees(html: string, rewriting: Rewriting): string {
  if (rewriting === 'none') return html;
  const saved = rewriting === 'classic' ? wordBody(html) : webFragment(html);
  return asReceived(sanitised(saved));
}

/** A body as `getAsync(Text)` tells it. */
export function plainText(html: string): string {
  return (
    html
      .replace(/<(style|head|script)\b[\s\S]*?<\/\1\s*>/gi, '')
      .replace(/<!--[\s\S]*?-->/g, '')
      // The end of a cell's own paragraph is the end of its cell: no line more.
      .replace(/<\/div\s*>(?=\s*<\/td)/gi, '')
      .replace(/<br\s*\/?>|<\/(p|div|tr|li|table|h[1-6])\s*>/gi, '\n')
      .replace(/<[^>]*>/g, '')
      .replace(/&nbsp;/g, ' ')
      .replace(/&lt;/g, '<')
      .replace(/&gt;/g, '>')
      .replace(/&quot;/g, '"')
      .replace(/&#39;/g, "'")
      .replace(/&amp;/g, '&')
  );
}
