/** How sentences are put together where that is the same in every language; each language brings its own "and". */

/** "Anna", "Anna and Bo", "Anna, Bo and Cecilia": names or things as a sentence lists them. `and`: the word for it. */
export function listOf(things: readonly string[], and: string): string {
  const last = things[things.length - 1] ?? '';
  return things.length < 2 ? last : `${things.slice(0, -1).join(', ')} ${and} ${last}`;
}

const mostNames = 4;

/** At most four: "Anna, Bo, Cy and 3 more". */
export function firstOf(names: readonly string[], and: string, more: string): string {
  if (names.length <= mostNames) return listOf(names, and);
  return listOf([...names.slice(0, mostNames - 1), `${names.length - mostNames + 1} ${more}`], and);
}

/** One or two by name, the others as a number: "Anna and 3 more". */
export function namesOf(people: readonly string[], and: string, more: string): string {
  return people.length < 3 ? listOf(people, and) : `${people[0]} ${and} ${people.length - 1} ${more}`;
}

/** What stands behind the name of one of several, ' 2' for the second (`at` is 1): nothing for the first. */
export function numberOf(at: number): string {
  return at === 0 ? '' : ` ${at + 1}`;
}

/** With a capital letter, as a sentence begins. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** With its full stop: one, where it ends with a short form that has one ("ven. 20 nov."). */
export function stopped(text: string): string {
  return text.endsWith('.') ? text : `${text}.`;
}

/** `2 h 55 min` from an hour on; `55 min` below. `hours`: the unit as it is written there. */
export function span(minutes: number, hours: string): string {
  if (minutes < 60) return `${minutes} min`;
  const rest = minutes % 60;
  return `${Math.floor(minutes / 60)} ${hours}${rest === 0 ? '' : ` ${rest} min`}`;
}

/** Whole units, as the locale writes them: nobody saves cents in a meeting. `currency` by its code (ISO 4217). */
export function moneyIn(locale: string, amount: number, currency: string): string {
  return new Intl.NumberFormat(locale, { style: 'currency', currency, maximumFractionDigits: 0 }).format(
    amount,
  );
}
