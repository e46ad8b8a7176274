import { placeholderWords as sv } from './sv';
import { addPlaceholderWords } from './vocabularies';

addPlaceholderWords('sv', sv);
