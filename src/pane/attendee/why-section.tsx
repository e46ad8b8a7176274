import { makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { attendeePaneWords } from '../../text/attendee-pane';
import type { Language } from '../../text/language';
import { type ReaderWords, readerWords } from '../../text/reader';
import type { AttendeeView } from './attendee-view';
import type { Reader } from './reader';
import { AnswerText, PaneText, Section } from './sections';

const useStyles = makeStyles({
  people: { margin: '8px 0 0' },
  person: { fontWeight: 600, marginTop: '6px' },
  why: { margin: 0 },
});

interface WhySectionProps {
  readonly view: AttendeeView;
  readonly language: Language;
  /** What the reader can do about it. */
  readonly children: ReactNode;
}

/** Why the reader is invited, or what the pane knows about that. */
export function WhySection({ view, language, children }: WhySectionProps) {
  const words = attendeePaneWords(language);
  const { reader, why } = view;
  const isKnown = reader.kind === 'invited';
  const heading = reader.kind === 'organizer' ? words.whyAll : words.why;
  return (
    <Section heading={heading} isMine={isKnown}>
      <PaneText text={placeOf(reader, why, readerWords(language))} />
      <AnswerText text={why} language={view.language} />
      {isKnown && why === '' ? <PaneText text={words.noReason} /> : null}
      {isKnown ? null : <AllReasons view={view} language={language} />}
      {children}
    </Section>
  );
}

/** Where the reader stands in the invite, where that is not plain. */
function placeOf(reader: Reader, why: string, words: ReaderWords): string {
  switch (reader.kind) {
    case 'invited':
      return '';
    case 'organizer':
      return words.organizer;
    case 'listed': {
      const lists = reader.lists.map(({ name }) => name);
      const forList = reader.reason && why ? `\n${words.listReason(reader.reason.person.name)}` : '';
      return words.listed(lists) + forList;
    }
    case 'alias':
      return words.alias(reader.namesake.name, reader.namesake.address);
    default:
      return words[reader.kind];
  }
}

function AllReasons({ view, language }: { readonly view: AttendeeView; readonly language: Language }) {
  const styles = useStyles();
  const words = attendeePaneWords(language);
  const { allReasons, reasonForAll, reader, why } = view;
  const everyone =
    reasonForAll && reasonForAll !== why ? [{ name: words.everyone, why: reasonForAll, prepare: '' }] : [];
  const people = allReasons.map(({ person, ...rest }) => ({ name: person.name, ...rest }));
  const rows = [...people, ...everyone].map((row, key) => ({ ...row, key }));
  if (rows.length === 0) return null;
  return (
    <>
      {reader.kind === 'organizer' ? null : <PaneText text={`\n${readerWords(language).others}`} />}
      <dl className={styles.people}>
        {rows.map(({ name, why: because, prepare, key }) => (
          <div key={key}>
            <dt className={styles.person}>{name}</dt>
            <dd className={styles.why}>
              <AnswerText text={because} language={view.language} />
              <PaneText text={prepare && words.prepareFor(prepare)} isQuiet />
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}
