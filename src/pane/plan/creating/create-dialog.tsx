import type { Language } from '../../../text/language';
import { hourDigits, knownLocale } from '../../../text/locale';
import { planWords } from '../../../text/plan';
import { MailQuestion } from '../../../ui/mail-question';
import type { CreateQuestion } from './creating';

export interface CreateDialogProps {
  readonly isOpen: boolean;
  readonly question: CreateQuestion;
  readonly language: Language;
  readonly locale: string;
  readonly onCreate: () => void;
  readonly onNotNow: () => void;
}

/** The question before a meeting is created: who gets an invite, to what and when. */
export function CreateDialog(props: CreateDialogProps) {
  const { isOpen, question, language, locale, onCreate, onNotNow } = props;
  const words = planWords(language);
  const { event, recipients, names } = question;
  const lines = [`${event.subject}\n${span(event, locale)}`.trim(), words.names(names)];
  return (
    <MailQuestion
      isOpen={isOpen}
      title={words.willGet(recipients)}
      lines={lines}
      send={words.createAndSend}
      notNow={words.notNow}
      onSend={onCreate}
      onNotNow={onNotNow}
    />
  );
}

/** From when to when, as Outlook's clock has it where that is known: the wall clock is formatted as if it were UTC. */
function span({ start, end, wall }: CreateQuestion['event'], locale: string): string {
  const at = (time: Date, clock: { readonly dateTime: string } | undefined) =>
    clock ? new Date(`${clock.dateTime}Z`) : time;
  const zone = wall ? { timeZone: 'UTC' } : {};
  const known = knownLocale(locale);
  const format = new Intl.DateTimeFormat(known, {
    dateStyle: 'full',
    timeStyle: 'short',
    ...zone,
  });
  const parts = format.formatRangeToParts(at(start, wall?.start), at(end, wall?.end));
  const hour = hourDigits(known) === '2-digit' ? 2 : 1;
  return parts
    .map(({ type, value }) =>
      type === 'day' ? dayIn(locale, value) : type === 'hour' ? value.padStart(hour, '0') : value,
    )
    .join('');
}

/** The first of a month as French writes it, which browsers do not. */
function dayIn(locale: string, day: string): string {
  return day === '1' && /^fr\b/i.test(locale) ? '1er' : day;
}
