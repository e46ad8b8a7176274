import type { PlaceholderWords } from './placeholder-words';

export const placeholderWords: PlaceholderWords = {
  emptyWords:
    'aber abfragen abgemacht abgesagt abgewartet abgleich abgleichen abholen ablauf absprache ' +
    'abstimmungsbedarf abteilung abteilungs abwarten agenda agendapunkt agendapunkte ähm ähnlich ahnung ' +
    'aktuell akut alle allerlei alles allgemeinheit als also anbei ander andere anderes anfrage angabe ' +
    'angeben angedacht angefragt angegeben angekündigt angelegenheit angemeldet angesetzt angucken anhang ' +
    'anhören anknüpfen anknüpfend ankommen ankündigung anlass anliegen anmelden anmerkung anschluss ' +
    'ansonsten anstehend anstehende antwort antworten anwesend anwesende arbeit arbeits arbeitsgruppe ' +
    'arbeitskreis auch auf auffrischen auffrischung aufschlag aufschreiben augenblick aus ausdrücklich ' +
    'ausführlich auslassen außerdem bald bauchgefühl beachten beantworten beantwortet bearbeitung bedarf ' +
    'befüllen beginn begründung begrüßen begrüßung bei beim beispiel beispieltext beitrag beitragen bekannt ' +
    'bekanntgabe bemerkung bereich bereichs bereits beschreibung besondere besser bestätigt beste bestens ' +
    'bestimmt beteiligt beteiligte betreff betrifft bevorstehend bis bitte bitten blabla blick blindtext ' +
    'blub blubb brauchen braucht büro chatverlauf chef dabei dabeisein dafür daher damit danach dank danke ' +
    'dann daran darf darüber darum das dasselbe dauert dazu dazukommen dein dem demnächst den denn der ' +
    'derzeit des desgleichen deshalb deswegen dich die dienst dies diese digital ding dinge dingsda dir dito ' +
    'ditto doch dort dran drauf dringlich dritte durch durchgehen durchsprache dürfen eben ebend ebenfalls ' +
    'ebenso egal eigentlich eilig eilt ein einblick eine einfach einfügen eingabe eingeben eingefügt ' +
    'eingeplant einige einladung eins einsehen eintippen eintrag eintragen einverstanden einwand einzel ' +
    'einzeln ende entfällt entschieden entschuldigung entspannt entsprechend erbeten erfahren erfolgreich ' +
    'erfolgt erforderlich ergeben erkläre erklären erklärt erläutern erläutert erläuterung ersichtlich erst ' +
    'erwähnt erwartet erwünscht erzähle erzählen etwas euch euer eventuell evtl extern fall fälle fällt ' +
    'fehlt feierabend feld fertig fest feste fester festgelegt feststehen findet fixe fixen form formal ' +
    'formalität formsache fortgesetzt fortlaufend fortsetzen fortsetzung frage fragen frei freiwillig freund ' +
    'freundliche freundlichen früher fülle füllen für ganz ganzes gar gebe geben gebeten gebraucht gedacht ' +
    'gedanken geeignet gefragt gegeben gegebenenfalls gegenseitig gegenwärtig gehabt geheim gehen gehört ' +
    'geht gelegenheit gelegentlich gemäß gemeinsam gemeldet genannt genau genauso gerade gern gerne gesagt ' +
    'gesamte gesamtes geschäftlich geschickt gesehen gesondert gespräch gesprächs gesprächsbedarf ' +
    'gesprächswunsch gestern geteilt getrennt gewohnt gewünscht gewusst gezwungen ggf gibt glaube gleich ' +
    'gott gremium grund gruppe gruppen grüß gruß grüße grüßen gucken gut gute guten habe haben habt halber ' +
    'halbjahr halbjährlich hallo halt hast hat hätte hätten hauptsache heißt heute heutige hey hier hiermit ' +
    'hin hinein hingehen hinkommen hinschreiben hinweis hinweise hinzu hinzufügen hoffentlich hört huddle ' +
    'hybrid ich ideal identisch ignorieren ihn ihr ihre immer informell inhalt ins intern irgendwann ' +
    'irgendwer irgendwie irgendwo irrelevant ist jahres jährlich jede jeden jeder jederzeit jedes jedoch ' +
    'jemand jemanden jep jetzt jeweils jour jourfixe jup kaffee kaffeetrinken kalender kann kannst kaum kein ' +
    'keine keiner keinerlei kenne kennen kenntnisstand klar klaro klein komm kommen kommend kommende ' +
    'kommentar kommentare kommt komplette können könnt könnte könnten kram kümmern künftig kurz kürze ' +
    'kurzfristig lagebesprechung lassen lasst lässt laufend laufende läuft laut lautet leer leeres legen ' +
    'leider letzt letzte leute lieb locker logisch los löschen lose machen macht mailverlauf mal man manche ' +
    'material maximal mehr mein meinung meist melde melden mhm mich mindestens mir mit mitbekommen ' +
    'miteinander mitgeteilt mitglied mithilfe mithören mitkommen mitlesen mitmachen mittag mitteilen ' +
    'mitteilung mitwirken mitwirkung möglich mögliche momentan monat monats monatsstart morgen mündlich muss ' +
    'müssen müsste nach nachdem nachfragen nachgeholt nachher nachholen nachreichen nachricht nächst nächste ' +
    'nachtrag nachtragen natürlich neben nebenbei nee nein nennen net nett neuest neuigkeit neuigkeiten ' +
    'nicht nichts nichtssagend niemand niemanden nimmt nirgends nix noch normal notfalls notieren nötig ' +
    'notiz notizen nun nur nutzlos oben obig obiges oder offen offene offensichtlich öffentlich öfter öhm ' +
    'ohne ohnehin online ordentlich organisatorisch ort paar passend passiert passt pause per persönlich ' +
    'pflicht plauderei plaudern plausch prima pro probe punkt quartal quartals quartalsweise quasi quatsch ' +
    'quatschen ratlos rede redebedarf reden regel reiche reicht reihe reihum rein reinhören reinschauen ' +
    'relevant rest routine rückfrage rückfragen rückmeldung rücksprache rücksprachen ruf rund runde rundmail ' +
    'sache sachen sachstand sag sage sagen schau schaue schauen schicke schicken schnack schnell schon schön ' +
    'schöne schönen schreibe schreiben sehe sehen sehr sein seit seite selbe selbst separat serie serien ' +
    'servus sich sicher sicherheit sie siehe siehst sind sinn sinnlos sinnvoll sitzung sobald sofort solche ' +
    'soll sollen sollte sollten sonst sonstwas sorry sowas sowieso sozusagen spannend spaß spät später ' +
    'spontan spreche sprechen sprich stand ständig standpunkt stattfinden statuscall stehen steht stelle ' +
    'stellt stets stichwort störung stück stunde super tag tages tagesordnung tagesordnungspunkt ' +
    'tagesordnungspunkte tägig täglich tba team teams teamscall teil teilen teilnehmende teilweise telefon ' +
    'telefonat telefoncall telefonieren telefonisch telko termin terminanfrage terminiert terminierung ' +
    'terminwunsch testweise text textfeld thema thematisieren themen themensammlung tippen titel tja toll ' +
    'top tops trage treff treffen trifft trotzdem tschüss überall überflüssig übergeordnet übersicht üblich ' +
    'üblicherweise übrig übrigens uhr umgehend unbedingt unbenannt und unerheblich ungefähr unnötig uns ' +
    'unser unten unter unterhalten unterhaltung unterredung unterwegs unverändert unwichtig updaten ursache ' +
    'ursprünglich usw verein vereinigt verfügbar vergessen verlauf vermutlich verschickt verschieben ' +
    'verschoben verstanden versteht vertagt verteiler verteilerliste verteilt vertraulich videocall viel ' +
    'viele vielen vielleicht vierteljährlich virtuell voll vollständig vollständigkeit vom von vor vorab ' +
    'voraussichtlich vorbei vorbeikommen vorerst vorgesehen vorhaben vorhanden vorher vorherige vorige ' +
    'vorläufig vorschlag vorstellungsrunde wahr wahrscheinlich wann wäre wären warte warten warum web wegen ' +
    'weil weiß weißt weiter weitere weiterführen weiterführung weitergeben weitergehen weiterhin welche ' +
    'wenig weniger wenn wer werde werden wesentlich wichtig wie wieder wiederkehrend wiedersehen will wir ' +
    'wird wissen wissenswert wisst woche wochen wochenabschluss wochencall wochenende wochenstart wochentag ' +
    'wofür wohin wohl wollen womit wort worte worum wozu wunderbar wunsch wünschen wurde würde würden wurden ' +
    'xyz zählt zeigen zeigt zeile zeit zeiten zeitfenster zeitnah zeitraum zentral zeug zoom zoomcall zu ' +
    'zuerst zufall zufällig zugehörig zuhören zuhörer zukünftig zulassen zuletzt zum zumindest zur zusage ' +
    'zusammen zusammenhang zusammenkommen zusammenkunft zusammensetzen zusätzlich zuschauen zuständig ' +
    'zutreffend zutrifft zwang zwanglos zweck zwecks zwei zweite zweiter zwischen zwischendurch ' +
    'zwischenstand',
  emptyStems:
    /^(?:abgestimmt?$|abstimm(?:en|ung|ungen|ungs|t)?$|abzustimm|abgesproch|absprech|allgemein|anwesenheit|ausfüll|ausgefüll|austausch(?:en|s)?$|auszutausch|bespr[eio]ch(?:en|t|e|ung|ungen|ungs)?$|dazugehör|dringend|diskut|diskus|divers|eingelad|einlad|einzulad|ergänz(?:en|t|e|ung)?$|erledigt|erscheinen|folg(?:t|en|e|ende\p{L}*)?$|folge(?:termin|treffen|meeting|besprechung|gespräch)s?$|geklär|getroff|information(?:en)?$|informiert|infos?$|interessier|interessant|interesse$|irgend|klär(?:en|t|e|ung|ungs\p{L}*)?$|kolleg|monatlich|nachbereit|nachbesprech|nachgereich|näher|notwend|obligator|optional|platzhalter|regelm|regulär|reservier(?:t|en|ung)?$|selbsterkl|selbstver|sonstig|synchron|teilnehm|teilnahm|teilgenomm|teilzunehm|turnus|unbekannt|undefin|unklar|verabred|vereinbar|verschieden|wöchentlich|zweiwöch|überleg)|(?:mon|diens|donners|frei|sams)tags?$|mittwochs?$/u,
  endings: /^(?:e[mnrs]?|[ns]|in(?:nen)?)$/,
  // German writes "weekly meeting" in one word: Wochenbesprechung, Abstimmungstermin.
  compounds:
    /^(.*)(?:abgleich|besprechung|meeting|termin|sitzung|runde|treffen|gespräch|austausch|abstimmung|telefonat|konferenz|bericht|update|info|information|thema|themen|serie|status|blocker|sync|platzhalter|mitglied|text|beschreibung|titel|einladung)(?:e|en|s|er)?$/,
  bareVerbs:
    /^(?:(?:abklär|abschließ|aktualisier|analysier|anhör|anschau|arbeit|aufarbeit|auswert|berat|bericht|beschließ|beurteil|bewert|bild|brainstorm|definier|durchsprech|dranbleib|einbring|einig|entscheid|erarbeit|erreich|evaluier|fass|find|finaliser|festleg|helf|hör|informier|kommunizier|koordinier|lern|lös|mach|mitdenk|mitred|nachdenk|organisier|plan|präsentier|priorisier|prüf|reflektier|sammel|sammle|schaff|teil|tu|umsetz|unterstütz|überprüf|verbesser|versteh|verbleib|vertief|voranbring|vorankomm|vorbereit|vorstell|weitermach|weiterkomm|werd|zeig|zuhör|zusammenarbeit|zusammenfass)(?:e?n|e?t|e|st)?|ansehen|(?:auf|ein|fest|an|ab|durch|zusammen|weiter|voran|vor|nach)zu\p{L}+en|besser|tun)$/u,
  pastVerbs: null,
  // Its verbs come last ("Lösungen finden"), so they stand here, too.
  generalities:
    /^(?:(?:aktivität|arbeitsergebnis|aspekt|aufgabe|bericht|blickwinkel|denkanst(?:ö|o)ß|dialog|diskussion|einblick|einigkeit|einigung|entwicklung|erfahrung|erfahrungsaustausch|erfolg|ergebnis|erkenntnis|fortschritt|gedanke|herausforderung|idee|impuls|information|inhalt|input|klarheit|klärung|kommunikation|konsens|lösung|lösungsansatz|lösungsansätz|lösungsvorschläg|maßnahme|meinung|mehrwert|möglichkeit|next|planung|problem|projekt|prozess|qualität|resultat|rückmeldung|schritt|stand|synergie|transparenz|todo|umsetzung|update|überblick|verbesserung|verständnis|vorgehen|vorgehensweise|vorschläg|vorschlag|weiterentwicklung|wissen|wissensaustausch|ziel|zielsetzung|zufriedenheit|zusammenarbeit|zusammenfassung)(?:se?|e[nrs]?|n|en|sen)?|(?:abklär|abschließ|aktualisier|analysier|arbeit|auswert|bekomm|berat|bewert|definier|durchsprech|dranbleib|einbring|einhol|entscheid|entwickel|erhalt|erarbeit|erreich|erziel|festleg|find|gewinn|hab|hol|identifizier|informier|koordinier|lern|lös|mach|organisier|plan|präsentier|priorisier|prüf|reflektier|sammel|schaff|teil|umsetz|unterstütz|überprüf|verbesser|verschaff|versteh|verteil|vertief|vorbereit|vorankomm|vorstell|weitermach|weiterkomm|werd|zusammenarbeit|zusammenfass|zusammentrag)(?:e?n|e?t)|bringen|tun|zufrieden)$/,
  handedOver:
    /^(?:(?:präsentation|zusammenfassung|projekt|unterlage|vorbereitung|dokument|folie|liste|bericht|ergebnis)(?:se|n|en|e|s)?|protokoll|notizen|mitschrift|die|das|den|der|eine?n?|unsere?|kurze?r?|status|update|todos?|besprechung(?:en)?|termine?|meetings?)$/,
  pointers:
    /^(?:bitte )?(?:siehe|laut|lt|gemäß|gem|wie|steht|stehen|vgl|vergleiche|wird|werden|wurde|kommt|folgt|ist|sind|hier|das klär|klär|s)\b/,
  pointedTo:
    /^(?:anlage|anhang|betreff|bild|chat|datei|einladung|folgend|kalender|link|notiz|ordner|plan|protokoll|seite|tagesordnung|ticket|titel|unterlage|verlauf|verteiler|liste|vorherig|vorig|letzt|besproch|\p{L}*ge\p{L}+(?:t|en)$|(?:be|er|ver|ent)\p{L}+t$)/u,
  kindsOfMeeting:
    /^(?:(?:ein|eine|einen|der|die|das|den|unser|unsere|nächste[rsn]?) )*(?:neue[rsn]?|erste[rsn]?|zweite[rsn]?|letzte[rsn]?|nächste[rsn]?|weitere[rsn]?|informelle[rsn]?) (?:besprechung|meeting|termin|treffen|gespräch|sitzung|runde|call|austausch|mal)(?: (?:finden|vereinbaren|ausmachen|suchen|planen|festlegen|ansetzen))?$|^(?:kunden|projekt|workshop ?|intro|erst|einstiegs|kennenlern|mitarbeiter|partner|lieferanten)(?:besprechung|meeting|termin|treffen|sitzung|runde|call)$/,
  putOff:
    /^(?:das )?(?:zeigt|ergibt|klärt|findet|wird) sich\b.*(?:zeigen|ergeben|klären|dann|noch|später|meeting|termin|gespräch)$|^(?:das )?(?:ergibt|zeigt|findet|klärt) sich$|schwer zu sagen|zu früh\b.*|(?:lässt|läßt) sich (?:noch )?nicht sagen|^(?:mal|dann|schauen|sehen|gucken)(?: wir)?(?: dann| mal)* (?:sehen|schauen|gucken|mal)$|^(?:klicken|tippen|wählen|drücken) .*(?:hier|bearbeiten|eingeben|auswählen|hinzuzufügen|aus)$/u,
  subjects: /wir|ich|man/,
  leads:
    /zu|um|zum|zur|bitte|nur|kurz|für|einen?|eine|mal|gemeinsam|las(?:s|st|sen sie) uns|wollen|möchten|müssen|sollen|die|das|den|alle/,
  someone: /^(?:gruppe|belegschaft|mitarbeit|sie$|ihr$|ihre|ihnen$|du$|dein|euch$|euer)/,
  dangling: /^(?:sie|du)(?:\s\S+){1,2}\s(?:über|von|um|an|mit|aus)$|^wichtig für (?:sie|dich) ist$/i,
  later: /^später$/,
  onlyReasons: /^(?:kenntnis|kenntnisnahme)$/,
  emptyAnswers:
    'asdfjklö moin ausgründen ausbekanntengründen diesunddas kurzwasbesprechen musswasbesprechen gibtesneues wasgibtesneues wasauchimmer nichtsneues öäöä undsoweiter',
  realWords: 'qs br gf pl bl ag neu recht tester fewer series recall chef bestand vorstand',
  emptyNames:
    'niemand keiner keine jemand offen unbekannt unklar ka weißnicht nochoffen nochunklar namen wer',
  durations: /stunden?|minuten?|std|min/,
  figures: /(?:agenda|für|bis|ab) 20\d\d$|\bq\d\b/u,
  elisions: null,
};
