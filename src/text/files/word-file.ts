import type { AllWords } from '../all-words';
import type { Language } from '../language';

/** Words that a page loads together, by language. Each is a file of its own in the built site. */
export type WordFile = Readonly<Record<Language, () => Promise<Partial<AllWords>>>>;
