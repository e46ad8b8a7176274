import { placeholderWords } from '../../agenda/placeholder-words/nb';
import { gate } from '../../text/nb/gate';
import { bring } from './bring';

bring({ language: 'nb', gate, placeholderWords });
