import { placeholderWords } from '../../agenda/placeholder-words/fi';
import { gate } from '../../text/fi/gate';
import { registerPack } from './gate-pack';

registerPack({ language: 'fi', gate, placeholderWords });
