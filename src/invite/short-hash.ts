// Once: where tests run, each look at a global goes a long way.
const { imul } = Math;

/** FNV-1a and djb2, 32 bits each: up to 14 characters, base 36, that two texts of one kind do not share by chance. Not for secrets. */
export function shortHash(text: string): string {
  let fnv = 0x811c9dc5;
  let djb = 5381;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    fnv = imul(fnv ^ unit, 0x01000193);
    djb = imul(djb, 33) ^ unit;
  }
  return (fnv >>> 0).toString(36) + (djb >>> 0).toString(36);
}
