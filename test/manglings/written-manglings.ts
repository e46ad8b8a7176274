import { bareAttributes } from './bare-attributes';
import { capitals } from './capitals';
import { foldedLines } from './folded-lines';
import type { Mangling } from './mangling';
import { namedCharacters } from './named-characters';
import { numberedCharacters } from './numbered-characters';
import { signsAsReferences } from './signs-as-references';
import { spreadTags } from './spread-tags';
import { wordConditionalComments } from './word-conditional-comments';

/** Manglings of how the HTML is written: the last client decides, so they come after the others. */
export const writtenManglings: readonly Mangling[] = [
  bareAttributes,
  capitals,
  foldedLines,
  namedCharacters,
  numberedCharacters,
  signsAsReferences,
  spreadTags,
  wordConditionalComments,
];
