import { makeStyles, tokens } from '@fluentui/react-components';
import { useSyncExternalStore } from 'react';
import type { Language } from '../../text/language';
import { type OrganizerPaneWords, organizerPaneWords } from '../../text/organizer-pane';
import { PaneNotice } from '../parts/pane-notice';
import { PanePage } from '../parts/pane-page';
import { BottomBar } from './bottom-bar';
import { ConflictPanel } from './conflict-panel';
import type { Organisation } from './organisation';
import { OrganizerForm } from './organizer-form';
import type { OrganizerSession } from './session/organizer-session';
import { type PaneState, toWrite } from './session/pane-state';
import { useGoTo } from './use-go-to';

const useStyles = makeStyles({
  // For whoever listens: Outlook shows the pane's name above it already.
  heard: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    margin: 0,
  },
  loading: { padding: '8px 0', color: tokens.colorNeutralForeground3 },
});

interface OrganizerPaneProps {
  readonly session: OrganizerSession;
  readonly language: Language;
  /** What the form needs of the policy; the same object each time. */
  readonly organisation: Organisation;
}

/** The pane beside an invite that is being written: the questions, what is missing, and the way into the invite. */
export function OrganizerPane({ session, language, organisation }: OrganizerPaneProps) {
  const styles = useStyles();
  const words = organizerPaneWords(language);
  const state = useSyncExternalStore(session.subscribe, session.getState);
  useGoTo(session, state);
  const isOpen = state.phase === 'open';
  return (
    <PanePage
      language={language}
      bar={isOpen ? <BottomBar state={state} session={session} words={words} /> : null}
    >
      <h1 className={styles.heard}>{words.title}</h1>
      {state.phase === 'loading' ? (
        <p role="status" className={styles.loading}>
          {words.loading}
        </p>
      ) : null}
      <Notices state={state} session={session} words={words} />
      {state.conflict ? (
        <ConflictPanel
          words={words}
          invites={state.conflict.agenda}
          mine={toWrite(state)}
          onKeepInvites={session.keepInvites}
          onKeepMine={session.keepMine}
        />
      ) : null}
      {isOpen ? (
        <OrganizerForm
          session={session}
          state={state}
          words={words}
          language={language}
          organisation={organisation}
        />
      ) : null}
    </PanePage>
  );
}

/** What could not be read, with a way to try again. */
function Notices(props: {
  readonly state: PaneState;
  readonly session: OrganizerSession;
  readonly words: OrganizerPaneWords;
}) {
  const { state, session, words } = props;
  const action = { label: words.tryAgain, run: () => void session.load() };
  if (state.phase === 'loading') return null;
  if (state.phase === 'unreachable') {
    return <PaneNotice kind="error" text={words.unreachable} action={action} />;
  }
  return (
    <>
      {state.body === 'plain-text' ? (
        <PaneNotice kind="warning" text={words.plainText} action={action} />
      ) : null}
      {state.body === 'unread' ? <PaneNotice kind="warning" text={words.bodyUnread} action={action} /> : null}
      {state.look.isPeopleKnown ? null : (
        <PaneNotice kind="warning" text={words.peopleUnknown} action={action} />
      )}
    </>
  );
}
