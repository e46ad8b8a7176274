import { placeholderWords as da } from './da';
import { placeholderWords as de } from './de';
import { placeholderWords as en } from './en';
import { placeholderWords as es } from './es';
import { placeholderWords as fi } from './fi';
import { placeholderWords as fr } from './fr';
import { placeholderWords as nb } from './nb';
import { placeholderWords as sv } from './sv';
import { addPlaceholderWords } from './vocabularies';

addPlaceholderWords('en', en);
addPlaceholderWords('da', da);
addPlaceholderWords('de', de);
addPlaceholderWords('fi', fi);
addPlaceholderWords('es', es);
addPlaceholderWords('fr', fr);
addPlaceholderWords('nb', nb);
addPlaceholderWords('sv', sv);
