import { makeStyles, tokens, useRestoreFocusTarget } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useStore } from 'zustand';
import { type Clock, systemClock } from '../../../async/clock';
import type { FormState } from '../../../form/form-state';
import type { FormStore } from '../../../form/form-store';
import type { Organisation } from '../../../form/organisation';
import { BottomBar } from '../../../form/parts/bottom-bar';
import { hasUnwritten } from '../../../form/selectors';
import type { EventTarget } from '../../../targets/event/event-target';
import type { Language } from '../../../text/language';
import { type OrganizerPaneWords, organizerPaneWords } from '../../../text/organizer-pane';
import { sentInviteWords } from '../../../text/sent-invite';
import { useLeavingWarning } from '../../../ui/use-leaving-warning';
import type { CalendarParts } from '../calendar-parts';
import { OrganizerPane } from '../organizer-pane';
import { AskBeforeSending } from './ask-before-sending';
import { useOutcome } from './use-outcome';

const useStyles = makeStyles({
  only: { margin: '0 0 8px', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  shared: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
});

interface FormProps {
  readonly store: FormStore;
  readonly language: Language;
  /** What the form needs of the policy; the same object each time. */
  readonly organisation: Organisation;
  /** Above the form. */
  readonly children?: ReactNode;
}

interface SentFormProps extends FormProps, CalendarParts {
  readonly target: EventTarget;
  /** The meeting has reached the end of its agenda, whatever the clock says. @default false */
  readonly isOver?: boolean;
  readonly clock?: Clock;
}

/** The organizer's form over an invite that is sent: the same questions, and an update of the invite in place of an open form. */
export function SentForm({ target, children, isOver = false, clock = systemClock, ...form }: SentFormProps) {
  const { store, language, organisation } = form;
  const outcome = useOutcome({ store, language, organisation, isOver, clock });
  useLeavingWarning(useStore(store, hasUnwritten));
  return (
    <OrganizerPane
      {...form}
      words={wordsOf(language)}
      outcome={outcome}
      bar={<SentBar store={store} language={language} organisation={organisation} />}
    >
      {children}
      <AskBeforeSending target={target} language={language} />
    </OrganizerPane>
  );
}

/** After an update that went wrong others may see it, too: the sentence for that says what is known. */
function mayBeOut({ result }: FormState): boolean {
  if (result?.kind === 'message') return result.isError;
  return result?.kind === 'not-seen' || result?.kind === 'put-back' || result?.kind === 'not-put-back';
}

/** The bar of the open form, with a word about where what it shows can be read: nowhere but here, or by everyone. */
function SentBar({ store, language, organisation }: Omit<FormProps, 'children'>) {
  const styles = useStyles();
  const { onlyHere, upToDate } = sentInviteWords(language);
  const comesBack = useRestoreFocusTarget();
  const isOnlyHere = useStore(store, (state) => hasUnwritten(state) && !state.isWriting && !mayBeOut(state));
  const where = (isReady: boolean) => {
    const text = isOnlyHere ? onlyHere : isReady ? upToDate : '';
    return text === '' ? null : <p className={styles.only}>{text}</p>;
  };
  return (
    <BottomBar {...{ store, language, organisation, comesBack }} words={wordsOf(language)}>
      {where}
    </BottomBar>
  );
}

interface SharedFormProps extends FormProps {
  /** Whose calendar it is, by name or address; '' where nobody says. */
  readonly owner: string;
}

/** The form over an invite in a calendar that somebody else shares: everything can be read and copied, and nothing is sent from here. */
export function SharedForm({ owner, children, ...form }: SharedFormProps) {
  const styles = useStyles();
  const { language } = form;
  return (
    <OrganizerPane
      {...form}
      words={wordsOf(language)}
      bar={
        <p role="status" className={styles.shared}>
          {sentInviteWords(language).shared(owner)}
        </p>
      }
    >
      {children}
    </OrganizerPane>
  );
}

/**
 * What the form says beside an invite that is sent: an update is sent, and there is no open form to look into. Its status stays
 * `Ready to send` wherever the gate would let the invite through, as that of the open form does: whoever listens for it waits for those words.
 */
function sentWords(language: Language): OrganizerPaneWords {
  const sent = sentInviteWords(language);
  return {
    ...organizerPaneWords(language),
    writing: sent.sending,
    notAddedYet: sent.waitsForUpdate,
    plainText: sent.plainText,
    couldNotRead: sent.couldNotRead,
    couldNotWrite: sent.couldNotWrite,
    notSeen: sent.notSeen,
    putBack: () => sent.putBack,
    notPutBack: () => sent.notPutBack,
  };
}

const made = new Map<Language, OrganizerPaneWords>();

/** The same object each time, so that what is drawn with it stays. */
function wordsOf(language: Language): OrganizerPaneWords {
  const words = made.get(language) ?? sentWords(language);
  made.set(language, words);
  return words;
}
