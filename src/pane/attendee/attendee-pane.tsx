import { makeResetStyles, tokens } from '@fluentui/react-components';
import { useCallback, useEffect, useState } from 'react';
import { visibleName } from '../../agenda/canonical';
import { type Clock, systemClock } from '../../async/clock';
import type { OutlookUser } from '../../outlook/compose-invite';
import type { ReadInvite } from '../../outlook/read-invite';
import { type AttendeePaneWords, attendeePaneWords } from '../../text/attendee-pane';
import type { Language } from '../../text/language';
import { PanePage } from '../../ui/pane-page';
import { AgendaPage } from './agenda-page';
import { type AttendeeView, attendeeView } from './attendee-view';
import { type LateParts, useLateParts } from './late-parts';
import { readerOf } from './reader';
import { PaneText } from './sections';
import type { AddStep } from './to-do-button';

const useSubject = makeResetStyles({
  margin: '0 0 16px',
  fontSize: tokens.fontSizeBase400,
  fontWeight: tokens.fontWeightSemibold,
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
  /** Settles once what is drawn is on the screen (`painted`). @default at once */
  readonly untilDrawn?: () => Promise<void>;
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
  untilDrawn,
}: AttendeePaneProps) {
  const words = attendeePaneWords(language);
  const parts = useLateParts(untilDrawn);
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
      <h1 className={useSubject()}>{invite.subject || words.title}</h1>
      {shown === 'loading' ? (
        <div role="status">
          <PaneText text={words.loading} isQuiet />
        </div>
      ) : null}
      {shown === 'unread' ? <Unread words={words} parts={parts} onTryAgain={() => void read()} /> : null}
      {shown === null ? <NoAgenda {...{ invite, me, language, parts }} /> : null}
      {typeof shown === 'object' && shown !== null ? (
        <AgendaPage
          {...{ invite, me, language, clock, parts }}
          view={shown}
          locale={me.locale}
          addStep={addStep ?? null}
        />
      ) : null}
    </PanePage>
  );
}

interface UnreadProps {
  readonly words: AttendeePaneWords;
  readonly parts: LateParts | null;
  readonly onTryAgain: () => void;
}

/** The sentence waits for nothing; what reads again has mostly come by the time Outlook has failed. */
function Unread({ words, parts, onTryAgain }: UnreadProps) {
  const { unread, tryAgain } = words;
  if (!parts) return <PaneText text={unread} />;
  return <parts.PaneNotice kind="warning" text={unread} action={{ label: tryAgain, run: onTryAgain }} />;
}

interface NoAgendaProps extends Pick<AttendeePaneProps, 'invite' | 'me' | 'language'> {
  readonly parts: LateParts | null;
}

/** An invite without an agenda: a calm word to the organizer, and for the others a question to ask. */
function NoAgenda({ invite, me, language, parts }: NoAgendaProps) {
  const words = attendeePaneWords(language);
  if (readerOf(null, invite, me).kind === 'organizer') return <PaneText text={words.noAgendaOfMine} />;
  return (
    <>
      <PaneText text={words.noAgenda(visibleName(invite.organizer.name))} />
      {parts ? <parts.Replies {...{ invite, me, language }} place="no-agenda" view={null} isBefore /> : null}
    </>
  );
}
