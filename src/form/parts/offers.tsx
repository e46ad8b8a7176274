import { makeStyles, tokens } from '@fluentui/react-components';
import { memo } from 'react';
import type { Offer } from '../../invite/offer';
import type { Language } from '../../text/language';
import { organizerOffersWords } from '../../text/organizer-offers';
import { Button } from '../../ui/button';

const useStyles = makeStyles({
  offers: {
    marginBottom: '16px',
    padding: '8px 12px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  heading: { margin: 0, fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  offer: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '4px 8px', padding: '4px 0' },
  // Two lines are enough to know a text of one's own again.
  text: {
    flex: '1 1 120px',
    display: '-webkit-box',
    WebkitLineClamp: 2,
    WebkitBoxOrient: 'vertical',
    overflow: 'hidden',
  },
});

interface OffersProps {
  readonly language: Language;
  readonly offers: readonly Offer[];
  readonly onUse: (offers: readonly Offer[]) => void;
}

/** What the organizer wrote in the invite before the pane was opened, each an answer with one click. */
export const Offers = memo(function Offers({ language, offers, onUse }: OffersProps) {
  const styles = useStyles();
  const words = organizerOffersWords(language);
  if (offers.length === 0) return null;
  return (
    <section className={styles.offers} aria-labelledby="offers">
      <h2 id="offers" className={styles.heading}>
        {words.found}
      </h2>
      <ul className={styles.list}>
        {offers.map((offer) => (
          <li key={offer.answer} className={styles.offer}>
            <span className={styles.text}>{textOf(offer)}</span>
            <Button size="small" onClick={() => onUse([offer])}>
              {words.use[offer.answer]}
            </Button>
          </li>
        ))}
      </ul>
      {offers.length > 1 ? (
        <Button size="small" appearance="primary" onClick={() => onUse(offers)}>
          {words.useAll}
        </Button>
      ) : null}
    </section>
  );
});

function textOf(offer: Offer): string {
  return offer.answer === 'topics' ? offer.topics.map(({ title }) => title).join(' · ') : offer.text;
}
