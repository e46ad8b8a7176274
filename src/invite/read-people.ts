import { nobody, type Person } from '../agenda/agenda';
import { canonicalLine, canonicalPerson } from '../agenda/canonical';
import type { Cell } from './cells';

interface Named {
  name: string;
  address: string | null;
}

/**
 * The people whom a cell names: each mail link is one, with what stands beside it; without links a semicolon or a new line stands between
 * them, for "Berg, Bo" holds a comma.
 */
export function peopleIn({ parts }: Pick<Cell, 'parts'>): readonly Person[] {
  const people: Named[] = [];
  let open: Named | null = null;
  const nameOn = (person: Named | null, text: string): Named => {
    const named = person ?? { name: '', address: null };
    if (!person) people.push(named);
    named.name += text;
    return named;
  };
  for (const { text, address } of parts) {
    if (address === null) {
      for (const [at, whole] of text.split(/[;\n]/).entries()) {
        // Behind a link a sign leads to the next one; a name alone may end with it.
        const piece = open?.address && at === 0 ? whole.replace(/(?<=\S)\s*[,·&]\s*$/, '') : whole;
        // A comma alone between two links is ours, or of somebody who typed a list.
        if (at > 0 || /^\s*[,·&]\s*$/.test(piece)) open = null;
        if (/[^\s,·&]/.test(piece) || (open && /^\s+$/.test(piece))) open = nameOn(open, piece);
      }
    } else {
      // A client cuts one link in two where its words are of two kinds.
      const isSame: boolean = open !== null && (open.address === null || open.address === address);
      open = nameOn(isSame ? open : null, text);
      open.address = address;
    }
  }
  return people
    .map(({ name, address }) => canonicalPerson({ name: canonicalLine(name), address: address ?? '' }))
    .filter(({ name }) => name !== '');
}

/** The one person whom a cell names: all that stands in it, or its first mail link. Nobody writes two owners of a step there. */
export function personIn(cell: Pick<Cell, 'text' | 'parts'>): Person {
  const isPlain = cell.parts.every(({ address }) => address === null);
  return isPlain
    ? canonicalPerson({ name: canonicalLine(cell.text), address: '' })
    : (peopleIn(cell)[0] ?? nobody);
}
