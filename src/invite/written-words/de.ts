import type { WrittenWords } from './written-words';

const ofMeeting =
  '(?: (?:der|des|dieser|dieses|unserer|unseres|von dieser|für diese|für dieses|für das|für die) (?:heutigen )?(?:besprechung|treffens?|termins?|meetings?|gesprächs?|sitzung|runde|workshops?|calls?|besuchs))?';
const verbs =
  'entscheiden|beschließen|wählen|auswählen|vereinbaren|planen|klären|besprechen|diskutieren|lösen|finden|festlegen|vorbereiten|verstehen|verteilen|senken|erhöhen|anheben|kürzen|' +
  'verkürzen|sichern|vergleichen|einstellen|einführen|unterschreiben|gewinnen|abschließen|einigen|priorisieren|prüfen|freigeben|ersetzen|wechseln|aufteilen|benennen|verhandeln|schreiben|machen|setzen|lernen|teilen';

export const writtenWords: WrittenWords = {
  greetings:
    'hallo|hi|hey|moin(?: moin)?|(?:schönen )?guten (?:morgen|tag|abend)|liebe[rs]?(?! grü(?:ß|ss))|sehr geehrte[rs]?|servus|grüezi|grüß (?:gott|dich|euch)',
  pleasantries:
    '(?:ich |wir )?hoffe[n]?,? (?:es|dass|du|ihr|sie|alle|dir|euch|ihnen)|(?:vielen|herzlichen|besten) dank für|danke für|wie geht|schön,? (?:dass|von)',
  farewells:
    '(?:mit )?(?:freundliche[nr]?|beste[nr]?|viele[nr]?|herzliche[nr]?|liebe[nr]?|schöne[nr]?|sonnige[nr]?) (?:grüßen?|grüssen?)|(?:lieben |schönen |besten )?gru(?:ß|ss)|grüße|mfg|vg|lg|bg|' +
    '(?:vielen |besten |herzlichen )?dank(?! für)|danke(?! für)(?:schön| schon mal| im voraus)?|bis (?:dann|morgen|bald)|gesendet (?:von|mit)|von meinem (?:iphone|handy|telefon|mobil\\p{L}+) gesendet|outlook für (?:ios|android)|' +
    '(?:ein )?schöne[ns]? (?:wochenende|tag|abend|woche|feierabend)',
  waysIn:
    'besprechungs-?id|kenncode|(?:jetzt )?an (?:der )?(?:teams-?)?besprechung teilnehmen|(?:dem |der )?(?:zoom-?)?(?:meeting|besprechung) beitreten|nehmen sie (?:per|über|an)|teilnahme (?:per|über)|einwahl',
  welcomes: '(?:herzlich )?willkommen',
  banners:
    'externe?[rs]?(?: (?:absender|mail|e-?mail|nachricht))?|achtung|vorsicht|warnung|sie erhalten nicht (?:oft|häufig)',
  disclaimers:
    'vertrauliche informationen|(?:richtige|vorgesehene|bestimmungsgemäße)r? (?:adressat|empfänger)|irrtümlich erhalten|diese (?:e-?mail|nachricht) (?:und|ist|enthält|kann)',
  abbreviations:
    'z\\. ?b|d\\. ?h|u\\. ?a|i\\. ?d\\. ?r|bzw|usw|ca|evtl|ggf|inkl|exkl|zzgl|bzgl|nr|mio|mrd|tel|dr|prof|abt|vgl|max',
  fields: 'betreff|von|an|cc|kopie|gesendet|datum|wann|wo|ort|raum|zeit|uhrzeit|beginn|treffpunkt',
  toReader:
    '(?:(?:wenn|falls|könn(?:t|ten|tet|en)|kannst|könntest|hab(?:t|en)|hast|woll(?:t|en)|möcht(?:e|en|est|et)|sind|seid|bist|würde[nt]?|würdest|sollte(?:n|st|t)?|denk(?:en|t)?) )?(?:du|ihr|sie)(?! \\p{Lu}\\p{L}+en (?:sollen|müssen))|' +
    'sollte(?:n)? (?:jemand|noch|etwas|es|fragen)|wer (?:nicht|keine|verhindert)|falls (?:jemand|noch|etwas|es)|denkt|bitte(?! um)',
  asides:
    'wie geht|freue mich|freuen uns|bescheid|meldet euch|melden sie sich|bestätigt|bestätigen sie|zusag\\p{L}+|absag\\p{L}+|abgesagt|rückmeldung|antwortet (?:bitte|mir|kurz|auf diese)|entschuldig\\p{L}*|tut mir leid|' +
    'verschiebe[nt]?|verschoben|umgebucht|gebucht|einlad\\p{L}*|eingeladen|anbei|im anhang|angehängt\\p{L}*|beigefügt\\p{L}*|kalender\\p{L}*|passwort|kenncode|' +
    'parkplatz|parken|parkhaus|mittagessen|vertraulich\\p{L}*|empfänger\\p{L}*|abbestellen|abmelden',
  wishers: 'wir|ich|wer',
  // "Wir müssen bis Mai einen Lieferanten wählen": the verb comes last, so the wish alone has to tell.
  wishes:
    'muss|müssen|müssten|will|wollen|wollte|wollten|möchte|möchten|würden? gerne?|hätten? gerne?|soll|sollen|sollte|sollten|brauchen?|benötigen?|haben? vor',
  intents:
    `(?:muss|müssen|müssten|wollen|will|sollen|sollten|möchten?|brauchen) (?:wir|ich)|(?:(?:wir|ich) werden?|werden wir) (?:\\p{L}+ ){1,7}(?:${verbs})|lass(?:t|en sie)? uns|es geht (?:heute |mir |uns )?(?:um|darum)|` +
    '(?:höchste |an der )?zeit(?:,? (?:\\p{L}+ ){0,6}zu| für)|(?:min|minuten|stunde|viertelstunde) (?:über|zum|zur|wegen|für)|damit wir|so ?dass wir|' +
    // "um einen Preis zu vereinbaren", "um den Liefertag festzulegen"
    'um (?:[\\p{L}\\d]+ ){1,8}(?:zu \\p{L}+n|(?:ab|an|auf|aus|durch|ein|fest|frei|vor|zusammen)zu\\p{L}+n)',
  beforeVerbs: '(?:zu|und|gemeinsam|können)',
  verbs,
  questionWords:
    'wie|was|welche|warum|wieso|wer|wen|wem|wann|wo|soll|können|könnten|dürfen|müssen|wollen|brauchen|nehmen|bleiben',
  we: 'wir|uns',
  requests:
    '(?:(?:ich|wir) )?(?:brauchen?|benötigen?|muss|müssen|möchten?|wollen|will|sollten|hätten? gerne?)|' +
    '(?:kurze[rs]? )?(?:termin|treffen|besprechung|gespräch|meeting|call|abstimmung|workshop),? um|lass(?:t|en sie)? uns|(?:können|könnten|sollen|sollten|wollen) wir|bitte um|bitte',
  labels: {
    purpose: `(?:der )?(?:besprechungs)?(?:zweck|anlass)${ofMeeting}|worum (?:es geht|geht(?: es|['’]s))|darum geht(?: es|['’]s)|warum wir uns treffen`,
    goal: `(?:die |das |unser )?(?:besprechungs|meeting-?)?(?:ziele?|zielsetzung)${ofMeeting}|(?:gewünschte|erwartete|angestrebte)s? ergebnis(?:se)?`,
    nextStep: '(?:die |der )?nächste[r]? schritte?|(?:das )?weiteres? vorgehen|wie es weitergeht',
    preparation:
      '(?:zur |eure |ihre |deine )?vorbereitung(?:en)?|(?:bitte )?vor(?:zu)?bereiten|bitte (?:vorab |vorher )?(?:lesen|mitbringen)|vorab(?: bitte)?(?: lesen)?|vor (?:der besprechung|dem (?:termin|treffen|meeting|gespräch))',
    topics:
      '(?:(?:die|unsere|vorläufige|geplante|vorgeschlagene|heutige) )*(?:agenda|tagesordnung|themen|themenliste|(?:besprechungs|tagesordnungs|agenda|gesprächs)punkte|tops|punkte)|(?:programm|ablauf)(?= ?[:–—])',
  },
  isTo: 'ist(?: es)?,?',
};
