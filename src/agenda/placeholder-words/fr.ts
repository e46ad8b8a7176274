import { anyAccents, withAndWithoutAccents } from './accents';
import type { PlaceholderWords } from './placeholder-words';

export const placeholderWords: PlaceholderWords = {
  emptyWords:
    withAndWithoutAccents(
      'minuit matinée aujourdhui absolument actu actualité actuel actuelle actuellement afin agréable aide ailleurs ainsi ait ajout ' +
        'ajoute ajoutez allait aller allez allons alors année annuel annuelle ans appel appelle apporte après ' +
        'arrêté assez assiste atteint aucun auquel aura aurait aussi autant autour autre autrement aux auxquels ' +
        'avance avant avantage avec avez avoir avons ayant bah beaucoup besoin bidon bien bientôt bienvenu bilat ' +
        'bloqué bon bonjour bonne boulot bref briefing brouillon but cadrage cadre café calé cap car cas causerie ' +
        'ceci cela celle celui certain certainement certes ces cet cette ceux chacun chance chaque cher chez ' +
        'chose cinq clair climat cliquez collaborateur collectif collègue combien comme commencé commun ' +
        'communiqué compétences comprend comprenne comprennent compris conf conférence connu constate constitue ' +
        'content contraire contre contribue contribution convenu convié convient corps côté coup courant cours ' +
        'court créneau croire crois croit curiosité dans debout débrief début défini dehors demain demande ' +
        'demandez demi département dépend depuis dernier dernière déroule dès désormais dessous dessus détail ' +
        'deux deuxième devant devenir devient devinez devra devrait différence différent difficile dimanche dirai ' +
        'directement direction dispo disponible dispose dit divers dix dizaine dois doit doivent donc donné doué ' +
        'douze duquel durant durée échéant éclaircir écoute écrirai écrire écris écrit écrivez effectivement ' +
        'effet efficace égale également elle encore endroit enfin ensemble ensuite entendu entier entre entretien ' +
        'envie environ épisode équipe espace esprit essentiel essentielle est était étape état été êtes être euh ' +
        'eux éventuellement évidemment évidence évident exactement exemple existe externe facile facilement ' +
        'facultatif facultative faible faire fais faisait faisons fait fasse faudra faut ferai fin fini fixé flou ' +
        'fois fonctionne font formalité forme furent fut futur gagné garde général généralement généraux genre ' +
        'gens global globalement grand gros hab hasard haut hebdo heure hier histoire hors hui huit ici idée idem ' +
        'identique ils immédiatement impliqué importance importe inconnu indéfini indispensable insérer instant ' +
        'intéressant intéressé interne intitulé jamais jeudi joint jour journée jsp jusque laissé laquelle ' +
        'largement lequel les lesquelles lesquels leur libre lié lieux lignes lire liste logique loin long ' +
        'longtemps longue lors lorsque lui lundi machin maintenant mais maîtriser mal malgré manquant manque ' +
        'mardi matin matinal maximum mdr meilleur membre même merci mercredi mes message météo midi mieux mille ' +
        'minimum mis moi moitié mon monde montre montrent mot motif moyen moyenne mûrir nature naturel ' +
        'naturellement néanmoins néant nécessite neuf niveau nombreuses nombreux normal normalement nos notamment ' +
        'nôtre nous nouveautés nouvelles objectif objet occasion occupe odj oeuvre œuvre ont opérationnel ' +
        'ordinaire ordre organisateur organisée oubli oublié outre ouvert par parce pareil parfaitement parfois ' +
        'parmi particulier particulière partie partout pas passage passe pause peine pendant pense permet ' +
        'permettre personne personnel pertinent peser petit peu peut peuvent pièce plaisir plaît planifié ' +
        'plénière plus plusieurs point politesse portant positif possibilité pour pourquoi pourrait poursuite ' +
        'pouvait pouvoir pratiquement précédent premier prenante préparation près présence présent presque ' +
        'prévoir prévu principal principalement principe privé probablement prochain prochainement proche ' +
        'profiter programmé propre provisoirement puis puisque puisse qualité quand quant quasi quatre que quel ' +
        'quelles quelqu qui quinze quoi raison raisonnable rapide rapidement rappel rappelle rare rarement ras ' +
        'rattrapage rdv réalité récapitulatif réel réelle réellement réfléchir regard régulier rejoignez ' +
        'rejoindre relatif relative relativement remplace remplir rend rendez rendre renseigné réponse reprend ' +
        'reprendre reprise requis respecter respectivement retrouve réu revenir revient revoit revue rien rituel ' +
        'sais saisir sait samedi sans satisfait sauf savent savez savoir seconde selon semaine semble semblent ' +
        'sens sentiment sept sera serait seront sert service ses seul seulement simple simplement sinon situation ' +
        'situe six soient soir sois soit sommes son sont souci souhaité sous soutenir soutien soutient souvent ' +
        'spécial spécifique statut suffisamment suffisant suffit suis suit suivant suivent suivi suivre suivront ' +
        'sujet super suppose sûr surtout svp synchro tandis tant tard tata tél téléphone téléphonique telle ' +
        'tellement température temps tenir tenu terminé tien tient titre toi totalement totalité toto toujours ' +
        'tour tous tout toutefois tradition travail travaille travaillent travers très trimestre trimestriel ' +
        'trois trop truc ultérieurement une unique uniquement urgence utile utiliser varié vaut vendredi venez ' +
        'venir verra vers veut veux vide vie viendra vienne viennent vient vingt visiblement visio ' +
        'visioconférence vite voici voie voient voir voit volontiers vont vos vôtre voudrait voulait voulez ' +
        'vouloir voulu vous vrai vraiment zéro',
    ) +
    // Without their accents these are other words: "informe", "décide".
    ' connaît noté placé demandé décalé décalée reporté reportée abordé acté envoyé envoyée vue aligné alignée informé informée décidé décidée motivé motivée apprécié appréciée rassuré rassurée',
  emptyStems: anyAccents(
    /^(?:annonce|mutuel|clarifi|improvis|concret|égard$|interesse|conclu(?:re|ons)?$|terminé|résoudre$|arriv(?:e|er|ons)$|vérif|bilan$|bande$|semestr|apais|calme|sent$|sentent|contact|avenir|motiv|inspir|rassur|confian|attent|ambianc|adapt|évalu|recommand|ressent|partag|échang|habitu|réuni|(?:re)?parl(?:er|ons|e|era|erons|é)$|expliqu|intéress(?:er|e|ent)$|complét(?:é|er|era|erai|erons)|racont|rencontr|discut|discuss|échang|synchron|particip|récurr|hebdomad|mensuel|quotidien|descripti|comment|précis|coordina(?:nt|tion)|organisati|rendezvous|brainstorm|obligat|nécessair|confidentiel|concern|déterminé)/,
  ),
  endings: /^(?:e?s|e|x)$/,
  compounds: null,
  bareVerbs: anyAccents(
    /^(?:(?:abord|align|amélior|analys|approuv|arriv|bavard|consolid|contribu|creus|débloqu|débrief|dialogu|dynamis|enrichi|fluidifi|formalis|harmonis|implément|mutualis|papot|rassembl|récapitul|recens|recentr|renforc|soulev|arrang|avanc|boss|brainstorm|caler?|clarifi|cherch|collabor|communiqu|complét|concert|concrétis|considér|continu|coordonn|circul|cré|décid|déclench|démarr|développ|discut|échang|écout|élabor|envisag|étudi|évalu|évoqu|examin|explor|expliqu|gagn|gér|identifi|impliqu|inform|list|mobilis|optimis|organis|parl|partag|pass|pens|planifi|prépar|présent|prioris|progress|propos|rapport|réfléch|regard|rencontr|résum|révis|solutionn|statu|structur|synthétis|tent|touch|trait|tranch|travaill|trouv|utilis|valid|vérifi|visualis)(?:er|ons|ez|e|es|ent|ant|é|ée|és|ées)|(?:abouti|accompli|agi|approfondi|choisi|défini|établi|finali[sz]|fourni|réagi|réfléchi|réussi)(?:r|s|t|ssons|ssez)?|(?:finaliser|lever|arriver|poser|remettre|recueillir|dégrossir|relancer|exécuter|appliquer|réaliser|agir|refaire|reprogrammer|replanifier|recaler|apprendre|comprendre|connaître|faire|prendre|mettre|reprendre|rendre|entendre|résoudre|conclure|suivre|poursuivre|produire|convenir|parvenir|obtenir|voir|revoir|recevoir|aboutir|finir|atteindre|débattre|décide))$/,
  ),
  pastVerbs: null,
  generalities: anyAccents(
    /^(?:avancée?|abordée?|actée?|réglée?|résolue?|traitée?|trouvée?|vue?|poursuite|conséquence|approche|avancement|accord|blocage|commentaire|convergence|dynamique|fonctionnement|gestion|impression|inquiétude|méthode|méthodologie|obstacle|organisation|préoccupation|recommandation|remarque|suggestion|attente|avis|cohérence|nouveauté|retour|action|activité|alignement|amélioration|analyse|besoin|clarté|clarification|collaboration|communication|concertation|doute|compréhension|connaissances|conclusion|coopération|dialogue|décision|développement|difficulté|discussion|domaine|efficacité|enjeu|entente|expérience|idée|information|leçon|objectif|opinion|orientation|perspective|pensée|piste|planification|point|priorité|problème|problématique|processus|productivité|progrès|progression|progresse|projet|proposition|préparation|présentation|qualité|question|réflexion|résultat|réussite|résolution|ressource|solution|stratégie|succès|sujet|synergie|consensus|tâche|thème|travail|vision|visibilité|échéance|élément|étape|évolution)[sx]?$/,
  ),
  handedOver: anyAccents(
    /^(?:(?:présentation|résumé|synthèse|projet|préparation|document|documentation|dossier|programme|bilan|note|diapo|slide)s?|compte|rendu|cr|pv|un|une|des?|du|les?|la|notre|nos|court|petite?|rapide|liste|minutes|faire|notes?|réunions?|point|temps)$/,
  ),
  pointers: anyAccents(/^(?:svp )?(?:voir|comme|à \p{L}+(?:er|ir)|on (?:verra)|en fonction)(?![\p{L}])/u),
  pointedTo: anyAccents(/^(?:compte|rendu|bas|indiqué|ligne|place|décider|fonction|organiser)/u),
  kindsOfMeeting: anyAccents(
    /^(?:(?:l) )*(?:réunion|point|rendez vous|appel|séance) (?:(?:de|à) )*(?:clients?|travail|information|avancement|introduction|distance|physique|préparatoire|rentrée)(?: (?:annuel)(?:le)?)?$/,
  ),
  putOff: anyAccents(
    /^(?:parce que )?(?:le) (?:chef) (?:(?:m) )?(?:a (?:dit))$|^(?:ton) (?:avis)$|^comité (?:mensuel)$|^(?:ton) (?:aide)$|^(?:(?:tête à tête) )*avec (?:le) (?:chef)$|(?:tôt|difficile|impossible)\b.* (?:dire)(?![\p{L}])|(?:^| )(?:on) (?:décidera)(?![\p{L}])|même (?:longueur (?:d )?onde)$|^(?:\p{L}+ )?(?:un) plans? (?:d )?actions?$|^(?:mettre) en place (?:d )?(?:les )?(?:actions?)$|^(?:sortir|repartir) avec (?:un|des) (?:plans?|actions?)(?: .*)?$|^(?:adhésion|engagement|validation) (?:de) (?:tous)$|^(?:ça )?(?:sera) (?:fourni)e?s?(?: .*)?$|^idem (?:que) \p{L}+$|^à (?:convenir|surveiller)(?: (?:ensemble))?$|^(?:re)?(?:fixer) (?:d )?(?:une (?:autre) date)$|^(?:choisir|saisissez|commencez) .*(?:option|réponse|taper)$/u,
  ),
  subjects: /nous|on|je|il/,
  leads: anyAccents(
    /de|y|on|mieux|bien|tout|encore|enfin|pour|juste|simplement|seulement|se|nous|nos|il faut|faut|allons|doit|devons|pouvoir|venir|aller|ensemble|(?:faire|avoir|tenir|prendre|donner|mener|passer)(?: (?:en|le|la|les|un|une|des|du))?/,
  ),
  someone: anyAccents(/^(?:équipe|groupe|salarié|personnel|ton|tes|toi|votre|vos)$/),
  dangling:
    /^(?:vous|tu)(?: (?:nous|en))? \S+(?: (?:plus|concernée?))? (?:de|du|des|d['’]?|sur|par)$|^(?:vous|tu) connai(?:ssez|s)$/iu,
  later: /^(?:tard|après|ensuite|bientôt)$/,
  onlyReasons: anyAccents(/^(?:info|information|fait|mieux)$/),
  emptyAnswers: withAndWithoutAccents(
    'àdéf aibesoindetoi aioublié appeler àvousdemedire azerty azertyuiop çanemangepasdepain changezmoi ' +
      'compterenduàsuivre créneauréservé décisionprise déroulé encopie enoption envoyer envoyerquelquechose ' +
      'essai estparti expliquesurplace feedback gaindetemps hésitezpas icebreaker lebonheur lesdossiersencours ' +
      'mettreéquipeàjour nepasbouger nouvelledemandederéunion nouvelleréunion nouveaurendezvous ouais oui parcequeoui pardéfaut ' +
      'parsécurité parsouciexhaustivité personneclé pourêtrecomplet prendredurecul prisedecontact ' +
      'prisedetempérature qsdf qsdfgh rappeler remettretoutàplat remiseàniveau répondreauxquestions ' +
      'resterencontact réunionenligne rienàdire rienàsignaler satisfaction suivreledossier surplace surprise ' +
      'uncoupdefilrapide',
  ),
  realWords: withAndWithoutAccents(
    'signe siteenligne ventes afaitletest lestests fairelestests validerlesplans lanote partagerlanote rh tva drh dg cse ouiounon quipart déciderquipart personnenepart sitechoisi siteretenu unoui lessoldes peutbloquer standréservé planningvalidé planningarrêté plannings planvalidé planapprouvé planprêt',
  ),
  emptyNames: withAndWithoutAccents(
    'personne aucun quelquun inconnu inconnue àdéfinir àdéterminer àvoir nom responsable onverra jenesaispas',
  ),
  durations: /heures?|minutes?/,
  timesInWords:
    /heures? (?:et quart|moins (?:le quart|dix|vingt|cinq))|(?:un|trois) quarts? d.heure|(?:apr[èe]s|avant) (?:le )?d[ée]jeuner|(?:onze|douze|treize|quatorze|quinze|seize) heures(?: trente)?/,
  figures: anyAccents(/(?:agenda|pour|en|avant|fin|dici) 20\d\d$|\bt[1-4]\b/u),
  elisions: /(?<!\p{L})(?:[ldjmtsnc]|qu|jusqu|lorsqu|puisqu)['’]/gu,
};
