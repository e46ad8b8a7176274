import { makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, useCallback, useEffect, useState } from 'react';
import type { Person } from '../../agenda/agenda';
import type { ReadInvite } from '../../outlook/read-invite';
import { type AttendeePaneWords, attendeePaneWords } from '../../text/attendee-pane';
import type { Language } from '../../text/language';
import { PaneNotice } from '../parts/pane-notice';
import { PanePage } from '../parts/pane-page';
import { type AttendeeView, attendeeView } from './attendee-view';

const useStyles = makeStyles({
  subject: { margin: '0 0 16px', fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  heading: {
    margin: '0 0 2px',
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground3,
  },
  section: { marginBottom: '16px' },
  mine: {
    marginBottom: '16px',
    padding: '10px 12px',
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorBrandBackground2,
  },
  text: { margin: 0, whiteSpace: 'pre-line', fontSize: tokens.fontSizeBase300 },
  quiet: { color: tokens.colorNeutralForeground3 },
  topics: { margin: 0, paddingLeft: '20px' },
});

interface AttendeePaneProps {
  readonly invite: ReadInvite;
  readonly me: Person;
  readonly language: Language;
}

type Shown = 'loading' | 'unread' | AttendeeView | null;

/** The pane beside an invite that somebody received: the agenda, and why they are invited. */
export function AttendeePane({ invite, me, language }: AttendeePaneProps) {
  const styles = useStyles();
  const words = attendeePaneWords(language);
  const [shown, setShown] = useState<Shown>('loading');
  const read = useCallback(async () => {
    setShown('loading');
    const view = await invite.bodyHtml().then(
      (body) => attendeeView(body, me),
      () => 'unread' as const,
    );
    setShown(view);
  }, [invite, me]);
  useEffect(() => void read(), [read]);
  return (
    <PanePage language={language}>
      <h1 className={styles.subject}>{invite.subject || words.title}</h1>
      {shown === 'loading' ? (
        <p role="status" className={styles.quiet}>
          {words.loading}
        </p>
      ) : null}
      {shown === 'unread' ? (
        <PaneNotice
          kind="warning"
          text={words.unread}
          action={{ label: words.tryAgain, run: () => void read() }}
        />
      ) : null}
      {shown === null ? <p className={styles.text}>{words.noAgenda(invite.organizer.name)}</p> : null}
      {typeof shown === 'object' && shown !== null ? <View view={shown} words={words} /> : null}
    </PanePage>
  );
}

function View({ view, words }: { readonly view: AttendeeView; readonly words: AttendeePaneWords }) {
  const styles = useStyles();
  const { nextStep } = view;
  return (
    <>
      <Section heading={words.why} isMine>
        <p className={styles.text}>{view.why || words.noReason}</p>
      </Section>
      <Answer heading={words.purpose} text={view.purpose} />
      <Answer heading={words.goal} text={view.goal} />
      {view.topics.length === 0 ? null : (
        <Section heading={words.agenda}>
          <ol className={styles.topics}>
            {view.topics.map(({ title, minutes, lead }) => (
              <li key={`${title}\n${minutes}\n${lead}`}>
                {[title, minutes && words.minutes(minutes), lead && words.ledBy(lead)]
                  .filter(Boolean)
                  .join(' · ')}
              </li>
            ))}
          </ol>
        </Section>
      )}
      <Answer heading={words.prepare} text={view.prepare.join('\n')} />
      <Answer
        heading={words.nextStep}
        text={[nextStep.what, words.by(nextStep.owner.name, nextStep.due)].filter(Boolean).join('\n')}
      />
    </>
  );
}

function Answer({ heading, text }: { readonly heading: string; readonly text: string }) {
  const styles = useStyles();
  if (text === '') return null;
  return (
    <Section heading={heading}>
      <p className={styles.text}>{text}</p>
    </Section>
  );
}

function Section(props: {
  readonly heading: string;
  readonly isMine?: boolean;
  readonly children: ReactNode;
}) {
  const styles = useStyles();
  return (
    <section className={props.isMine ? styles.mine : styles.section}>
      <h2 className={styles.heading}>{props.heading}</h2>
      {props.children}
    </section>
  );
}
