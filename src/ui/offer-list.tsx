import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { type ReactNode, useId } from 'react';
import { Button } from './button';

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
  // Two lines are enough to know a text of one's own again.
  own: { display: '-webkit-box', WebkitLineClamp: 2, WebkitBoxOrient: 'vertical', overflow: 'hidden' },
});

/** A text that may be an answer, and the button that takes it over. */
export interface OfferedText {
  /** The same as long as it offers the same. */
  readonly key: string;
  readonly text: string;
  /** On the button. */
  readonly label: string;
  readonly use: () => void;
}

interface OfferListProps {
  readonly heading: string;
  readonly offers: readonly OfferedText[];
  /** Whether the reader wrote these texts: then two lines of each are shown. */
  readonly isOwn?: boolean;
  /** What else can be done, below the list. */
  readonly children?: ReactNode;
}

/** Texts that may answer a question, each taken over with one click and none without it; nothing where there are none. */
export function OfferList({ heading, offers, isOwn, children }: OfferListProps) {
  const styles = useStyles();
  const id = useId();
  if (offers.length === 0) return null;
  return (
    <section className={styles.offers} aria-labelledby={id}>
      <h2 id={id} className={styles.heading}>
        {heading}
      </h2>
      <ul className={styles.list}>
        {offers.map(({ key, text, label, use }) => (
          <li key={key} className={styles.offer}>
            <span className={mergeClasses(styles.text, isOwn && styles.own)}>{text}</span>
            <Button size="small" onClick={use}>
              {label}
            </Button>
          </li>
        ))}
      </ul>
      {children}
    </section>
  );
}
