import { describe, expect, it } from '@jest/globals';
import { isPlaceholder } from '../../src/agenda/placeholder';

const questions = ['purpose', 'goal', 'reason', 'nextStep'] as const;

/** Answers that are a time and nothing else, and answers that have something to say beside one or with its words, by language. */
const answers = {
  en: [
    'half past two|Half-past two|at half past two|half two|quarter to nine|a quarter past ten|ten past three|twenty to four|2 o’clock|at two.|at three pm|2 pm|10am|three thirty|two thirty pm|noon|at noon|midday tomorrow|midnight|in the afternoon|this evening|tonight|tomorrow|after lunch|before lunch|by end of day|a quarter of an hour|half an hour|Meeting at half past two|Monday at half past two',
    'Half the budget for two teams|Media training|Quarter results|Half past two: sign the lease|Sign the lease at half past two|Two teams|Four-day week|Lunch|Lunch with the bank|Evening shift|Quarter past results|Works evenings|PM|Halve the prices',
  ],
  sv: [
    'halv tre|klockan halv tre|kl. halv tre|kvart över två|Kvart i nio|klockan två|klockan 14|vid halv tre|vid tvåtiden|tio över tre|tio i fyra|fem i halv tre|mitt på dagen|i eftermiddag|förmiddag|på förmiddagen|imorgon|i morgon bitti|efter lunch|före lunchen|i kväll|ikväll|på kvällen|en halvtimme|en och en halv timme|en kvart|tre kvart|Vi ses halv tre|måndag halv tre|midnatt|vid lunch',
    'Halvtidsgenomgång|Halv tre: teckna avtalet|Halva budgeten|Sex timmars arbetsdag|Två nya butiker|Jobbar natt|Middag med kunden|Lunch|Tre anbud|Kvarteret säljs|Klockren vinst|Jobbar kväll',
  ],
  da: [
    'halv tre|klokken halv tre|kl. halv tre|kvart over to|kvarter over to|et kvarter over to|kvart i ni|klokken to|klokken 14|ti minutter over tre|ti over tre|i eftermiddag|formiddag|om formiddagen|i morgen|efter frokost|før frokosten|i aften|en halv time|halvanden time|et kvarter|Vi ses halv tre|midnat|i overmorgen',
    'Nyt kvarter i Aarhus|Nyt kvarter|Halv tre: underskriv lejekontrakten|Halvt budget til to hold|Frokost|Tre tilbud|Aftenvagt|Natarbejde',
  ],
  nb: [
    'halv tre|klokken halv tre|klokka halv tre|kl. halv tre|kvart over to|kvart på ni|klokken to|klokka 14|ti over tre|ti på tre|fem over halv tre|i ettermiddag|formiddag|på formiddagen|i morgen|etter lunsj|før lunsjen|i kveld|på kvelden|en halvtime|halvannen time|et kvarter|Vi ses halv tre|midnatt|i overmorgen',
    'Nytt kvarter i Bergen|Nytt kvarter|Halv tre: signer leieavtalen|Halvt budsjett til to lag|Lunsj|Tre anbud|Kveldsvakt|Jobber natt',
  ],
  de: [
    'halb drei|um halb drei|gegen halb drei|Viertel nach zwei|um Viertel vor neun|dreiviertel drei|viertel drei|zwei Uhr|um zwölf|zwölf Uhr mittags|zehn nach drei|fünf vor halb drei|Mittag|zur Mittagszeit|nachmittags|am Vormittag|morgen früh|nach dem Mittagessen|nach der Mittagspause|eine halbe Stunde|anderthalb Stunden|eine Viertelstunde|Wir treffen uns um halb drei|Montag halb drei|Mitternacht|übermorgen|14 Uhr 30',
    'Ein halb fertiger Plan|Halbe Miete|Neues Viertel in Mainz|Ein Viertel der Miete|Halb drei: Mietvertrag unterschreiben|Halbes Budget für zwei Teams|Mittagessen mit der Bank|Viertelfinale|Nachtschicht',
  ],
  fi: [
    'puoli kolme|kello puoli kolme|klo puoli kolme|puoli kolmelta|puolikolmelta|Puolikolme|vartin yli kaksi|varttia vaille yhdeksän|varttia vaille yhdeksältä|kello kaksi|klo 14|kahdelta|kymmenen yli kolme|kymmentä vaille kolme|keskipäivällä|iltapäivällä|aamupäivällä|huomenaamulla|lounaan jälkeen|ennen lounasta|tänä iltana|yöllä|puoli tuntia|puolitoista tuntia|tunti|vartti|nähdään puoli kolme|maanantaina puoli kolme|keskiyö|ylihuomenna|puoli kahdeltatoista',
    'Puolivalmis suunnitelma laskuista|Puolet budjetista|Puoli kolme: vuokran allekirjoitus|Puolustus|Lounas pankin kanssa|Kolme tarjousta|Puolueet|Tuntihinta|Iltavuoro',
  ],
  fr: [
    'deux heures et demie|à deux heures et demie|deux heures et quart|neuf heures moins le quart|neuf heures moins dix|à deux heures|à midi|midi et demi|minuit|dans l’après-midi|cet après-midi|demain matin|dans la matinée|après le déjeuner|apres le dejeuner|avant le déjeuner|ce soir|une demi-heure|une heure et demie|un quart d’heure|On se voit à deux heures et demie|lundi à deux heures et demie|quatorze heures trente|14 heures 30|onze heures',
    'Heures supplémentaires|Un quart du budget|À deux heures et demie : signature du bail|Déjeuner avec la banque|Demi-finale|Équipe de nuit|Le quart de la vente|Onze magasins',
  ],
  es: [
    'dos y media|A las dos y media|las dos y media|dos y cuarto|a las nueve menos cuarto|cuarto para las nueve|a las dos|a la una y media|tres menos diez|mediodía|al mediodia|medianoche|por la tarde|mañana|mañana por la mañana|después del almuerzo|por la noche|esta noche|media hora|hora y media|un cuarto de hora|Nos vemos a las dos y media|el lunes a las dos y media|a las doce|las doce en punto',
    'Media plantilla|Formación en medios|A las dos y media: firma del alquiler|Cuarto trimestre|Cuarto de máquinas|Equipo de noche|Almuerzo con el banco|Punto de venta|Media docena de tiendas',
  ],
} as const;

const everyTime = Object.entries(answers).flatMap(([language, [times]]) =>
  times.split('|').map((answer) => [language, answer] as const),
);
const everyAnswer = Object.entries(answers).flatMap(([language, [, some]]) =>
  some.split('|').map((answer) => [language, answer] as const),
);

describe('an answer in words that is only a time', () => {
  it.each(everyTime)('says nothing, in %s: %s', (_, answer) => {
    for (const question of questions) expect(isPlaceholder(answer, question, 'New warehouse')).toBe(true);
  });

  it('says nothing beside the subject either', () => {
    expect(isPlaceholder('New warehouse, half past two', 'purpose', 'New warehouse')).toBe(true);
    expect(isPlaceholder('New warehouse', 'purpose', 'Halv tre: new warehouse')).toBe(true);
  });
});

describe('an answer with something to say beside a time, or with a word of one', () => {
  it.each(everyAnswer)('is one, in %s: %s', (_, answer) => {
    for (const question of questions) expect(isPlaceholder(answer, question, 'New warehouse')).toBe(false);
  });

  it.each(everyTime)('is one when a lease is signed then, in %s: %s', (_, answer) => {
    expect(isPlaceholder(`${answer}: Fabrikam lease`, 'purpose', 'New warehouse')).toBe(false);
  });
});
