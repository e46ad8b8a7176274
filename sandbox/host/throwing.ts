/** Whether office.js in a frame throws for what it is about to send. */
type Throws = (data: unknown) => boolean;

declare global {
  interface Window {
    /** Asked by the frames of the add-in before each Office call (server/ajax-stand-in.js). */
    officeCallThrows?: (frame: Window, data: unknown) => Error | null;
  }
}

const frames = new Map<Window, Throws>();

function officeCallThrows(frame: Window, data: unknown): Error | null {
  return frames.get(frame)?.(data) === true
    ? new Error('Sys.ArgumentException: made to throw on purpose.')
    : null;
}

/**
 * Has office.js throw in whoever makes a call that `throws` says, as it does for what it does not validate. Frames of another origin
 * cannot ask, and never throw. @returns what ends it.
 */
export function throwFor(frame: Window, throws: Throws): () => void {
  window.officeCallThrows = officeCallThrows;
  frames.set(frame, throws);
  return () => frames.delete(frame);
}
