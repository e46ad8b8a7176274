import MiniSearch from 'minisearch';

/** A place in the handbook that a search can find: what stands below one heading. */
export interface Place {
  /** Address within the handbook, with the heading's id. */
  readonly href: string;
  /** Title of its page. */
  readonly title: string;
  /** The heading; empty where it is the page's title. */
  readonly heading: string;
  readonly text: string;
  readonly language: string;
}

/** What stands in the heading matters more than what stands below it; the reader's language comes first. Tried out on these guides. */
const weights = { heading: 4, title: 2, text: 1, otherLanguage: 0.4 };

/**
 * Finds places: all words first, beginnings and small slips of the finger included; where nothing has all of them, any of them.
 * @param language BCP 47 primary tag of the page that the search began on
 * @returns the best first, at most 50
 */
export function search(places: readonly Place[], query: string, language: string): readonly Place[] {
  const index = new MiniSearch<Place & { readonly id: number }>({ fields: ['heading', 'title', 'text'] });
  index.addAll(places.map((place, id) => ({ ...place, id })));
  const found = (combineWith: 'AND' | 'OR') =>
    index.search(query, {
      combineWith,
      prefix: true,
      fuzzy: (term) => (term.length > 4 ? 0.2 : false),
      boost: { heading: weights.heading, title: weights.title },
      boostDocument: (id: number) => (places[id]?.language === language ? 1 : weights.otherLanguage),
    });
  const all = found('AND');
  return (all.length > 0 ? all : found('OR')).slice(0, 50).flatMap(({ id }) => places[id] ?? []);
}

/** The part of a text in which a word of the query first stands, cut at blanks. @returns at most about 200 characters */
export function excerpt(text: string, query: string): string {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  const at = Math.min(...words.map((word) => text.toLowerCase().indexOf(word)).filter((one) => one >= 0));
  const from = Number.isFinite(at) && at > 80 ? text.indexOf(' ', at - 80) + 1 : 0;
  const part = text.slice(from, from + 200);
  const whole = from + 200 >= text.length ? part : `${part.slice(0, part.lastIndexOf(' '))} …`;
  return from > 0 ? `… ${whole}` : whole;
}
