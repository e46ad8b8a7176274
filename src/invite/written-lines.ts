import type { Cell } from './cells';
import { isUnseen } from './labels';
import { breaksLine } from './line-breaks';
import { CellReader } from './rows';
import type { Token } from './tokens';
import { withoutSourceBreaks } from './visible-lines';

/** A visible line of a body that may be one of an agenda. */
export interface WrittenLine {
  /** What it says, with its links and its blanks. */
  readonly cell: Cell;
  readonly raw: string;
  /** Does an empty line stand before it? */
  readonly gap: boolean;
  /** Place of the token behind its last text, counted from where the reading began. */
  readonly lastToken: number;
}

/** The visible lines of some tokens, in order, empty ones left out. */
export function* writtenLines(html: string, tokens: readonly Token[]): Generator<WrittenLine, void, void> {
  let reader = new CellReader(html, withoutSourceBreaks);
  let lastToken = 0;
  let gap = false;
  const end = (isBreak: boolean): WrittenLine | null => {
    const cell = reader.cell();
    reader = new CellReader(html, withoutSourceBreaks);
    const raw = cell.parts.map(({ text }) => text).join('');
    if (isUnseen(cell.text)) {
      gap ||= isBreak || raw.includes('\u00a0');
      return null;
    }
    const line = { cell, raw, gap, lastToken };
    gap = false;
    return line;
  };
  for (const [at, token] of tokens.entries()) {
    if (!breaksLine(token)) {
      reader.read(token);
      if (token.kind === 'text') lastToken = at + 1;
      continue;
    }
    const line = end(token.name === 'br');
    if (line) yield line;
  }
  const line = end(false);
  if (line) yield line;
}
