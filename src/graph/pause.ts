/** A promise kept after so many ms; it rejects with the reason of the signal when that comes first. */
export function pause(ms: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason);
    const end = () => {
      signal?.removeEventListener('abort', callOff);
      resolve();
    };
    const timer = setTimeout(end, ms);
    const callOff = () => {
      clearTimeout(timer);
      reject(signal?.reason);
    };
    signal?.addEventListener('abort', callOff, { once: true });
  });
}
