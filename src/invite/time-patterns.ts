/** Times of day and lengths as people of all our languages write them on a line of an agenda. */

// "9.30", "09h30", "2 p.m.", "kl. 14", "klo 14.30", "14 h 30", "14.30 Uhr", "las 14:30": what people of all languages write; no amount and no number of anything.
const at =
  'kl(?:o|\\.)?|kello|from|från|fra|von|um|ab|gegen|à|dès|(?:de |a |desde )?las|de|mell[ao]n|mellem|zwischen|entre';
const until = '(?:-|–|—|to|till?|bis|og|och|und|à|et|a|y)(?: (?:kl(?:o|\\.)?|las))?';
const minuteOf = '(?:[:.]| ?h ?)([0-5]\\d)';
const clock = `(?:(?:${at}) ?){0,2}([01]?\\d|2[0-3])(?:${minuteOf})? ?([ap](?:m|\\.m\\.?))?(?: ?(?:uhr|h)(?!\\p{L}))?`;
export const range = new RegExp(`^${clock} ?${until} ?${clock}(?!\\d|[.:]\\d)[ :|,.–—-]*`, 'iu');
export const rangeBehind = new RegExp(`[\\s([]${clock} ?${until} ?${clock}[)\\]]?$`, 'iu');
const noAmount = '(?!\\d|[.:,]\\d|\\.(?= |$)| ?(?:[€$£%]|kr|eur|usd|mio|mill?\\b|mdr))';
export const start = new RegExp(
  `^(?:(?:(?:${at}) ?)?([01]?\\d|2[0-3])[:.]([0-5]\\d)${noAmount}|(?:à |dès )?(0[6-9]|1\\d|2[0-3]|[6-9]) ?h ?([0-5]\\d)(?!\\d)|` +
    `(?:kl(?:o|\\.)?|à|um|a las) ?([01]?\\d|2[0-3])${noAmount}(?! ?(?:h|min|uhr|t)(?!\\p{L}))|(?:(?:kl(?:o|\\.)?|à|um|ab|gegen|a las) ?)?([01]?\\d|2[0-3]) uhr(?!\\p{L})|(?:à |dès )(1?\\d|2[0-3]) ?h(?![\\p{L}\\d])|(0[6-9]|9|1\\d|2[0-3]) ?h(?= ?[:–—-]))` +
    ' ?([ap](?:m|\\.m\\.?)(?!\\p{L}))?(?: ?(?:uhr|h)(?!\\p{L}))?[ :|,–—-]*',
  'iu',
);
// "10 min", "1.5 h", "1 h 30 min", "45 Minuten", "2 timer", "1 tunti"; what stands before it only says that it is about so much.
// So does the smaller one of two: "5–10 min".
const roughly =
  'ca|c:a|circa|cirka|approx|max|maks|högst|højst|høyst|som mest|upp till|op til|opptil|inntil|inom|inden for|innen|omkring|omtrent|rundt|ungefär|mindre än|under|up to|' +
  'at most|(?:no|not) (?:more|longer) than|not over|less than|within|about|around|roughly|etwa|rund|ungefähr|höchstens|maximal|bis zu|noin|n|enintään|korkeintaan|' +
  "env|environ|au plus|jusqu['’]à|aprox|unos|máx|máximo|como máximo|hasta";
const about = `(?:(?:${roughly}|~)\\.? ?)?(?:\\d{1,3}[-–])?`;
const hourUnits = 'h|hrs?|hours?|tim|timme|timmar|timer?|std|stunden?|tunti?a?|tunnin|heures?|horas?';
const amountOfHours = (units: string) => `(\\d{1,2}(?:[.,]5|½)?|½) ?(?:${units})(?!\\p{L})\\.?`;
const minutes = "(\\d{1,3}) ?(?:min(?:s|ut\\p{L}{0,4}|uut\\p{L}{0,4})?(?!\\p{L})|[’'′])\\.?";
const lengthIn = (units: string) =>
  `${about}(?:${amountOfHours(units)}(?:,? (?:and |och |og |und |ja |et |y )?${minutes}| ?([0-5]\\d)(?: ?m(?:in)?)?(?![\\d\\p{L}]))?|${minutes})`;
// "3 t" are tonnes, but three hours in brackets and before minutes.
const amount = lengthIn(`${hourUnits}|t(?= \\d{1,2} ?min)`);
// "10m" is minutes where nothing else can be meant: a race of 100m is no topic of 100 minutes.
const inMetres = `(?:${lengthIn(`${hourUnits}|t`)}|${about}(\\d{1,3})m)`;
export const inBrackets = new RegExp(`[([]${inMetres}(?:[,;/ –-]+([^)\\]]*))?[)\\]]`, 'iu');
export const bracketsAfterName = new RegExp(`[([]([^\\d)\\]]{2,40}?)[,;/ –-]+${inMetres}[)\\]]`, 'iu');
export const before = new RegExp(`^${amount}[ :.|,–—-]+(?=\\S)`, 'iu');
export const behind = new RegExp(`[\\s:|,–—][\\s:|,–—-]*${amount}$`, 'iu');
export const alone = new RegExp(`^${inMetres}$`, 'iu');
export const fillers = new RegExp(`^(?:${roughly}|totalt?|incl|inkl|yhteensä|insgesamt|i alt)\\.?$`, 'iu');
