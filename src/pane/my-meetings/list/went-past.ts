import type { Row } from './rows';

/**
 * Whether a meeting went out past the gate since the list was last looked at: it was put on the calendar after that, and its agenda is
 * not complete. Graph tells when an event was made, not from where it was sent; a complete agenda passed the gate or might have.
 */
export function wentPast({ createdAt, standing }: Row, since: number | null): boolean {
  return since !== null && createdAt !== null && createdAt >= since && standing.kind !== 'complete';
}
