import { hostLocale } from '../../outlook/host-locale';
import { preloadStrings } from '../../outlook/preload-strings';
import { organizerFile } from '../../text/files/organizer';
import { planFile } from '../../text/files/plan';
import { firstWords } from '../../ui/first-words';

const locale = hostLocale();
preloadStrings(locale);

/** A script of its own, before all others: the words are on their way while the rest of the page still comes. */
export const { words, sayBroken } = firstWords(locale || navigator.language, [organizerFile, planFile]);
