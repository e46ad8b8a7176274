import { anyAccents, withAndWithoutAccents } from './accents';
import type { PlaceholderWords } from './placeholder-words';

export const placeholderWords: PlaceholderWords = {
  emptyWords: withAndWithoutAccents(
    'actu actualité acté afin ainsi ajouter allons alors appel appelle après attend attendre attente aucun ' +
      'aucune aujourdhui aussi autour autre aux avance avant avec avoir ayant beaucoup besoin bien bientôt ' +
      'bloquer bloqué bon bonjour bonne bref brouillon but cadre café calage cale car ceci cela celui certain ' +
      'ces cest cet cette chacun chaque chose ciaprès cidessous cidessus cijoint cliquer cliquez codir collègue ' +
      'comme comment commun communiqué complèterai compléter compris concerné confidentiel contact convenu ' +
      'convié convocation convoqué coordination copil corps cours créneau dans debriefing demain demandez ' +
      'depuis des dessous dessus dirai dirons dispo dit divers dois doit doivent donc donner dont débrief ' +
      'débriefing début défini définir déjà détail détailler déterminer elle encore endroit ensemble entre ' +
      'entretien enverrai esprit essai est etre eux exemple faire fait falloir faudra faut façon ferai ferons ' +
      'fin fois formalité gens général générale habitude habituel habituelle hebdo heure hier hui ici idem idée ' +
      'ils important improvisation improviser inconnu indéfini info infos insérer interne intéressant intéressé ' +
      'intérêt invitation invité jamais joint jour journalier jsp juste lequel les leur libre lien lieux lignes ' +
      'lire liste lui lundi maintenant mais mardi matin mensuel merci mercredi mettre mieux mise mixte moi ' +
      'moment mon monde motif même mêmes neuf nom non nos notre noté nous nouvelles néant nécessaire objectif ' +
      'objet obligatoire obligé occasion odj ordinaire ordre organisateur ouais oubli oublié ouvert par parce ' +
      'parfois part particulier partie pas passage pause pendant perso personne personnel petit peu peut peux ' +
      'pièce plait planifié plaît plus plusieurs plutôt point pour pourquoi pouvoir presque prochain prochaine ' +
      'prochainement programmé préciser précisé préliminaire préparation présence présent prévoir prévu puis ' +
      'qualité quand que quel quelque quelques quelquun question qui quoi quotidien raison rapide rappel ras ' +
      'rdv rebondir rejoindre remplir remplirai rendez renseigner renseigné requis retrouve retrouver ' +
      'retrouvons reviendrai reviens rien rituel routine récurrent régulier réponse réu réunir sais saisir sait ' +
      'salut sans savent savez savoir savons selon semaine sera serait seront service ses seul seulement simple ' +
      'simplement situation soir soit son sont souhaité sous spécial standard statut suite suivant suivante ' +
      'suivent suivi suivra suivre suivront sujet super sur svp sympa synchro sûr tard tel temps tenir terminé ' +
      'texte tient titre toi toujours tour tous tout toute toutes transverse travers trimestriel trop truc ' +
      'trucs très une urgence urgent utile validé vendredi venir verra verrai verrons verront vers vide vie ' +
      'visio visioconférence voici voient voilà voir voit vos votre vous voyons vraiment vue zéro écrire équipe ' +
      'était étape état été évidemment évident être',
  ),
  emptyStems: anyAccents(
    /^(?:réuni|(?:re)?parl(?:er|ons|e|era|erons|é)$|expliqu|complét(?:é|er|era|erai|erons)|racont|rencontr|discut|discuss|échang|synchron|particip|récurr|hebdomad|mensuel|quotidien|descripti|comment|précis|coordina(?:nt|tion)|organisati|rendezvous|brainstorm|obligat|nécessair|confidenti|concern|déterminé)/,
  ),
  endings: /^(?:e?s|e|x)$/,
  compounds: null,
  bareVerbs: anyAccents(
    /^(?:(?:abord|align|amélior|analys|approuv|arrang|avanc|boss|brainstorm|caler?|clarifi|cherch|collabor|communiqu|complét|concert|concrétis|considér|continu|coordonn|cré|décid|déclench|démarr|développ|discut|échang|écout|élabor|envisag|étudi|évalu|évoqu|examin|explor|expliqu|gagn|gér|identifi|impliqu|inform|list|mobilis|optimis|organis|parl|partag|pass|pens|planifi|prépar|présent|prioris|progress|propos|rapport|réfléch|regard|rencontr|résum|révis|solutionn|statu|structur|synthétis|tent|touch|trait|tranch|travaill|trouv|utilis|valid|vérifi|visualis)(?:er|ons|ez|e|es|ent|ant|é|ée|és|ées)|(?:abouti|accompli|agi|approfondi|choisi|défini|établi|finali[sz]|fourni|réagi|réfléchi|réussi)(?:r|s|t|ssons|ssez)?|(?:finaliser|apprendre|comprendre|connaître|faire|prendre|mettre|reprendre|rendre|entendre|résoudre|conclure|suivre|poursuivre|produire|convenir|parvenir|obtenir|voir|revoir|recevoir|aboutir|finir|atteindre|débattre|décide))$/,
  ),
  pastVerbs: null,
  generalities: anyAccents(
    /^(?:avancée?|avancement|accord|action|activité|alignement|amélioration|analyse|besoin|clarté|clarification|collaboration|communication|compréhension|connaissances|conclusion|coopération|dialogue|décision|développement|difficulté|discussion|domaine|efficacité|enjeu|entente|expérience|idée|information|leçon|objectif|opinion|orientation|perspective|pensée|piste|planification|point|priorité|problème|problématique|processus|productivité|progrès|progression|progresse|projet|proposition|préparation|présentation|qualité|question|réflexion|résultat|réussite|résolution|ressource|solution|stratégie|succès|sujet|synergie|tâche|thème|travail|vision|visibilité|échéance|élément|étape|évolution)[sx]?$/,
  ),
  handedOver: anyAccents(
    /^(?:(?:présentation|résumé|synthèse|projet|préparation|document|documentation|dossier|programme|bilan|note|diapo|slide)s?|compte|rendu|cr|pv|un|une|des?|du|les?|la|notre|nos|court|petite?|rapide|liste|minutes|faire|notes?|réunions?|point|temps)$/,
  ),
  pointers: anyAccents(
    /^(?:merci de |svp )?(?:voir|cf|vois|voyez|selon|suivant|comme|idem|même|la même|le même|les mêmes|se référer|référez|consulter|lire|d après|après|conformément|écrivez|saisir|saisissez|tapez|taper|insérer|remplir|remplissez|indiquer|indiquez|compléter|complétez|à \p{L}+(?:er|ir|re)|on (?:en|se|fera|verra|verrons)|sera|seront|tel que)(?![\p{L}])/u,
  ),
  pointedTo: anyAccents(
    /^(?:corps|mail|message|pièce|jointe?|pj|doc|fichier|lien|invitation|notes?|page|plan|planning|programme|calendrier|canal|chat|fil|image|onenote|sharepoint|ticket|tableau|wiki|cidessous|bas|haut|dessous|dessus|annexe|document|descriptif|convenu|discuté|prévu|indiqué|précédemment|précédent|dernière?|habitude|toujours|texte|votre|place|décider|organiser|planifier|fixer)/u,
  ),
  kindsOfMeeting: anyAccents(
    /^(?:(?:la|le|l|une?|notre|prochaine?|première?|dernière?|autre) )*(?:réunion|point|rendez vous|rdv|appel|entretien|séance|session|atelier|call) (?:(?:de|du|des|d|avec|le|la|les|l|notre) )*(?:clients?|projet|lancement|service|équipe|suivi|travail|démarrage|clôture|information|avancement|direction|département|groupe|introduction|cadrage|comité|copil|feedback|bilan|préparation|présentation|échange|informelle?|finale?|annuelle?)$/,
  ),
  putOff: anyAccents(
    /(?:tôt|difficile|impossible|dur|compliqué)\b.* (?:dire|savoir|répondre|décider)(?![\p{L}])|(?:^| )(?:on|nous|il) (?:verra|verrons|décidera|déciderons|avisera|aviserons)(?![\p{L}])|^(?:cela|ça|ca|tout) (?:se )?(?:dépend|dépendra|verra)(?![\p{L}])|^(?:reste|restent) à|^(?:cliquez|cliquer|appuyez|choisissez|sélectionnez|tapez|saisissez) .*(?:ici|texte|option|élément|modifier)$/u,
  ),
  subjects: /nous|on|je|il/,
  leads: anyAccents(
    /de|pour|juste|simplement|seulement|se|nous|nos|il faut|faut|allons|doit|devons|pouvoir|venir|aller|ensemble|(?:faire|avoir|tenir|prendre|donner|mener|passer)(?: (?:en|le|la|les|un|une|des|du))?/,
  ),
  someone: anyAccents(/^(?:équipe|groupe|salarié|personnel|ton|tes|toi|votre|vos)$/),
  dangling:
    /^(?:vous|tu)(?: (?:nous|en))? \S+(?: (?:plus|concernée?))? (?:de|du|des|d['’]?|sur|par)$|^(?:vous|tu) connai(?:ssez|s)$/iu,
  later: /^(?:tard|après|ensuite|bientôt)$/,
  onlyReasons: anyAccents(/^(?:info|information|fait|mieux)$/),
  emptyAnswers: withAndWithoutAccents(
    'oui ouais nouvelleréunion rienàsignaler rienàajouter rienàdire essai essais texteici travail travailler travaillerensemble travailencours réunissonsnous onseréunit jenesaispas jesaispas ' +
      'sansidée pasdidée aucuneidée çadépend cadépend celadépend bienentendu biensûr vasavoir quisait peuimporte commetoujours ' +
      'pourleprincipe pourlaforme encasdebesoin aucasoù sinécessaire ditesmoi etcetera blocage créneaubloqué bloquerlecréneau bloquerladate ' +
      'notezladate savethedate tourdetable questionsdiverses motdujour nepaseffacer àsupprimer azerty azertyuiop qsdf qsdfg qsdfgh wxcv wxcvbn',
  ),
  realWords: 'rh tva drh dg cse',
  emptyNames: withAndWithoutAccents(
    'personne aucun quelquun inconnu inconnue àdéfinir àdéterminer àvoir nom responsable onverra jenesaispas',
  ),
  durations: /heures?|minutes?/,
  figures: anyAccents(/(?:agenda|pour|en|avant|fin|dici) 20\d\d$|\bt[1-4]\b/u),
  elisions: /(?<!\p{L})(?:[ldjmtsnc]|qu|jusqu|lorsqu|puisqu)['’]/gu,
};
