import type { Person } from '../agenda/agenda';
import { visibleName } from '../agenda/canonical';
import type { Missing } from '../agenda/missing';
import { nameKey } from '../agenda/name-key';
import { shortened } from '../outlook/shortened';
import { contextOf, type PaneContext } from '../rules/pane-context';
import { type GateWords, gateWords } from '../text/gate';
import type { Language } from '../text/language';

/** Office: `errorMessage` takes 500 characters and `cancelLabel` 20. */
const longestMessage = 500;

/** The dialog that holds a Send, and where its button leads. */
export interface StopMessage {
  readonly errorMessage: string;
  /** On the button that opens the pane ("Take Action", in older clients "Don't Send"). */
  readonly cancelLabel: string;
  readonly context: PaneContext;
}

/** Why a Send is held. */
export interface Stop {
  /** Nothing when every answer is given in the pane and only has to be added to the invite. */
  readonly missing: readonly Missing[];
  /** Nothing shows that it is an update, so it may be a cancellation; and Outlook offers Send Anyway. The message says so. */
  readonly maybeCancelled: boolean;
  /** The invite has an agenda block already: the pane's button is `Update invite`. */
  readonly hasBlock: boolean;
  /** A sentence of the organisation's own; '' for none. */
  readonly ownWords: string;
  /** Answers are kept in the pane: what they miss is to be filled in and all of it added. */
  readonly hasDraft: boolean;
  /** The invite is complete, and the pane has other answers. */
  readonly isAhead: boolean;
}

/** The message for a held Send: what is missing, in the order of the questions, with the names of those without a reason. */
export function stopMessage(stop: Stop, language: Language): StopMessage {
  const words = gateWords(language);
  const button = stop.hasBlock ? words.update : words.add;
  const missing = stop.missing.map((one) => inWords(one, stop.hasDraft, words)).join('; ');
  const why = missing
    ? words.before(missing, stop.hasDraft ? button : '')
    : (stop.isAhead ? words.ahead : words.ready)(button);
  const message = [why, stop.maybeCancelled && words.cancelling, stop.ownWords].filter(Boolean).join(' ');
  return {
    errorMessage: shortened(message, longestMessage),
    cancelLabel: missing ? words.fill : words.open,
    context: contextOf(stop.missing[0]),
  };
}

/** What is missing, as a phrase. The pane fills in owner and date of a next step: without a `what` they are named only when one of them was cleared. */
function inWords(missing: Missing, hasDraft: boolean, words: GateWords): string {
  const phrase = words[missing.answer];
  if (missing.answer === 'nextStep') {
    const named = missing.steps.slice(0, missing.steps.length > namedInFull ? namedInFull - 1 : namedInFull);
    const phrases = named.map(({ at, parts }) => {
      const step = at === 0 ? phrase : `${words.anotherStep} ${at + 1}`;
      const isWhole = parts.includes('what') && (!hasDraft || parts.length !== 2);
      return isWhole ? step : `${step} (${parts.map((part) => words[part]).join(', ')})`;
    });
    const rest = missing.steps.length - named.length;
    return [...phrases, ...(rest > 0 ? [`${rest} ${words.more}`] : [])].join('; ');
  }
  return missing.answer === 'reason' ? `${phrase} ${listed(missing.people, words)}` : phrase;
}

/** "Anna", "Anna and Bo", "Anna, Bo and 3 more" where more people are meant than named; one line. */
export function listed(people: readonly Person[], { and, more }: GateWords, longest = longestName): string {
  const names = namesToShow(people, longest);
  const rest = people.length - names.length;
  const last = rest > 0 ? `${rest} ${more}` : `${names.pop()}`;
  return names.length > 0 ? `${names.join(', ')} ${and(last)} ${last}` : last;
}

/** A message has 500 characters; three names of this length and all that it says besides fit in them, in either language. */
const longestName = 60;
/** Up to this many people, or next steps, are all named; of more, the first two. */
const namedInFull = 3;

/**
 * The names a message shows for some people: all of up to three, else the first two. One line each, at most so long; the
 * address where there is no name, and beside it where two of those shown have the same name.
 */
function namesToShow(people: readonly Person[], longestName: number): string[] {
  const shown = people.slice(0, people.length > namedInFull ? namedInFull - 1 : namedInFull);
  const keys = shown.map(({ name }) => nameKey(name));
  return shown.map((person, index) => {
    const [name, address] = [visibleName(person.name), visibleName(person.address)];
    const hasNamesake = keys.filter((key) => key === keys[index]).length > 1;
    if (name === '') return shortened(address, longestName);
    return hasNamesake && address !== ''
      ? `${shortened(name, longestName / 2 - 3)} (${shortened(address, longestName / 2)})`
      : shortened(name, longestName);
  });
}
