import { makeStyles, tokens, useRestoreFocusTarget } from '@fluentui/react-components';
import { type ReactNode, useMemo, useSyncExternalStore } from 'react';
import type { Organisation } from '../../../form/organisation';
import { BottomBar, type BottomBarProps } from '../../../form/parts/bottom-bar';
import { isReady } from '../../../form/progress-text';
import type { SentSession } from '../../../targets/event/sent-session';
import type { Language } from '../../../text/language';
import { sentInviteWords } from '../../../text/sent-invite';
import type { LastTime } from '../last-time/last-time';
import type { PastLengths } from '../last-time/past-lengths';
import { OrganizerPane } from '../organizer-pane';
import { AskBeforeSending } from './ask-before-sending';
import { sentWordsOf } from './sent-pane-words';
import { useLeavingWarning } from './use-leaving-warning';

const useStyles = makeStyles({
  only: { margin: '0 0 8px', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

interface SentFormProps {
  readonly sent: SentSession;
  readonly language: Language;
  /** What the form needs of the policy; the same object each time. */
  readonly organisation: Organisation;
  readonly lastTime?: LastTime;
  readonly pastLengths?: PastLengths;
  /** Above the form. */
  readonly children?: ReactNode;
}

/** The organizer's form over an invite that is sent: the same questions, and an update of the invite in place of an open form. */
export function SentForm({ sent, language, organisation, children, ...parts }: SentFormProps) {
  useSyncExternalStore(sent.form.subscribe, sent.form.getState);
  useLeavingWarning(sent.hasUnsent());
  const Bar = useMemo(() => barOf(sent, language), [sent, language]);
  return (
    <OrganizerPane
      session={sent.form}
      language={language}
      organisation={organisation}
      words={sentWordsOf(language)}
      bar={Bar}
      {...parts}
    >
      {children}
      <AskBeforeSending sent={sent} language={language} />
    </OrganizerPane>
  );
}

/** The bar of the open form, with a word about where what it shows can be read: nowhere but here, or by everyone. */
function barOf(sent: SentSession, language: Language) {
  const { onlyHere, upToDate } = sentInviteWords(language);
  return function SentBar(props: BottomBarProps) {
    const styles = useStyles();
    const comesBack = useRestoreFocusTarget();
    const isOnlyHere = sent.hasUnsent() && !props.state.isWriting;
    const where = isOnlyHere ? onlyHere : isReady(props.state) ? upToDate : '';
    return (
      <>
        {where === '' ? null : <p className={styles.only}>{where}</p>}
        <BottomBar {...props} comesBack={comesBack} />
      </>
    );
  };
}
