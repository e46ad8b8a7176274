import { placeholderWords as english } from '../../agenda/placeholder-words/en';
import { addPlaceholderWords } from '../../agenda/placeholder-words/vocabularies';
import { addGateWords } from '../../text/gate';
import { registeredPacks } from './gate-pack';

/** From now on the gate speaks, and judges, English and the languages whose packs stand before it in gate.js (docs/decisions/0026-a-pack-for-each-language.md). */
export function addPacks(): void {
  addPlaceholderWords('en', english);
  for (const { language, gate, placeholderWords } of registeredPacks()) {
    addGateWords(language, gate);
    addPlaceholderWords(language, placeholderWords);
  }
}
