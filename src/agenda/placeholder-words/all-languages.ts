import { placeholderWords as da } from './da';
import { placeholderWords as nb } from './nb';
import { placeholderWords as sv } from './sv';
import { addPlaceholderWords } from './vocabularies';

addPlaceholderWords('da', da);
addPlaceholderWords('nb', nb);
addPlaceholderWords('sv', sv);
