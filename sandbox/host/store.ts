import type { Form } from './form';

/** A value that changes, and whoever wants to hear of it. */
export interface Store<T extends object> {
  get(): T;
  change(change: Partial<T>): void;
  /** @returns a function that ends the subscription. */
  subscribe(listener: (now: T, before: T) => void): () => void;
}

export type FormStore = Store<Form>;

export function store<T extends object>(first: T): Store<T> {
  let value = first;
  const listeners = new Set<(now: T, before: T) => void>();
  return {
    get: () => value,
    change(change) {
      const before = value;
      value = { ...value, ...change };
      for (const listener of [...listeners]) listener(value, before);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
