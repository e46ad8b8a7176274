import { hostLocale } from '../../outlook/host-locale';
import { myMeetingsFile } from '../../text/files/my-meetings';
import { firstWords } from '../../ui/first-words';

/** A script of its own, before all others: the words are on their way while the rest of the page still comes. */
export const words = firstWords(hostLocale() || navigator.language, [myMeetingsFile]);
