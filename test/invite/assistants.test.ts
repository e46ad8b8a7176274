import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { parseBody } from '../../src/invite/parse-body';

/** Invites as assistants write them that follow docs/assistants, and what their five meetings say. */
const folder = join(__dirname, '../fixtures/assistants');

interface Meeting {
  readonly purpose: string;
  readonly goal: string;
  readonly people: readonly { readonly name: string; readonly address: string; readonly why: string }[];
  readonly preparation: string;
  readonly topics: readonly { readonly title: string; readonly minutes: number }[];
  readonly nextStep: { readonly what: string; readonly owner: string; readonly due: string };
}

const meetings = JSON.parse(readFileSync(join(folder, 'meetings.json'), 'utf8')) as Readonly<
  Record<'en' | 'sv', readonly Meeting[]>
>;
const files = readdirSync(folder).filter((name) => name.endsWith('.html'));

/** Four ways of writing each meeting: `sv-07-bold.html` is the third one of the second. */
function meetingOf(name: string): Meeting | undefined {
  const [language, number] = name.split('-');
  return language === 'en' || language === 'sv'
    ? meetings[language][Math.floor((Number(number) - 1) / 4)]
    : undefined;
}

describe('an agenda that an assistant wrote', () => {
  it('is there in twenty ways in each language', () => {
    expect(files.filter((name) => name.startsWith('en'))).toHaveLength(20);
    expect(files.filter((name) => name.startsWith('sv'))).toHaveLength(20);
  });

  it.each(files)('is read as what it says: %s', (name) => {
    const block = parseBody(readFileSync(join(folder, name), 'utf8')).block;
    const { purpose, goal, reasons, topics, preparation, nextSteps = [] } = block?.agenda ?? {};
    const [nextStep] = nextSteps;
    expect({
      language: block?.language,
      purpose,
      goal,
      people: reasons?.map(({ person, why }) => ({ name: person.name, address: person.address, why })),
      preparation,
      topics: topics?.map(({ title, minutes }) => ({ title, minutes })),
      nextStep: nextStep && { what: nextStep.what, owner: nextStep.owner.name, due: nextStep.due },
    }).toEqual({ language: name.slice(0, 2), ...meetingOf(name) });
  });
});
