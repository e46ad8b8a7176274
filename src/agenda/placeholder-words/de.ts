import type { PlaceholderWords } from './placeholder-words';

export const placeholderWords: PlaceholderWords = {
  emptyWords:
    'abend aber abfragen abgeholt abgemacht abgesagt abgewartet abholen ablauf absagen absprache ' +
    'abstimmungsbedarf abteilung abwarten abwechselnd agendapunkt ähm ähnlich ahnung aktuell akut allerlei ' +
    'als also altbekannt analog anbei ander andere anderen aneinander anfallend anfällt anfrage angabe ' +
    'angeben angedacht angefragt angegeben angekündigt angelegenheit angemeldet angenehm angesetzt angucken ' +
    'anhang anhören anknüpfen ankommen ankündigung anlass anliegen anliegt anmelden anmerkung anschluss ' +
    'ansonsten anstandshalber anstehend antwort anwesend arbeit arbeitsgruppe arbeitskreis auch auf ' +
    'aufeinander auffrischen auffrischung aufschlag aufschreiben augenblick aus ausdrücklich ausführlich ' +
    'ausgesprochen ausgetauscht auskennt auslassen außerdem bald bälde bat bauchgefühl beachten beantworten ' +
    'beantwortet bearbeitung bedarf befüllen beginn begründung begrüßen begrüßung bei beim beispiel beitrag ' +
    'bekannt bekanntermaßen bekanntgabe bemerkung bereich bereits bescheid besondere besser bestätigt bestens ' +
    'bestimmt beteiligt betreff betrifft betroffener bevorstehend bilateral bis bisher bisherig bitte blabla ' +
    'bleiben bleibt blick blindtext blub blubb bock brauchen braucht büro bzgl bzw chatverlauf chef dabei ' +
    'dabeisein dafür daher dahin damit danach daneben dank dann daran darauf darf darin darüber darum das ' +
    'dasselbe dauert dauerteilnehmer dazu dazugekommen dazukommen dazustoßen dein dem demnächst den denselben ' +
    'der derselbe derzeit des desgleichen deshalb deswegen dich die dienst diesbezüglich dieselbe digital ' +
    'ding dingsda dir dito doch dort dos dran drauf draufschauen drin dringlich dritte drüber drübergehen ' +
    'drüberschauen durch durchgehen durchgesprochen durchsprache dürfen eben ebendas ebenfalls ebenso ' +
    'effektiv effizient egal ehrlich eigentlich eilig eilt ein einbeziehen einbezogen einbinden einblick ' +
    'einfach einfügen eingabe eingeben eingebunden eingefügt eingeplant eingetragen einige einmal einsehen ' +
    'eintippen eintrag einverstanden einwand einzel einzelheiten ende entfällt entschieden entschuldigung ' +
    'entspannt entsprechend erbeten erfahren erfasst erfolgreich erfolgt erforderlich ergeben ergebnisoffen ' +
    'erkläre erklärt erläutern erläutert erläuterung erneut ernsthaft ersichtlich erst erstmal erübrigt ' +
    'erwähnt erwartet erwünscht erzähle etwas euch euer eventuell evtl extern fach fachlich fall fälle fällt ' +
    'fehlen fehlt feierabend feld fertig fest festgehalten festgelegt feststehen findet fixe form formal ' +
    'formalität formsache fortgesetzt fortlaufend fortsetzen fortsetzung frag fragt frei freiwillig freund ' +
    'freundliche fruchtbar früher fülle für ganz gar gebe gebeten gebraucht gedacht gedanken geeignet gefragt ' +
    'gefühl gegeben gegebenenfalls gegenseitig gegenwärtig geguckt gehabt geheim gehen gehört geht gelassen ' +
    'gelegenheit gelegentlich gemäß gemeinsam gemeldet genannt genau genaueres genauso gerade geredet gern ' +
    'gesagt gesamte geschäftlich geschaut geschickt gesehen gesondert gesprächsbedarf gesprächswunsch ' +
    'gesprochen gestern geteilt getrennt gewohnt gewollt gewünscht gewusst gezwungen ggf gibt glaube gleich ' +
    'gott gremium grund gründe gruppe gruß grüß gucken gut habe habt halber halbjahr halbjährlich hallo halt ' +
    'hast hat hatte hätte häufig hauptsache heißt herauskommen herauskommt herum heute heutige hey hier ' +
    'hierfür hiermit hierzu hin hinein hingehen hinhören hinkommen hinschreiben hinterlegt hinweis hinzu ' +
    'hinzufügen hinzugezogen hoffentlich höflichkeit höflichkeitshalber hört huddle hybrid ich ideal ' +
    'ideenaustausch ideensammlung identisch ihn ihr immer informationsstand informell infostand inhalt ' +
    'inoffiziell ins intensiv interessehalber intern involviert irrelevant ist jahr jährlich jede jederzeit ' +
    'jedoch jemand jep jetzt jeweils jour jourfixe jup kaffee kaffeetrinken kalender kann kannst kaum kein ' +
    'keinerlei kenne kennst kennt kenntnisstand klar klaro klein komm kommend kommentar kommt komplette ' +
    'konkret können könnt konstruktiv kram kümmern künftig kurz kürze kurzfristig lächerlich lage lagebild ' +
    'lassen lasst lässt laufend läuft laut lautet lebhaft leer legen leider letzt leute lieb locker logisch ' +
    'los löschen lösungsorientiert lust machen macht mailverlauf mal man manche manchmal material maximal ' +
    'mein meinte meinung meist melde mhm mich mindestens mir mit mitarbeiten mitbekommen miteinander ' +
    'mitgekommen mitgenommen mitgeteilt mithilfe mithören mitkommen mitlaufen mitlesen mitmachen mitnehmen ' +
    'mittag mitteilen mitteilung mittendrin mitwirken mitwirkender mitwirkung möchte möglich momentan monat ' +
    'monatsstart morgen mündlich muss müssen müsste nach nachdem nachfragen nachgeholt nachgeliefert ' +
    'nachgetragen nachher nachholen nachliefern nachmittag nachreichen nachricht nächst nachtrag nachzügler ' +
    'nachzureichen nachzutragen natürlich neben nebenbei nee nein nennen nervt net nett neues neuest ' +
    'neugierig neuigkeit nicht nichtssagend niemand nimmt nirgends nix noch nochmal normal notfalls notieren ' +
    'notiert nötig notiz nun nur nutzlos oben obig oder offen offensichtlich öffentlich offiziell oft öfter ' +
    'öhm ohne ohnehin operativ ordentlich organisatorisch ort paar passend passiert passt pause persönlich ' +
    'pflicht pflichtangabe pflichteintrag pflichtfeld pflichtveranstaltung plauderei plaudern plausch prima ' +
    'pro probe produktiv projektbeteiligter punkt quartal quartalsweise quasi quatsch randvoll ratlos ' +
    'rauskommen rauskommt rede redebedarf regel reiche reicht reihe reihum rein reingucken reinhören ' +
    'reinreden reinschauen rest routine rüber rückfrage rückmeldung rücksprache ruf ruhe rum rumreden rund ' +
    'rundmail sache sachstand sag sagte saß schau schicke schimmer schnack schnell schon schön schreibe ' +
    'schrieb schweigend sehe sehr sein seit selbe selbiger selbiges selbst selten separat servus sich ' +
    'sicherheit sicherheitshalber sie siehe siehst sind sinn sinnfrei sinnlos sinnvoll sitzt sobald sofort ' +
    'solche soll sollte sonst sonstwas sowas sowie sowieso sozusagen spannend spaß spät speziell spontan ' +
    'spreche sprich stammteilnehmer ständig standpunkt stattfand stattfinden stattgefunden statuscall steckt ' +
    'stehen steht stelle stellt stets stichwort störung streng stück stumm stunde super tag tagesordnung ' +
    'tagesordnungspunkt tägig täglich teamscall teil teilweise telefon telefoncall telefonieren telefonisch ' +
    'telko terminanfrage terminiert terminierung terminwunsch testweise textfeld thematisieren themensammlung ' +
    'tippen tja toll top trage treff trifft trotzdem tschüss tun über überall überbewertet überflüssig ' +
    'übergeordnet übersicht üblich üblicherweise übrig übrigens uhr umgehend unbedingt unbenannt und ' +
    'unerheblich ungefähr ungeklärt unnötig uns unten unter untereinander unterhalten unterhaltung ' +
    'unterredung unterwegs unverändert unverbindlich unwichtig ursprünglich usw verein vereinigt verfügbar ' +
    'vergessen verlauf vermerkt vermutlich verschickt verschieben verschoben verstanden versteht vertagt ' +
    'verteiler verteilerliste verteilt vertraulich vertraut vgl videocall viel vielleicht vierteljährlich ' +
    'virtuell voll vollständig vollständigkeit vollzählig vom von voneinander vor vorab voran vorangeht ' +
    'voraussichtlich vorbei vorbeikommen vorbeischauen vorerst vorgesehen vorhaben vorhanden vorher vorherige ' +
    'vorige vorläufig vormittag vormonat vorschlag vorsichtshalber vorstellungsrunde vortag vorwoche wahr ' +
    'wahrscheinlich wann war wäre warte warum web wegen weil weiß weißt weiter weiterführen weiterführung ' +
    'weitergeben weitergegangen weitergehen weitergeht weitergemacht weiterhin welche wenig wenn werde ' +
    'wesentlich wichtig wie wieder wiederkehrend wiedersehen wir wissen wissensstand wissenstransfer ' +
    'wissenswert wisst wobei woche wochenabschluss wochencall wochenende wochenstart wochentag wofür wohin ' +
    'wohl wollen wollte womit wort worüber worum wozu wunderbar wunsch wünschen wünscht wurde würde xyz zählt ' +
    'zeigen zeigt zeile zeit zeitfenster zeitnah zeitraum zentral zeug zielführend zielorientiert zoomcall ' +
    'zueinander zuerst zufall zufällig zugehörig zugesagt zügig zuhören zuhörer zukünftig zulassen zuletzt ' +
    'zum zumindest zur zusage zusammen zusammenhang zusammenkommen zusammenkunft zusammensetzen ' +
    'zusammensitzen zusätzlich zuschauen zuständig zutrifft zwang zwanglos zweck zwei zweite zwingend ' +
    'zwischen zwischendurch zwischenstand',
  emptyStems:
    /^(?:abgestimmt?$|abstimm(?:en|ung|ungen|ungs|t)?$|abzustimm|abgesproch|absprech|allgemein|anwesenheit|ausfüll|ausgefüll|austausch(?:en|s)?$|auszutausch|bespr[eio]ch(?:en|t|e|ung|ungen|ungs)?$|dazugehör|dringend|diskut|diskus|divers|eingelad|einlad|einzulad|ergänz(?:en|t|e|ung)?$|erledigt|erscheinen|folg(?:t|en|e|ende\p{L}*)?$|folge(?:termin|treffen|meeting|besprechung|gespräch)s?$|geklär|getroff|information(?:en)?$|informiert|infos?$|interessier|interessant|interesse$|irgend|klär(?:en|t|e|ung|ungs\p{L}*)?$|kolleg|monatlich|nachbereit|nachbesprech|nachgereich|näher|notwend|obligator|optional|platzhalter|regelm|regulär|reservier(?:t|en|ung)?$|selbsterkl|selbstver|sonstig|synchron|teilnehm|teilnahm|teilgenomm|teilzunehm|turnus|unbekannt|undefin|unklar|verabred|vereinbar|verschieden|wöchentlich|zweiwöch|überleg)|(?:mon|diens|donners|frei|sams)tags?$|mittwochs?$/u,
  endings: /^(?:e[mnrs]?|[ns]|in(?:nen)?)$/,
  // German writes "weekly meeting" in one word: Wochenbesprechung, Abstimmungstermin.
  compounds:
    /^(.*)(?:abgleich|besprechung|meeting|termin|sitzung|runde|treffen|gespräch|austausch|abstimmung|telefonat|konferenz|bericht|update|info|information|thema|themen|serie|status|blocker|sync|platzhalter|mitglied|text|beschreibung|titel|einladung|kolleg|kollegin|rückblick|ausblick|team)(?:e|en|s|er|nen)?$/,
  bareVerbs:
    /^(?:(?:adressier|andiskutier|ansprech|ausarbeit|beleucht|durchdenk|eruier|festhalt|hinterfrag|konkretisier|nachhak|optimier|sondier|spezifizier|strukturier|verständig|vorantreib|weiterbearbeit|weiterdenk|weiterentwickel|abarbeit|abklär|ableit|abschließ|aktualisier|align|analysier|anhör|anschau|arbeit|aufarbeit|auswert|berat|bericht|beschließ|beurteil|bewert|bild|brainstorm|definier|durchsprech|dranbleib|einbring|einig|entscheid|erarbeit|erreich|evaluier|fass|find|finaliser|festleg|helf|hör|informier|kommunizier|koordinier|lern|lös|mach|mitdenk|mitred|nachdenk|nachfass|nachhalt|durchgeh|organisier|plan|präsentier|priorisier|prüf|reflektier|sammel|sammle|schaff|teil|tu|umsetz|unterstütz|überprüf|verbesser|versteh|verbleib|vertief|voranbring|vorankomm|vorbereit|vorstell|weitermach|weiterkomm|weiterarbeit|werd|zeig|zuhör|zusammenarbeit|zusammenfass)(?:e?n|e?t|e|st)?|ansehen|(?:auf|ein|fest|an|ab|durch|zusammen|weiter|voran|vor|nach)zu\p{L}+en|besser|tun)$/u,
  pastVerbs: null,
  // Its verbs come last ("Lösungen finden"), so they stand here, too.
  generalities:
    /^(?:(?:aktivität|arbeitsergebnis|aspekt|aufgabe|bericht|blickwinkel|denkanst(?:ö|o)ß|dialog|diskussion|einblick|einigkeit|einigung|entwicklung|erfahrung|erfahrungsaustausch|erfolg|ergebnis|erkenntnis|fortschritt|gedanke|herausforderung|idee|impuls|information|inhalt|input|klarheit|klärung|kommunikation|konsens|liste|punkt|lösung|lösungsansatz|lösungsansätz|lösungsvorschläg|maßnahme|meinung|mehrwert|möglichkeit|next|planung|problem|projekt|prozess|qualität|resultat|rückmeldung|schritt|stand|synergie|transparenz|todo|umsetzung|update|überblick|verbesserung|verständnis|vorgehen|vorgehensweise|vorschläg|vorschlag|weiterentwicklung|wissen|wissensaustausch|ziel|zielsetzung|akzeptanz|anregung|arbeitsteilung|aufgabenverteilung|ausgangslage|baustelle|bedenken|bedürfnis|commitment|durchblick|erwartung|fokus|gemeinsamkeit|handlungsbedarf|handlungsfeld|hintergrund|kontext|learning|motivation|orientierung|potenzial|priorität|rahmenbedingung|schwerpunkt|stimmung|teamgeist|vertrauen|zufriedenheit|zusammenarbeit|unklarheit|missverständnis|zusammenfassung)(?:se?|e[nrs]?|n|en|sen)?|(?:adressier|andiskutier|ansprech|ausarbeit|beleucht|durchdenk|eruier|festhalt|hinterfrag|konkretisier|nachhak|optimier|sondier|spezifizier|strukturier|verständig|vorantreib|weiterbearbeit|weiterdenk|weiterentwickel|abarbeit|abklär|ableit|abschließ|aktualisier|analysier|arbeit|auswert|bekomm|berat|bewert|definier|durchsprech|dranbleib|einbring|einhol|entscheid|entwickel|erhalt|erarbeit|erreich|erziel|festleg|find|gewinn|hab|hol|identifizier|informier|koordinier|lern|lös|mach|organisier|plan|präsentier|priorisier|prüf|reflektier|sammel|schaff|teil|umsetz|unterstütz|überprüf|verbesser|verschaff|versteh|verteil|vertief|vorbereit|vorankomm|vorstell|weitermach|weiterkomm|werd|zusammenarbeit|zusammenfass|zusammentrag)(?:e?n|e?t)|bringen|beseitigen|ausräumen|durchgehen|einig|entscheidungen|treffen|tun|zufrieden)$/,
  handedOver:
    /^(?:(?:präsentation|zusammenfassung|projekt|unterlage|vorbereitung|dokument|folie|liste|bericht|ergebnis)(?:se|n|en|e|s)?|protokoll|notizen|mitschrift|die|das|den|der|eine?n?|unsere?|kurze?r?|status|update|todos?|besprechung(?:en)?|termine?|meetings?)$/,
  pointers:
    /^(?:bitte )?(?:siehe|analog|laut|lt|gemäß|gem|wie|steht|stehen|vgl|vergleiche|wird|werden|wurde|kommt|folgt|ist|sind|hier|das klär|klär|s)\b/,
  pointedTo:
    /^(?:anlage|anhang|betreff|bild|chat|confluence|sharepoint|outlook|powerpoint|excel|onedrive|slack|onenote|jira|wiki|intranet|laufwerk|datei|einladung|folgend|kalender|link|notiz|ordner|plan|protokoll|seite|\p{L}*(?:notiz|mail|protokoll|kalender)|tagesordnung|vorlage|ticket|titel|unterlage|verlauf|verteiler|liste|vorherig|vorig|letzt|besproch|\p{L}*ge\p{L}+(?:t|en)(?:e[mnrs]?)?$|(?:be|er|ver|ent)\p{L}+(?:t|en)$)/u,
  kindsOfMeeting:
    /^(?:(?:ein|eine|einen|der|die|das|den|unser|unsere|nächste[rsn]?) )*(?:neue[rsn]?|erste[rsn]?|zweite[rsn]?|letzte[rsn]?|nächste[rsn]?|weitere[rsn]?|informelle[rsn]?) (?:besprechung|meeting|termin|treffen|gespräch|sitzung|runde|call|austausch|mal)(?: (?:finden|vereinbaren|ausmachen|suchen|planen|festlegen|ansetzen|anlegen|einstellen|machen|verschicken|(?:wird|muss|soll) (?:noch )?(?:vereinbart|gesucht|gefunden|festgelegt|verschickt)))?$|^(?:kunden|partner|lieferanten|projekt|erst)gespräch$|^(?:kunden|projekt|workshop ?|intro|erst|einstiegs|kennenlern|mitarbeiter|partner|lieferanten)(?:besprechung|meeting|termin|treffen|sitzung|runde|call)$/,
  putOff:
    /^(?:die |weitere )?(?:agenda|anhang|details?|einzelheiten|folien|informationen|infos?|inhalte?|links?|material|materialien|präsentation|protokoll|tagesordnung|text|themen|unterlagen?|ziele?|zweck|grund|begründung|beschreibung) (?:folg(?:t|en)|komm(?:t|en)|schicke?|sende|reiche|gibt es)(?: (?:ich|per|mail|noch|nach|dann|später|bald|in|kürze|morgen|rechtzeitig|separat|vorab|rum))*$|^(?:(?:noch|ich|habe?|gar|da|leider) )*kein(?:e|en)? (?:plan|ahnung|schimmer|ideen?|lust|bock|zeit)\b.*$|^(?:das |ist |muss |müssen |wird |werden )*(?:noch(?: nicht)?|nicht) (?:zu )?(?:definier|festleg|festgeleg|festzuleg|klär|geklär|bestimm|entscheid|entschied|besproch|abgestimm|abzustimm)(?:en|t)(?: werden)?$|^keine (?:besonderen? |weiteren? |neuen? )*(?:änderung|themen|fragen|anmerkung|neuigkeit|punkte|wünsche)(?:en)?$|^(?:das )?(?:zeigt|ergibt|klärt|findet|wird) sich\b.*(?:finden|zeigen|ergeben|klären|dann|noch|später|meeting|termin|gespräch)$|^(?:das )?(?:ergibt|zeigt|findet|klärt) sich$|schwer zu sagen|zu früh\b.*|(?:lässt|läßt) sich (?:noch )?nicht sagen|^(?:mal|dann|schauen|sehen|gucken)(?: wir)?(?: dann| mal)* (?:sehen|schauen|gucken|mal)$|^(?:klicken|tippen|wählen|drücken) .*(?:hier|bearbeiten|eingeben|auswählen|hinzuzufügen|aus)$/u,
  subjects: /wir|ich|man/,
  leads:
    /zu|um|zum|zur|bitte|nur|kurz|für|einen?|eine|mal|gemeinsam|las(?:s|st|sen sie) uns|wollen|möchten|müssen|sollen|die|das|den|alle/,
  someone: /^(?:gruppe|belegschaft|mitarbeit|sie$|ihr$|ihre|ihnen$|du$|dein|euch$|euer)/,
  dangling: /^(?:sie|du)(?:\s\S+){1,2}\s(?:über|von|um|an|mit|aus)$|^wichtig für (?:sie|dich) ist$/i,
  later: /^(?:später|morgen|dann|demnächst|nachher)$/,
  onlyReasons: /^(?:kenntnis|kenntnisnahme)$/,
  emptyAnswers:
    'asdfjklö moin ausgründen ausbekanntengründen diesunddas kurzwasbesprechen musswasbesprechen gibtesneues wasgibtesneues wasauchimmer nichtsneues gemeinsamelinie gemeinsameliniefinden neueerkenntnisse neueideen neueimpulse neueeinblicke hatangenommen aufeigenenwunsch nochnichtsgeplant nichtsgeplant neueinfos neueinformationen neuethemen neuepunkte allewissenwaszutunist arbeitetamprojekt arbeitetimprojekt allesbeimalten washaltsoanfällt wasanliegt wassoanfällt wassoanliegt wasgeradeanliegt arbeitetimteam arbeitetmit arbeitetbeiuns mitarbeiter mitarbeiterin zursicherheit weißderchef wasstehtan wasgibtsneues malsehenwasrauskommt mussmanhierwaseintragen wassollhierrein wassollichhiereintragen uptodate uptodatesein öäöä undsoweiter',
  realWords:
    'stelltein notar sicherheit ward qs br gf pl bl ag neu recht tester fewer series recall chef bestand vorstand',
  emptyNames:
    'niemand keiner keine jemand offen unbekannt unklar ka weißnicht nochoffen nochunklar namen wer',
  durations: /stunden?|minuten?|std|min/,
  figures: /(?:agenda|für|bis|ab) 20\d\d$|\bq\d\b/u,
  elisions: null,
};
