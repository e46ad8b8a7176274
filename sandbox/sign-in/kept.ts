import { randomBytes } from 'node:crypto';

/** Things under keys that nobody can guess, each to be taken once. */
export class Kept<T> {
  private readonly things = new Map<string, T>();

  keep(thing: T): string {
    const key = randomBytes(24).toString('base64url');
    this.things.set(key, thing);
    return key;
  }

  take(key: string): T | null {
    const thing = this.things.get(key) ?? null;
    this.things.delete(key);
    return thing;
  }
}
