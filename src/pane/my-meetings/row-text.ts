import { missingTexts as phrasesOf } from '../../form/progress-text';
import type { Language } from '../../text/language';
import { hourDigits, knownLocale } from '../../text/locale';
import { type MyMeetingsWords, myMeetingsWords } from '../../text/my-meetings';
import { organizerPaneWords } from '../../text/organizer-pane';
import type { ReviewRow, RowStatus } from './items/review-row';

/** What a row of the list says, in a language, with dates and numbers as a locale writes them. */
export interface RowText {
  readonly subject: string;
  /** When it is, and what of a series it is. */
  readonly when: string;
  /** When it is next, and nothing more. */
  readonly starts: string;
  /** Of an opened series: its meetings; '' for none. */
  readonly dates: string;
  /** Those among them that have a row of their own; '' for none. */
  readonly ownRow: string;
  readonly atStake: string;
  readonly status: string;
  /** '' when nothing is. */
  readonly missing: string;
}

/** Makes the text of many rows: formats are dear to make, and cheap to use. */
export function rowTexts(language: Language, locale: string): (row: ReviewRow) => RowText {
  const words = myMeetingsWords(language);
  const format = formats(locale);
  return (row) => ({
    subject: subjectOf(row, words),
    when: whenText(row, format, words),
    starts: startText(row, format),
    ...seriesTexts(row, format, words),
    atStake: `${words.people(row.others + 1)}, ${hoursText([row], format, words)}`,
    status: statusText(row.status, words),
    missing: row.status.kind === 'incomplete' ? words.missing(missingTexts(row.status, language)) : '',
  });
}

export function subjectOf({ subject }: Pick<ReviewRow, 'subject'>, words: MyMeetingsWords): string {
  return subject.trim() || words.noSubject;
}

/** What an agenda lacks, in phrases. */
export function missingTexts(status: RowStatus, language: Language): readonly string[] {
  const words = organizerPaneWords(language);
  return status.kind === 'incomplete' ? status.missing.flatMap((missing) => phrasesOf(missing, words)) : [];
}

/** What these meetings take of everyone: "at least 12.5 person-hours". */
export function hoursAtStake(rows: readonly ReviewRow[], language: Language, locale: string): string {
  return hoursText(rows, formats(locale), myMeetingsWords(language));
}

interface Formats {
  readonly time: Intl.DateTimeFormat;
  readonly day: Intl.DateTimeFormat;
  readonly number: Intl.NumberFormat;
  readonly plural: Intl.PluralRules;
}

const day = { weekday: 'short', day: 'numeric', month: 'short' } as const;

function formats(wanted: string): Formats {
  const locale = knownLocale(wanted);
  return {
    time: new Intl.DateTimeFormat(locale, { ...day, hour: hourDigits(locale), minute: '2-digit' }),
    // A whole day is no instant: Graph tells it as midnight in UTC, wherever the reader is.
    day: new Intl.DateTimeFormat(locale, { ...day, timeZone: 'UTC' }),
    number: new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }),
    plural: new Intl.PluralRules(locale, { maximumFractionDigits: 1 }),
  };
}

function whenText(
  { kind, start, isAllDay, times }: ReviewRow,
  format: Formats,
  words: MyMeetingsWords,
): string {
  const when = startText({ start, isAllDay }, format);
  if (kind === 'series') return words.series({ when, times });
  return kind === 'exception' ? words.ofSeries(when) : when;
}

function startText({ start, isAllDay }: Pick<ReviewRow, 'start' | 'isAllDay'>, format: Formats): string {
  return (isAllDay ? format.day : format.time).format(start);
}

function seriesTexts({ meetings }: ReviewRow, format: Formats, words: MyMeetingsWords) {
  const dates = (hasOwnRow: boolean) =>
    meetings.filter((meeting) => meeting.hasOwnRow === hasOwnRow).map((one) => startText(one, format));
  const [together, alone] = [dates(false), dates(true)];
  return {
    dates: together.length > 0 ? words.seriesDates(together) : '',
    ownRow: alone.length > 0 ? words.ownRow(alone) : '',
  };
}

function hoursText(rows: readonly ReviewRow[], format: Formats, words: MyMeetingsWords): string {
  const hours = rows.reduce((sum, { personMinutes }) => sum + personMinutes, 0) / 60;
  return words.hours(
    format.number.format(hours),
    format.plural.select(hours) === 'one',
    rows.some(({ hasLists }) => hasLists),
  );
}

function statusText({ kind }: RowStatus, words: MyMeetingsWords): string {
  const { noAgenda: none, incomplete, complete, unreadable } = words;
  return { none, incomplete, complete, unreadable }[kind];
}
