import { isPlaceholder } from '../agenda/placeholder';
import { withoutReplyPrefixes } from '../agenda/reply-prefixes';
import type { OwnLine } from './own-lines';
import { hasBullet, topicLine } from './topic-line';

// A purpose is one sentence; a longer one is a text about the matter.
const longestSentence = 160;
const fewestWords = 3;
// What a meeting is for stands at the top; further down it is background.
const mostSentences = 8;

const greeting =
  /^(?:hi|hello|hey|dear|good (?:morning|afternoon|day|evening)|hej|hejsan|tjena|hallå|god (?:morgon|dag|kväll)|bästa|kära)(?!\p{L})/iu;
/** A greeting with a sentence behind it on the same line: "Hi Bo, need 10 min about the price". */
const greetingBefore = new RegExp(`${greeting.source}[^,!.:–—]{0,40}[,!.:–—]+\\s*(?=\\S)`, 'iu');
// From here on it is the end of a letter, or the way into an online meeting.
const farewell =
  /^(?:(?:best|kind|kindest|warm|many)? ?(?:regards|thanks|wishes)|best|br|cheers|thank you|thx|sincerely|yours|see you|(?:(?:med )?(?:vänlig(?:a)?|bästa|varma) )?hälsning(?:ar)?|hälsar|mvh|vh|tack(?: på förhand)?|ses|vi ses|sent from|skickat från|get outlook|join (?:the |on |with |zoom|teams|microsoft|google)|dial.?in|microsoft teams|zoom|webex|google meet|meeting id|mötes-?id|delta (?:i|via|på|med)|anslut)(?=$|[\s,.!:/-])/iu;
// What surrounds a meeting and is not what it is for.
const aside =
  /^(?:(?:if |can |could |would |did |do |have |are |will |om |kan |har |vill )?(?:you|du|ni)(?!\p{L})|^(?:does|did|is|will|would|can) this|(?:subject|from|to|cc|sent|date|when|where|location|time|room|ämne|från|till|kopia|skickat|datum|tid|plats|rum|lokal)\s*:)|:$|https?:|www\.|\S@\S|\+?\d[\d ()/-]{6,}|(?<!\p{L})(?:hope (?:you|this|all|everyone)|how are you|looking forward|let me know|get back to me|please (?:accept|confirm|decline|reply|respond|rsvp|forward|find|note|bring|read|see|call|feel|be|join)|feel free|sorry|apolog\p{L}+|reschedul\p{L}+|(?:moved|moving|booked|changed) (?:this|the|it|a|to|from)|invite[ds]?|invitation|calendar|attached|attachment|passcode|password|dial|parking|lunch is|confidential\p{L}*|intended (?:only )?for|recipient|disclaimer|privileged|unsubscribe|virus|copyright|hoppas|hur mår|ser fram|hör av (?:dig|er)|säg till|meddela|tacka (?:ja|nej)|återkom|svara (?:gärna|på)|ursäkta|förlåt|ledsen|flyttar|flyttat|bokat|bokar (?:in|om)|ombokad|inbjud\p{L}*|bifog\p{L}*|kalender\p{L}*|lösenord|lösenkod|parkering|konfidentiell\p{L}*|avsed[dt] för|mottagare|sekretess\p{L}*)(?!\p{L})/iu;
/** Below these stands nobody's wish but a lawyer's, or a name and what belongs to it. */
const endOfText =
  /[Cc]onfidential|[Ii]ntended (?:only |solely )?for|[Dd]isclaimer|[Pp]rivileged|[Kk]onfidentiell|[Aa]vsed[dt] för mottagaren|[Ss]ekretess|^[/–—-]{1,2} ?\p{Lu}\p{L}+|^\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){1,2}$/u;
const wants =
  'need|want|would like|wish|should|must|have to|plan to|aim to|behöver|skulle behöva|vill|skulle vilja|önskar|bör|borde|måste|tänkte';
const does =
  'decide|discuss|choose|agree|plan|review|talk|go|look|solve|find|settle|figure|prepare|sort|understand|align|pick|cut|fix|set|make|get|learn|see|share|prioriti[sz]e|define|finali[sz]e|sign|close|win';
const doesSwedish =
  'besluta|bestämma|diskutera|välja|enas|planera|granska|prata|gå|titta|lösa|hitta|komma|förbereda|reda|förstå|få|ta|sätta|göra|lära|se|dela|prioritera|skriva|stänga|vinna';
/** What somebody writes who says what they want of a meeting: a wish, what we are going to do, or a question that we answer. */
const intent = new RegExp(
  `^(?:${wants})(?!\\p{L})|(?<!\\p{L})(?:(?:i|we|who|vi|jag|vem) (?:\\p{L}+ )?(?:${wants})|(?:i|we)['’]d like|let['’]?s|låt oss|time to|dags att|` +
    `(?:will|to|can|could|and) (?:\\p{L}+ly )?(?:${does})|(?:ska|skall|kan|att|och) (?:vi )?(?:${doesSwedish})|` +
    `(?:min|minutes|minuter|hour|timme|chat|talk|word) (?:about|on|om)|för att)(?!\\p{L})|` +
    `^(?:how|what|which|why|who|when|do|should|can|could|shall|hur|vad|vilk|varför|vem|när|ska|kan|bör).*(?<!\\p{L})(?:we|vi)(?!\\p{L}).*\\?$`,
  'iu',
);
// What only asks for the meeting: without it stands what the meeting is for.
const request =
  /^(?:(?:(?:i|we|jag|vi) )?(?:need|want|would like|require|must|have to|should|behöver|vill ha|vill|önskar|måste|bör|ska|skulle vilja ha|skulle vilja)(?: to| att)?|(?:i|we)['’]d like(?: to)?|(?:(?:a|an|ett|en) )?(?:(?:short|quick|kort|snabbt?) )?(?:meeting|call|chat|session|workshop|möte|samtal|avstämning) (?:to|för att)|(?:can|could|should|shall) we|(?:kan|ska|bör) vi|let['’]?s|låt oss|time to|dags att|please|vänligen)\s+/iu;

/**
 * The purpose that an invite says in passing: the first sentence of the body that tells what somebody wants of the meeting ("I’d like to
 * settle the price for Oslo"), else a subject that asks for it ("Need 10 min about the Oslo price", without the asking: a purpose that
 * repeats the subject is none). '' where neither says so. Greetings, farewells and what is below them, ways into an online meeting, lists,
 * tables, notes on the meeting itself and disclaimers are passed over; `lines` are the organizer's own (`ownLines`), without a label.
 */
export function purposeInPassing(lines: readonly OwnLine[], subject: string): string {
  return sentenceOf(lines, subject) || askedInSubject(subject);
}

function sentenceOf(lines: readonly OwnLine[], subject: string): string {
  let read = 0;
  for (const { text, level, row } of lines) {
    const line = text.replace(greetingBefore, '').replace(/\*+/g, '').trim();
    if (farewell.test(line) || endOfText.test(line)) return '';
    const isProse = level === 0 && row < 0 && !hasBullet(line) && topicLine(line).starts === null;
    if (!isProse || line === '' || line.length > 2 * longestSentence) continue;
    for (const sentence of line.split(/(?<=[.!?])\s+(?=\p{Lu})/u)) {
      if (read++ >= mostSentences) return '';
      if (tells(sentence) && !isPlaceholder(sentence, 'purpose', subject)) return ended(sentence);
    }
  }
  return '';
}

function tells(sentence: string): boolean {
  const isGreeting = greeting.test(sentence) && !intent.test(sentence);
  return (
    sentence.length <= longestSentence &&
    sentence.split(/\s+/).length >= fewestWords &&
    !isGreeting &&
    !aside.test(sentence) &&
    intent.test(sentence)
  );
}

function askedInSubject(subject: string): string {
  const bare = withoutReplyPrefixes(subject);
  const rest = bare.replace(request, '').trim();
  if (rest === bare || rest.split(/\s+/).length < 2 || aside.test(rest)) return '';
  const text = ended(rest.charAt(0).toLocaleUpperCase() + rest.slice(1)).replace(/\?$/, '');
  return isPlaceholder(text, 'purpose', subject) ? '' : text;
}

/** Without the full stop, as answers are written. */
function ended(sentence: string): string {
  return sentence.trim().replace(/[.!\s]+$/u, '');
}
