import type { PlaceholderWords } from './placeholder-words';

export const placeholderWords: PlaceholderWords = {
  emptyWords:
    'aber abfragen abgeholt abgemacht abgesagt abgewartet abholen ablauf absprache abstimmungsbedarf ' +
    'abteilung abwarten agendapunkt ähm ähnlich ahnung aktuell akut allerlei als also anbei ander aneinander ' +
    'anfallend anfällt anfrage angabe angeben angedacht angefragt angegeben angekündigt angelegenheit ' +
    'angemeldet angenehm angesetzt angucken anhang anhören anknüpfen ankommen ankündigung anlass anliegen ' +
    'anliegt anmelden anmerkung anschluss ansonsten anstandshalber anstehend antwort anwesend arbeit ' +
    'arbeitsgruppe arbeitskreis auch auf aufeinander auffrischen auffrischung aufschlag aufschreiben ' +
    'augenblick aus ausdrücklich ausführlich ausgesprochen ausgetauscht auslassen außerdem bald bauchgefühl ' +
    'beachten beantworten beantwortet bearbeitung bedarf befüllen beginn begründung begrüßen begrüßung bei ' +
    'beim beispiel beitrag bekannt bekanntgabe bemerkung bereich bereits bescheid besondere besser bestätigt ' +
    'bestens bestimmt beteiligt betreff betrifft bevorstehend bis bisher bisherig bitte blabla bleiben bleibt ' +
    'blick blindtext blub blubb bock brauchen braucht büro bzgl bzw chatverlauf chef dabei dabeisein dafür ' +
    'daher dahin damit danach dank dann daran darauf darf darin darüber darum das dasselbe dauert ' +
    'dauerteilnehmer dazu dazugekommen dazukommen dein dem demnächst den denselben der derselbe derzeit des ' +
    'desgleichen deshalb deswegen dich die dienst dies diesbezüglich dieselbe digital ding dingsda dir dito ' +
    'doch dort dos dran drauf draufschauen dringlich dritte drüber drübergehen drüberschauen durch durchgehen ' +
    'durchgesprochen durchsprache dürfen eben ebenfalls ebenso effektiv effizient egal eigentlich eilig eilt ' +
    'ein einbeziehen einbezogen einbinden einblick einfach einfügen eingabe eingeben eingebunden eingefügt ' +
    'eingeplant einige einsehen eintippen eintrag einverstanden einwand einzel einzelheiten ende entfällt ' +
    'entschieden entschuldigung entspannt entsprechend erbeten erfahren erfolgreich erfolgt erforderlich ' +
    'ergeben erkläre erklärt erläutern erläutert erläuterung ersichtlich erst erstmal erübrigt erwähnt ' +
    'erwartet erwünscht erzähle etwas euch euer eventuell evtl extern fachlich fall fälle fällt fehlen fehlt ' +
    'feierabend feld fertig fest festgelegt feststehen findet fixe form formal formalität formsache ' +
    'fortgesetzt fortlaufend fortsetzen fortsetzung frag fragt frei freiwillig freund freundliche früher ' +
    'fülle für ganz gar gebe gebeten gebraucht gedacht gedanken geeignet gefragt gefühl gegeben ' +
    'gegebenenfalls gegenseitig gegenwärtig geguckt gehabt geheim gehen gehört geht gelegenheit gelegentlich ' +
    'gemäß gemeinsam gemeldet genannt genau genaueres genauso gerade geredet gern gesagt gesamte geschäftlich ' +
    'geschaut geschickt gesehen gesondert gesprächsbedarf gesprächswunsch gesprochen gestern geteilt getrennt ' +
    'gewohnt gewollt gewünscht gewusst gezwungen ggf gibt glaube gleich gott gremium grund gruppe gruß grüß ' +
    'gucken gut habe habt halber halbjahr halbjährlich hallo halt hast hat hatte hätte häufig hauptsache ' +
    'heißt herauskommen herauskommt herum heute heutige hey hier hierfür hiermit hierzu hin hinein hingehen ' +
    'hinkommen hinschreiben hinweis hinzu hinzufügen hinzugezogen hoffentlich höflichkeit höflichkeitshalber ' +
    'hört huddle hybrid ich ideal ideenaustausch ideensammlung identisch ihn ihr immer informationsstand ' +
    'informell infostand inhalt inoffiziell ins interessehalber intern involviert irrelevant ist jahres ' +
    'jährlich jede jederzeit jedoch jemand jep jetzt jeweils jour jourfixe jup kaffee kaffeetrinken kalender ' +
    'kann kannst kaum kein keinerlei kenne kennst kennt kenntnisstand klar klaro klein komm kommend kommentar ' +
    'kommt komplette können könnt konstruktiv kram kümmern künftig kurz kürze kurzfristig lagebesprechung ' +
    'lassen lasst lässt laufend läuft laut lautet lebhaft leer legen leider letzt leute lieb locker logisch ' +
    'los löschen lust machen macht mailverlauf mal man manche manchmal material maximal mein meinung meist ' +
    'melde mhm mich mindestens mir mit mitarbeiten mitbekommen miteinander mitgekommen mitgenommen mitgeteilt ' +
    'mithilfe mithören mitkommen mitlaufen mitlesen mitmachen mitnehmen mittag mitteilen mitteilung mitwirken ' +
    'mitwirkung möglich momentan monat monatsstart morgen mündlich muss müssen müsste nach nachdem nachfragen ' +
    'nachgeholt nachgeliefert nachgetragen nachher nachholen nachliefern nachreichen nachricht nächst ' +
    'nachtrag nachzügler nachzureichen nachzutragen natürlich neben nebenbei nee nein nennen net nett neues ' +
    'neuest neuigkeit nicht nichtssagend niemand nimmt nirgends nix noch normal notfalls notieren nötig notiz ' +
    'nun nur nutzlos oben obig oder offen offensichtlich öffentlich offiziell oft öfter öhm ohne ohnehin ' +
    'ordentlich organisatorisch ort paar passend passiert passt pause persönlich pflicht pflichtangabe ' +
    'pflichteintrag pflichtfeld pflichtveranstaltung plauderei plaudern plausch prima pro probe produktiv ' +
    'punkt quartal quartalsweise quasi quatsch ratlos rauskommen rauskommt rede redebedarf regel reiche ' +
    'reicht reihe reihum rein reinhören reinreden reinschauen rest routine rüber rückfrage rückmeldung ' +
    'rücksprache ruf rum rumreden rund rundmail sache sachstand sag saß schau schicke schimmer schnack ' +
    'schnell schon schön schreibe schweigend sehe sehr sein seit selbe selbiges selbst selten separat servus ' +
    'sich sicherheit sicherheitshalber sie siehe siehst sind sinn sinnlos sinnvoll sitzt sobald sofort solche ' +
    'soll sollte sonst sonstwas sowas sowie sowieso sozusagen spannend spaß spät speziell spontan spreche ' +
    'sprich stammteilnehmer ständig standpunkt stattfand stattfinden stattgefunden statuscall stehen steht ' +
    'stelle stellt stets stichwort störung streng stück stumm stunde super tag tagesordnung ' +
    'tagesordnungspunkt tägig täglich teamscall teil teilweise telefon telefoncall telefonieren telefonisch ' +
    'telko terminanfrage terminiert terminierung terminwunsch testweise textfeld thematisieren themensammlung ' +
    'tippen tja toll top trage treff trifft trotzdem tschüss über überall überflüssig übergeordnet übersicht ' +
    'üblich üblicherweise übrig übrigens uhr umgehend unbedingt unbenannt und unerheblich ungefähr unnötig ' +
    'uns unten unter untereinander unterhalten unterhaltung unterredung unterwegs unverändert unverbindlich ' +
    'unwichtig ursache ursprünglich usw verein vereinigt verfügbar vergessen verlauf vermutlich verschickt ' +
    'verschieben verschoben verstanden versteht vertagt verteiler verteilerliste verteilt vertraulich vgl ' +
    'videocall viel vielleicht vierteljährlich virtuell voll vollständig vollständigkeit vollzählig vom von ' +
    'voneinander vor vorab voran vorangeht voraussichtlich vorbei vorbeikommen vorerst vorgesehen vorhaben ' +
    'vorhanden vorher vorherige vorige vorläufig vormonat vorschlag vorsichtshalber vorstellungsrunde vortag ' +
    'vorwoche wahr wahrscheinlich wann war wäre warte warum web wegen weil weiß weißt weiter weiterführen ' +
    'weiterführung weitergeben weitergegangen weitergehen weitergeht weitergemacht weiterhin welche wenig ' +
    'wenn werde wesentlich wichtig wie wieder wiederkehrend wiedersehen wir wissen wissensstand ' +
    'wissenstransfer wissenswert wisst wobei woche wochenabschluss wochencall wochenende wochenstart ' +
    'wochentag wofür wohin wohl wollen wollte womit wort worüber worum wozu wunderbar wunsch wünschen wurde ' +
    'würde xyz zählt zeigen zeigt zeile zeit zeitfenster zeitnah zeitraum zentral zeug zielführend zoomcall ' +
    'zueinander zuerst zufall zufällig zugehörig zugesagt zügig zuhören zuhörer zukünftig zulassen zuletzt ' +
    'zum zumindest zur zusage zusammen zusammenhang zusammenkommen zusammenkunft zusammensetzen ' +
    'zusammensitzen zusätzlich zuschauen zuständig zutrifft zwang zwanglos zweck zwei zweite zwischen ' +
    'zwischendurch zwischenstand',
  emptyStems:
    /^(?:abgestimmt?$|abstimm(?:en|ung|ungen|ungs|t)?$|abzustimm|abgesproch|absprech|allgemein|anwesenheit|ausfüll|ausgefüll|austausch(?:en|s)?$|auszutausch|bespr[eio]ch(?:en|t|e|ung|ungen|ungs)?$|dazugehör|dringend|diskut|diskus|divers|eingelad|einlad|einzulad|ergänz(?:en|t|e|ung)?$|erledigt|erscheinen|folg(?:t|en|e|ende\p{L}*)?$|folge(?:termin|treffen|meeting|besprechung|gespräch)s?$|geklär|getroff|information(?:en)?$|informiert|infos?$|interessier|interessant|interesse$|irgend|klär(?:en|t|e|ung|ungs\p{L}*)?$|kolleg|monatlich|nachbereit|nachbesprech|nachgereich|näher|notwend|obligator|optional|platzhalter|regelm|regulär|reservier(?:t|en|ung)?$|selbsterkl|selbstver|sonstig|synchron|teilnehm|teilnahm|teilgenomm|teilzunehm|turnus|unbekannt|undefin|unklar|verabred|vereinbar|verschieden|wöchentlich|zweiwöch|überleg)|(?:mon|diens|donners|frei|sams)tags?$|mittwochs?$/u,
  endings: /^(?:e[mnrs]?|[ns]|in(?:nen)?)$/,
  // German writes "weekly meeting" in one word: Wochenbesprechung, Abstimmungstermin.
  compounds:
    /^(.*)(?:abgleich|besprechung|meeting|termin|sitzung|runde|treffen|gespräch|austausch|abstimmung|telefonat|konferenz|bericht|update|info|information|thema|themen|serie|status|blocker|sync|platzhalter|mitglied|text|beschreibung|titel|einladung|kolleg|kollegin)(?:e|en|s|er|nen)?$/,
  bareVerbs:
    /^(?:(?:abarbeit|abklär|ableit|abschließ|aktualisier|align|analysier|anhör|anschau|arbeit|aufarbeit|auswert|berat|bericht|beschließ|beurteil|bewert|bild|brainstorm|definier|durchsprech|dranbleib|einbring|einig|entscheid|erarbeit|erreich|evaluier|fass|find|finaliser|festleg|helf|hör|informier|kommunizier|koordinier|lern|lös|mach|mitdenk|mitred|nachdenk|nachfass|nachhalt|durchgeh|organisier|plan|präsentier|priorisier|prüf|reflektier|sammel|sammle|schaff|teil|tu|umsetz|unterstütz|überprüf|verbesser|versteh|verbleib|vertief|voranbring|vorankomm|vorbereit|vorstell|weitermach|weiterkomm|weiterarbeit|werd|zeig|zuhör|zusammenarbeit|zusammenfass)(?:e?n|e?t|e|st)?|ansehen|(?:auf|ein|fest|an|ab|durch|zusammen|weiter|voran|vor|nach)zu\p{L}+en|besser|tun)$/u,
  pastVerbs: null,
  // Its verbs come last ("Lösungen finden"), so they stand here, too.
  generalities:
    /^(?:(?:aktivität|arbeitsergebnis|aspekt|aufgabe|bericht|blickwinkel|denkanst(?:ö|o)ß|dialog|diskussion|einblick|einigkeit|einigung|entwicklung|erfahrung|erfahrungsaustausch|erfolg|ergebnis|erkenntnis|fortschritt|gedanke|herausforderung|idee|impuls|information|inhalt|input|klarheit|klärung|kommunikation|konsens|liste|punkt|lösung|lösungsansatz|lösungsansätz|lösungsvorschläg|maßnahme|meinung|mehrwert|möglichkeit|next|planung|problem|projekt|prozess|qualität|resultat|rückmeldung|schritt|stand|synergie|transparenz|todo|umsetzung|update|überblick|verbesserung|verständnis|vorgehen|vorgehensweise|vorschläg|vorschlag|weiterentwicklung|wissen|wissensaustausch|ziel|zielsetzung|zufriedenheit|zusammenarbeit|zusammenfassung)(?:se?|e[nrs]?|n|en|sen)?|(?:abarbeit|abklär|ableit|abschließ|aktualisier|analysier|arbeit|auswert|bekomm|berat|bewert|definier|durchsprech|dranbleib|einbring|einhol|entscheid|entwickel|erhalt|erarbeit|erreich|erziel|festleg|find|gewinn|hab|hol|identifizier|informier|koordinier|lern|lös|mach|organisier|plan|präsentier|priorisier|prüf|reflektier|sammel|schaff|teil|umsetz|unterstütz|überprüf|verbesser|verschaff|versteh|verteil|vertief|vorbereit|vorankomm|vorstell|weitermach|weiterkomm|werd|zusammenarbeit|zusammenfass|zusammentrag)(?:e?n|e?t)|bringen|durchgehen|einig|tun|zufrieden)$/,
  handedOver:
    /^(?:(?:präsentation|zusammenfassung|projekt|unterlage|vorbereitung|dokument|folie|liste|bericht|ergebnis)(?:se|n|en|e|s)?|protokoll|notizen|mitschrift|die|das|den|der|eine?n?|unsere?|kurze?r?|status|update|todos?|besprechung(?:en)?|termine?|meetings?)$/,
  pointers:
    /^(?:bitte )?(?:siehe|laut|lt|gemäß|gem|wie|steht|stehen|vgl|vergleiche|wird|werden|wurde|kommt|folgt|ist|sind|hier|das klär|klär|s)\b/,
  pointedTo:
    /^(?:anlage|anhang|betreff|bild|chat|confluence|sharepoint|outlook|onenote|jira|wiki|intranet|laufwerk|datei|einladung|folgend|kalender|link|notiz|ordner|plan|protokoll|seite|\p{L}*(?:notiz|mail|protokoll|kalender)|tagesordnung|ticket|titel|unterlage|verlauf|verteiler|liste|vorherig|vorig|letzt|besproch|\p{L}*ge\p{L}+(?:t|en)(?:e[mnrs]?)?$|(?:be|er|ver|ent)\p{L}+(?:t|en)$)/u,
  kindsOfMeeting:
    /^(?:(?:ein|eine|einen|der|die|das|den|unser|unsere|nächste[rsn]?) )*(?:neue[rsn]?|erste[rsn]?|zweite[rsn]?|letzte[rsn]?|nächste[rsn]?|weitere[rsn]?|informelle[rsn]?) (?:besprechung|meeting|termin|treffen|gespräch|sitzung|runde|call|austausch|mal)(?: (?:finden|vereinbaren|ausmachen|suchen|planen|festlegen|ansetzen|anlegen|einstellen|machen|verschicken))?$|^(?:kunden|partner|lieferanten|projekt|erst)gespräch$|^(?:kunden|projekt|workshop ?|intro|erst|einstiegs|kennenlern|mitarbeiter|partner|lieferanten)(?:besprechung|meeting|termin|treffen|sitzung|runde|call)$/,
  putOff:
    /^(?:die |weitere )?(?:agenda|anhang|details?|einzelheiten|folien|informationen|infos?|inhalte?|links?|material|materialien|präsentation|protokoll|tagesordnung|text|themen|unterlagen?|ziele?|zweck|grund|begründung|beschreibung) (?:folg(?:t|en)|komm(?:t|en)|schicke?|sende|reiche|gibt es)(?: (?:ich|per|mail|noch|nach|dann|später|bald|in|kürze|morgen|rechtzeitig|separat|vorab|rum))*$|^(?:(?:noch|ich|habe?|gar|da|leider) )*kein(?:e|en)? (?:plan|ahnung|schimmer|idee|lust|bock|zeit)\b.*$|^(?:das |ist |muss |müssen |wird |werden )*noch (?:zu )?(?:definier|festleg|festgeleg|festzuleg|klär|geklär|bestimm|entscheid|entschied|besproch|abgestimm|abzustimm)(?:en|t)(?: werden)?$|^keine (?:besonderen? |weiteren? |neuen? )*(?:änderung|themen|fragen|anmerkung|neuigkeit|punkte|wünsche)(?:en)?$|^(?:das )?(?:zeigt|ergibt|klärt|findet|wird) sich\b.*(?:finden|zeigen|ergeben|klären|dann|noch|später|meeting|termin|gespräch)$|^(?:das )?(?:ergibt|zeigt|findet|klärt) sich$|schwer zu sagen|zu früh\b.*|(?:lässt|läßt) sich (?:noch )?nicht sagen|^(?:mal|dann|schauen|sehen|gucken)(?: wir)?(?: dann| mal)* (?:sehen|schauen|gucken|mal)$|^(?:klicken|tippen|wählen|drücken) .*(?:hier|bearbeiten|eingeben|auswählen|hinzuzufügen|aus)$/u,
  subjects: /wir|ich|man/,
  leads:
    /zu|um|zum|zur|bitte|nur|kurz|für|einen?|eine|mal|gemeinsam|las(?:s|st|sen sie) uns|wollen|möchten|müssen|sollen|die|das|den|alle/,
  someone: /^(?:gruppe|belegschaft|mitarbeit|sie$|ihr$|ihre|ihnen$|du$|dein|euch$|euer)/,
  dangling: /^(?:sie|du)(?:\s\S+){1,2}\s(?:über|von|um|an|mit|aus)$|^wichtig für (?:sie|dich) ist$/i,
  later: /^(?:später|morgen|dann|demnächst|nachher)$/,
  onlyReasons: /^(?:kenntnis|kenntnisnahme)$/,
  emptyAnswers:
    'asdfjklö moin ausgründen ausbekanntengründen diesunddas kurzwasbesprechen musswasbesprechen gibtesneues wasgibtesneues wasauchimmer nichtsneues gemeinsamelinie gemeinsameliniefinden neueerkenntnisse neueideen neueimpulse neueeinblicke hatangenommen washaltsoanfällt wasanliegt wassoanfällt wassoanliegt wasgeradeanliegt arbeitetimteam arbeitetmit arbeitetbeiuns mitarbeiter mitarbeiterin zursicherheit weißderchef wasstehtan wasgibtsneues malsehenwasrauskommt mussmanhierwaseintragen wassollhierrein wassollichhiereintragen uptodate uptodatesein öäöä undsoweiter',
  realWords:
    'stelltein notar sicherheit ward qs br gf pl bl ag neu recht tester fewer series recall chef bestand vorstand',
  emptyNames:
    'niemand keiner keine jemand offen unbekannt unklar ka weißnicht nochoffen nochunklar namen wer',
  durations: /stunden?|minuten?|std|min/,
  figures: /(?:agenda|für|bis|ab) 20\d\d$|\bq\d\b/u,
  elisions: null,
};
