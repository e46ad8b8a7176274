/** The script of the page that searches. It reads its places from a script beside it, for a page on a disk may fetch nothing. */
import { excerpt, type Place, search } from './search';
import { wordsIn } from './words';

declare const syftePlaces: readonly Place[];

function itemOf(place: Place, query: string): HTMLLIElement {
  const link = document.createElement('a');
  link.href = place.href;
  link.textContent = place.heading ? `${place.title}: ${place.heading}` : place.title;
  const text = document.createElement('p');
  text.textContent = excerpt(place.text, query);
  const item = document.createElement('li');
  item.lang = place.language;
  item.append(link, text);
  return item;
}

const asked = new URLSearchParams(location.search);
const query = (asked.get('q') ?? '').trim();
const language = asked.get('language') ?? 'en';
const words = wordsIn(language);
const found = query === '' ? [] : search(syftePlaces, query, language);
const status = document.querySelector<HTMLElement>('#found');
if (status && query !== '') {
  status.lang = language;
  status.textContent = words.found(found.length);
}
document.querySelector('#results')?.append(...found.map((place) => itemOf(place, query)));
const box = document.querySelector<HTMLInputElement>('input[type="search"]');
if (box) box.value = query;
const sent = document.querySelector<HTMLInputElement>('input[name="language"]');
if (sent) sent.value = language;
