/** `promise`, or what `otherwise` gives (or throws) when `ms` pass first. The timer does not outlive the promise. */
export function within<T>(ms: number, promise: Promise<T>, otherwise: () => T): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const deadline = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, ms);
  }).then(otherwise);
  return Promise.race([promise, deadline]).finally(() => clearTimeout(timer));
}
