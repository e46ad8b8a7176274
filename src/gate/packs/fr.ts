import { placeholderWords } from '../../agenda/placeholder-words/fr';
import { gate } from '../../text/fr/gate';
import { registerPack } from './gate-pack';

registerPack({ language: 'fr', gate, placeholderWords });
