import { describe, expect, it } from '@jest/globals';
import { type Language, languages } from '../../src/text/language';
import { allPhrases } from './all-phrases';

/** What there may be several of, as each language has it behind a figure: wrong behind a 1. */
const several: Readonly<Record<Language, string>> = {
  da: 'minutter|timer|persontimer|dage|uger|personer|kolleger|møder|invitationer|begivenheder|punkter|opdateringer|agendaer|åbne|gange|andre',
  de: 'Minuten|Stunden|Personenstunden|Tage|Tagen|Wochen|Personen|Kolleginnen|Besprechungen|Einladungen|Einträge|Kalendereinträge|Themen|Updates|Agenden|Schritten',
  en: 'minutes|hours|person-hours|days|weeks|people|colleagues|meetings|invites|events|topics|updates|agendas|steps|times|others',
  es: 'minutos|horas|horas-persona|días|semanas|personas|colegas|reuniones|invitaciones|eventos|temas|actualizaciones|pasos|veces|pendientes',
  fi: 'minuuttia|tuntia|henkilötuntia|päivää|viikkoa|henkilöä|kollegaa|kokousta|kutsua|tapahtumaa|aihetta|päivitystä|asialistaa|askelta|kertaa|muuta',
  fr: 'minutes|heures|heures-personnes|jours|semaines|personnes|collègues|réunions|invitations|événements|sujets|mises à jour|étapes|autres|ouvertes',
  nb: 'minutter|timer|persontimer|dager|uker|personer|kolleger|møter|invitasjoner|hendelser|punkter|oppdateringer|agendaer|åpne|ganger|andre',
  sv: 'minuter|timmar|persontimmar|dagar|veckor|personer|kollegor|möten|inbjudningar|händelser|punkter|uppdateringar|agendor|öppna|gånger|andra',
};

/** Figures that are never 1 where they are said. */
const neverOne: Readonly<Record<string, string>> = {
  'kinds.mailInstead.text': 'a meeting has its organizer and somebody else',
  'myMeetings.people': 'the same',
  'peopleAdvice.manyPeople.text': 'more than eight',
  'organizerPeople.howMany': 'as many as get one reason together',
  'organizerCopy.pasteAddresses': 'more than a link to a mail holds',
  'myMeetings.sendAll': 'there is another button for one',
  'organizerPane.missingNextSteps':
    'what is left of several is more than the one that could be named instead',
  'pastLengths.tooFew': 'src/time counts from three on',
  'plan.over': 'the most that Outlook takes',
  'seriesReview.held': 'the days that are looked back',
  'time.use': 'fifteen minutes or more',
};

describe.each(languages)('in %s', (language) => {
  it('what there is one of is not said as several', () => {
    const wrong = new RegExp(`(?<![\\d\\p{L}.,:–-])1[ \\u00a0](?:${several[language]})(?!\\p{L})`, 'u');
    const said = allPhrases(language)
      .filter(({ key }) => !(key in neverOne))
      .flatMap(({ key, say }) => say(1).map((text) => `${key}: ${text}`));
    expect(said.filter((text) => wrong.test(text))).toEqual([]);
  });
});
