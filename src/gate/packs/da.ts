import { placeholderWords } from '../../agenda/placeholder-words/da';
import { gate } from '../../text/da/gate';
import { bring } from './bring';

bring({ language: 'da', gate, placeholderWords });
