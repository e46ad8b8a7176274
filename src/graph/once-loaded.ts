import { GraphCallError } from './graph-call-error';

/**
 * A part of the site that is loaded when it is first used, once. One that could not be loaded (no network, or the site was published anew
 * meanwhile) is tried again the next time.
 */
export function onceLoaded<T>(what: string, load: () => Promise<T>): () => Promise<T> {
  let loading: Promise<T> | null = null;
  return () => {
    loading ??= load().catch((error: unknown) => {
      loading = null;
      throw error instanceof GraphCallError
        ? error
        : new GraphCallError('offline', what, null, String(error));
    });
    return loading;
  };
}
