import { makeStyles, tokens } from '@fluentui/react-components';
import { isPlaceholder } from '../../agenda/placeholder';
import type { PlanWords } from '../../text/plan';
import { Button } from '../../ui/button';

const useStyles = makeStyles({
  offers: {
    marginBottom: '12px',
    padding: '8px 12px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  heading: { margin: 0, fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  offer: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '4px 8px', padding: '4px 0' },
  text: { flex: '1 1 120px', minWidth: 0, overflowWrap: 'anywhere' },
});

/**
 * What of a mail may be the purpose of a meeting called `subject`: each once, none that the gate would call no answer. Its own subject says nothing
 * beside itself; it is offered once the meeting is called otherwise.
 */
export function purposesIn(
  texts: readonly string[],
  subject: string,
  purpose: string,
  emptyWords: readonly string[],
): readonly string[] {
  return [...new Set(texts)].filter(
    (text) => text !== '' && text !== purpose.trim() && !isPlaceholder(text, 'purpose', subject, emptyWords),
  );
}

interface MailOffersProps {
  readonly purposes: readonly string[];
  readonly words: PlanWords;
  readonly onUse: (purpose: string) => void;
}

/** What the mail says that may be the purpose, each with one click; nothing is taken over unasked. */
export function MailOffers({ purposes, words, onUse }: MailOffersProps) {
  const styles = useStyles();
  if (purposes.length === 0) return null;
  return (
    <section className={styles.offers} aria-labelledby="mail-offers">
      <h2 id="mail-offers" className={styles.heading}>
        {words.found}
      </h2>
      <ul className={styles.list}>
        {purposes.map((text) => (
          <li key={text} className={styles.offer}>
            <span className={styles.text}>{text}</span>
            <Button size="small" onClick={() => onUse(text)}>
              {words.useAsPurpose}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
