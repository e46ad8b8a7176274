import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useMemo, useState } from 'react';
import type { Calendar } from '../../../graph/calendar';
import type { GateRules } from '../../../policy/gate-rules';
import type { Language } from '../../../text/language';
import { myMeetingsWords } from '../../../text/my-meetings';
import { outcomeWords } from '../../../text/outcome';
import { Button } from '../../../ui/button';
import { LinkButton } from '../../../ui/link-button';
import type { ReviewRow } from '../items/review-row';
import { rowTexts, subjectOf } from '../row-text';
import { endedMeetings } from './ended-meetings';

const useStyles = makeStyles({
  section: { margin: '0 0 12px' },
  heading: { margin: '0 0 2px', fontSize: tokens.fontSizeBase300 },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  meeting: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: '8px',
    padding: '4px 0',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  named: { minWidth: 0, overflowWrap: 'anywhere' },
  when: { display: 'block', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  button: { flexShrink: 0 },
});

export interface EndedListProps {
  readonly calendar: Calendar;
  /** The same object each time. */
  readonly policy: GateRules;
  readonly language: Language;
  readonly locale: string;
  /** The same function each time. */
  readonly now: () => Date;
  readonly onOpen: (row: ReviewRow) => void;
  /** It has another height now. */
  readonly onResize: () => void;
}

/** More are shown when they are asked for: this stands above the list that the page is for. */
const fewest = 3;

/**
 * Meetings that have ended and of which nobody has told what came of them. Read when the list below has been, and quiet: where none is found, or the
 * calendar does not answer, nothing is shown.
 */
export function EndedList(props: EndedListProps) {
  const { calendar, policy, language, locale, now, onOpen, onResize } = props;
  const styles = useStyles();
  const words = outcomeWords(language);
  const [rows, setRows] = useState<readonly ReviewRow[]>([]);
  const [isWhole, setWhole] = useState(false);
  const textOf = useMemo(() => rowTexts(language, locale), [language, locale]);
  useEffect(() => {
    const reading = new AbortController();
    endedMeetings(calendar, policy, now(), reading.signal).then(
      (found) => {
        if (!reading.signal.aborted) setRows(found);
      },
      () => undefined,
    );
    return () => reading.abort();
  }, [calendar, policy, now]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: more rows have another height
  useEffect(onResize, [rows, isWhole, onResize]);
  if (rows.length === 0) return null;
  const shown = isWhole ? rows : rows.slice(0, fewest);
  return (
    <section className={styles.section} aria-labelledby="ended-meetings">
      <h2 id="ended-meetings" className={styles.heading}>
        {words.list}
      </h2>
      <ul className={styles.list}>
        {shown.map((row) => (
          <li key={row.id} className={styles.meeting}>
            <span className={styles.named}>
              {subjectOf(row, myMeetingsWords(language))}
              <span className={styles.when}>{textOf(row).starts}</span>
            </span>
            <Button
              size="small"
              className={styles.button}
              aria-label={words.about(subjectOf(row, myMeetingsWords(language)))}
              onClick={() => onOpen(row)}
            >
              {words.heading}
            </Button>
          </li>
        ))}
      </ul>
      {rows.length > shown.length ? (
        <LinkButton onClick={() => setWhole(true)}>{words.showAll(rows.length)}</LinkButton>
      ) : null}
    </section>
  );
}
