import { fieldOf, parseObject } from '../../agenda/json-fields';
import { type FrameStorage, orNull } from '../frame-storage';

/** Where the texts beside a sent invite lie in the storage of the frame: behind the id of the invite. */
const storedIn = 'syfte.sent';

/** Texts by key that the storage of a frame has as well, in one entry; none is left when all are taken away. Storage that fails is done without. */
class StoredTexts extends Map<string, string> {
  readonly #storage: FrameStorage | null;

  readonly #place: string;

  constructor(place: string, storage: FrameStorage | null) {
    super();
    this.#place = place;
    this.#storage = storage;
    const stored = parseObject(orNull(() => storage?.getItem(place)) ?? undefined);
    for (const key of Object.keys(stored ?? {})) {
      const text = fieldOf(stored, key);
      if (typeof text === 'string') super.set(key, text);
    }
  }

  override set(key: string, text: string): this {
    super.set(key, text);
    this.#store();
    return this;
  }

  override delete(key: string): boolean {
    const was = super.delete(key);
    if (was) this.#store();
    return was;
  }

  #store(): void {
    const text = this.size > 0 ? JSON.stringify(Object.fromEntries(this)) : null;
    orNull(() =>
      text === null ? this.#storage?.removeItem(this.#place) : this.#storage?.setItem(this.#place, text),
    );
  }
}

/** What is saved beside the sent invite of this id; what an earlier pane of the same frame had saved is in it. */
export function storedTexts(id: string, storage: FrameStorage | null): Map<string, string> {
  return new StoredTexts(`${storedIn} ${id}`, storage);
}
