import { hostLocale } from '../../outlook/host-locale';
import { policyInForce } from '../../policy/stamped';
import { organizerFile } from '../../text/files/organizer';
import { planFile } from '../../text/files/plan';
import { firstWords } from '../../ui/first-words';
import { judgeIn } from '../placeholder-words';

/** A script of its own, before all others: the words are on their way while the rest of the page still comes. */
export const words = firstWords(hostLocale() || navigator.language, [organizerFile, planFile]);

/** What says nothing, in the languages of the policy: on its way, too. */
export const judging = judgeIn(policyInForce.languages);
