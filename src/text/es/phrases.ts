import { listOf } from '../phrases';

/** "Ana", "Ana y Bo", "Ana e Inés": before the sound of i, "y" becomes "e". */
export function list(things: readonly string[]): string {
  const last = things.at(-1) ?? '';
  return listOf(things, /^h?[ií](?![aeou])/i.test(last) ? 'e' : 'y');
}

/** The word that goes with a number. */
export function counted(many: number, one: string, several: string): string {
  return many === 1 ? one : several;
}
