import { makeStyles, tokens } from '@fluentui/react-components';
import { type ComponentType, type ReactNode, useSyncExternalStore } from 'react';
import type { Organisation } from '../../form/organisation';
import type { OrganizerSession } from '../../form/organizer-session';
import { type PaneState, toWrite } from '../../form/pane-state';
import { OrganizerForm } from '../../form/parts/agenda-form';
import { BottomBar, type BottomBarProps } from '../../form/parts/bottom-bar';
import { ConflictPanel } from '../../form/parts/conflict-panel';
import { useGoTo } from '../../form/parts/use-go-to';
import type { Language } from '../../text/language';
import { type OrganizerPaneWords, organizerPaneWords } from '../../text/organizer-pane';
import { PaneNotice } from '../parts/pane-notice';
import { PanePage } from '../parts/pane-page';
import type { LastTime } from './last-time/last-time';
import type { PastLengths } from './last-time/past-lengths';

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
  /** What the pane says, where that is not what it says beside an open form. */
  readonly words?: OrganizerPaneWords;
  /** Stays in sight at the bottom. */
  readonly bar?: ComponentType<BottomBarProps>;
  /** Above the form. */
  readonly children?: ReactNode;
  /** The last time that a meeting like this one was held; left out where there is no calendar to look in. */
  readonly lastTime?: LastTime;
  /** How long earlier meetings took; left out where the organization does not look at that. */
  readonly pastLengths?: PastLengths;
}

/** The pane beside an invite that is being written: the questions, what is missing, and the way into the invite. */
export function OrganizerPane(props: OrganizerPaneProps) {
  const { session, language, organisation, bar: Bar = BottomBar, lastTime, pastLengths, children } = props;
  const styles = useStyles();
  const words = props.words ?? organizerPaneWords(language);
  const state = useSyncExternalStore(session.subscribe, session.getState);
  useGoTo(session, state, organisation);
  const isOpen = state.phase === 'open';
  return (
    <PanePage language={language} bar={isOpen ? <Bar state={state} session={session} words={words} /> : null}>
      <h1 className={styles.heard}>{words.title}</h1>
      {children}
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
          lastTime={lastTime ?? null}
          pastLengths={pastLengths ?? null}
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
