import { missingText } from '../../form/progress-text';
import type { Language } from '../../text/language';
import { type MyMeetingsWords, myMeetingsWords } from '../../text/my-meetings';
import { organizerPaneWords } from '../../text/organizer-pane';
import type { Row } from './list/rows';
import type { Standing } from './list/standing';

/** What a line of the list says, in a language, with dates and numbers as a locale writes them. */
export interface RowText {
  readonly subject: string;
  readonly when: string;
  readonly atStake: string;
  readonly standing: string;
  /** '' when nothing is. */
  readonly missing: string;
}

/** Makes the text of many lines: formats are dear to make, and cheap to use. */
export function rowTexts(language: Language, locale: string): (row: Row) => RowText {
  const words = myMeetingsWords(language);
  const format = formats(locale);
  return (row) => ({
    subject: subjectOf(row, words),
    when: whenText(row, format, words),
    atStake: `${words.people(row.others + 1)}, ${hoursText([row], format, words)}`,
    standing: standingText(row.standing, words),
    missing: row.standing.kind === 'half' ? words.missing(missingTexts(row.standing, language)) : '',
  });
}

export function subjectOf({ subject }: Pick<Row, 'subject'>, words: MyMeetingsWords): string {
  return subject.trim() || words.noSubject;
}

/** What an agenda lacks, in phrases. */
export function missingTexts(standing: Standing, language: Language): readonly string[] {
  const words = organizerPaneWords(language);
  return standing.kind === 'half' ? standing.missing.map((missing) => missingText(missing, words)) : [];
}

/** What these meetings take of everyone: "at least 12.5 person-hours". */
export function hoursAtStake(rows: readonly Row[], language: Language, locale: string): string {
  return hoursText(rows, formats(locale), myMeetingsWords(language));
}

interface Formats {
  readonly time: Intl.DateTimeFormat;
  readonly day: Intl.DateTimeFormat;
  readonly number: Intl.NumberFormat;
}

const day = { weekday: 'short', day: 'numeric', month: 'short' } as const;

function formats(wanted: string): Formats {
  const locale = isKnown(wanted) ? wanted : 'en-US';
  return {
    time: new Intl.DateTimeFormat(locale, { ...day, hour: 'numeric', minute: '2-digit' }),
    // A whole day is no instant: Graph tells it as midnight in UTC, wherever the reader is.
    day: new Intl.DateTimeFormat(locale, { ...day, timeZone: 'UTC' }),
    number: new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }),
  };
}

/** A display language need not be a BCP 47 tag. */
function isKnown(locale: string): boolean {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(locale).length > 0;
  } catch {
    return false;
  }
}

function whenText({ kind, start, isAllDay, times }: Row, format: Formats, words: MyMeetingsWords): string {
  const when = (isAllDay ? format.day : format.time).format(start);
  if (kind === 'series') return words.series({ when, times });
  return kind === 'exception' ? words.ofSeries(when) : when;
}

function hoursText(rows: readonly Row[], format: Formats, words: MyMeetingsWords): string {
  const hours = rows.reduce((sum, { personMinutes }) => sum + personMinutes, 0) / 60;
  const shown = format.number.format(hours);
  return words.hours(
    shown,
    shown === '1',
    rows.some(({ hasLists }) => hasLists),
  );
}

function standingText({ kind }: Standing, words: MyMeetingsWords): string {
  return { none: words.noAgenda, half: words.half, complete: words.complete }[kind];
}
