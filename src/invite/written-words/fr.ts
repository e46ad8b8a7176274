import type { WrittenWords } from './written-words';

const meeting = '(?:réunion|rencontre|séance|visite|atelier|appel)';
const ofThisMeeting = ` (?:de|d['’]) ?(?:la |l['’]|cette |cet |notre |ce )?${meeting}`;
const ofMeeting = `(?:${ofThisMeeting})?`;

export const writtenWords: WrittenWords = {
  greetings:
    'bonjour|bonsoir|salut|coucou|cher|chers|chère|chères|(?:chers? |chères? )?(?:madame|monsieur|mesdames|messieurs|collègues)',
  pleasantries:
    "j['’]espère que|nous espérons que|en espérant que|merci (?:pour|d['’]avoir)|comment (?:vas-tu|allez-vous|ça va)|ravie? de|suite à (?:votre|ton) (?:mail|message|appel)",
  farewells:
    '(?:bien )?cordialement|(?:mes |nos )?(?:meilleures|sincères|cordiales) salutations|salutations|bien à (?:vous|toi)|cdlt|cdt|amicalement|amitiés|sincèrement|bises?|' +
    "merci d['’]avance|(?:un grand |mille |tous mes )?(?:merci|remerciements)(?! (?:de|d['’]|pour))(?: beaucoup)?|à (?:bientôt|demain|(?:très )?vite|plus tard|lundi|mardi|mercredi|jeudi|vendredi)|" +
    "(?:bonne|belle) (?:journée|soirée|semaine)|bon week-end|(?:je vous prie|veuillez) (?:d['’])?agréer|envoyé (?:de(?:puis)?|à partir de)|(?:obtenir|télécharger) outlook",
  waysIn:
    "rejoindre (?:la|le|sur|zoom|teams)|rejoignez|participer à la réunion|(?:se connecter|connexion) (?:à|par)|(?:id|identifiant|numéro) de (?:la )?réunion|appeler (?:par|depuis)|code (?:secret|d['’]accès)",
  welcomes: 'bienvenue',
  banners:
    "(?:expéditeur |message |e-?mail |mail )?externe|avertissement|prudence|attention(?= ?[:!])|vous (?:ne recevez|n['’]obtenez|recevez rarement)",
  disclaimers:
    'confidentiel|(?:seul|usage) (?:du |des )?destinataire|secret professionnel|(?:ce message|cet e-?mail|ce mail|ce courriel) (?:et|est|peut|contient)',
  abbreviations: 'm|mm|mme|mmes|mlle|p\\. ex|par ex|cf|env|etc|art|réf|tél|max|min',
  fields: 'objet|sujet|de|à|cc|cci|copie|envoyé|date|heure|lieu|salle|adresse|quand|où',
  toReader:
    "(?:(?:si|quand|est-ce que|dès que) )?(?:vous|tu)|si (?:cela|ça|cette|ce|l['’]heure)|(?:pouvez|pourriez|avez|êtes|seriez|voulez|auriez|serez)-vous|(?:peux|pourrais|as|es|serais|veux|aurais)-tu|" +
    "(?:cela|ça|ce créneau|cet horaire|cette date) (?:vous|te|convient)|n['’]oublie[zs]?|pense[zs]?(?= (?:à|bien))",
  asides:
    "merci (?:de|d['’]avance)|veuillez|prière de|confirmez|confirme-(?:moi|nous)|répondez|dites-(?:moi|nous)|dis-moi|faites-moi|tenez-moi|n['’]hésite[zs]?|au plaisir|dans l['’]attente|hâte de|" +
    'désolée?s?|excus\\p{L}*|navrée?|(?:report|déplac|décal|annul|avanc)\\p{L}+ (?:la|cette|notre|le|ce|notre) (?:réunion|rencontre|point|rendez-vous|créneau)|' +
    'invitation\\p{L}*|ci-joints?|ci-jointes?|pièces? jointes?|mot de passe|parking|stationnement|(?:le|un) déjeuner (?:est|sera)|confidentiel\\p{L}*|destinataires?|désabonn\\p{L}*|virus',
  wishers: 'nous|on|je|qui',
  wishes:
    'dois|doit|devons|devrais|devrait|devrions|veux|veut|voulons|voudrais|voudrait|voudrions|souhaite|souhaitons|souhaiterais|souhaiterions|aimerais|aimerait|aimerions|avons besoin|a besoin|ai besoin|faut|faudrait|besoin',
  intents:
    "il (?:nous |me )?(?:faut|faudrait)|j['’](?:aimerais|ai besoin)|il est temps|(?:min|minutes|heure|point|mot|échange|parler) (?:sur|au sujet|à propos)|afin|" +
    "(?:l['’]idée|le plan|le but|l['’]enjeu) (?:est|serait)|(?:devons|pouvons|allons|doit|peut|faut|va)-(?:nous|on|il)",
  beforeVerbs: '(?:pour|et|puis|va|vais|allons|faut|propose de|proposons de)(?: enfin| bien| mieux| nous)?',
  verbs:
    "choisir|décider|fixer|arrêter|trancher|régler|trouver|résoudre|préparer|planifier|revoir|comprendre|prendre|faire|partager|répartir|définir|finaliser|signer|conclure|gagner|garder|réduire|baisser|augmenter|relever|remplacer|recruter|embaucher|lancer|négocier|comparer|tester|valider|approuver|parler|discuter|clarifier|apprendre|établir|organiser|attribuer|assurer|changer|(?:se |nous )?mettre d['’]accord",
  questionWords:
    'comment|que(?!\\p{L})|quel|qui|quand|pourquoi|combien|où|faut|doit|devons|peut|pouvons|est-ce',
  we: 'nous|on',
  requests:
    "(?:(?:j['’]ai|nous avons|on a) )?besoin (?:de|d['’])|(?:il (?:nous )?)?(?:faut|faudrait)|(?:je|nous|on) (?:dois|doit|devons|devrions|veux|voulons|voudrais|voudrions|souhaite|souhaitons|aimerions)|j['’]aimerais|" +
    "(?:une? )?(?:(?:petite?|courte?|brève) )?(?:réunion|point|appel|échange|visio|atelier)(?: (?:rapide|court))? (?:pour|afin (?:de|d['’]))|" +
    "(?:pouvons|pourrions|devons|devrions)-nous|(?:peut|pourrait|doit|devrait|faut)-(?:on|il)|est-ce qu['’]on (?:peut|doit)|on peut|il est temps (?:de|d['’])|merci de|parlons (?:de|d['’])",
  labels: {
    purpose: `(?:l['’]|les )?objectifs?${ofThisMeeting}|but(?= ?[:：])|(?:le )?but(?= est d)|(?:le )?but${ofThisMeeting}|(?:l['’])?objet${ofThisMeeting}|(?:la )?finalité${ofMeeting}|pourquoi (?:cette|la|une) réunion`,
    goal: `(?:l['’]|les |nos |notre )?objectifs?|(?:le |les )?résultats? (?:visé|attendu|souhaité|espéré)s?${ofMeeting}|(?:les )?livrables?(?: attendus?)?`,
    nextStep:
      "(?:la |les )?prochaines? (?:étape|action)s?|(?:l['’]|les )?étapes? suivantes?|(?:la )?suite(?= ?[:–—])|suites? à donner|actions? à (?:mener|suivre)",
    preparation:
      '(?:à )?préparer|(?:à )?préparer (?:avant|en amont|pour) la réunion|préparations?|travail préparatoire|à (?:lire|regarder|apporter|prévoir)(?: (?:avant|en amont)(?: de)?(?: la réunion)?)?|avant la réunion|en amont(?: de la réunion)?|(?:pré-?)?lectures? préalables?',
    topics:
      "(?:(?:à )?l['’]|(?:proposition|projet) d['’])?ordre du jour(?: (?:proposé|provisoire|prévisionnel))?|odj|(?:les )?points (?:à (?:aborder|traiter|discuter|voir)|à l['’]ordre du jour)|(?:les )?(?:sujets|thèmes)(?: à (?:aborder|traiter))?|programme(?= ?[:–—])|déroulé(?= ?[:–—])",
  },
  isTo: "est (?:de|d['’])|(?:serait|sera) (?:de|d['’])|consiste à|vise à",
};
