import { labelOf } from './labels';
import type { Line } from './visible-lines';

/**
 * Where a reply or a forward begins: from there on the body is somebody else's earlier message, and an agenda block in it is a quote.
 * Ids and classes come with any prefix (x_x_, gmail-m_…, m_-…, ydp…), Yahoo's with a number behind; Word takes classes away but keeps
 * ids and the header lines.
 */
export const quoteMarks =
  'rplyfwdmsg|appendonsend|reference-message-container|olk_src_body_section|gmail_quote|moz-cite-prefix|moz-forward-container|outlookmessageheader|yahoo_quoted';
const quoteMark = new RegExp(`(?:${quoteMarks}_?\\d*)["'\\s>]`, 'i');

// Word draws it above the header of a reply, in its own colours through the years; Outlook on the web a rule of its own.
export const ruleMark = 'border-top:';
const rule =
  /border-top:\s*(?:solid\s+(?:#e1e1e1|#b5c4df|#c4c4c4)|(?:#e1e1e1|#b5c4df|rgb\(225, ?225, ?225\)|rgb\(181, ?196, ?223\))\s+1)/i;

const ruled = new Set(['div', 'p', 'td']);

/** Does a reply or a forward start with this tag, given its name and its source? Its attributes are not taken apart. */
export function startsQuote(name: string, tag: string): boolean {
  return /^(?:div|span|table)$/.test(name) && quoteMark.test(tag);
}

/** Whether a tag draws the line that Word draws above the header of a reply. */
export function drawsRule(name: string, tag: string): boolean {
  return ruled.has(name) && rule.test(tag);
}

// "-----Original Message-----", "---------- Forwarded message ---------" and what they are called elsewhere.
const knownRule =
  /^--+ ?(?:original|ursprunglig|forwarded|vidarebefordra)[^-]*--+$|^begin forwarded message:$/i;
const anyRule = /^-{4,} ?[^-]{3,60}?[^-\s] ?-{4,}$/u;

// "From: Anna Ek <anna@…>", "差出人：…", "De : …", "Från:" with its value in the next cell.
const labelled = /^[\u200e\u200f\u202a-\u202e]*(\p{L}[\p{L}\p{M} .’'()/-]{0,30}?)\s*[:：]\s*(.*)$/u;
/** Signs of direction, a label, blanks and its colon. */
const longestLabel = 60;
const address = /[^\s<>@]@[^\s<>@]+\.[^\s<>@]/;
// A day with its year, or a time of day: what stands behind "Sent:" in every language.
const moment = /\b(?:19|20|25)\d\d\b|\d{1,2}[:.]\d\d/;

// From, Sent, To, Cc, Subject, When, Where: a header never has more lines than this between its first and its last.
const headerLines = 7;

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));
// What headers are called in the languages that Outlook is most used in; the rest is known by its shape.
const fromWords = words(
  'from från fra von de da van od от від lähettäjä saatja feladó kimden gönderen sendt từ dari από מאת من 发件人 寄件者 寄件人 差出人 보낸사람 feladta sūtītājs nuo expéditeur remitente mittente afzender',
);
const sentWords = words(
  'sent date skickat datum sendt dato gesendet envoyé enviado enviada data fecha inviato verzonden lähetetty päivämäärä wysłano odesláno отправлено дата küldve gönderildi tarih 发送时间 日期 傳送時間 送信日時 日付 보낸날짜',
);
const toWords = words(
  'to till til an à para a aan do vastaanottaja komu кому címzett kime alıcı 收件人 收件者 宛先 받는사람 προς אל إلى',
);
const subjectWords = words(
  'subject ämne emne betreff objet asunto assunto oggetto onderwerp aihe temat předmět тема tárgy konu 主题 主旨 件名 제목 θέμα נושא الموضوع',
);

interface HeaderLine {
  readonly start: number;
  readonly label: string;
  value: string;
}

/**
 * Is this a header by what its lines are called, from the one that says who it is from? The subject may stand above that, as in Thunderbird.
 * Travel times say From, Date and To as well, but have no subject and name no mailbox.
 */
function isKnownHeader(all: readonly HeaderLine[], from: number): boolean {
  const lines = all.slice(from);
  const has = (some: ReadonlySet<string>) => lines.some(({ label }) => some.has(label));
  const namesMailbox = lines.some(
    ({ label, value }) => (fromWords.has(label) || toWords.has(label)) && value.includes('@'),
  );
  return has(sentWords) && has(toWords) && (all.some(({ label }) => subjectWords.has(label)) || namesMailbox);
}

/** Is this one by its shape: a mailbox first, when it was sent right after it, and to whom? */
function isHeaderByShape(lines: readonly HeaderLine[], at: number): boolean {
  // Most labelled lines name no mailbox.
  if (!address.test(lines[at]?.value ?? '')) return false;
  const others = lines.slice(at + 1);
  return others.length > 1 && others.slice(0, 3).some(({ value }) => moment.test(value));
}

/** Follows the visible lines of a body; tells the offset at which a reply's or forward's header begins, or Infinity. */
export class HeaderWatch {
  /** Labelled lines one below the other, as far back as a header has any. */
  #lines: HeaderLine[] = [];
  /** A rule stands right above the lines: then three of them are a header, whatever they are called. */
  #rule: 'sure' | 'perhaps' | null = null;
  #ruleStart = Infinity;

  /** A rule was drawn here. */
  rule(start: number, rule: 'sure' | 'perhaps'): void {
    this.#lines = [];
    this.#rule = rule;
    this.#ruleStart = start;
  }

  /** Whether the next line is the value of the label above it, whatever it says. */
  get awaitsValue(): boolean {
    return this.#lines.at(-1)?.value === '';
  }

  /** A line that begins with no label and is no rule. */
  otherLine(): void {
    this.#lines = [];
    this.#rule = null;
  }

  /** `isInBlock`: the line stands below the first line of a block and not below its last: labels there are answers. */
  line({ text, start }: Line, isInBlock: boolean): number {
    const isRule = /^[-b]/i.test(text);
    if (isRule && knownRule.test(text)) return start;
    if (isRule && anyRule.test(text)) {
      this.rule(start, 'sure');
      return Infinity;
    }
    const [, name, value = ''] = /.[:：]/u.test(text.slice(0, longestLabel))
      ? (labelled.exec(text) ?? [])
      : [];
    const above = this.#lines.at(-1);
    if (name === undefined || labelOf(name) !== null) {
      // In a table the value stands in the cell beside its label.
      if (above?.value !== '') {
        this.otherLine();
        return Infinity;
      }
      above.value = text;
      return this.#headerFrom(isInBlock);
    }
    const label = name.toLowerCase().replace(/[\s.]/g, '');
    this.#lines.push({ start, label, value });
    if (this.#lines.length > headerLines) this.#lines.shift();
    return this.#headerFrom(isInBlock);
  }

  #headerFrom(isInBlock: boolean): number {
    const lines = this.#lines;
    const isRuled =
      this.#rule === 'sure' || (this.#rule === 'perhaps' && address.test(lines[0]?.value ?? ''));
    if (isRuled && lines.length > 2) return this.#ruleStart;
    // Whatever a label means elsewhere: the last one that begins a header does.
    const known = lines.filter(({ label }, at) => fromWords.has(label) && isKnownHeader(lines, at)).at(-1);
    if (known) return known.start;
    if (isInBlock) return Infinity;
    return lines.find((_, at) => isHeaderByShape(lines, at))?.start ?? Infinity;
  }
}
