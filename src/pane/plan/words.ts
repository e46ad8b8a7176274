import { hostLocale } from '../../outlook/host-locale';
import { policyInForce } from '../../policy/stamped';
import { organizerFile } from '../../text/files/organizer';
import { planFile } from '../../text/files/plan';
import { languageOf } from '../../text/language';
import { firstWords } from '../../ui/first-words';
import { judgeIn } from '../placeholder-words';

const guess = hostLocale() || navigator.language;

/** A script of its own, before all others: the words are on their way while the rest of the page still comes. */
export const words = firstWords(guess, [organizerFile, planFile]);

// What says nothing in that language is on its way, too: main.tsx waits for it.
void judgeIn([languageOf(guess, policyInForce.languages)]);
