/** The answer to a call, or `fallback` when it fails or does not come within `ms`. The timer does not outlive the answer. */
export function within<T, Fallback>(
  ms: number,
  answer: Promise<T>,
  fallback: Fallback,
): Promise<T | Fallback> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const deadline = new Promise<Fallback>((resolve) => {
    timer = setTimeout(resolve, ms, fallback);
  });
  return Promise.race([answer, deadline])
    .catch(() => fallback)
    .finally(() => clearTimeout(timer));
}

/** The answer to a call, or `fallback` when it fails or takes too long. */
export type OrElse = <T>(answer: Promise<T>, fallback: T) => Promise<T>;

/** One clock for many calls: when `ms` have passed from now, each that is not answered yet gives its fallback. */
export function patience(ms: number): OrElse {
  const end = Date.now() + ms;
  return (answer, fallback) => within(end - Date.now(), answer, fallback);
}
