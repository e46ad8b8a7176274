import { placeholderWords } from '../../agenda/placeholder-words/de';
import { gate } from '../../text/de/gate';
import { registerPack } from './gate-pack';

registerPack({ language: 'de', gate, placeholderWords });
