import { useCallback } from 'react';
import { attendeeLaterFile } from '../../text/files/attendee-later';
import { useLate } from '../../ui/late-part';
import { withWords } from '../../ui/load-words';

/** Where the meeting is, replies to the organizer, and the button that puts a next step into a list: none of them is what was written in the invite. */
export type LateParts = typeof import('./parts');

let loaded: LateParts | null = null;

/** Loads them, with their words. Rejects where they cannot be loaded; a later call tries again. @param speaking settles once the page speaks */
export async function loadParts(speaking?: Promise<unknown>): Promise<LateParts> {
  const load = () => import(/* webpackChunkName: "attendee-parts" */ './parts');
  loaded ??= await withWords([attendeeLaterFile], load, speaking);
  return loaded;
}

const atOnce = async () => {};

/**
 * They come once the agenda has been drawn, unless they were asked for before. Null until then: what is read waits for none of them.
 *
 * @param untilDrawn settles when the agenda is on the screen; the same function each time.
 */
export function useLateParts(untilDrawn: () => Promise<void> = atOnce): LateParts | null {
  const load = useCallback(() => untilDrawn().then(() => loadParts()), [untilDrawn]);
  return useLate(load, loaded);
}
