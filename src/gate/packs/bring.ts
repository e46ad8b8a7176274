import type { PlaceholderWords } from '../../agenda/placeholder-words/placeholder-words';
import type { GateWords } from '../../text/gate-words';
import type { Language } from '../../text/language';

/** What the gate says and knows in one language besides English. Each is a script of its own in front of the gate's, in the same gate.js. */
export interface GatePack {
  readonly language: Language;
  readonly gate: GateWords;
  readonly placeholderWords: PlaceholderWords;
}

/** Between the scripts of one file: the packs that have run. */
const world = globalThis as { syfteGatePacks?: GatePack[] };

/** A pack brings itself: it runs before the gate does. */
export function bring(pack: GatePack): void {
  world.syfteGatePacks ??= [];
  world.syfteGatePacks.push(pack);
}

/** What has been brought, in the order of the file. */
export function broughtPacks(): readonly GatePack[] {
  return world.syfteGatePacks ?? [];
}
