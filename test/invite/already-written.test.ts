import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { emptyAgenda, noStep } from '../../src/agenda/agenda';
import { applyTemplate } from '../../src/agenda/apply-template';
import { shippedTemplates } from '../../src/agenda/templates/shipped-templates';
import { alreadyWritten } from '../../src/invite/already-written';
import { decodeCharacters } from '../../src/invite/character-references';
import { type Offer, openOffers, withOffer } from '../../src/invite/offer';
import { parseBody } from '../../src/invite/parse-body';
import { renderBlock } from '../../src/invite/render-block';
import { languages } from '../../src/text/language';
import { templatesWords } from '../../src/text/templates/templates-words';
import { anAgenda } from '../builders/an-agenda';

const p = (...lines: string[]) => lines.map((line) => `<p>${line}</p>`).join('\n');
const offered = (body: string, subject = 'Warehouse') => alreadyWritten(parseBody(body), subject);
const text = (answer: string, words: string) => [{ answer, text: words }];

describe('an answer below its label', () => {
  const li = (...items: readonly string[]) => `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;

  it.each<[string, string, string, string]>([
    [
      'the items of a list',
      `${p('Preparation:')}${li('Read the offers', 'Count the pallets')}${p('Bye all')}`,
      'preparation',
      'Read the offers\nCount the pallets',
    ],
    [
      'points',
      p('Preparation', '- Read the offers', '- Count the pallets', 'Bye all'),
      'preparation',
      'Read the offers\nCount the pallets',
    ],
    ['one line', p('Goal:', 'Contract in June', 'Bye all'), 'goal', 'Contract in June'],
    [
      'one line, though a list follows',
      `${p('Goal:', 'Contract in June')}${li('Read')}`,
      'goal',
      'Contract in June',
    ],
    [
      'a list up to an empty line',
      p('Preparation', '- Read the offers', '<br>', '- Count the pallets'),
      'preparation',
      'Read the offers',
    ],
    [
      'a list up to the next label',
      p('Preparation', '- Read the offers', '- Goal: ', 'x'),
      'preparation',
      'Read the offers',
    ],
    [
      'a list of six lines at most',
      p('Preparation', ...'abcdefgh'.split('').map((one) => `- Read part ${one}`)),
      'preparation',
      'abcdef'
        .split('')
        .map((one) => `Read part ${one}`)
        .join('\n'),
    ],
    [
      'Word’s items without their sign',
      `${p('Preparation')}${li('o Read the offers')}`,
      'preparation',
      'Read the offers',
    ],
    ['a line that begins like Word’s items', p('Goal', 'o Contract in June'), 'goal', 'o Contract in June'],
  ])('is %s', (_, body, answer, words) => {
    expect(offered(body)).toContainEqual({ answer, text: words });
  });

  it.each<[string, string]>([
    ['where another label follows at once', p('Purpose:', 'Goal: Contract in June')],
    ['where nothing follows', p('Hello', 'Purpose:')],
  ])('is none %s', (_, body) => {
    expect(offered(body).filter(({ answer }) => answer === 'purpose')).toEqual([]);
  });

  it('is found behind a bullet that the markup says is one, and not behind a letter', () => {
    expect(offered(li('o Goal: Contract in June'))).toEqual(text('goal', 'Contract in June'));
    expect(offered(p('o Goal: Contract in June'))).toEqual([]);
  });

  it('has five hundred characters at most', () => {
    const long = `We ${'choose '.repeat(71)}`.trim();
    const exact = long + 'x'.repeat(500 - long.length);
    expect(offered(p(`Purpose: ${exact}`))).toEqual(text('purpose', exact));
    expect(offered(p(`Purpose: ${exact}x`))).toEqual([]);
  });
});

describe('an answer behind a label', () => {
  it.each([
    ['Purpose: Choose a supplier', 'purpose', 'Choose a supplier'],
    ['Purpose – Choose a supplier', 'purpose', 'Choose a supplier'],
    ['Purpose - Choose a supplier', 'purpose', 'Choose a supplier'],
    ['PURPOSE : Choose a supplier', 'purpose', 'Choose a supplier'],
    ['*Purpose:* Choose a supplier', 'purpose', 'Choose a supplier'],
    ['<b>Purpose:</b>&nbsp;Choose a supplier', 'purpose', 'Choose a supplier'],
    ['• Purpose: Choose a supplier', 'purpose', 'Choose a supplier'],
    ['1. Meeting purpose: Choose a supplier', 'purpose', 'Choose a supplier'],
    ['Purpose of the meeting: Choose a supplier', 'purpose', 'Choose a supplier'],
    ['The purpose of this meeting is to choose a supplier', 'purpose', 'Choose a supplier'],
    ['Syfte: Välja leverantör', 'purpose', 'Välja leverantör'],
    ['Syfte med mötet: Välja leverantör', 'purpose', 'Välja leverantör'],
    ['Syftet med mötet är att välja leverantör', 'purpose', 'Välja leverantör'],
    ['Mötets syfte – Välja leverantör', 'purpose', 'Välja leverantör'],
    ['Goal: Signed contract in June', 'goal', 'Signed contract in June'],
    ['Goals: Signed contract in June', 'goal', 'Signed contract in June'],
    ['Desired outcome: Signed contract in June', 'goal', 'Signed contract in June'],
    ['Mål: Avtal påskrivet i juni', 'goal', 'Avtal påskrivet i juni'],
    ['Slutmål – Avtal påskrivet i juni', 'goal', 'Avtal påskrivet i juni'],
    ['Målet är att avtalet är påskrivet i juni', 'goal', 'Avtalet är påskrivet i juni'],
    ['Next step: Send the order', 'nextStep', 'Send the order'],
    ['Next steps – Send the order', 'nextStep', 'Send the order'],
    ['Nästa steg: Skicka ordern', 'nextStep', 'Skicka ordern'],
    ['Preparation: Read both offers', 'preparation', 'Read both offers'],
    ['Förberedelser: Läs båda offerterna', 'preparation', 'Läs båda offerterna'],
    ['Inför mötet: Läs båda offerterna', 'preparation', 'Läs båda offerterna'],
  ])('is found in %j', (line, answer, words) => {
    expect(offered(p('Hello all,', line, 'Regards, Anna'))).toEqual(text(answer, words));
  });

  it.each([
    ['a word that only starts like a label', 'Goal-oriented teams win'],
    ['a sentence that only mentions one', 'We have no purpose: that is why we meet'],
    ['a sentence that starts with one', 'Goals are good to have'],
    ['what the goal is like', 'The goal is simple'],
    ['a placeholder', 'Purpose: TBD'],
    ['a placeholder in Swedish', 'Syfte: återkommer'],
    ['the subject again', 'Purpose: Warehouse'],
    ['a link alone', 'Purpose: https://contoso.example/wiki/purpose'],
    ['a whole document', `Purpose: ${'We choose a supplier. '.repeat(40)}`],
    ['nothing behind or below', 'Purpose:'],
    ['an agenda that is no list', 'Agenda: sorry to keep changing the date'],
    ['an agenda somewhere else', 'Agenda is attached'],
    ['a program that is a sentence', 'Program: see the web'],
  ])('is not found in %s', (_what, line) => {
    expect(offered(p('Hello all', line))).toEqual([]);
  });

  it('is found below a heading', () => {
    expect(offered(p('<b>Purpose</b>', 'Choose a supplier', 'See you there'))).toEqual(
      text('purpose', 'Choose a supplier'),
    );
  });

  it('is found in the cell beside a heading', () => {
    const table =
      '<table><tr><td>Syfte</td><td>Välja leverantör</td></tr><tr><td>Mål</td><td>Avtal i juni</td></tr></table>';
    expect(offered(table)).toEqual([...text('purpose', 'Välja leverantör'), ...text('goal', 'Avtal i juni')]);
  });

  it('takes a whole list below a heading', () => {
    const body = `${p('Preparation:')}<ul><li>Read both offers</li><li>Ask your team</li></ul>${p('Regards, Anna')}`;
    expect(offered(body)).toEqual(text('preparation', 'Read both offers\nAsk your team'));
  });

  it('is not the next heading', () => {
    expect(offered(p('Purpose', 'Goal', 'Contract signed in June'))).toEqual(
      text('goal', 'Contract signed in June'),
    );
  });

  it('is found beside another one on the same line', () => {
    expect(offered(p('Syfte: Välja leverantör. Mål: Avtal i juni'))).toEqual([
      ...text('purpose', 'Välja leverantör.'),
      ...text('goal', 'Avtal i juni'),
    ]);
  });

  it('is offered once, the first text found', () => {
    expect(offered(p('Purpose: Choose a supplier', 'Purpose: Have lunch together'))).toEqual(
      text('purpose', 'Choose a supplier'),
    );
  });

  it.each([
    ['Purpose: Choose a supplier', text('purpose', 'Choose a supplier')],
    ['Warehouse – syfte: välja leverantör', text('purpose', 'välja leverantör')],
    ['Warehouse | Goal: contract in June', text('goal', 'contract in June')],
    ['Warehouse, next step', []],
  ])('is found in the subject %j', (subject, offers) => {
    expect(alreadyWritten(parseBody(''), subject)).toEqual(offers);
  });
});

const wordItem = (marker: string, words: string, level = 1) =>
  `<p class=MsoListParagraph style='margin-left:36.0pt;text-indent:-18.0pt;mso-list:l0 level${level} lfo1'><![if !supportLists]>` +
  `<span style='font-family:Symbol'><span style='mso-list:Ignore'>${marker}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; ` +
  `</span></span></span><![endif]>${words}<o:p></o:p></p>`;

const prices = { title: 'Prices', minutes: 15, lead: '' };
const launch = { title: 'Launch in May', minutes: 10, lead: '' };

describe('a list of topics', () => {
  it.each([
    ['a numbered list', `${p('Agenda:')}<ol><li>Prices (15 min)</li><li>Launch in May (10 min)</li></ol>`],
    [
      'a list with lists in it',
      '<p>Agenda:</p><ul><li>Prices (15 min)<ul><li>Steel (5 min)</li><li>Timber</li></ul></li><li>Launch in May (10 min)</li></ul>',
    ],
    [
      'Word’s list with a list in it',
      p('Agenda') +
        wordItem('·', 'Prices (15 min)') +
        wordItem('o', 'Steel (5 min)', 2) +
        wordItem('·', 'Launch in May (10 min)'),
    ],
    ['lines with numbers', p('Agenda', '1. Prices (15 min)', '2) Launch in May – 10 minutes')],
    ['lines with bullets', p('Dagordning:', '- Prices, 15 min', '- Launch in May: 10 minuter')],
    ['lines that start with minutes', p('Agenda', '15 min Prices', '10 min: Launch in May')],
    ['lines with primes', p('Agenda', 'Prices (15’)', "Launch in May (10')")],
    ['clock times', p('Agenda', '10:00-10:15 Prices', '10:15–10:25 Launch in May')],
    ['Swedish clock times', p('Agenda', 'kl. 10.00 – 10.15: Prices', 'kl. 10.15 – 10.25: Launch in May')],
    ['afternoon times', p('Agenda', '12:50 - 1:05 pm Prices', '1:05 pm to 1:15 pm Launch in May')],
    ['clock times without any heading', p('Hi', '10:00-10:15 Prices', '10:15-10:25 Launch in May', 'Anna')],
    ['minutes without any heading', p('Prices (15 min)', 'Launch in May (10 min)')],
    ['one line', p('Agenda: 1. Prices (15 min) 2. Launch in May (10 min)')],
    ['one line with minutes', p('Agenda: Prices (15 min), Launch in May (10 min)')],
    ['line breaks', '<div>Agenda:<br>Prices (15 min)<br>Launch in May (10 min)<br><br>Anna</div>'],
    [
      'Word’s list paragraphs',
      p('Agenda') + wordItem('·', 'Prices (15 min)') + wordItem('·', 'Launch in May (10 min)'),
    ],
    [
      'Word’s Wingdings bullets',
      p('Agenda') + wordItem('§', 'Prices (15 min)') + wordItem('§', 'Launch in May (10 min)'),
    ],
    [
      'a table',
      '<p>Agenda</p><table><tr><td>Time</td><td>Topic</td></tr><tr><td>10:00–10:15</td><td><p>Prices</p></td></tr>' +
        '<tr><td>10:15–10:25</td><td><p>Launch in May</p></td></tr></table>',
    ],
    [
      'a table with minutes last',
      '<p>Agenda</p><table><tr><td>Prices</td><td>15 min</td></tr><tr><td>Launch in May</td><td>10 min</td></tr></table>',
    ],
    ['preformatted text', '<pre>Agenda:\n\n* Prices (15 min)\n* Launch in May (10 min)\n\nAnna</pre>'],
  ])('is found in %s', (_what, body) => {
    expect(offered(body)).toEqual([{ answer: 'topics', topics: [prices, launch] }]);
  });

  it('is found without minutes below its heading', () => {
    expect(offered(p('Agenda', 'Prices', 'Launch in May', '&nbsp;', 'See you'))).toEqual([
      {
        answer: 'topics',
        topics: [
          { ...prices, minutes: null },
          { ...launch, minutes: null },
        ],
      },
    ]);
  });

  it('tells how long a topic is from when the next one starts', () => {
    expect(offered(p('Agenda', '9:30 Prices', '9:50 Launch in May'))).toEqual([
      {
        answer: 'topics',
        topics: [
          { ...prices, minutes: 20 },
          { ...launch, minutes: null },
        ],
      },
    ]);
  });

  it('tells who leads from the brackets', () => {
    expect(
      offered(p('Agenda', '1. Prices (15 min, Bo Berg)', '2. Launch in May (Cecilia Dahl, 10 min)')),
    ).toEqual([
      {
        answer: 'topics',
        topics: [
          { ...prices, lead: 'Bo Berg' },
          { ...launch, lead: 'Cecilia Dahl' },
        ],
      },
    ]);
  });

  it('counts hours as minutes', () => {
    expect(offered(p('Agenda', '- Prices (1 h)', '- Launch in May (2 tim)'))).toEqual([
      {
        answer: 'topics',
        topics: [
          { ...prices, minutes: 60 },
          { ...launch, minutes: 120 },
        ],
      },
    ]);
  });

  it('leaves out what stands below an item', () => {
    const body =
      p('Agenda') +
      wordItem('1.', 'Prices (15 min)') +
      wordItem('o', 'Steel', 2) +
      wordItem('2.', 'Launch in May (10 min)');
    expect(offered(body)).toEqual([{ answer: 'topics', topics: [prices, launch] }]);
  });

  it('ends where the next label begins', () => {
    expect(
      offered(p('Agenda:', '- Prices (15 min)', '- Launch in May (10 min)', '- Goal: Contract in June')),
    ).toEqual([{ answer: 'topics', topics: [prices, launch] }, ...text('goal', 'Contract in June')]);
  });

  it.each([
    ['sentences below a heading', p('Agenda', 'We will talk about prices.', 'Then we have lunch.')],
    ['a greeting below a heading', p('Agenda', 'Best regards', 'Anna Ek')],
    ['one line with a time', p('Lunch 12:00-13:00 downstairs')],
    ['phone numbers', p('010-555 12 34', '020-555 98 76')],
    ['dates', p('2026-11-23 Prices', '2026-11-24 Launch')],
    ['years', p('2025-2026 Prices', '2026-2027 Launch')],
    ['versions', p('10.2 Prices', '10.3 Launch')],
  ])('is not found in %s', (_what, body) => {
    expect(offered(body)).toEqual([]);
  });
});

const rule = '_'.repeat(80);
const join10 = '<a href="https://teams.microsoft.com/l/meetup-join/19%3ameeting_x/0">Join</a>';

describe('what others wrote', () => {
  it.each(languages)('in the agenda block is not offered again (%s)', (language) => {
    const agenda = anAgenda({ topics: [prices, launch], preparation: 'Read both offers' });
    expect(offered(renderBlock(agenda, language) + p('See you there'))).toEqual([]);
  });

  it.each(languages)(
    'in a template that reached the invite is known again by the template (%s)',
    (language) => {
      const [template] = shippedTemplates(templatesWords(language));
      const applied = applyTemplate(anAgenda(), template ?? null);
      const read = parseBody(renderBlock(applied, language)).block;
      expect(read && applyTemplate(read.agenda, null, template)).toEqual(anAgenda());
    },
  );

  it('beside the agenda block is still the organizer’s', () => {
    expect(offered(renderBlock(anAgenda(), 'en') + p('Preparation: Read both offers'))).toEqual(
      text('preparation', 'Read both offers'),
    );
  });

  it('in the online meeting’s part is left out, and what follows it is not', () => {
    const body = p(
      'Hi',
      rule,
      'Microsoft Teams',
      'Purpose: Hold a webinar',
      join10,
      rule,
      'Goal: Contract in June',
    );
    expect(offered(body)).toEqual(text('goal', 'Contract in June'));
  });

  it('between rules without a way into a meeting is the organizer’s', () => {
    expect(offered(p(rule, 'Purpose: Choose a supplier', rule))).toEqual(
      text('purpose', 'Choose a supplier'),
    );
  });

  it.each([
    ['a reply in Outlook', '<div id="divRplyFwdMsg">', '</div>'],
    ['a reply in Gmail', '<div class="gmail_quote">', '</div>'],
    ['a quotation', '<blockquote type="cite">', '</blockquote>'],
    ['an original appointment', '<p>-----Original Appointment-----</p>', ''],
    ['a header in English', p('From: Bo Berg', 'Sent: Monday', 'To: Anna Ek', 'Subject: Warehouse'), ''],
    ['a header in Swedish', p('Från: Bo Berg', 'Skickat: måndag', 'Till: Anna Ek', 'Ämne: Lager'), ''],
  ])('in %s is left out', (_what, before, after) => {
    const body = p('Goal: Contract in June') + before + p('Purpose: Sell the old warehouse') + after;
    expect(offered(body)).toEqual(text('goal', 'Contract in June'));
  });
});

describe('an offer', () => {
  const offers: readonly Offer[] = [
    { answer: 'purpose', text: 'Choose a supplier' },
    { answer: 'nextStep', text: 'Send the order' },
    { answer: 'topics', topics: [prices] },
  ];

  it('fills the answer and nothing else', () => {
    const taken = offers.reduce(withOffer, emptyAgenda);
    expect(taken).toEqual({
      ...emptyAgenda,
      purpose: 'Choose a supplier',
      topics: [prices],
      nextSteps: [{ ...noStep, what: 'Send the order' }],
    });
  });

  it('is open only while its question has no answer', () => {
    expect(openOffers(offers, emptyAgenda)).toEqual(offers);
    expect(openOffers(offers, anAgenda())).toEqual([offers[2]]);
    expect(openOffers(offers, anAgenda({ topics: [launch] }))).toEqual([]);
  });
});

describe('any body', () => {
  it('gives at most one offer a question, each with something in it', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '<p>',
        '</p>',
        '<br>',
        '<li>',
        '<table><tr><td>',
        'Purpose:',
        'Agenda',
        '10:00-10:15 ',
        '(15 min)',
        '&nbsp;',
        rule,
      ),
      fc.string({ maxLength: 12 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), fc.string(), (body, subject) => {
        const offers = alreadyWritten(parseBody(body.join('')), subject);
        expect(new Set(offers.map(({ answer }) => answer)).size).toBe(offers.length);
        for (const offer of offers) {
          if (offer.answer === 'topics') expect(offer.topics.length).toBeGreaterThan(0);
          else expect(offer.text.trim()).not.toBe('');
        }
      }),
      { numRuns: 500 },
    );
  });

  it('that is huge is read once', () => {
    const body = '<p>Purpose:'.repeat(20_000) + '<table>'.repeat(5_000) + 'a '.repeat(50_000);
    expect(alreadyWritten(parseBody(body), 'x '.repeat(1_000))).toEqual([]);
  });
});

const corpus = resolve(process.env.SYFTE_CORPUS ?? '../shared/corpus', 'bodies');
const files = existsSync(corpus) ? readdirSync(corpus).filter((file) => file.endsWith('.html')) : [];

/** What is visible of it and what is meant by it, by its letters and digits alone: layout and punctuation are each reader's own. */
const letters = (text: string) => text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '');
const textOf = (html: string) =>
  decodeCharacters(
    html.replace(/<!--[\s\S]*?-->|<(style|script|title)\b[\s\S]*?<\/\1>/gi, '').replace(/<[^>]*>/g, ''),
  );
const wordsOf = (offer: Offer) =>
  offer.answer === 'topics' ? offer.topics.map(({ title }) => title) : [offer.text];

// Skipped, and named so, without the corpus: real mails are not ours to carry along.
(files.length > 0 ? describe : describe.skip)('real mails and invites (skipped without the corpus)', () => {
  it('are offered nothing that is not written there, and nothing twice', () => {
    const wrong = files.flatMap((file) => {
      const html = readFileSync(join(corpus, file), 'utf8');
      const offers = alreadyWritten(parseBody(html), '');
      const visible = letters(textOf(html));
      const invented = offers.flatMap(wordsOf).filter((words) => !visible.includes(letters(words)));
      const answers = offers.map(({ answer }) => answer);
      const isTwice = new Set(answers).size < answers.length;
      return invented.length > 0 || isTwice ? [{ file, invented, answers }] : [];
    });
    expect(wrong).toEqual([]);
  });

  it.each(['Purpose: Choose a supplier', 'Syfte: Välja leverantör'])(
    'with %j on top are offered it',
    (line) => {
      const words = line.replace(/^\w+: /, '');
      const missed = files.filter((file) => {
        const body = `<p>${line}</p>${readFileSync(join(corpus, file), 'utf8')}`;
        return !alreadyWritten(parseBody(body), '').some(
          (offer) => offer.answer === 'purpose' && offer.text === words,
        );
      });
      expect(missed).toEqual([]);
    },
  );
});

describe('a mail with an agenda in words', () => {
  const li = (...items: readonly string[]) => `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;
  const topic = (title: string, minutes: number | null, lead = '') => ({ title, minutes, lead });

  it('is read in French, with its thin blanks and times', () => {
    const body = [
      p(
        'Bonjour à tous,',
        'Comme convenu hier au téléphone, je vous propose de nous voir jeudi.',
        '<b>Objectif de la réunion&nbsp;:</b> arrêter la grille de prix',
        '<b>Résultat attendu&nbsp;:</b> une seule grille en janvier',
        '<b>Ordre du jour&nbsp;:</b>',
      ),
      li(
        '14\u202fh\u202f30 – 14\u202fh\u202f45\u202f: La grille «\u202fNord\u202f»',
        '14 h 45 : Qui prévient les clients ?',
        '15 h : Fin',
      ),
      p(
        'À lire avant la réunion : les deux grilles',
        'Prochaine étape : envoyer la grille aux vendeurs',
        'Cordialement,',
        'Anna',
      ),
    ].join('');
    expect(offered(body)).toEqual([
      { answer: 'purpose', text: 'arrêter la grille de prix' },
      { answer: 'goal', text: 'une seule grille en janvier' },
      {
        answer: 'topics',
        topics: [
          topic('La grille « Nord »', 15),
          topic('Qui prévient les clients ?', 15),
          topic('Fin', null),
        ],
      },
      { answer: 'preparation', text: 'les deux grilles' },
      { answer: 'nextStep', text: 'envoyer la grille aux vendeurs' },
    ]);
  });

  it('is read in French where the purpose is said in passing', () => {
    const body = p(
      'Bonjour Anna,',
      'Il faut qu’on décide du prix de l’acier avant la fin du mois. Peux-tu venir avec les chiffres ?',
      'Points à aborder',
      '1. Le prix (10 min, animé par Bo Berg)',
      '2. Les clients',
      'Bonne journée',
      'Bo',
    );
    expect(offered(body)).toEqual([
      { answer: 'topics', topics: [topic('Le prix', 10, 'Bo Berg'), topic('Les clients', null)] },
      { answer: 'purpose', text: 'Il faut qu’on décide du prix de l’acier avant la fin du mois' },
    ]);
  });

  it('is read in Spanish, with its times and names', () => {
    const body = [
      p(
        'Hola a todos:',
        'Como hablamos ayer, os propongo vernos el jueves.',
        '<b>Objetivo de la reunión:</b> cerrar la tarifa',
        '<b>Resultado esperado:</b> una sola tarifa en enero',
        '<b>Orden del día:</b>',
      ),
      li('14:30-14:45 h Las dos tarifas', '¿Quién avisa a los clientes? (15 min, Anna Ek e Inés Gil)'),
      p(
        'A preparar: leer las dos tarifas',
        'Próximos pasos',
        '- Enviar la tarifa',
        '- Avisar a los demás',
        'Un saludo,',
        'Anna',
      ),
    ].join('');
    expect(offered(body)).toEqual([
      { answer: 'purpose', text: 'cerrar la tarifa' },
      { answer: 'goal', text: 'una sola tarifa en enero' },
      {
        answer: 'topics',
        topics: [
          topic('Las dos tarifas', 15),
          topic('¿Quién avisa a los clientes?', 15, 'Anna Ek e Inés Gil'),
        ],
      },
      { answer: 'preparation', text: 'leer las dos tarifas' },
      { answer: 'nextStep', text: 'Enviar la tarifa\nAvisar a los demás' },
    ]);
  });

  it('is read in Spanish where the purpose is said in passing', () => {
    const body = p(
      'Hola, Anna:',
      'Tenemos que decidir el precio del acero antes de fin de mes. ¿Puedes traer las cifras?',
      'Puntos a tratar',
      '1. El precio (10 min, a cargo de Bo Berg)',
      '2. Los clientes',
      'Un abrazo',
      'Bo',
    );
    expect(offered(body)).toEqual([
      { answer: 'topics', topics: [topic('El precio', 10, 'Bo Berg'), topic('Los clientes', null)] },
      { answer: 'purpose', text: 'Tenemos que decidir el precio del acero antes de fin de mes' },
    ]);
  });

  it('is read in German, with its times and quotation marks', () => {
    const body = [
      p(
        'Hallo zusammen,',
        'wie gestern am Telefon besprochen, schlage ich Donnerstag vor.',
        '<b>Zweck der Besprechung:</b> die Preisliste „Nord“ festlegen',
        '<b>Gewünschtes Ergebnis:</b> eine einzige Preisliste ab Januar',
        '<b>Tagesordnung:</b>',
      ),
      li(
        '14:30–14:45 Uhr: Die Preisliste „Nord“',
        'Wer sagt es den Kunden? (15 Min., Leitung: Bo Berg)',
        'Das Lager in Köln (1,5 h)',
      ),
      p(
        'Bitte vorab lesen: beide Preislisten',
        'Nächste Schritte',
        '- Preisliste verschicken',
        '- Vertrieb informieren',
        'Viele Grüße',
        'Anna',
      ),
    ].join('');
    expect(offered(body)).toEqual([
      { answer: 'purpose', text: 'die Preisliste „Nord“ festlegen' },
      { answer: 'goal', text: 'eine einzige Preisliste ab Januar' },
      {
        answer: 'topics',
        topics: [
          topic('Die Preisliste „Nord“', 15),
          topic('Wer sagt es den Kunden?', 15, 'Bo Berg'),
          topic('Das Lager in Köln', 90),
        ],
      },
      { answer: 'preparation', text: 'beide Preislisten' },
      { answer: 'nextStep', text: 'Preisliste verschicken\nVertrieb informieren' },
    ]);
  });

  it('is read in German where the purpose is said in passing', () => {
    const body = p(
      'Liebe Anna,',
      'wir müssen bis Monatsende entscheiden, welchen Stahlpreis wir anbieten. Könntest du die Zahlen mitbringen?',
      'Themen',
      '1. Der Preis (10 min, geleitet von Bo Berg)',
      '2. Die Kunden',
      'Schönes Wochenende',
      'Bo',
    );
    expect(offered(body)).toEqual([
      { answer: 'topics', topics: [topic('Der Preis', 10, 'Bo Berg'), topic('Die Kunden', null)] },
      { answer: 'purpose', text: 'wir müssen bis Monatsende entscheiden, welchen Stahlpreis wir anbieten' },
    ]);
  });

  it('is read in Finnish, with its times and quotation marks', () => {
    const body = [
      p(
        'Hei kaikki,',
        'kuten eilen puhelimessa puhuttiin, ehdotan torstaita.',
        '<b>Palaverin tarkoitus:</b> sopia hinnasto ”Pohjoinen”',
        '<b>Toivottu lopputulos:</b> yksi hinnasto tammikuussa',
        '<b>Esityslista:</b>',
      ),
      li(
        'klo 14.30–14.45 Hinnasto ”Pohjoinen”',
        'Kuka kertoo asiakkaille? (15 min, vetäjä: Bo Berg)',
        'Oulun varasto (1,5 h)',
      ),
      p(
        'Ennen kokousta: lue molemmat hinnastot',
        'Seuraavat askeleet',
        '- Lähetä hinnasto',
        '- Kerro myynnille',
        'Ystävällisin terveisin',
        'Anna',
      ),
    ].join('');
    expect(offered(body)).toEqual([
      { answer: 'purpose', text: 'sopia hinnasto ”Pohjoinen”' },
      { answer: 'goal', text: 'yksi hinnasto tammikuussa' },
      {
        answer: 'topics',
        topics: [
          topic('Hinnasto ”Pohjoinen”', 15),
          topic('Kuka kertoo asiakkaille?', 15, 'Bo Berg'),
          topic('Oulun varasto', 90),
        ],
      },
      { answer: 'preparation', text: 'lue molemmat hinnastot' },
      { answer: 'nextStep', text: 'Lähetä hinnasto\nKerro myynnille' },
    ]);
  });

  it('is read in Finnish where the purpose is said in passing', () => {
    const body = p(
      'Moi Anna,',
      'meidän pitää päättää teräksen hinnasta ennen kuun loppua. Voisitko ottaa luvut mukaan?',
      'Käsiteltävät asiat',
      '1. Hinta (10 min, vetäjänä Bo Berg)',
      '2. Asiakkaat',
      'Terveisin',
      'Bo',
    );
    expect(offered(body)).toEqual([
      { answer: 'topics', topics: [topic('Hinta', 10, 'Bo Berg'), topic('Asiakkaat', null)] },
      { answer: 'purpose', text: 'meidän pitää päättää teräksen hinnasta ennen kuun loppua' },
    ]);
  });
});
