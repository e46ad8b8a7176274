import { type Cell, cellOf, type Part } from '../../src/invite/cells';

/** Plain text, or the words of a mail link with its address: `['Bo Berg', 'bo@contoso.example']`. */
export type Piece = string | readonly [string, string];

export function partsOf(pieces: readonly Piece[]): readonly Part[] {
  return pieces.map((piece) =>
    typeof piece === 'string' ? { text: piece, address: null } : { text: piece[0], address: piece[1] },
  );
}

/** A cell of a block, in pieces. */
export function aCell(...pieces: readonly Piece[]): Cell {
  return cellOf(partsOf(pieces));
}
