import type { WrittenWords } from './written-words';

const ofMeeting = '(?: de (?:la |cette |notre )?réunion)?';

export const writtenWords: WrittenWords = {
  greetings: 'bonjour|bonsoir|salut|coucou|chère?s?|madame|monsieur',
  pleasantries: '',
  farewells:
    '(?:bien )?cordialement|(?:meilleures|sincères) salutations|bien à (?:vous|toi)|cdlt|merci(?! (?:de|pour))|à bientôt|envoyé de(?:puis)? mon',
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
    purpose: `but(?= ?[:：])|(?:le )?but de (?:la|cette|notre) réunion|(?:la )?finalité${ofMeeting}`,
    goal: `(?:l['’]|les )?objectifs?${ofMeeting}|(?:le |les )?résultats? (?:visé|attendu|souhaité)s?`,
    nextStep: '(?:la |les )?prochaines? (?:étape|action)s?|étapes? suivantes?',
    preparation: '(?:à )?préparer|préparation|à lire avant|avant la réunion',
    topics: "(?:l['’])?ordre du jour|points à (?:aborder|traiter)",
  },
  isTo: 'est de',
};
