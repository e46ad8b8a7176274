import { contactOf } from '../../../sandbox/mailbox/directory';
import type { SentMail } from '../../../sandbox/mailbox/invite';
import { OrganizerPane } from '../../../test/e2e/driver/organizer-pane';
import { claimed, type Findings, typedGone, unsettled } from '../findings';
import { actionTimeout, type Shown, type Stage } from '../stage';
import type { Surface } from './surface';

const contact = (name: string) => contactOf(`${name}@contoso.example`, '');

/** Bo has written to Anna and Cecilia. */
const mail: SentMail = {
  kind: 'mail',
  uid: 'mail-steel',
  subject: 'Re: Steel is up',
  from: contact('bo.berg').address,
  to: contact('anna.ek').address,
  at: Date.parse('2026-11-26T07:00:00Z'),
  body: '<div>We have to decide whether we pass the price of steel on to our customers.</div>',
  addressed: { to: ['anna.ek', 'cecilia.dahl'].map(contact), cc: [] },
};

const answers = {
  Purpose: 'Decide who pays for steel',
  Goal: 'One price list in force on 1 January',
  'Why is Bo Berg invited?': 'Owns the margins of the north',
  'Why is Cecilia Dahl invited?': 'Knows the customers',
  'Next step': 'Send the chosen list to the sellers',
};
const typed = Object.values(answers);

const button = (stage: Stage, name: string) => stage.pane().getByRole('button', { name, exact: true });

async function press(stage: Stage, name: string): Promise<Shown | null> {
  const one = button(stage, name);
  // A dialog that is still fading out keeps what is behind it from everybody.
  const isThere = async () => (await one.count()) === 1 && (await one.isEnabled());
  if (!(await stage.until(isThere, 5_000))) return null;
  await one.click(actionTimeout);
  return stage.settled();
}

const created = (stage: Stage) =>
  stage.server.mailbox.get().invites.filter(({ owner }) => owner === contact('anna.ek').address).length;

/** How many invites whoever got most of them got. */
function invitesEach(stage: Stage): number {
  const counts = new Map<string, number>();
  for (const { kind, to } of stage.server.mailbox.get().mails)
    if (kind === 'invite') counts.set(to, (counts.get(to) ?? 0) + 1);
  return Math.max(0, ...counts.values());
}

async function opensForm(stage: Stage): Promise<Findings> {
  await stage.phase('opening a form');
  const after = await press(stage, 'Open new meeting');
  if (!after) return ['a new meeting cannot be opened'];
  const { log } = await stage.state();
  const isOpen = log.some(({ what }) => what === 'opens a new invite');
  return [
    ...unsettled('after opening a new meeting', after),
    // What Outlook answers is all that the pane knows: it says how to go on where no window comes.
    ...(isOpen || /If no window comes|did not open|longer than/.test(after.text)
      ? []
      : ['no meeting was opened, and nothing says how to go on']),
    ...typedGone('after opening a new meeting', typed, after.values),
  ];
}

async function create(stage: Stage): Promise<Shown | null> {
  await stage.phase('asking');
  if (!(await press(stage, 'Create with Teams link'))) return null;
  await stage.phase('creating');
  return press(stage, 'Create and send');
}

function createdFindings(stage: Stage, shown: Shown): Findings {
  const count = created(stage);
  return [
    ...unsettled('after creating', shown),
    ...claimed(shown, /meeting is in your calendar[^.]*/, count === 1),
    ...claimed(shown, /Nothing was created[^,]*/, count === 0),
    ...(count === 1 ? [] : typedGone('after creating', typed, shown.values)),
  ];
}

/** A meeting out of a mail: Outlook's own form opened with the agenda, and a meeting made through Graph, once. */
export const plan: Surface = {
  name: 'plan a meeting',
  async play(stage, row) {
    await stage.start({ mode: 'read', mail });
    await stage.phase('opening');
    await stage.openPane('/plan.html');
    const shown = await stage.settled();
    const opened = unsettled('opening', shown);
    const pane = new OrganizerPane(stage.pane());
    if ((await pane.textbox('Purpose').count()) !== 1) {
      await stage.note();
      return row?.phase === 'opening' ? opened : [...opened, 'the form is not there'];
    }
    for (const [label, text] of Object.entries(answers)) {
      const field = pane.textbox(label);
      if ((await field.count()) === 1) await field.fill(text, actionTimeout);
    }
    await stage.wait(1_000);
    const form = row?.phase === 'opening' ? [] : await opensForm(stage);
    const after = row?.phase === 'opening' ? null : await create(stage);
    await stage.note();
    const first: Findings = [
      ...opened,
      ...form,
      ...(after ? createdFindings(stage, after) : []),
      ...(after === null && row === null ? ['no meeting can be created'] : []),
      ...(row === null && created(stage) !== 1 ? ['no meeting was created'] : []),
    ];
    // A meeting that somebody has deleted is not made a second time by itself.
    const isDeleted = row?.fault.startsWith('deleted') === true;
    if (row?.phase === 'opening' || row?.call.to === 'office' || isDeleted) return first;
    await stage.calm();
    if (created(stage) === 0) await create(stage);
    const mailed = invitesEach(stage);
    return [
      ...first,
      ...(created(stage) === 1 ? [] : [`tried again with everything working: ${created(stage)} meetings`]),
      ...(mailed > 1 ? [`${mailed} invites were mailed to one person`] : []),
    ];
  },
};
