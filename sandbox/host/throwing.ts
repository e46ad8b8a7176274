import { type Request, requestIn } from './protocol';

type Throws = (request: Request) => boolean;

const hosts = new Set<Throws>();
let isIntercepted = false;

/**
 * office.js in a frame of this origin posts its calls through this very window: what throws in it, throws in whoever made the call.
 * Frames of another origin have a window of the browser's own, and are not reached.
 */
function intercept(): void {
  const post = window.postMessage.bind(window) as (...args: unknown[]) => void;
  window.postMessage = (...args: unknown[]) => {
    const request = requestIn(args[0]);
    if (request && [...hosts].some((throws) => throws(request)))
      throw new Error(`${request.actionName} throws on purpose.`);
    post(...args);
  };
}

/** Has office.js throw for the requests that `throws` says. @returns what ends it. */
export function throwFor(throws: Throws): () => void {
  if (!isIntercepted) intercept();
  isIntercepted = true;
  hosts.add(throws);
  return () => hosts.delete(throws);
}
