import type { Locator } from 'playwright-core';
import type { Language } from '../../../src/text/language';
import { organizerPaneWords } from '../../../src/text/organizer-pane';
import { timeWords } from '../../../src/text/time';
import { openOrganizerPane } from './in-a-language';
import type { LocalOutlook } from './local-outlook';

/** How much there is to a form before anything is typed. */
export interface FormSize {
  /** From the top of the first question to the bottom of the bar, with nothing scrolled away, in px. */
  readonly height: number;
  /** Stops of the Tab key. */
  readonly tabStops: number;
}

/** A form to measure, opened empty in a pane of 380 × 600, and the most there may be to it. */
export interface FormToMeasure {
  readonly name: string;
  readonly people: readonly string[];
  /** Its name in the list, where one is chosen. */
  readonly template?: string;
  readonly most: FormSize;
}

const four = ['Bo Berg', 'Cecilia Dahl', 'Dan Öst', 'Eva Lind'];
const fiftyNine = Array.from({ length: 59 }, (_none, at) => `Person ${at + 1} <p${at + 1}@contoso.example>`);

/** What is measured, each with the limits that the form is held to. */
export const formsToMeasure: readonly FormToMeasure[] = [
  { name: 'a meeting of two', people: ['Bo Berg'], most: { height: 620, tabStops: 14 } },
  { name: 'five people', people: four, most: { height: 760, tabStops: 20 } },
  {
    name: 'the sales template with five',
    people: four,
    template: 'Internal sales meeting',
    most: { height: 1150, tabStops: 36 },
  },
  { name: 'sixty people', people: [fiftyNine.join('; ')], most: { height: 760, tabStops: 20 } },
];

const pane = { width: 380, height: 600 };

/** The size of one of those forms, in an Outlook of that language that nothing else is open in. */
export async function formSize(
  outlook: LocalOutlook,
  { people, template }: FormToMeasure,
  language: Language = 'en',
): Promise<FormSize> {
  const compose = await outlook.newInvite();
  await compose.subject('Nordic prices');
  await compose.addRequired(...people);
  const form = await openOrganizerPane(compose, language);
  const frame = outlook.page.locator('aside iframe');
  await frame.evaluate((element, { width, height }) => {
    Object.assign((element as HTMLElement).style, {
      width: `${width}px`,
      height: `${height}px`,
      flex: 'none',
    });
  }, pane);
  await form.textbox(organizerPaneWords(language).purpose).waitFor();
  if (template) {
    await form.frame
      .getByRole('combobox', { name: 'Template', exact: true })
      .selectOption({ label: template });
    await form.textbox('Topic 1').waitFor();
  }
  // The time is suggested as soon as Outlook has told it.
  const shorter = new RegExp(`^${timeWords(language).use(50).replace('50', '\\d+')}$`);
  await form.frame.getByRole('button', { name: shorter }).waitFor();
  return sizeOf(form.frame.locator('body'));
}

function sizeOf(body: Locator): Promise<FormSize> {
  // No function in it has a name: what `npm run bench` is run by marks those with a helper that no page has.
  return body.evaluate((element) => ({
    height: ['main', 'footer'].reduce(
      (sum, part) => sum + (element.querySelector(part)?.scrollHeight ?? 0),
      0,
    ),
    tabStops: [...element.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea')].filter(
      (control) => control.tabIndex >= 0 && control.checkVisibility(),
    ).length,
  }));
}
