import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Language } from '../../text/language';
import { organizerCopyWords } from '../../text/organizer-copy';
import { Button } from '../../ui/button';
import { copyText } from './copy-formatted';

const useStyles = makeStyles({
  row: { display: 'inline-flex', flexWrap: 'wrap', alignItems: 'center', gap: '4px 8px' },
  said: { fontSize: tokens.fontSizeBase200 },
});

interface CopyAddressesProps {
  /** As the line of recipients of a mail takes them. */
  readonly addresses: string;
  readonly language: Language;
}

/** Copies the addresses of everybody the mail goes to, where a link holds too few of them, and says what came of it. */
export function CopyAddresses({ addresses, language }: CopyAddressesProps) {
  const styles = useStyles();
  const words = organizerCopyWords(language);
  const [said, setSaid] = useState('');
  const copy = async () =>
    setSaid((await copyText(addresses)) ? words.addressesCopied : words.addressesRefused);
  return (
    <span className={styles.row}>
      <Button size="small" onClick={() => void copy()}>
        {words.copyAddresses}
      </Button>
      <span aria-live="polite" className={styles.said}>
        {said}
      </span>
    </span>
  );
}
