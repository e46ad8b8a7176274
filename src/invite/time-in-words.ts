// One to twelve in the languages that say half an hour with the hour that follows: "halb drei", "halv tre" and "puoli kolme" are half past two.
const hours =
  'eins|et|ett|yksi zwei|to|två|kaksi drei|tre|kolme vier|fire|fyra|neljä fünf|fem|viisi sechs|seks|sex|kuusi sieben|syv|sju|seitsemän acht|otte|åtta|åtte|kahdeksan neun|ni|nio|yhdeksän zehn|ti|tio|kymmenen elf|elleve|elva|yksitoista zwölf|tolv|kaksitoista'.split(
    ' ',
  );
const halfTo = new RegExp(
  `^(?:(?:um|gegen|ab|kl\\.?|klo|kello) )?(?:halb|halv|puoli) (${hours.join('|')})(?!\\p{L})`,
  'iu',
);
// "14 Uhr 30", "14 heures 30", "a las 14 y 30"; but "14 Uhr 30 min" is a time and a length.
const hourThenMinute =
  /^((?:\p{L}+ ){0,2}(?:[01]?\d|2[0-3])) (?:uhr|heures?|y) ([0-5]\d)(?!\d|[.:]\d| ?(?:min|%|€))/iu;
// What only says that it lasts from then on: "14.30 alkaen", "à partir de 14h", "a partir de las 14:30".
const onwards = /^((?:klo |kello )?(?:[01]?\d|2[0-3])(?:[.:][0-5]\d)?) (?:alkaen|lähtien)(?!\p{L})/iu;
const fromThen = /^([àa]) partir de (?=(?:las )?\d)/iu;

// Minutes by the words for them.
const lengths: Readonly<Record<number, string>> = {
  15: "et kvarter|vartti|(?:eine )?viertelstunde|(?:un )?quart d['’]heure|(?:un )?cuarto de hora|(?:a )?quarter of an hour",
  30: 'half an hour|(?:eine )?halbe stunde|(?:en )?halv ?timm?e|puoli tuntia|(?:une )?demi[- ]heure|media hora',
  45: 'tre kvart(?:er)?|dreiviertelstunde',
  60: 'an hour|eine stunde|en timm?e|tunti|une heure|una hora',
  90: '(?:anderthalb|eineinhalb) stunden|halv(?:anden|annen) time|en och en halv timme|puolitoista tuntia|une heure et demie|hora y media',
};
// Alone, in brackets, at the end behind a sign, at the start before one. "Half an hour of quiet" is a title.
const lengthPatterns = Object.entries(lengths).map(
  ([minutes, words]) =>
    [new RegExp(`(^|[(\\[,;:|–—-] ?)(?:${words})(?= ?(?:$|[)\\],;:|–—-]))`, 'iu'), minutes] as const,
);

// Bodies have many lines, and hardly one of them has such words.
const mayHaveOne = /hal[bfv]|puoli|vart|h(?:our|eure|ora)|uhr|stunde|tim|tunti|alkaen|lähtien|partir| y /i;

/** Nobody writes words for the small hours: half past one to six is in the afternoon. */
const firstOfMorning = 7;

function halfPastHour(hour: number): string {
  return `${hour < firstOfMorning ? hour + 12 : hour}:30`;
}

/**
 * A line of an agenda with its time of day and its length in figures, where it has them in words, as people of our languages write them:
 * "um halb drei Preise" → "14:30 Preise", "Preise, eine halbe Stunde" → "Preise, 30 min". Total: a line without such words is itself.
 */
export function timesInFigures(line: string): string {
  if (!mayHaveOne.test(line)) return line;
  const clocked = line
    .replace(halfTo, (_, next: string) =>
      halfPastHour(hours.findIndex((names) => names.split('|').includes(next.toLowerCase())) || 12),
    )
    .replace(hourThenMinute, '$1:$2')
    .replace(onwards, '$1')
    .replace(fromThen, '$1 ');
  return lengthPatterns.reduce(
    (text, [pattern, minutes]) => text.replace(pattern, `$1${minutes} min`),
    clocked,
  );
}
