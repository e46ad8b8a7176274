import { describe, expect, it } from '@jest/globals';
import {
  endsWithLastLine,
  holdsOwnLine,
  isBareHeading,
  isUnseen,
  labelAtLineStart,
  labelOf,
  namesAnAgenda,
  ownLineOf,
  runsTogether,
  after as textAfter,
  withoutOwnLine,
} from '../../src/invite/labels';
import { blockWordsOfAll } from '../../src/text/block';

const all = blockWordsOfAll().map((words) => [words.language, words] as const);

describe.each(all)('the labels in %s', (_, words) => {
  it('name an agenda in the first line and the last, for a line that does not is not looked at', () => {
    expect(namesAnAgenda(words.firstLine)).toBe(true);
    expect(namesAnAgenda(words.lastLine)).toBe(true);
  });

  it('name us in the first line and the last: of others nothing is taken away', () => {
    for (const line of [words.firstLine, words.lastLine]) expect(line.split(' ')).toContain('Syfte');
  });

  it('have a heading that people write without our name', () => {
    const [heading = ''] = words.firstLine.split(' · ');
    expect(isBareHeading(heading)).toBe(true);
    expect(isBareHeading(`${heading.toUpperCase()}:`)).toBe(true);
    expect(isBareHeading(`${heading} 2027`)).toBe(false);
  });

  it('are the same with straight apostrophes and narrow blanks', () => {
    const typed = (text: string) => text.replaceAll('’', "'").replaceAll(' ', '\u00a0');
    expect(ownLineOf(typed(words.lastLine))?.means).toBe('lastLine');
    expect(labelOf(`${typed(words.purpose)}\u202f:`)?.means).toBe('purpose');
  });
});

describe.each(all)('a label in %s', (_, words) => {
  const labels = Object.entries(words).flatMap(([key, text]) => {
    const label = typeof text === 'string' ? labelOf(text) : null;
    return label ? [[key, label.means] as const] : [];
  });

  it('means one thing, whatever the language', () => {
    expect(labels.filter(([key, means]) => key !== means)).toEqual([]);
  });

  it('is there for every section, and for our own lines', () => {
    expect(labels.length).toBeGreaterThanOrEqual(13);
  });
});

describe('a text is compared as people see it', () => {
  it('without what nobody sees, in any case, with a colon or none', () => {
    for (const text of ['Goal', 'GOAL:', 'goal :', '\u200bGo\u200bal', ' Goal\u00a0: '])
      expect(labelOf(text)?.means).toBe('goal');
    expect(labelOf('Next\u202fstep')?.means).toBe('nextStep');
  });

  it('whole: what goes on is no label, nor one of our own lines', () => {
    expect(labelOf('Goal: one list')).toBeNull();
    expect(labelOf(`Goal${' '.repeat(100)}`)).toBeNull();
    expect(ownLineOf('Agenda · Syfte and more')).toBeNull();
    expect(ownLineOf(`Agenda ·${' '.repeat(100)} Syfte`)).toBeNull();
    expect(isBareHeading(`Agenda${'-'.repeat(80)}`)).toBe(false);
  });

  it('up to eighty characters, which is no longer than a label with blanks to spare', () => {
    expect(ownLineOf('Agenda · Syfte'.padEnd(80))?.means).toBe('firstLine');
    expect(ownLineOf('Agenda · Syfte'.padEnd(81))).toBeNull();
    expect(labelOf('Goal'.padEnd(80))?.means).toBe('goal');
    expect(labelOf('Goal'.padEnd(81))).toBeNull();
    expect(isBareHeading('Agenda'.padEnd(80, '.'))).toBe(true);
    expect(isBareHeading('Agenda'.padEnd(81, '.'))).toBe(false);
  });

  it('shows nothing where all of it is unseen', () => {
    expect(['', '  ', '\u200b', ' \u00a0\u200b\ufeff'].filter((text) => !isUnseen(text))).toEqual([]);
    expect(isUnseen('\u200b.')).toBe(false);
  });
});

describe('a label at the start of a line', () => {
  it('ends where its answer begins', () => {
    expect(labelAtLineStart('Goal: One list')).toEqual({ label: { means: 'goal', language: 'en' }, end: 6 });
    expect(labelAtLineStart('Goal\tOne list')?.end).toBe(5);
    expect(labelAtLineStart('Next steps:')).toEqual({
      label: { means: 'nextStep', language: 'en' },
      end: 11,
    });
  });

  it('needs more than a blank behind it, unless nothing but an agenda is to be read', () => {
    expect(labelAtLineStart('Goal One list')).toBeNull();
    expect(labelAtLineStart('Goal One list', true)?.end).toBe(5);
    expect(labelAtLineStart('Next steps')).toBeNull();
    expect(labelAtLineStart('One list', true)).toBeNull();
  });
});

describe('words of ours in a text', () => {
  it('are told from what follows them', () => {
    expect(textAfter(['led by'], 'Led by Bo Berg')).toBe('Bo Berg');
    expect(textAfter(['led by'], '\u200b\u200bled by Bo Berg')).toBe('Bo Berg');
    expect(textAfter(['led by'], 'le\u200bd by Bo Berg')).toBeNull();
    expect(textAfter(['led by', 'by'], 'by Friday')).toBe('Friday');
  });

  it('are told from what somebody typed beside our own lines', () => {
    expect(withoutOwnLine('See you Agenda · Syfte')).toBe('See you');
    expect(withoutOwnLine('Agenda · Syfte see you')).toBe('see you');
    expect(withoutOwnLine('See you')).toBe('See you');
    expect(withoutOwnLine(' The agenda follows ')).toBe('The agenda follows');
    expect(withoutOwnLine('Syfte is what we use')).toBe('Syfte is what we use');
    expect(withoutOwnLine('1Agenda · Syfte')).toBe('1Agenda · Syfte');
    expect(withoutOwnLine('Agenda · Syfte1')).toBe('Agenda · Syfte1');
    // As alone on its line, whatever became of its dot and its blanks.
    expect(withoutOwnLine('See you AgendaSyfte')).toBe('See you');
    expect(withoutOwnLine('End of agenda · Syfte: see you')).toBe('see you');
    expect(withoutOwnLine('Agenda · Syfte. See you, Agenda · Syfte')).toBe('. See you,');
  });

  it.each(all)(
    'are no note where they stand alone, with another sign for the dot or in capitals: %s',
    (_, words) => {
      for (const line of [words.firstLine, words.lastLine])
        for (const typed of [line, line.replace('·', '-'), line.toUpperCase(), line.normalize('NFD')])
          expect(withoutOwnLine(typed)).toBe('');
    },
  );

  it.each(all)('are told from what stands beside them: %s', (_, words) => {
    for (const line of [words.firstLine, words.lastLine]) {
      expect(withoutOwnLine(`Ta med listan ${line}`)).toBe('Ta med listan');
      expect(withoutOwnLine(`${line}: ta med listan`)).toBe('ta med listan');
    }
  });

  it.each(all)(
    'are told from all of our lines in %s, however they are put apart and in capitals',
    (_, words) => {
      for (const line of [words.firstLine, words.lastLine]) {
        const [short, large] = [line.replace(' · ', '-'), line.toUpperCase()];
        for (const own of [line, short, large, line.normalize('NFD')]) {
          expect(withoutOwnLine(own)).toBe('');
          expect(withoutOwnLine(`${own} : see you`)).toBe('see you');
          expect(withoutOwnLine(`See you: ${own}`)).toBe('See you:');
        }
      }
    },
  );

  it('are our own lines anywhere in it', () => {
    expect(holdsOwnLine('Agenda · Syfte')).toBe(true);
    expect(holdsOwnLine('Hi, Agenda ·  Syfte and so on')).toBe(true);
    expect(holdsOwnLine('Agenda and Syfte')).toBe(false);
  });

  it('have run together where the first line goes on with a label', () => {
    expect(runsTogether('Agenda · Syfte Purpose Decide')).toBe(true);
    expect(runsTogether('Agenda · Syfte is what we use')).toBe(false);
    expect(endsWithLastLine('Decide End of agenda · Syfte ')).toBe(true);
    expect(endsWithLastLine('End of agenda · Syfte, he said')).toBe(false);
  });
});
