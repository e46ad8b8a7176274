import { anyAccents, withAndWithoutAccents } from './accents';
import type { PlaceholderWords } from './placeholder-words';

export const placeholderWords: PlaceholderWords = {
  emptyWords:
    withAndWithoutAccents(
      'actu actualité afin ainsi ajouter allons alors appel appelle après attend attendre attente aucun ' +
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
        'lire liste lui lundi maintenant mais mardi matin mensuel merci mercredi mieux mise mixte moi ' +
        'moment mon monde motif même mêmes neuf non nos notre nous nouvelles néant nécessaire objectif ' +
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
        'visio visioconférence voici voient voilà voir voit vos votre vous voyons vraiment zéro écrire équipe ' +
        'était étape état été évidemment évident être ' +
        'clair claire facultatif facultative différent différente pareil fini finie cadrage ' +
        'meilleur meilleure possible épisode revoit revoyons revoient rappelle rappelons ' +
        'instant dépend œuvre oeuvre occupe occuper bienvenue bienvenu venez nombreux membre jeudi ' +
        'samedi dimanche indispensable incontournable souhaitable essentiel essentielle crucial ' +
        'cruciale impératif satisfait satisfaite content contente continuation ' +
        'ultérieurement dès rapidement vite cordialement journée salutations coucou flemme groupe collectif ' +
        'collectivement mois année annuel annuelle trimestre bimensuel bihebdo conférence conf téléphonique ' +
        'bilatérale bilatéral bilat plénière ' +
        'diras direz externe administratif opérationnel organisationnel boulot taf veut veux voulez ' +
        'voulait voulais voudrais aimerais espère espérons suppose éventuellement normalement probablement ' +
        'certainement sûrement bah euh ben hein bof pff travaille travaillons travaillent assiste assister ' +
        'assistent écoute écouter écoutent deuxième troisième quatrième seconde ensuite revue téléphone courant ' +
        'revenir revient collaborateur collaboratrice disponibilité impliqué impliquée brief briefing ' +
        'causerie deux trois quatre quinze demande rattrapage report remplace histoire curiosité long longue ' +
        'devinez espace icebreaker comprenne comprennent atteint atteinte prenante tant côté ' +
        'précédent précédente êtes ' +
        'ajout ajoute ajouterai midi aprèm importe applicable environ disponible vierge calendrier chat tchat ' +
        'vérif viens vient viendra viendront commentaire conversation pourrait pourrions pourrons actuel ' +
        'actuelle actuellement cher chère chers département tôt efficace efficacement courriel entrez entrer ' +
        'attendu loin amical convivial futur avenir généraux génial demi demie moitié ont avons avez aura aurons ' +
        'garder garde gardez initial initiale intentionnellement volontairement rejoignez rejoins dernier ' +
        'dernière laisser laisse mdr ptdr matinée mutuel sympathique agréable normal normale notez évidence ' +
        'souvent uniquement optionnel optionnelle suspens personnes tél positif privé productif productive ' +
        'express éclair brève hasard aléatoire régulièrement pertinent pertinente identique devrait devrions ' +
        'spéciale spécifique particulière thème thématique taper tapez tape flou floue habituels varié virtuel ' +
        'virtuelle manière écris écrivez écrit toto tata titi tutu bidon machin bidule importance allez ' +
        'travail conviée volontiers peutêtre surtout sinon vraie vrai envie ' +
        'connu hab court courte sommes ajoutez manquant manquante écrirai ' +
        'intitulé laissé',
    ) +
    // Without their accents these are other words: "informe", "décide".
    ' connaît noté placé demandé décalé décalée reporté reportée abordé acté envoyé envoyée vue aligné alignée informé informée décidé décidée motivé motivée apprécié appréciée rassuré rassurée',
  emptyStems: anyAccents(
    /^(?:réuni|(?:re)?parl(?:er|ons|e|era|erons|é)$|expliqu|intéress(?:er|e|ent)$|complét(?:é|er|era|erai|erons)|racont|rencontr|discut|discuss|échang|synchron|particip|récurr|hebdomad|mensuel|quotidien|descripti|comment|précis|coordina(?:nt|tion)|organisati|rendezvous|brainstorm|obligat|nécessair|confidentiel|concern|déterminé)/,
  ),
  endings: /^(?:e?s|e|x)$/,
  compounds: null,
  bareVerbs: anyAccents(
    /^(?:(?:abord|align|amélior|analys|approuv|arriv|bavard|consolid|contribu|creus|débloqu|débrief|dialogu|dynamis|enrichi|fluidifi|formalis|harmonis|implément|mutualis|papot|rassembl|récapitul|recens|recentr|renforc|soulev|arrang|avanc|boss|brainstorm|caler?|clarifi|cherch|collabor|communiqu|complét|concert|concrétis|considér|continu|coordonn|circul|cré|décid|déclench|démarr|développ|discut|échang|écout|élabor|envisag|étudi|évalu|évoqu|examin|explor|expliqu|gagn|gér|identifi|impliqu|inform|list|mobilis|optimis|organis|parl|partag|pass|pens|planifi|prépar|présent|prioris|progress|propos|rapport|réfléch|regard|rencontr|résum|révis|solutionn|statu|structur|synthétis|tent|touch|trait|tranch|travaill|trouv|utilis|valid|vérifi|visualis)(?:er|ons|ez|e|es|ent|ant|é|ée|és|ées)|(?:abouti|accompli|agi|approfondi|choisi|défini|établi|finali[sz]|fourni|réagi|réfléchi|réussi)(?:r|s|t|ssons|ssez)?|(?:finaliser|lever|arriver|poser|remettre|recueillir|dégrossir|relancer|exécuter|appliquer|réaliser|agir|refaire|reprogrammer|replanifier|recaler|apprendre|comprendre|connaître|faire|prendre|mettre|reprendre|rendre|entendre|résoudre|conclure|suivre|poursuivre|produire|convenir|parvenir|obtenir|voir|revoir|recevoir|aboutir|finir|atteindre|débattre|décide))$/,
  ),
  pastVerbs: null,
  generalities: anyAccents(
    /^(?:avancée?|abordée?|actée?|réglée?|résolue?|traitée?|trouvée?|vue?|poursuite|conséquence|approche|avancement|accord|blocage|commentaire|convergence|dynamique|fonctionnement|gestion|impression|inquiétude|méthode|méthodologie|obstacle|organisation|préoccupation|recommandation|remarque|suggestion|attente|avis|cohérence|nouveauté|retour|action|activité|alignement|amélioration|analyse|besoin|clarté|clarification|collaboration|communication|concertation|doute|compréhension|connaissances|conclusion|coopération|dialogue|décision|développement|difficulté|discussion|domaine|efficacité|enjeu|entente|expérience|idée|information|leçon|objectif|opinion|orientation|perspective|pensée|piste|planification|point|priorité|problème|problématique|processus|productivité|progrès|progression|progresse|projet|proposition|préparation|présentation|qualité|question|réflexion|résultat|réussite|résolution|ressource|solution|stratégie|succès|sujet|synergie|tâche|thème|travail|vision|visibilité|échéance|élément|étape|évolution)[sx]?$/,
  ),
  handedOver: anyAccents(
    /^(?:(?:présentation|résumé|synthèse|projet|préparation|document|documentation|dossier|programme|bilan|note|diapo|slide)s?|compte|rendu|cr|pv|un|une|des?|du|les?|la|notre|nos|court|petite?|rapide|liste|minutes|faire|notes?|réunions?|point|temps)$/,
  ),
  pointers: anyAccents(
    /^(?:merci de |svp )?(?:voir|cf|pareil|vois|voyez|selon|suivant|comme|idem|même|la même|le même|les mêmes|se référer|référez|consulter|lire|d après|après|conformément|écrivez|saisir|saisissez|tapez|taper|insérer|remplir|remplissez|indiquer|indiquez|compléter|complétez|à \p{L}+(?:er|ir|re)|on (?:en|se|fera|verra|verrons)|sera|seront|tel que|en fonction)(?![\p{L}])/u,
  ),
  pointedTo: anyAccents(
    /^(?:corps|mail|message|pièce|jointe?|pj|doc|fichier|lien|invitation|notes?|page|plan|planning|programme|calendrier|canal|chat|fil|image|onenote|sharepoint|ticket|tableau|wiki|cidessous|bas|haut|dessous|dessus|annexe|document|descriptif|convenu|discuté|prévu|indiqué|précédemment|précédent|dernière?|habitude|toujours|texte|ligne|votre|place|décider|décision|discussion|fonction|résultat|organiser|planifier|fixer)/u,
  ),
  kindsOfMeeting: anyAccents(
    /^(?:(?:la|le|l|une?|notre|prochaine?|première?|dernière?|autre) )*(?:réunion|point|rendez vous|rdv|appel|entretien|séance|session|atelier|call) (?:(?:de|du|des|d|à|avec|le|la|les|l|notre) )*(?:clients?|projet|lancement|service|équipe|suivi|travail|démarrage|clôture|information|avancement|direction|département|groupe|introduction|cadrage|comité|copil|feedback|bilan|préparation|présentation|échange|distance|physique|préparatoire|préalable|exploratoire|complémentaire|intermédiaire|trimestrielle|rentrée|informelle?|individuelle|bilatérale|exceptionnelle|extraordinaire|téléphonique|finale?|annuelle?)$/,
  ),
  putOff: anyAccents(
    /(?:tôt|difficile|impossible|dur|compliqué)\b.* (?:dire|savoir|répondre|décider)(?![\p{L}])|(?:^| )(?:on|nous|il) (?:verra|verrons|décidera|déciderons|avisera|aviserons)(?![\p{L}])|^(?:cela|ça|ca|tout) (?:se )?(?:dépend|dépendra|verra)(?![\p{L}])|^(?:reste|restent) à|même (?:longueur (?:d )?onde|niveau)$|^(?:\p{L}+ )?(?:un|une|le|les|des|notre|nos) plans? (?:d )?actions?$|^(?:mettre|mise) en place (?:de |d )?(?:les |des |ces )?(?:actions?|décisions?|mesures?|choses|solutions?)$|^(?:sortir|repartir) avec (?:un|une|des|le|les) (?:plans?|actions?|idées?|décisions?|solutions?)(?: .*)?$|^(?:adhésion|engagement|implication|validation|accord) (?:de|par) (?:tous|tout le monde|chacun)$|^(?:la |le )?prochaine? (?:rdv|réunion|rencontre|date|point|rendez vous) à (?:fixer|caler|définir|convenir|confirmer)$|^(?:ce |cela |ça )?(?:sera|seront) (?:ajouté|annoncé|communiqué|complété|confirmé|décidé|défini|déterminé|discuté|donné|envoyé|fourni|mis à jour|partagé|précisé|publié|transmis)e?s?(?: .*)?$|^idem (?:que|pour) \p{L}+$|^à (?:acter|caler|convenir|creuser|définir|discuter|étudier|organiser|planifier|préciser|surveiller|traiter)(?: (?:ensemble|ensuite|en réunion|en séance))?$|^(?:re)?(?:fixer|trouver|prévoir|planifier|programmer|organiser|caler|choisir|faire|convenir) (?:d )?(?:une (?:autre|nouvelle|prochaine) date|(?:une?|la|le|notre) (?:(?:autre|nouvelle?|nouveau|prochaine?) )?(?:réunion|rencontre|séance|point|rdv|rendez vous))$|^(?:cliquez|cliquer|appuyez|appuyer|choisissez|choisir|sélectionnez|sélectionner|tapez|taper|saisissez|saisir|entrez|entrer|commencez|commencer) .*(?:ici|texte|option|élément|modifier|réponse|taper|écrire|saisir|saisie)$/u,
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
    'oui ouais comité envoyer appeler rappeler compterenduàsuivre nouvelleréunion rienàsignaler rienàajouter rienàdire essai essais texteici travail travailler travaillerensemble travailencours réunissonsnous onseréunit jenesaispas jesaispas ' +
      'sansidée pasdidée aucuneidée çadépend cadépend celadépend bienentendu biensûr vasavoir quisait peuimporte commetoujours ' +
      'pourleprincipe pourlaforme encasdebesoin aucasoù sinécessaire ditesmoi etcetera blocage créneaubloqué bloquerlecréneau bloquerladate ' +
      'notezladate savethedate tourdetable questionsdiverses motdujour nepaseffacer àsupprimer azerty azertyuiop qsdf qsdfg qsdfgh wxcv wxcvbn ' +
      'nom satisfaction surprise pardéfaut parpolitesse personneclé personneclef hésitezpas lesdossiersencours ' +
      'dossiersencours ledossierencours confcall alignerleséquipes aligneréquipe comptereduàsuivre comptrendu ' +
      'comptrenduàsuivre crsuit ' +
      'remiseàniveau miseàniveau remiseàplat remettretoutàplat nepasbouger nepasdéplacer nepastoucher surplace ' +
      'encopie enoption gaindetemps prisedecontact ' +
      'àvousdemedire àvousdedire ' +
      'créneauréservé dateréservée icebreaker météodujour prisedetempérature bonheur lebonheur nemangepasdepain ' +
      'çanemangepasdepain déroulé estparti laissermûrir prendredurecul ' +
      'pourilsache pourellesache pouronsache ' +
      'plushaut àdéf àconf àcompl àpréc enligne parsouciexhaustivité réservation ' +
      'pourêtrecomplet parcequeoui parcequenon feedback ' +
      'décisionprise décisionsprises ' +
      'nouvelledemandederéunion aioublié aibesoindetoi aibesoindevous aibesoindelui aibesoindelle parsécurité ' +
      'changezmoi ' +
      'répondreauxquestions discuterdecequisuit expliquesurplace réunionenligne ' +
      'mettreléquipeàjour mettreéquipeàjour',
  ),
  realWords: withAndWithoutAccents(
    'rh tva drh dg cse ouiounon quipart déciderquipart personnenepart sitechoisi siteretenu unoui lessoldes peutbloquer standréservé planningvalidé planningarrêté plannings planvalidé planapprouvé planprêt',
  ),
  emptyNames: withAndWithoutAccents(
    'personne aucun quelquun inconnu inconnue àdéfinir àdéterminer àvoir nom responsable onverra jenesaispas',
  ),
  durations: /heures?|minutes?/,
  figures: anyAccents(/(?:agenda|pour|en|avant|fin|dici) 20\d\d$|\bt[1-4]\b/u),
  elisions: /(?<!\p{L})(?:[ldjmtsnc]|qu|jusqu|lorsqu|puisqu)['’]/gu,
};
