import type { WrittenWords } from './written-words';

export const writtenWords: WrittenWords = {
  greetings: 'hallo|hi|moin|guten (?:morgen|tag|abend)|liebe[rs]?|sehr geehrte[rs]?|servus|grüezi',
  pleasantries: '',
  farewells:
    '(?:mit )?(?:freundliche[nr]?|beste[nr]?|viele[nr]?|herzliche[nr]?|liebe[nr]?) (?:grüßen?|grüssen?)|mfg|vg|lg|viele grüße|danke(?! für)|vielen dank(?! für)|bis (?:dann|morgen|bald)|gesendet von',
  waysIn: '',
  welcomes: '',
  banners: '',
  disclaimers: '',
  abbreviations: '',
  fields: '',
  toReader: '',
  asides: '',
  wishers: '',
  wishes: '',
  intents: '',
  beforeVerbs: '',
  verbs: '',
  questionWords: '',
  we: '',
  requests: '',
  labels: {
    purpose: '',
    goal: '',
    nextStep: '',
    preparation: '',
    topics: '',
  },
  isTo: 'ist es|ist',
};
