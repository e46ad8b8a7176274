import { memo } from 'react';
import type { Offer } from '../../invite/offer';
import type { Language } from '../../text/language';
import { organizerOffersWords } from '../../text/organizer-offers';
import { Button } from '../../ui/button';
import { OfferList } from '../../ui/offer-list';

interface OffersProps {
  readonly language: Language;
  readonly offers: readonly Offer[];
  readonly onUse: (offers: readonly Offer[]) => void;
}

/** What the organizer wrote in the invite before the pane was opened, each an answer with one click. */
export const Offers = memo(function Offers({ language, offers, onUse }: OffersProps) {
  const words = organizerOffersWords(language);
  const offered = offers.map((offer) => ({
    key: offer.answer,
    text: textOf(offer),
    label: words.use[offer.answer],
    use: () => onUse([offer]),
  }));
  return (
    <OfferList isOwn heading={words.found} offers={offered}>
      {offers.length > 1 ? (
        <Button size="small" appearance="primary" onClick={() => onUse(offers)}>
          {words.useAll}
        </Button>
      ) : null}
    </OfferList>
  );
});

function textOf(offer: Offer): string {
  return offer.answer === 'topics' ? offer.topics.map(({ title }) => title).join(' · ') : offer.text;
}
