import { makeStyles, tokens } from '@fluentui/react-components';
import { useCallback, useEffect, useState } from 'react';
import { visibleName } from '../../agenda/canonical';
import { type Clock, systemClock } from '../../async/clock';
import type { OutlookUser } from '../../outlook/compose-invite';
import type { ReadInvite } from '../../outlook/read-invite';
import { attendeePaneWords } from '../../text/attendee-pane';
import type { Language } from '../../text/language';
import { PaneNotice } from '../../ui/pane-notice';
import { PanePage } from '../../ui/pane-page';
import { AgendaPage } from './agenda-page';
import { type AttendeeView, attendeeView } from './attendee-view';
import { LateReplies } from './late-replies';
import { readerOf } from './reader';
import { PaneText } from './sections';
import type { AddStep } from './to-do-button';

const useStyles = makeStyles({
  subject: { margin: '0 0 16px', fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
});

interface AttendeePaneProps {
  readonly invite: ReadInvite;
  readonly me: OutlookUser;
  readonly language: Language;
  readonly clock?: Clock;
  /** The body, where it came before the pane was drawn: then the agenda is in the first picture. */
  readonly body?: string | null;
  /** Puts the reader's next step into their own list; left out where there is none. */
  readonly addStep?: AddStep;
}

type Shown = 'loading' | 'unread' | AttendeeView | null;

/** The pane beside an invite that somebody received: the agenda, why they are invited, and where the meeting is. */
export function AttendeePane({
  invite,
  me,
  language,
  clock = systemClock,
  body = null,
  addStep,
}: AttendeePaneProps) {
  const styles = useStyles();
  const words = attendeePaneWords(language);
  const [shown, setShown] = useState<Shown>(() =>
    body === null ? 'loading' : attendeeView(body, invite, me),
  );
  const read = useCallback(async () => {
    setShown('loading');
    const view = await invite.bodyHtml().then(
      (html) => attendeeView(html, invite, me),
      () => 'unread' as const,
    );
    setShown(view);
  }, [invite, me]);
  useEffect(() => {
    if (body === null) void read();
  }, [body, read]);
  return (
    <PanePage language={language}>
      <h1 className={styles.subject}>{invite.subject || words.title}</h1>
      {shown === 'loading' ? (
        <div role="status">
          <PaneText text={words.loading} isQuiet />
        </div>
      ) : null}
      {shown === 'unread' ? (
        <PaneNotice
          kind="warning"
          text={words.unread}
          action={{ label: words.tryAgain, run: () => void read() }}
        />
      ) : null}
      {shown === null ? <NoAgenda invite={invite} me={me} language={language} /> : null}
      {typeof shown === 'object' && shown !== null ? (
        <AgendaPage
          {...{ invite, me, language, clock }}
          view={shown}
          locale={me.locale}
          addStep={addStep ?? null}
        />
      ) : null}
    </PanePage>
  );
}

/** An invite without an agenda: a calm word to the organizer, and for the others a question to ask. */
function NoAgenda({ invite, me, language }: Pick<AttendeePaneProps, 'invite' | 'me' | 'language'>) {
  const words = attendeePaneWords(language);
  if (readerOf(null, invite, me).kind === 'organizer') return <PaneText text={words.noAgendaOfMine} />;
  return (
    <>
      <PaneText text={words.noAgenda(visibleName(invite.organizer.name))} />
      <LateReplies {...{ invite, me, language }} place="no-agenda" view={null} isBefore />
    </>
  );
}
