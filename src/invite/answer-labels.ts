import { blockWordsOfAll } from '../text/block';

/** What a line that people write by hand may answer. */
export type WrittenAnswer = 'purpose' | 'goal' | 'nextStep' | 'preparation' | 'topics';

export interface Labelled {
  readonly answer: WrittenAnswer;
  /** What stands behind the label on its line; '' when the answer comes on the lines below. */
  readonly rest: string;
}

// What people write before an answer, whatever language the screen speaks. Lower case, as patterns.
const meeting = '(?:meeting|call|session|workshop|visit|möte|mötet|samtalet|besöket|workshopen)';
const of = `(?: (?:of|for|with|med|för) (?:the |this |our |our next |today’s |today's |detta |det här |vårt |dagens )?${meeting})?`;
const said: { readonly [answer in WrittenAnswer]: string } = {
  purpose: `(?:(?:the )?(?:meeting )?(?:purpose|aim)|(?:mötets )?syfte(?:t)?)${of}`,
  goal: `(?:(?:the )?(?:meeting |end |main )?(?:goals?|objectives?)|(?:(?:desired|expected|intended) )?outcomes?|(?:mötets )?(?:slut)?mål(?:et|en)?|målsättning(?:en)?|(?:önskat|förväntat) resultat)${of}`,
  nextStep: '(?:the )?next (?:steps?|actions?)|nästa steg(?:et)?',
  preparation:
    'preparations?|prep(?: work)?|pre-?reads?|pre-?reading|(?:please |to )?prepare|before the meeting|(?:att )?förbered(?:a|elser?|elserna)?|inför mötet|före mötet',
  topics:
    "(?:(?:the )?(?:meeting |proposed |preliminary |draft |today’s |today's )?agenda(?: items)?|topics|(?:preliminär |förslag till |dagens )?(?:agenda|agendan|dagordning|dagordningen)|punkter|mötespunkter|program(?= ?[:–—]))",
};

// "But" is a word of English, too: it is a label before a colon alone.
const ofReunion = '(?: de (?:la |cette |notre )?réunion)?';
const ofReunión = '(?: de (?:la |esta |nuestra )?reunión)?';
const frenchAndSpanish: { readonly [answer in WrittenAnswer]: string } = {
  purpose: `but(?= ?[:：])|(?:le )?but de (?:la|cette|notre) réunion|(?:la )?finalité${ofReunion}|(?:el )?propósito${ofReunión}|(?:el )?motivo de (?:la|esta) reunión`,
  goal: `(?:l['’]|les )?objectifs?${ofReunion}|(?:le |les )?résultats? (?:visé|attendu|souhaité)s?|(?:el |los )?objetivos?${ofReunión}|(?:el |los )?resultados? (?:esperado|deseado)s?`,
  nextStep:
    '(?:la |les )?prochaines? (?:étape|action)s?|étapes? suivantes?|(?:el |los )?(?:próximo|siguiente)s? pasos?',
  preparation:
    '(?:à )?préparer|préparation|à lire avant|avant la réunion|(?:a )?preparar|qué preparar|preparación|antes de la reunión',
  topics:
    "(?:l['’])?ordre du jour|points à (?:aborder|traiter)|(?:el )?orden del día|puntos (?:a|que) tratar|temas(?: (?:a|que) tratar)?",
};

/** And the words of the block, in every language. */
function labelsOf(answer: WrittenAnswer): string {
  const ours = blockWordsOfAll().map((words) => words[answer].toLowerCase().replaceAll('’', "['’]"));
  return [said[answer], frenchAndSpanish[answer], ...ours].join('|');
}

const phrases: { readonly [answer in WrittenAnswer]: string } = {
  purpose: labelsOf('purpose'),
  goal: labelsOf('goal'),
  nextStep: labelsOf('nextStep'),
  preparation: labelsOf('preparation'),
  topics: labelsOf('topics'),
};

const answers = Object.keys(phrases).filter((key): key is WrittenAnswer => key in phrases);
const patterns = answers.map((answer) => ({
  answer,
  // "Purpose: …", "Purpose – …", "Purpose" alone. A bare hyphen needs blanks, or "goal-oriented" would be a
  // goal.
  labelled: new RegExp(`^(?:${phrases[answer]})(?: ?[:：] ?| ?[–—] ?| -+ |$)(.*)$`, 'iu'),
  // "The purpose of this meeting is to …"; an agenda or a preparation that "is" something is no answer.
  told: new RegExp(`^(?:${phrases[answer]}) (?:(?:is|are|är) (?:to|att)|est de|es) (.+)$`, 'iu'),
  tells: answer === 'purpose' || answer === 'goal' || answer === 'nextStep',
}));
const anyLabel = answers.map((answer) => phrases[answer]).join('|');
// A further answer on the same line: "Purpose: choose a supplier. Goal: …" – only behind a full stop or a
// dash, and with a colon.
const further = new RegExp(`(?<=[.;|,)!?–—-] ?)(?=(?:${anyLabel}) ?[:：])`, 'giu');

/**
 * Text pieces that each may start with a label: people write several answers on one line, above all in a
 * subject.
 */
export function pieces(line: string): readonly string[] {
  return line.split(further).map((piece) => piece.replace(/[\s;|,–—-]+$/u, '').trim());
}

/**
 * What a line answers when it starts with a label or says what the purpose, goal or next step is; null for
 * other text.
 */
export function labelled(line: string): Labelled | null {
  // Plain-text mail writes bold with asterisks.
  const text = line
    .replace(/\*+/g, '')
    .replace(/\u202f/g, ' ')
    .trim();
  for (const { answer, labelled: label, told, tells } of patterns) {
    const [, sentence] = (tells && told.exec(text)) || [];
    if (sentence !== undefined) return { answer, rest: capitalised(sentence) };
    const [, rest] = label.exec(text) ?? [];
    if (rest !== undefined) return { answer, rest: rest.trim() };
  }
  return null;
}

function capitalised(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}
