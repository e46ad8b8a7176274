import { placeholderWords } from '../../agenda/placeholder-words/sv';
import { gate } from '../../text/sv/gate';
import { bring } from './bring';

bring({ language: 'sv', gate, placeholderWords });
