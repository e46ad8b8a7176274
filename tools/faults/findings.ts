import { plainText } from '../../sandbox/rewriting/rewriting';
import type { Shown } from './stage';

/** What is wrong, in sentences; nothing where all is well. */
export type Findings = readonly string[];

/** A pane that goes on saying that it is at work, or says nothing. */
export function unsettled(when: string, { text, busy }: Shown): Findings {
  if (text.trim() === '') return [`${when}: the pane is empty`];
  return busy.map((line) => `${when}: it still says “${line}” after two minutes`);
}

/** Words of the organizer's own that the body has no more. */
export function wordsGone(body: string, own: readonly string[]): Findings {
  const text = plainText(body).replace(/\s+/g, ' ');
  return own.filter((words) => !text.includes(words)).map((words) => `gone from the invite: “${words}”`);
}

/** What was typed and is nowhere any more. */
export function typedGone(when: string, typed: readonly string[], places: readonly string[]): Findings {
  return typed
    .filter((words) => !places.some((place) => place.includes(words)))
    .map((words) => `${when}: “${words}”, which was typed, is gone`);
}

/** Says that all is done while it is not. */
export function claimed(shown: Shown, claim: RegExp, isTrue: boolean): Findings {
  const said = claim.exec(shown.text)?.[0];
  return said !== undefined && !isTrue ? [`says “${said}”, which is not so`] : [];
}
