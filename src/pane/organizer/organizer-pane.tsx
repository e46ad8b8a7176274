import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useStore } from 'zustand';
import type { FormStore } from '../../form/form-store';
import { inviteLanguage } from '../../form/invite-language';
import type { Organisation } from '../../form/organisation';
import { AgendaForm, type OutcomePart } from '../../form/parts/agenda-form';
import { BottomBar } from '../../form/parts/bottom-bar';
import { useGoTo } from '../../form/parts/use-go-to';
import { useInviteWords } from '../../form/parts/use-invite-words';
import { useLaterParts } from '../../form/parts/use-later-parts';
import { useShownDay } from '../../form/parts/use-shown-day';
import { toWrite } from '../../form/selectors';
import type { Language } from '../../text/language';
import { type OrganizerPaneWords, organizerPaneWords } from '../../text/organizer-pane';
import { unloadedWords } from '../../text/unloaded';
import { PaneNotice } from '../../ui/pane-notice';
import { PanePage } from '../../ui/pane-page';
import type { CalendarParts } from './calendar-parts';

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

interface OrganizerPaneProps extends CalendarParts {
  readonly store: FormStore;
  readonly language: Language;
  /** What the form needs of the policy; the same object each time. */
  readonly organisation: Organisation;
  /** What the pane says, where that is not what it says beside an open form. */
  readonly words?: OrganizerPaneWords;
  /** Stays in sight at the bottom, once the form is open. @default what is missing, and the way into the invite */
  readonly bar?: ReactNode;
  /** What came of the meeting, around its next steps; null while that is not asked. */
  readonly outcome?: OutcomePart | null;
  /** Above the form. */
  readonly children?: ReactNode;
}

/** The organizer's pane: the questions about an invite, what is missing, and the way into it. */
export function OrganizerPane(props: OrganizerPaneProps) {
  const {
    store,
    language,
    organisation,
    children,
    lastTime = null,
    pastLengths = null,
    outcome = null,
  } = props;
  const styles = useStyles();
  const words = props.words ?? organizerPaneWords(language);
  const state = useStore(store);
  const day = useShownDay(state.snapshot.start, language);
  useGoTo(store, state, organisation);
  const readLanguage = inviteLanguage(state, organisation, language);
  useInviteWords(readLanguage, store.drawn);
  const isOpen = state.phase === 'open';
  const later = useLaterParts(isOpen, store.drawn);
  const bar = props.bar ?? <BottomBar {...{ store, language, organisation, words }} />;
  const copy = later ? (
    <later.CopyAgenda
      agenda={() => toWrite(store.getState())}
      language={language}
      inviteLanguage={readLanguage}
    />
  ) : null;
  return (
    <PanePage language={language} bar={isOpen ? bar : null} menu={isOpen ? copy : null}>
      <h1 className={styles.heard}>{words.title}</h1>
      {children}
      {state.phase === 'loading' ? (
        <p role="status" className={styles.loading}>
          {words.loading}
        </p>
      ) : null}
      <Notices {...{ store, words, language }} />
      {later && state.conflict ? (
        <later.ConflictPanel
          words={words}
          day={day}
          invites={state.conflict.agenda}
          mine={toWrite(state)}
          shown={state.conflictsShown}
          onTakeInviteVersion={store.takeInviteVersion}
          onKeepOwnVersion={store.keepOwnVersion}
        />
      ) : null}
      {isOpen ? (
        <AgendaForm {...{ store, state, words, language, organisation, lastTime, pastLengths, outcome }} />
      ) : null}
    </PanePage>
  );
}

interface NoticesProps {
  readonly store: FormStore;
  readonly words: OrganizerPaneWords;
  readonly language: Language;
}

/** What could not be read, with a way to try again. */
function Notices({ store, words, language }: NoticesProps) {
  const { phase, body, snapshot, result } = useStore(store);
  const action = { label: words.tryAgain, run: () => void store.load() };
  if (phase === 'loading') return null;
  if (phase === 'unreachable' || phase === 'unloaded') {
    const text = phase === 'unreachable' ? words.unreachable : unloadedWords(language).text;
    return <PaneNotice kind="error" text={text} action={action} />;
  }
  return (
    <>
      {/* Beside Add it stands already when that was tried. */}
      {body === 'plain-text' && result?.kind !== 'plain-text' ? (
        <PaneNotice kind="warning" text={words.plainText} action={action} />
      ) : null}
      {body === 'unread' ? <PaneNotice kind="warning" text={words.bodyUnread} action={action} /> : null}
      {snapshot.isPeopleKnown ? null : (
        <PaneNotice kind="warning" text={words.peopleUnknown} action={action} />
      )}
    </>
  );
}
