import { placeholderWords } from '../../agenda/placeholder-words/de';
import { gate } from '../../text/de/gate';
import { bring } from './bring';

bring({ language: 'de', gate, placeholderWords });
