import { isPlaceholder } from '../../agenda/placeholder';
import type { PlanWords } from '../../text/plan';
import { OfferList } from '../../ui/offer-list';

/**
 * What of a mail may be the purpose of a meeting called `subject`: each once, none that the gate would call no answer. Its own subject says nothing
 * beside itself; it is offered once the meeting is called otherwise.
 */
export function purposesIn(
  texts: readonly string[],
  subject: string,
  purpose: string,
  emptyWords: readonly string[],
): readonly string[] {
  return [...new Set(texts)].filter(
    (text) => text !== '' && text !== purpose.trim() && !isPlaceholder(text, 'purpose', subject, emptyWords),
  );
}

interface MailOffersProps {
  readonly purposes: readonly string[];
  readonly words: PlanWords;
  readonly onUse: (purpose: string) => void;
}

/** What the mail says that may be the purpose, each with one click; nothing is taken over unasked. */
export function MailOffers({ purposes, words, onUse }: MailOffersProps) {
  const offered = purposes.map((text) => ({
    key: text,
    text,
    label: words.useAsPurpose,
    use: () => onUse(text),
  }));
  return <OfferList heading={words.found} offers={offered} />;
}
