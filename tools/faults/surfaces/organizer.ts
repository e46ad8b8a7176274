import { contactOf } from '../../../sandbox/mailbox/directory';
import { onlineMeetingBlock } from '../../../sandbox/mailbox/online-meeting';
import { plainText } from '../../../sandbox/rewriting/rewriting';
import { renderBlock } from '../../../src/invite/render-block';
import { anAgenda } from '../../../test/builders/an-agenda';
import { OrganizerPane } from '../../../test/e2e/driver/organizer-pane';
import { claimed, type Findings, typedGone, unsettled, wordsGone } from '../findings';
import { actionTimeout, type Stage } from '../stage';
import { eventsEnded } from './gate';
import type { Surface } from './surface';

export const ownWords = [
  'See the map before you come.',
  'Bring the figures',
  'Ask Eva for a chair',
  'Join the meeting here',
];
export const ownHtml = `<p>${ownWords[0]}</p><ul><li>${ownWords[1]}</li><li><b>${ownWords[2]}</b></li></ul>${onlineMeetingBlock}`;

const answers = {
  Purpose: 'Choose the price list for the Nordics',
  Goal: 'One price list in force on 1 January',
  'Why is Bo Berg invited?': 'Owns the margins of the north',
  'Next step': 'Send the chosen list to the sellers',
};
export const typed = Object.values(answers);

export const page = '/organizer.html';

/** An invite to Bo. */
export const aFormWith = (body: string) => ({
  subject: 'Nordic prices',
  required: [contactOf('bo.berg@contoso.example', 'Bo Berg')],
  body,
});

/** Types into the fields that are there. @returns what was typed. */
export async function type(stage: Stage, name = 'pane'): Promise<readonly string[]> {
  const pane = new OrganizerPane(stage.pane(name));
  const done: string[] = [];
  for (const [label, text] of Object.entries(answers)) {
    const field = pane.textbox(label);
    if ((await field.count()) !== 1) continue;
    await field.fill(text, actionTimeout);
    done.push(text);
  }
  return done;
}

export async function press(stage: Stage, name = 'pane'): Promise<boolean> {
  const button = stage.pane(name).getByRole('button', { name: /^(?:Add to|Update) invite$/ });
  if ((await button.count()) !== 1 || !(await button.isEnabled())) return false;
  await button.click(actionTimeout);
  return true;
}

export const bodyOf = (stage: Stage) => stage.body();

/** The pane is closed and opened again in an Outlook that works: everything typed is in its fields or in the invite. */
export async function openedAgain(stage: Stage, words: readonly string[]): Promise<Findings> {
  await stage.closePane();
  await stage.calm();
  await stage.openPane(page);
  const again = await stage.settled();
  const body = plainText(await bodyOf(stage));
  return [
    ...unsettled('opened again', again),
    ...typedGone('opened again', words, [...again.values, again.text, body]),
  ];
}

async function written(stage: Stage, words: readonly string[]): Promise<Findings> {
  await stage.phase('writing');
  if (!(await press(stage))) return ['there is no button to put the agenda into the invite'];
  const after = await stage.settled();
  const body = await bodyOf(stage);
  const text = plainText(body);
  const isThere = words.length === typed.length && words.every((one) => text.includes(one));
  return [
    ...unsettled('after writing', after),
    ...claimed(after, /Ready to send(?!,)/, isThere),
    ...typedGone('after writing', words, [...after.values, text]),
    ...((body.match(/id="(?:x_)*syfte-agenda"/g)?.length ?? 0) > 1
      ? ['two agendas stand in the invite']
      : []),
  ];
}

function organizer(name: string, body: string, isMet: NonNullable<Surface['isMet']>): Surface {
  return {
    name,
    isMet,
    async play(stage, row) {
      // As in Outlook, the gate has seen the form open before anybody opens the pane.
      await stage.start({ change: aFormWith(body), hasEvents: true });
      await eventsEnded(stage);
      await stage.phase('opening');
      await stage.openPane(page);
      const opened = unsettled('opening', await stage.settled());
      await stage.phase('typing');
      const words = await type(stage);
      // A typed answer is kept within 300 ms (design of the pane); what happens sooner is tried by itself (meanwhile.ts).
      await stage.wait(400);
      const isAbout = (part: string) => row === null || row.phase === part;
      const during = isAbout('writing') ? await written(stage, words) : [];
      await stage.note();
      const isFormGone = row?.fault === 'item-gone';
      return [
        ...opened,
        ...during,
        ...(isFormGone ? [] : await openedAgain(stage, words)),
        ...wordsGone(await bodyOf(stage), ownWords),
      ];
    },
  };
}

/** What was read on opening has met its faults there. */
export const newInvite = organizer(
  'organizer, new invite',
  ownHtml,
  (part, { name }) => part !== 'typing' || name.startsWith('sessionData'),
);

export const withAgenda = `${renderBlock(anAgenda({ purpose: 'Talk about prices' }), 'en')}${ownHtml}`;

export const updatedInvite = organizer('organizer, agenda there', withAgenda, (part) => part === 'writing');
