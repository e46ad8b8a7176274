import { placeholderWords } from '../../agenda/placeholder-words/fi';
import { gate } from '../../text/fi/gate';
import { bring } from './bring';

bring({ language: 'fi', gate, placeholderWords });
