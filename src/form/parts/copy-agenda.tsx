import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Agenda } from '../../agenda/agenda';
import { agendaAsText } from '../../invite/agenda-as-text';
import { renderBlock } from '../../invite/render-block';
import type { Language } from '../../text/language';
import { type OrganizerCopyWords, organizerCopyWords } from '../../text/organizer-copy';
import { Button } from '../../ui/button';
import { type Copied, copyFormatted } from './copy-formatted';

const useStyles = makeStyles({
  row: { display: 'inline-flex', flexWrap: 'wrap', alignItems: 'center', gap: '4px 8px' },
  said: { fontSize: tokens.fontSizeBase200 },
});

interface CopyAgendaProps {
  /** The agenda as it would stand in the invite, worked out only when it is copied. */
  readonly agenda: () => Agenda;
  readonly language: Language;
  /** The language of the agenda. */
  readonly inviteLanguage: Language;
}

/** Copies the agenda, formatted where the clipboard takes that, and says what came of it. */
export function CopyAgenda({ agenda, language, inviteLanguage }: CopyAgendaProps) {
  const styles = useStyles();
  const words = organizerCopyWords(language);
  const [said, setSaid] = useState('');
  const copy = async () => {
    const given = agenda();
    const text = agendaAsText(given, inviteLanguage);
    if (text === '') {
      setSaid(words.nothing);
      return;
    }
    setSaid(saidOf(await copyFormatted(renderBlock(given, inviteLanguage), text), words));
  };
  return (
    <span className={styles.row}>
      <Button size="small" onClick={() => void copy()}>
        {words.copy}
      </Button>
      <span aria-live="polite" className={styles.said}>
        {said}
      </span>
    </span>
  );
}

function saidOf(copied: Copied, words: OrganizerCopyWords): string {
  return {
    copied: words.copied,
    'copied-as-text': words.copiedAsText,
    refused: words.refused,
  }[copied];
}
