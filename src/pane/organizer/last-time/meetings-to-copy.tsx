import { makeStyles, tokens } from '@fluentui/react-components';
import type { PastMeeting } from '../../../agenda/last-time/past-meeting';
import { isoDate } from '../../../form/to-write';
import type { LastTimeWords } from '../../../text/last-time';
import { Button } from '../../../ui/button';
import type { LastMeeting } from './look-in-calendar';

const useStyles = makeStyles({
  box: {
    marginTop: '8px',
    padding: '8px 12px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    fontSize: tokens.fontSizeBase200,
  },
  heading: { margin: 0, fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold },
  list: { margin: '4px 0', padding: 0, listStyleType: 'none' },
  meeting: { padding: '3px 0' },
  // Fluent keeps a button on one line; a subject may be longer than the pane is wide.
  button: { display: 'block', width: '100%', minWidth: 0, textAlign: 'start', whiteSpace: 'normal' },
  alike: { color: tokens.colorNeutralForeground2 },
  close: { minWidth: 'auto', paddingLeft: '4px', paddingRight: '4px' },
});

interface MeetingsToCopyProps {
  readonly words: LastTimeWords;
  /** How a day (yyyy-mm-dd) is said. */
  readonly day: (day: string) => string;
  readonly meetings: readonly LastMeeting[];
  readonly onCopy: (meeting: LastMeeting) => void;
  readonly onClose: () => void;
}

/** Earlier meetings with an agenda, the likeliest first. */
export function MeetingsToCopy({ words, day, meetings, onCopy, onClose }: MeetingsToCopyProps) {
  const styles = useStyles();
  return (
    <section className={styles.box} aria-labelledby="meetings-to-copy">
      <h2 id="meetings-to-copy" className={styles.heading}>
        {words.choose}
      </h2>
      <ul className={styles.list}>
        {meetings.map((last) => (
          <li key={last.meeting.id} className={styles.meeting}>
            <Button size="small" className={styles.button} onClick={() => onCopy(last)}>
              {meetingName(last.meeting, words, day)}
            </Button>
            <span className={styles.alike}>{words.alike[last.alike]}</span>
          </li>
        ))}
      </ul>
      <Button size="small" appearance="subtle" className={styles.close} onClick={onClose}>
        {words.close}
      </Button>
    </section>
  );
}

/** What an earlier meeting is called in the pane: its subject and its day. */
export function meetingName(
  { subject, start }: PastMeeting,
  words: LastTimeWords,
  day: (day: string) => string,
): string {
  return words.meeting(subject.trim() || words.noSubject, day(isoDate(start)));
}
