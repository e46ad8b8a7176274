import { type Agenda, noStep, type Topic } from '../agenda/agenda';

/** What text by hand may answer. */
export type WrittenAnswer = 'purpose' | 'goal' | 'nextStep' | 'preparation' | 'topics';

/**
 * Something the organizer has written elsewhere in the invite that answers a question. Taking it over
 * removes nothing.
 */
export type Offer =
  | { readonly answer: Exclude<WrittenAnswer, 'topics'>; readonly text: string }
  | { readonly answer: 'topics'; readonly topics: readonly Topic[] };

/**
 * The offers for what the agenda does not answer yet: an answer already given is not to be replaced with one
 * click.
 */
export function openOffers(offers: readonly Offer[], agenda: Agenda): readonly Offer[] {
  return offers.filter((offer) => {
    if (offer.answer === 'topics') return agenda.topics.every(({ title }) => title.trim() === '');
    const given = offer.answer === 'nextStep' ? (agenda.nextSteps[0]?.what ?? '') : agenda[offer.answer];
    return given.trim() === '';
  });
}

/** The agenda with an offer taken over. */
export function withOffer(agenda: Agenda, offer: Offer): Agenda {
  if (offer.answer === 'topics') return { ...agenda, topics: offer.topics };
  if (offer.answer === 'nextStep') {
    const [first = noStep, ...others] = agenda.nextSteps;
    return { ...agenda, nextSteps: [{ ...first, what: offer.text }, ...others] };
  }
  return { ...agenda, [offer.answer]: offer.text };
}
