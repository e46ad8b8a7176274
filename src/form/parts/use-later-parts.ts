import { useEffect, useState } from 'react';
import { organizerLaterFile } from '../../text/files/organizer-later';
import { withWords } from '../../ui/load-words';

type LaterParts = typeof import('./later-parts');

let there: LaterParts | null = null;

const atOnce = Promise.resolve();

const load = () =>
  withWords([organizerLaterFile], () => import(/* webpackChunkName: "later-parts" */ './later-parts'));

/**
 * The parts of the form that come after its first picture; null until then, and for good once they have come. Where they could not be loaded the
 * form does without, and asks again when one comes back to it. `isOpen`: whether there is a form yet; `drawn` settles when it has been on the screen.
 */
export function useLaterParts(isOpen = true, drawn: Promise<void> = atOnce): LaterParts | null {
  const [parts, setParts] = useState(there);
  useEffect(() => {
    if (parts || !isOpen) return undefined;
    let isHere = true;
    const ask = () => {
      drawn.then(load).then(
        (came) => {
          there = came;
          if (isHere) setParts(came);
        },
        () => isHere && window.addEventListener('focus', ask, { once: true }),
      );
    };
    ask();
    return () => {
      isHere = false;
      window.removeEventListener('focus', ask);
    };
  }, [parts, isOpen, drawn]);
  return parts;
}
