import { placeholderWords } from '../../agenda/placeholder-words/es';
import { gate } from '../../text/es/gate';
import { bring } from './bring';

bring({ language: 'es', gate, placeholderWords });
