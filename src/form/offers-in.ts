import type { Offer } from '../invite/offer';
import { parseBody } from '../invite/parse-body';
import { attemptOr } from './attempt';

/**
 * What the organizer has already written elsewhere in the invite. The code that finds it comes after the form is on the screen: nobody
 * waits for it, and without it nothing is offered. Never rejects.
 */
export function offersIn(html: string, subject: string): Promise<readonly Offer[]> {
  return attemptOr(async () => {
    const { alreadyWritten } = await import('../invite/already-written');
    return alreadyWritten(parseBody(html), subject);
  }, []);
}
