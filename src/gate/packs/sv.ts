import { placeholderWords } from '../../agenda/placeholder-words/sv';
import { gate } from '../../text/sv/gate';
import { registerPack } from './gate-pack';

registerPack({ language: 'sv', gate, placeholderWords });
