import { exchangeFonts } from './exchange-fonts';
import { gmailPrefixes } from './gmail-prefixes';
import { lostAnchors } from './lost-anchors';
import { lostIds } from './lost-ids';
import type { Mangling } from './mangling';
import { noBreakSpaces } from './no-break-spaces';
import { outlookWebAttributes } from './outlook-web-attributes';
import { outlookWebPrefixes } from './outlook-web-prefixes';
import { outlookWebProof } from './outlook-web-proof';
import { outlookWebWrapper } from './outlook-web-wrapper';
import { wordFillerCells } from './word-filler-cells';
import { wordParagraphs } from './word-paragraphs';
import { wordPoints } from './word-points';
import { wordSection } from './word-section';
import { wordSpans } from './word-spans';
import { wordTables } from './word-tables';

/** Manglings of what the HTML says: any of them, in any order, as often as a body passes through clients. */
export const treeManglings: readonly Mangling[] = [
  exchangeFonts,
  gmailPrefixes,
  lostAnchors,
  lostIds,
  noBreakSpaces,
  outlookWebAttributes,
  outlookWebPrefixes,
  outlookWebProof,
  outlookWebWrapper,
  wordFillerCells,
  wordParagraphs,
  wordPoints,
  wordSection,
  wordSpans,
  wordTables,
];
