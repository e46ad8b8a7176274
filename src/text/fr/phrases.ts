import { listOf } from '../phrases';

/** "Anna", "Anna et Bo", "Anna, Bo et Cécile". */
export function list(things: readonly string[]): string {
  return listOf(things, 'et');
}

/** The word that goes with a number: in French nought and one take the singular. */
export function counted(many: number, one: string, several: string): string {
  return Math.abs(many) < 2 ? one : several;
}
