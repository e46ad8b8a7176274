import { placeholderWords } from '../../agenda/placeholder-words/da';
import { gate } from '../../text/da/gate';
import { registerPack } from './gate-pack';

registerPack({ language: 'da', gate, placeholderWords });
