import { placeholderWords } from '../../agenda/placeholder-words/nb';
import { gate } from '../../text/nb/gate';
import { registerPack } from './gate-pack';

registerPack({ language: 'nb', gate, placeholderWords });
