import { oneWord } from './one-word';

void oneWord(async () => undefined);
