import { makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, useMemo } from 'react';
import type { Organisation } from '../../../form/organisation';
import type { OrganizerSession } from '../../../form/organizer-session';
import type { Language } from '../../../text/language';
import { sentInviteWords } from '../../../text/sent-invite';
import { OrganizerPane } from '../organizer-pane';
import { sentWordsOf } from './sent-pane-words';

const useStyles = makeStyles({
  said: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
});

interface SharedFormProps {
  readonly session: OrganizerSession;
  readonly language: Language;
  readonly organisation: Organisation;
  /** Whose calendar it is, by name or address; '' where nobody says. */
  readonly owner: string;
  readonly children?: ReactNode;
}

/** The form over an invite in a calendar that somebody else shares: everything can be read and copied, and nothing is sent from here. */
export function SharedForm({ session, language, organisation, owner, children }: SharedFormProps) {
  const Bar = useMemo(() => barOf(sentInviteWords(language).shared(owner)), [language, owner]);
  return (
    <OrganizerPane
      session={session}
      language={language}
      organisation={organisation}
      words={sentWordsOf(language)}
      bar={Bar}
    >
      {children}
    </OrganizerPane>
  );
}

function barOf(text: string) {
  return function SharedBar() {
    const styles = useStyles();
    return (
      <p role="status" className={styles.said}>
        {text}
      </p>
    );
  };
}
