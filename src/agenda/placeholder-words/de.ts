import type { PlaceholderWords } from './placeholder-words';

/** What is done in any meeting, whatever stands before the stem and however it is bent: besprechen, abgearbeitet, durchzugehen. */
const verbs =
  /(?:ab|an|auf|aus|bei|durch|ein|fest|her|heran|hin|los|mit|nach|rein|rüber|vor|voran|weg|weiter|zurück|zusammen|über|unter|be|er|ver|ent)?(?:ge|zu)?(?:arbeit|spr[eo]ch|red|mach|geh|gang|komm|schau|seh|hör|stimm|tausch|denk|dach|klär|bring|brach|fass|nehm|nomm|guck|plan|knüpf|greif|griff|such|find|fund|les|tausch|koordinier|unterstütz)(?:e?n|e?t|e|st|end|enden|ung|ungs|ungen)/u;

/** A pattern of whole words, or one of those verbs. */
function withVerbs({ source }: RegExp): RegExp {
  return new RegExp(`^(?:${verbs.source})$|${source}`, 'u');
}

export const placeholderWords: PlaceholderWords = {
  emptyWords:
    'zwölf mitternacht übermorgen abend aber abermals abfragen abgeglichen abgeholt abgemacht abgesagt abgewartet abholen ablauf absagen ' +
    'absolut absprache abstimmungsbedarf abteilung abwarten abwechselnd ach agendapunkt ähm ähnlich ahnung ' +
    'aktualität aktuell akut allein allerdings allerlei als also alt altbekannt analog anbei anberaum ander ' +
    'aneinander anfallend anfällt anfang anfrage angabe angeben angedacht angefragt angegeben angeht ' +
    'angekündigt angelegenheit angelegt angemeldet angenehm angerufen angesetzt angesicht angesprochen angucken ' +
    'anhand anhang anhören anknüpfen ankommen ankündigung anlass anlässe anlegen anlieg anmelden anmerkung ' +
    'anpacken anruf anschließend anschluss ansicht ansonsten ansprechen ansprechpartner anstandshalber ansteh ' +
    'anteil antwort anwesend anzuschauen arbeit arbeitsgruppe arbeitskreis art auch auf aufeinander auffrischen ' +
    'auffrischung aufgehört aufhören aufschlag aufschreiben augenblick aus ausdrücklich ausführlich ausgemacht ' +
    'ausgesprochen ausgetauscht auskenn auslassen ausrichtung aussehen ausser außer außerdem aussieht bald ' +
    'bälde bat bauchgefühl beachten beantworte bearbeitung bedarf bedeutet befüllen beginn begonnen begründung ' +
    'begrüßen begrüßung behalten bei beide beim beisammensein beispiel beisteuern beitrag beiträg beizeiten ' +
    'beizutragen bekannt bekanntermaßen bekanntgabe belegschaft belegschaftsversammlung bemerkung bereich ' +
    'bereit bescheid besonder besser bestätigt bestimmt beteiligt betreff betrifft betroffener bevor ' +
    'bevorstehend bezüglich bilateral bin bis bisher bisherig bislang bisschen bißchen bitte blabla bleib blick ' +
    'blickwinkel blindtext blub blubb bock brauch brauchbar büro bzgl bzw chatverlauf checkout chef dabei ' +
    'dabeisein dabeizusein dachte dadurch dafür dagegen daher dahin damals damit danach daneben dank dann daran ' +
    'darauf daraus darf darin darüber darum das daß dasselbe dauer dauerteilnehmer davon davor dazu ' +
    'dazugekommen dazukommen dazustoßen dazwischen dein dem demgegenüber demnach demnächst den denk denselben ' +
    'der derselbe derzeit des desgleichen deshalb dessen deswegen dich die diejenigen dienst dies diesbezüglich ' +
    'dieselbe digital ding dingsda dir direkt dito doch dort dorthin dos dran dranzubleiben drauf draufschauen ' +
    'drei drin dringlich dritte drüber drübergehen drüberschauen durch durchaus durchgehen durchgesprochen ' +
    'durchsprache dürfen durfte eben ebendas ebenfalls ebenso echt effektiv effizient egal eher ehrlich eigen ' +
    'eigentlich eilig eilt ein einander einbeziehen einbezogen einbinden einblick einfach einfügen eingabe ' +
    'eingeben eingebunden eingefügt eingehend eingeplant eingestellt eingetragen einholen einige einmal ' +
    'einschätzung einsehen eintippen eintrag einverstanden einwand einzel einzelheiten einzelne einzig ' +
    'einzubringen elf ende endlich engagiert entfällt entschieden entschuldigung entspannt entsprechend ' +
    'entweder erbeten erfahren erfasst erfolgreich erfolgt erforderlich ergeben ergebnisoffen erinner erklär ' +
    'erläuter erläuterung erneut ernst ernsthaft ersichtlich erst erstmal erübrigt erwähnt erwartet erwartungen ' +
    'erwartungsmanagement erwünscht erzähle etwa euch euer eure eventuell evtl ewig extern fach fachlich fall ' +
    'fäll fast fehlen fehlt feierabend feld fertig fest festgehalten festgelegt festgesetzt feststehen findet ' +
    'fixe fixiert form formal formalität förmlichkeit formsache fortgesetzt fortlaufend fortsetzen fortsetzung ' +
    'frag fragestellung frei freiwillig freu freude freund freundliche fruchtbar früher führen fülle fünf ' +
    'funktionier für gab ganz gar gebe geblockt gebraucht gebucht gedacht gedanken geeignet gefallen gefixt ' +
    'gefragt gefühl gefunden gegeben gegebenenfalls gegebenheit gegen gegenseitig gegenüber gegenwärtig geguckt ' +
    'geh gehabt geheim gehört geht gekommen gelassen gelegenheit gelegentlich gemacht gemäß gemeinsam ' +
    'gemeinschaft gemeldet gemocht genannt genau genauer genauso genug gerade geredet gern gesagt gesamt ' +
    'gesamtheit geschäftlich geschaut geschehen geschichte geschickt gesehen gesichtspunkte gesondert gespannt ' +
    'gesprächsbedarf gesprächswunsch gesprochen gestellt gestern geteilt getrennt gewesen gewohnheit gewohnt ' +
    'gewollt geworden gewünscht gewusst gezwungen ggf gib ging glaube gleich gott gremien gremium groß ' +
    'großartig größer grund gründe gruppe gruß grüß gucken gut hab halber halbjahr halbjährlich hallo hälst ' +
    'halt hält haltung hat hätte häufig hauptsache hausaufgaben heißt helfe her heraus herausfinden ' +
    'herausgefunden herauskomm herausstellt herum herzlich heute heutige hey hier hierfür hiermit hierzu hilf ' +
    'hilfreich hilfsbereit hin hinaus hinein hingehen hinhören hinkommen hinschreiben hinsichtlich hinterlegt ' +
    'hinweis hinzu hinzufügen hinzugezogen hoch hoffe hoffentlich hoffnung höflichkeit höflichkeitshalber hört ' +
    'huddle hybrid ich ideal ideengeber ideensammlung identisch ihm ihn ihr immer indem infolgedessen ' +
    'informationsstand informell infostand inhalt inoffiziell inputgeber ins intensiv interessehalber intern ' +
    'involviert irrelevant ist jahr jährlich jede jedem jedenfalls jedermann jederzeit jedoch jemals jemand ' +
    'jener jep jetzt jeweilig jeweils jour jourfixe jup kaffee kaffeetrinken kalender kam kann kaum kein ' +
    'keinerlei kenn kenntnisstand klar klaro klein klug komisch komm kommentar kompetent kompetenz komplette ' +
    'konkret könn konnte konstruktiv kram kreis kriegen kümmer künftig kurz kürze kurzfristig lächerlich lage ' +
    'lagebild lang länger langsam lass lässt laufend läuft laut lautet lebhaft leer legen lehrreich leicht ' +
    'leider leitplanken leitungsrunde letzt leute lieb locker logisch los löschen loslegen lösungsorientiert ' +
    'loszulegen lust mach mag mailverlauf mal man manch manchmal material maximal mein meinung meist melde ' +
    'menschen mhm mich mindestens minuten mir mit mitarbeiten mitarbeiterversammlung mitbekommen miteinander ' +
    'mitgekommen mitgenommen mitgeteilt mithilfe mithin mithören mitkommen mitlaufen mitlesen mitmachen ' +
    'mitnehmen mitreden mitsprache mitsprechen mittag mitteilen mitteilung mittel mittendrin mittun mitwirk ' +
    'mitwirkung mochte möchte mögen möglich momentan monat monatsstart morgen mündlich muss muß müss nach ' +
    'nachdem nachfragen nachgeholt nachgeliefert nachgetragen nachher nachholen nachliefern nachmittag ' +
    'nachreichen nachricht nächst nächstens nachtrag nachzudenken nachzügler nachzureichen nachzutragen nahe ' +
    'nahm naja nämlich natürlich neben nebenbei nee nehme nein nennt nervt net neues neugierig neuigkeit neun ' +
    'nicht nichtssagend nie niemals niemand nimmt nirgends nix noch nochmal normal notfalls notier nötig notiz ' +
    'nun nur nutz nützlich nutzlos nützt ob oben obig obwohl oder offen offensichtlich öffentlich offiziell oft ' +
    'öfter öhm ohne ohnehin operativ ordentlich ordnung organisatorisch ort paar pass passiert pause perfekt ' +
    'personalversammlung persönlich perspektiven pflicht pflichtangabe pflichteintrag pflichtfeld ' +
    'pflichtveranstaltung plauderei plaudern plausch  plötzlich prima prinzip pro probe produktiv ' +
    'projektbeteiligter punkt quartal quartalsweise quasi quatsch rahmen randvoll ratlos rauf raus rauskomm ' +
    'recht rechtzeitig rede redebedarf regel reich reihe reihum rein reingucken reinhören reinreden reinschauen ' +
    'resonanz rest richtig richtung routine routinemäßig rüber rückfrage rückmeldung rücksprache ruf ruhe rum ' +
    'rumreden rund rundmail runter sache sachstand sag sah saß schau scheint schicke schimmer schlecht ' +
    'schließlich schlimm schluss schnack schnell schon schön schreibe schrieb schriftlich schweigend schwer ' +
    'schwierig schwierigkeit sechs sehe sehr sei sein seitdem sekunde selb selbig selbstredend selten separat ' +
    'servus setz shopfloor sich sicherheit sicherheitshalber sichtweise sie sieben sieh sind sinn sinnfrei ' +
    'sinnlos sinnvoll situation sitzt sobald sodass sofort sogar solange solch soll sondern sonst sonstwas ' +
    'sorge sowas soweit sowie sowieso sozial sozusagen spannend sparring sparringspartner spaß spät speziell ' +
    'spontan spreche sprich stammteilnehmer ständig standpunkt stattdessen stattfand stattfinden stattgefunden ' +
    'steckt steh stets stichwort stimmung stimmungsbild störung stoßrichtung streng stück stumm stunde super ' +
    'tag tagesordnung tagesordnungspunkt tägig täglich tat tatsächlich teil teilweise telefon telefonieren ' +
    'telefonisch telko terminanfrage terminiert terminierung terminwunsch testweise textfeld thematisieren ' +
    'themensammlung tippen tja toll top total trage treff trifft trotzdem tschüss tun über überall ' +
    'überbewertet überdenken überflüssig übergeordnet überhaupt überrascht überraschung übersicht üblich ' +
    'üblicherweise übrig übrigens uhr umgehend umstand umstände unbedingt unbenannt und unerheblich ungefähr ' +
    'ungeklärt unmöglich unnötig uns unten unter untereinander unterhalten unterhaltung unterredung unterschied ' +
    'unterstütz unterstützung unterwegs unverändert unverbindlich unwichtig ursprünglich usw verein vereinigt ' +
    'verfügbar vergangen vergessen verlauf vermerkt vermutlich versammlung verschickt verschieben verschoben ' +
    'verstanden versteht versuch vertagt verteil verteilerliste vertiefung vertraulich vertraut vgl viel ' +
    'vielleicht vier vierteljährlich virtuell voll völlig vollständig vollständigkeit vollversammlung ' +
    'vollzählig vom von voneinander vor vorab voran vorangeht voraussichtlich vorbei vorbeikommen vorbeischauen ' +
    'vorerst vorgesehen vorh vorhaben vorhanden vorherige vorige vorläufig vormittag vormonat vorne vorschlag ' +
    'vorsichtshalber vorstellungsrunde vortag vorübergehend vorwoche wahr während wahrscheinlich wann war wäre ' +
    'wärst warum web weder weg weil weiß weit weiter weiterführen weiterführung weitergeben weitergegangen ' +
    'weitergeh weitergemacht weiterhin welch wem wen wenig wenigstens wenngleich werde wesentlich weshalb ' +
    'wessen wichtig wie wieder wiederkehrend wiedersehen wieso wir wirklich wiss wissensstand wissenstransfer ' +
    'wissenswert wobei woche wochenabschluss wochenende wochenstart wochentag wofür wohin wohl woll womit ' +
    'worden wort wortbeiträge worüber worum wozu wunderbar wunsch wünsch wurde würde xyz zählt zehn zeig zeile ' +
    'zeit zeitfenster zeitnah zeitraum zentral zeug zielführend zielorientiert ziemlich zuarbeit zueinander ' +
    'zuerst zufall zufällig zugehörig zugesagt zügig zugleich zuhören zuhörer zukünftig zulassen zuletzt zum ' +
    'zumindest zunächst zur zureden zurück zusage zusammen zusammenhang zusammenkommen zusammenkunft ' +
    'zusammensetzen zusammensitzen zusammenstellung zusätzlich zuschauen zuständig zutrifft zwang zwanglos ' +
    'zwanzig zwar zweck zwei zwingend zwischen zwischendurch zwischenstand',
  emptyStems:
    /^(?:treff|gibt$|ansage|immer$|tisch$|kriegen$|rücksicht|keiner$|konkret|minuten$|stichw|plausch|improvis|spontan|gelöst$|halbj|zukunft|zukünft|truppe|dinge|kontakt|briefing|durchgang|normalerw|fühl|beruhig|gehört|schlau|klüger|willkomm|mehrere|motiv|inspir|begeist|vertrau|stimmung|erwart|gemeinschaft|anpass|einschätz|beurteil|erklär|empfehl|empfohl|vorschlag|vorschläg|wertschätz|zuversicht|blick|gedank|rundum|anstoß|anstöß|weiterh|dranbl|grob|grund|themat|sinnv|hilfr|abgestimmt?$|abstimm(?:en|ung|ungen|ungs|t)?$|abzustimm|abgesproch|absprech|allgemein|anwesenheit|ausfüll|ausgefüll|austausch(?:en|s)?$|auszutausch|bespr[eio]ch(?:en|t|e|ung|ungen|ungs)?$|dazugehör|dringend|diskut|diskus|divers|eingelad|einlad|einzulad|ergänz(?:en|t|e|ung)?$|erledigt|erscheinen|folg(?:t|en|e|ende\p{L}*)?$|folge(?:termin|treffen|meeting|besprechung|gespräch)s?$|geklär|getroff|information(?:en)?$|informiert|infos?$|interessier|interessant|interesse$|irgend|klär(?:en|t|e|ung|ungs\p{L}*)?$|kolleg|monatlich|nachbereit|nachbesprech|nachgereich|näher|notwend|obligator|optional|platzhalter|regelm|regulär|reservier(?:t|en|ung)?$|selbsterkl|selbstver|sonstig|synchron|teilnehm|teilnahm|teilgenomm|teilzunehm|turnus|unbekannt|undefin|unklar|verabred|vereinbar|verschieden|wöchentlich|zweiwöch|überleg)|(?:mon|diens|donners|frei|sams)tags?$|mittwochs?$/u,
  endings: /^(?:e[mnrs]?|[nst]|st|te[nrst]?|es|ste[mnrs]?|end(?:e[mnrs]?)?|in(?:nen)?)$/,
  // German writes "weekly meeting" in one word: Wochenbesprechung, Abstimmungstermin.
  compounds:
    /^(.*)(?:abgleich|besprechung|meeting|call|forum|session|dialog|debatte|termin|sitzung|runde|treffen|gespräch|austausch|abstimmung|telefonat|konferenz|bericht|update|info|information|thema|themen|serie|status|blocker|sync|platzhalter|mitglied|text|beschreibung|titel|einladung|kolleg|kollegin|rückblick|ausblick|team)(?:e|en|s|er|nen)?$/,
  bareVerbs: withVerbs(
    /^(?:(?:adressier|andiskutier|ansprech|ausarbeit|beleucht|durchdenk|eruier|festhalt|hinterfrag|konkretisier|nachhak|optimier|sondier|spezifizier|strukturier|verständig|vorantreib|weiterbearbeit|weiterdenk|weiterentwickel|abarbeit|abklär|ableit|abschließ|aktualisier|align|analysier|anhör|anschau|arbeit|aufarbeit|auswert|berat|bericht|beschließ|beurteil|bewert|bild|brainstorm|definier|durchsprech|dranbleib|einbring|einig|entscheid|erarbeit|erreich|evaluier|fass|find|finaliser|festleg|helf|hör|informier|kommunizier|koordinier|lern|lös|mach|mitdenk|mitred|nachdenk|nachfass|nachhalt|durchgeh|organisier|plan|präsentier|priorisier|prüf|reflektier|sammel|sammle|schaff|teil|tu|umsetz|unterstütz|überprüf|verbesser|versteh|verbleib|vertief|voranbring|vorankomm|vorbereit|vorstell|weitermach|weiterkomm|weiterarbeit|werd|zeig|zuhör|zusammenarbeit|zusammenfass)(?:e?n|e?t|e|st)?|ansehen|(?:auf|ein|fest|an|ab|durch|zusammen|weiter|voran|vor|nach)zu\p{L}+en|besser|tun)$/u,
  ),
  pastVerbs: null,
  // Its verbs come last ("Lösungen finden"), so they stand here, too.
  generalities: withVerbs(
    /^(?:(?:neue[mnrs]?$|aktivität|arbeitsergebnis|aspekt|aufgabe|bericht|blickwinkel|denkanst(?:ö|o)ß|dialog|diskussion|einblick|einigkeit|einigung|entwicklung|erfahrung|erfahrungsaustausch|erfolg|ergebnis|erkenntnis|fortschritt|gedanke|herausforderung|idee|impuls|information|inhalt|input|klarheit|klärung|kommunikation|konsens|liste|punkt|lösung|lösungsansatz|lösungsansätz|lösungsvorschläg|maßnahme|meinung|mehrwert|möglichkeit|next|planung|problem|projekt|prozess|qualität|resultat|rückmeldung|schritt|stand|synergie|transparenz|todo|umsetzung|update|überblick|verbesserung|verständnis|vorgehen|vorgehensweise|vorschläg|vorschlag|weiterentwicklung|wissen|wissensaustausch|ziel|zielsetzung|akzeptanz|anregung|arbeitsteilung|aufgabenverteilung|ausgangslage|baustelle|bedenken|bedürfnis|commitment|durchblick|erwartung|fokus|gemeinsamkeit|handlungsbedarf|handlungsfeld|hintergrund|kontext|learning|motivation|orientierung|potenzial|priorität|rahmenbedingung|schwerpunkt|stimmung|teamgeist|vertrauen|zufriedenheit|zusammenarbeit|unklarheit|missverständnis|zusammenfassung)(?:se?|e[nrs]?|n|en|sen)?|(?:adressier|andiskutier|ansprech|ausarbeit|beleucht|durchdenk|eruier|festhalt|hinterfrag|konkretisier|nachhak|optimier|sondier|spezifizier|strukturier|verständig|vorantreib|weiterbearbeit|weiterdenk|weiterentwickel|abarbeit|abklär|ableit|abschließ|aktualisier|analysier|arbeit|auswert|bekomm|berat|bewert|definier|durchsprech|dranbleib|einbring|einhol|entscheid|entwickel|erhalt|erarbeit|erreich|erziel|festleg|find|gewinn|hab|hol|identifizier|informier|koordinier|lern|lös|mach|organisier|plan|präsentier|priorisier|prüf|reflektier|sammel|schaff|teil|umsetz|unterstütz|überprüf|verbesser|verschaff|versteh|verteil|vertief|vorbereit|vorankomm|vorstell|weitermach|weiterkomm|werd|zusammenarbeit|zusammenfass|zusammentrag)(?:e?n|e?t)|bringen|beseitigen|ausräumen|durchgehen|einig|entscheidungen|treffen|tun|zufrieden)$/u,
  ),
  handedOver:
    /^(?:(?:präsentation|zusammenfassung|projekt|unterlage|vorbereitung|dokument|folie|liste|bericht|ergebnis)(?:se|n|en|e|s)?|protokoll|notizen|mitschrift|die|das|den|der|eine?n?|unsere?|kurze?r?|status|update|todos?|besprechung(?:en)?|termine?|meetings?)$/,
  pointers: /^(?:bitte )?(?:siehe|wie|steht|s)\b/,
  pointedTo:
    /^(?:anlage|confluence|outlook|powerpoint|datei|kalender|ordner|protokoll|unterlage|liste|\p{L}*ge\p{L}+(?:t|en)(?:e[mnrs]?)?$|(?:be)\p{L}+(?:en)$)/u,
  kindsOfMeeting:
    /^(?:(?:den) )*(?:neue[rsn]?) (?:termin)(?: (?:einstellen))?$|^(?:kunden)gespräch$|^(?:kunden|projekt|workshop ?|mitarbeiter|partner)(?:besprechung|termin|treffen)$/,
  putOff:
    /^(?:weil )?(?:der chef) (?:das )*(?:gesagt)(?: hat)?$|\bwas (?:zu tun) ist$|^(?:die )?(?:unterlagen?|ziele?) (?:folg(?:t|en)|komm(?:en))(?: (?:noch))*$|^(?:(?:noch|habe?) )*kein(?:e|en)? (?:plan|ideen?)\b.*$|^(?:muss )*(?:noch(?: nicht)?|nicht) (?:zu )?(?:definier)(?:en|t)(?: werden)?$|^keine (?:neuen? )*(?:änderung)(?:en)?$|^(?:das )?(?:ergibt|wird) sich\b.*(?:finden|gespräch)$|^(?:das )?(?:ergibt|klärt) sich$|zu früh\b.*/u,
  subjects: /wir|ich|man/,
  leads:
    /zu|um|zum|zur|bitte|nur|kurz|für|einen?|eine|mal|gemeinsam|las(?:s|st|sen sie) uns|wollen|möchten|müssen|sollen|die|das|den|alle/,
  someone: /^(?:gruppe|belegschaft|mitarbeit|sie$|ihr$|ihre|ihnen$|du$|dein|euch$|euer)/,
  dangling: /^(?:sie|du)(?:\s\S+){1,2}\s(?:über|von|um|an|mit|aus)$|^wichtig für (?:sie|dich) ist$/i,
  later: /^(?:später|morgen|dann|demnächst|nachher)$/,
  onlyReasons: /^(?:kenntnis|kenntnisnahme)$/,
  emptyAnswers:
    'mustertext arbeitetamprojekt arbeitetimteam arbeitetmit asdfjklö gemeinsamelinie hatangenommen kurzwasbesprechen ' +
    'malsehenwasrauskommt mitarbeiter mitarbeiterin moin mussmanhierwaseintragen musswasbesprechen ' +
    'nochnichtsgeplant uptodatesein wasanliegt wasauchimmer wasgibtesneues wasgibtsneues washaltsoanfällt ' +
    'wassollhierrein wasstehtan weißderchef zursicherheit',
  realWords:
    'kürzen einarbeitung montage lager muster garten stelltein notar sicherheit ward qs br gf pl bl ag neu recht tester chef bestand vorstand',
  emptyNames:
    'niemand keiner keine jemand offen unbekannt unklar ka weißnicht nochoffen nochunklar namen wer',
  durations: /stunden?|minuten?|std|min/,
  timesInWords:
    /(?:halb|(?:drei)?viertel(?: nach| vor)?) (?:eins|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf)|(?:(?:drei)?viertel|halbe |anderthalb |eineinhalb )stunden?|(?:nach|vor|zur) (?:de[mr] )?mittags?(?:essen|pause|zeit)|morgen früh/,
  figures: /(?:agenda|für|bis|ab) 20\d\d$|\bq\d\b/u,
  elisions: null,
};
