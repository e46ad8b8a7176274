import { placeholderWords } from '../../agenda/placeholder-words/fr';
import { gate } from '../../text/fr/gate';
import { bring } from './bring';

bring({ language: 'fr', gate, placeholderWords });
