import { Button, makeStyles } from '@fluentui/react-components';
import { memo, useMemo, useState } from 'react';
import type { Language } from '../../text/language';
import { myMeetingsWords } from '../../text/my-meetings';
import { type ReviewRow, wentPastTheGate } from './items/review-row';
import { MeetingRow } from './meeting-row';
import { rowTexts } from './row-text';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  more: { marginTop: '12px' },
});

/** So many rows at a time: hundreds would be slow to draw, and nobody works through more at once. */
export const linesAtATime = 50;

interface MeetingListProps {
  readonly language: Language;
  readonly locale: string;
  readonly rows: readonly ReviewRow[];
  /** When the list was looked at before. */
  readonly since: number | null;
  readonly chosen: ReadonlySet<string>;
  /** How many rows are shown at first: so many as before a form was opened. */
  readonly shown: number;
  readonly onShown: (shown: number) => void;
  readonly onChoose: (id: string, isChosen: boolean) => void;
  readonly onWrite: (row: ReviewRow) => void;
}

/** The meetings, most person-hours first. */
export const MeetingList = memo(function MeetingList(props: MeetingListProps) {
  const { language, locale, rows, since, chosen, shown, onShown, onChoose, onWrite } = props;
  const styles = useStyles();
  const words = myMeetingsWords(language);
  const textOf = useTexts(language, locale);
  const more = Math.min(linesAtATime, rows.length - shown);
  if (rows.length === 0) return null;
  return (
    <>
      {/* Safari's VoiceOver takes a list without bullets for none, unless its role is said. */}
      {/* biome-ignore lint/a11y/noRedundantRoles: as above */}
      <ul role="list" aria-label={words.list} className={styles.list}>
        {rows.slice(0, shown).map((row) => (
          <MeetingRow
            key={row.id}
            row={row}
            text={textOf(row)}
            words={words}
            isPast={wentPastTheGate(row, since)}
            isChosen={chosen.has(row.id)}
            onChoose={onChoose}
            onWrite={onWrite}
          />
        ))}
      </ul>
      {more > 0 ? (
        <Button className={styles.more} onClick={() => onShown(shown + linesAtATime)}>
          {words.more(more)}
        </Button>
      ) : null}
    </>
  );
});

/** The text of a row, made once for as long as the row is the same. */
function useTexts(language: Language, locale: string) {
  const [known] = useState(() => new WeakMap<ReviewRow, ReturnType<ReturnType<typeof rowTexts>>>());
  return useMemo(() => {
    const make = rowTexts(language, locale);
    return (row: ReviewRow) => {
      const text = known.get(row) ?? make(row);
      known.set(row, text);
      return text;
    };
  }, [known, language, locale]);
}
