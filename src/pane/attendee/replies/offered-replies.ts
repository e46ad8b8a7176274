import type { Language } from '../../../text/language';
import { type ReplyWords, replyWords } from '../../../text/replies';
import type { AttendeeView } from '../attendee-view';
import { quotation } from './reply-text';

/** A reply that a reader may open: ready as it is, or with a row of boxes first. */
export type OfferedReply =
  | { readonly kind: 'ready'; readonly label: string; readonly paragraphs: readonly string[] }
  | { readonly kind: 'topic' | 'step'; readonly label: string };

/** Where on the page they stand: under why the reader is invited, under what to prepare, under the next step, or where there is no agenda. */
export type ReplyPlace = 'why' | 'prepare' | 'nextStep' | 'no-agenda';

export interface ReplySituation {
  readonly place: ReplyPlace;
  readonly subject: string;
  /** Null without an agenda. */
  readonly view: AttendeeView | null;
  /** Once a meeting has begun nobody asks to be let off it. */
  readonly isBefore: boolean;
}

/** The replies that this reader may open there, in their order. The organizer has none: nobody writes to themselves. */
export function offeredReplies(
  { place, subject, view, isBefore }: ReplySituation,
  language: Language,
): readonly OfferedReply[] {
  const words = replyWords(language);
  if (!view) return [ready(words.askAgenda, words.askAgendaReply(subject))];
  switch (place) {
    case 'why':
      return isBefore ? aboutComing(view, subject, words) : [];
    case 'prepare':
      return isBefore && isExpected(view) ? [askForWhatIsNeeded(view, subject, words)] : [];
    case 'nextStep':
      return isBefore || !mayHaveBeenThere(view) ? [] : [{ kind: 'step', label: words.proposeStep }];
    default:
      return [];
  }
}

function ready(label: string, paragraphs: readonly string[]): OfferedReply {
  return { kind: 'ready', label, paragraphs };
}

function aboutComing(view: AttendeeView, subject: string, words: ReplyWords): readonly OfferedReply[] {
  const { reader, why } = view;
  const ask = ready(words.askWhy, words.askWhyReply(subject));
  const decline = ready(words.notNeeded, words.notNeededReply(subject, quotation(why)));
  const topic: OfferedReply = { kind: 'topic', label: words.suggestTopic };
  const come = (isForwarded: boolean) => ready(words.askToCome, words.askToComeReply(subject, isForwarded));
  switch (reader.kind) {
    case 'organizer':
      return [];
    case 'invited': {
      const about = [...(why === '' ? [ask] : []), decline];
      return reader.isOptional ? [come(false), ...about, topic] : [...about, topic];
    }
    case 'forwarded':
      return [come(true)];
    default:
      return [come(false), topic];
  }
}

/** Whether the invite means this reader, as far as anybody can tell. */
function isExpected({ reader }: AttendeeView): boolean {
  return reader.kind === 'invited' || reader.kind === 'listed';
}

function mayHaveBeenThere({ reader }: AttendeeView): boolean {
  return reader.kind !== 'organizer' && reader.kind !== 'forwarded';
}

function askForWhatIsNeeded(view: AttendeeView, subject: string, words: ReplyWords): OfferedReply {
  const all = [view.prepare, view.prepareForAll].filter((text) => text !== '').join('\n');
  return ready(words.willNeed, words.willNeedReply(subject, quotation(all)));
}
