import type { PlaceholderWords } from '../../agenda/placeholder-words/placeholder-words';
import type { GateWords } from '../../text/gate-words';
import type { Language } from '../../text/language';

/** What the gate says and knows in one language besides English. Each is a script of its own in front of the gate's, in the same gate.js. */
export interface GatePack {
  readonly language: Language;
  readonly gate: GateWords;
  readonly placeholderWords: PlaceholderWords;
}

/** How the scripts of gate.js pass packs to the gate: each pack that has run puts itself here. */
const world = globalThis as { syfteGatePacks?: GatePack[] };

/** Called by each pack, which runs before the gate does. */
export function registerPack(pack: GatePack): void {
  world.syfteGatePacks ??= [];
  world.syfteGatePacks.push(pack);
}

/** The packs that have run, in the order of the file. */
export function registeredPacks(): readonly GatePack[] {
  return world.syfteGatePacks ?? [];
}
