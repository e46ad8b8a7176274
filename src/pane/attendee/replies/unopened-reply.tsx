import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { copyText } from '../../../form/parts/copy-formatted';
import type { Language } from '../../../text/language';
import { replyWords } from '../../../text/replies';
import { Button } from '../../../ui/button';

const useStyles = makeStyles({
  failed: { marginTop: '8px', fontSize: tokens.fontSizeBase200 },
  text: {
    margin: '4px 0 8px',
    padding: '8px',
    whiteSpace: 'pre-line',
    overflowWrap: 'anywhere',
    userSelect: 'text',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  said: { marginInlineStart: '8px' },
});

interface UnopenedReplyProps {
  readonly paragraphs: readonly string[];
  readonly language: Language;
}

/** A reply that Outlook did not open: what it would have said, to copy or to read off. */
export function UnopenedReply({ paragraphs, language }: UnopenedReplyProps) {
  const styles = useStyles();
  const words = replyWords(language);
  const [said, setSaid] = useState('');
  const text = paragraphs.join('\n\n');
  const copy = async () => setSaid((await copyText(text)) ? words.copied : words.copyRefused);
  return (
    <div className={styles.failed}>
      {words.failed}
      <p className={styles.text}>{text}</p>
      <Button size="small" onClick={() => void copy()}>
        {words.copy}
      </Button>
      <span className={styles.said}>{said}</span>
    </div>
  );
}
