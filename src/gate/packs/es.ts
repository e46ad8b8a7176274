import { placeholderWords } from '../../agenda/placeholder-words/es';
import { gate } from '../../text/es/gate';
import { registerPack } from './gate-pack';

registerPack({ language: 'es', gate, placeholderWords });
