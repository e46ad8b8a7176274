/** `promise`, or what `otherwise` gives (or throws) when `ms` pass first. The timer does not outlive the promise. */
export function within<T>(ms: number, promise: Promise<T>, otherwise: () => T): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const deadline = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, ms);
  }).then(otherwise);
  return Promise.race([promise, deadline]).finally(() => clearTimeout(timer));
}

/** The answer to a call, or `fallback` when it fails or takes too long. */
export type OrElse = <T>(answer: Promise<T>, fallback: T) => Promise<T>;

/** One clock for many calls: when `ms` have passed from now, each that is not answered yet gives its fallback. */
export function patience(ms: number): OrElse {
  const end = Date.now() + ms;
  return (answer, fallback) => within(end - Date.now(), answer, () => fallback).catch(() => fallback);
}
