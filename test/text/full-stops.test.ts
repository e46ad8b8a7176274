import { describe, expect, it } from '@jest/globals';
import { languages } from '../../src/text/language';
import { lastTimeWords } from '../../src/text/last-time';
import { organizerOffersWords } from '../../src/text/organizer-offers';
import { seriesEndWords } from '../../src/text/series-end';
import { seriesReviewWords } from '../../src/text/series-review';
import '../../src/text/all-languages';

/** A day in short, as French, Finnish and others write it: it ends with a full stop of its own. */
const day = 'ven. 20 nov.';

describe.each(languages)('a sentence in %s that ends with a day', (language) => {
  it('has one full stop', () => {
    const lastTime = lastTimeWords(language);
    const end = seriesEndWords(language);
    const review = seriesReviewWords(language);
    const said = [
      lastTime.copied(lastTime.meeting('Budget', day)),
      lastTime.openSince(day, 3),
      lastTime.openSince(day, 30),
      end.ended(day),
      review.endsOn(day),
      review.willEnd(day),
      review.done(day),
      organizerOffersWords(language).dueIsPast(day, null),
    ];
    expect(said.filter((sentence) => /\.\./.test(sentence) || !sentence.endsWith('.'))).toEqual([]);
  });
});
