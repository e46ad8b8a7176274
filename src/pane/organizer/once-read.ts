import type { FormStore } from '../../form/form-store';

/** Reading an invite is mostly over by then: whoever has waited so long, in ms, is told that it is being read. */
const silence = 400;

/**
 * Settles as soon as there is something to show of an invite, or after a moment, to say that it is being read. Until then the outlines that stand in
 * the page are what is seen: nothing is drawn that is drawn anew at once. What belongs to the same change of the store is there by then.
 */
export function onceRead(store: Pick<FormStore, 'getState' | 'subscribe'>): Promise<void> {
  return new Promise((resolve) => {
    const late = setTimeout(resolve, silence);
    const stop = store.subscribe(({ phase }) => {
      if (phase === 'loading') return;
      clearTimeout(late);
      stop();
      resolve();
    });
  });
}
