/** The words around a page of the handbook, in the page's language. */
export interface Words {
  readonly search: string;
  readonly languages: string;
  readonly onThisPage: string;
  /** Other pages of the same folder. */
  readonly besideThis: string;
  readonly previous: string;
  readonly next: string;
  /** Takes the reader past the top of a page. */
  readonly skip: string;
  /** How many places have what was searched for. */
  readonly found: (places: number) => string;
}

function counted(one: string, many: string, none: string): (places: number) => string {
  return (places) => (places === 0 ? none : `${places} ${places === 1 ? one : many}`);
}

const english: Words = {
  search: 'Search',
  languages: 'Languages',
  onThisPage: 'On this page',
  besideThis: 'Beside this page',
  previous: 'Previous',
  next: 'Next',
  skip: 'To the text',
  found: counted('place', 'places', 'Nothing found'),
};

const words: Readonly<Record<string, Words>> = {
  en: english,
  da: {
    search: 'Søg',
    languages: 'Sprog',
    onThisPage: 'På denne side',
    besideThis: 'Ved siden af denne',
    previous: 'Forrige',
    next: 'Næste',
    skip: 'Til teksten',
    found: counted('sted', 'steder', 'Intet fundet'),
  },
  de: {
    search: 'Suchen',
    languages: 'Sprachen',
    onThisPage: 'Auf dieser Seite',
    besideThis: 'Neben dieser Seite',
    previous: 'Zurück',
    next: 'Weiter',
    skip: 'Zum Text',
    found: counted('Stelle', 'Stellen', 'Nichts gefunden'),
  },
  es: {
    search: 'Buscar',
    languages: 'Idiomas',
    onThisPage: 'En esta página',
    besideThis: 'Junto a esta página',
    previous: 'Anterior',
    next: 'Siguiente',
    skip: 'Ir al texto',
    found: counted('lugar', 'lugares', 'No se ha encontrado nada'),
  },
  fi: {
    search: 'Hae',
    languages: 'Kielet',
    onThisPage: 'Tällä sivulla',
    besideThis: 'Tämän sivun rinnalla',
    previous: 'Edellinen',
    next: 'Seuraava',
    skip: 'Siirry tekstiin',
    found: counted('kohta', 'kohtaa', 'Mitään ei löytynyt'),
  },
  fr: {
    search: 'Rechercher',
    languages: 'Langues',
    onThisPage: 'Sur cette page',
    besideThis: 'À côté de cette page',
    previous: 'Précédent',
    next: 'Suivant',
    skip: 'Aller au texte',
    found: counted('endroit', 'endroits', 'Rien trouvé'),
  },
  nb: {
    search: 'Søk',
    languages: 'Språk',
    onThisPage: 'På denne siden',
    besideThis: 'Ved siden av denne',
    previous: 'Forrige',
    next: 'Neste',
    skip: 'Til teksten',
    found: counted('sted', 'steder', 'Ingenting funnet'),
  },
  sv: {
    search: 'Sök',
    languages: 'Språk',
    onThisPage: 'På den här sidan',
    besideThis: 'Bredvid den här sidan',
    previous: 'Föregående',
    next: 'Nästa',
    skip: 'Till texten',
    found: counted('ställe', 'ställen', 'Inget hittades'),
  },
};

/** @param language a BCP 47 primary tag; one without words of its own has the English ones */
export function wordsIn(language: string): Words {
  return words[language] ?? english;
}
