import { canonicalText } from '../agenda/canonical';
import { isUnseen } from './labels';

/** A piece of a cell: plain text, or the words of a mail link. Not canonical yet. */
export interface Part {
  readonly text: string;
  /** The address that the words mail to: '' for a link to nobody, null for plain text. */
  readonly address: string | null;
}

export interface Cell {
  /** Visible text in canonical form, one line a line. */
  readonly text: string;
  /** The same text in pieces. */
  readonly parts: readonly Part[];
}

/** One row of the block, or text that stands between its rows (one cell). */
export type Row = readonly Cell[];

export function cellOf(parts: readonly Part[]): Cell {
  return { text: canonicalText(parts.map(({ text }) => text).join('')), parts };
}

/** Several cells as one, a line each. */
export function joined(cells: readonly Cell[]): Cell {
  return cellOf(
    cells.flatMap(({ parts }, at) => (at > 0 ? [{ text: '\n', address: null }, ...parts] : parts)),
  );
}

/** The first line of a cell, and what stands below it. */
export function firstLineAndRest({ parts }: Cell): readonly [Cell, Cell] {
  const from = parts.findIndex(({ text }) => text.trim() !== '');
  const at = parts.findIndex(
    ({ text }, index) => index >= from && (index === from ? text.trimStart() : text).includes('\n'),
  );
  const part = parts[at];
  if (!part) return [cellOf(parts), cellOf([])];
  const text = at === from ? part.text.trimStart() : part.text;
  const end = text.indexOf('\n');
  return [
    cellOf([...parts.slice(from, at), { ...part, text: text.slice(0, end) }]),
    cellOf([{ ...part, text: text.slice(end + 1) }, ...parts.slice(at + 1)]),
  ];
}

/** The lines of a cell, a cell each; those that show nothing are left out. */
export function linesOfCell({ parts }: Cell): readonly Cell[] {
  const lines: Part[][] = [[]];
  for (const { text, address } of parts) {
    const [first = '', ...others] = text.split('\n');
    lines.at(-1)?.push({ text: first, address });
    lines.push(...others.map((line) => [{ text: line, address }]));
  }
  return lines
    .map((parts) => cellOf(parts.filter(({ text }) => text !== '')))
    .filter(({ text }) => !isUnseen(text));
}

/** Whether a cell begins with a mail link, as a name does and a label never. */
export function isLinked({ parts }: Cell): boolean {
  return (parts.find(({ text }) => !isUnseen(text))?.address ?? null) !== null;
}

/** Word fills rows up with empty cells. */
export function withoutEmptyEnd(row: Row): Row {
  const shown = row.map(({ text }) => !isUnseen(text));
  return row.slice(0, shown.lastIndexOf(true) + 1);
}

/** What stands before the first match of a pattern in plain text, and what behind it; null without one. */
export function cutAt(parts: readonly Part[], pattern: RegExp): readonly [Cell, Cell] | null {
  for (const [at, part] of parts.entries()) {
    const found = part.address === null ? pattern.exec(part.text) : null;
    if (!found) continue;
    const behind = part.text.slice(found.index + found[0].length);
    const before = [...parts.slice(0, at), { ...part, text: part.text.slice(0, found.index) }];
    return [cellOf(before), cellOf([{ ...part, text: behind }, ...parts.slice(at + 1)])];
  }
  return null;
}
