import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { FrameLocator } from 'playwright-core';
import { anInviteTo, goodAnswers } from './driver/agenda-answers';
import type { ComposePage } from './driver/compose-page';
import { type LocalOutlook, launchLocalOutlook } from './driver/local-outlook';
import { OrganizerPane } from './driver/organizer-pane';
import { arrived } from './driver/read-page';

/** What stands in an invite besides the agenda is the organizer's and Outlook's, and stays. */
let outlook: LocalOutlook;

beforeAll(async () => {
  outlook = await launchLocalOutlook();
});
afterAll(() => outlook?.close());
beforeEach(() => outlook.reset());

const own = 'Bring the price list of last year.';

/** An online meeting with a sentence of the organizer's own and a picture, its pane open and filled in. */
async function aFullInvite(): Promise<{ compose: ComposePage; pane: OrganizerPane }> {
  const compose = await anInviteTo(outlook, 'Bo Berg', 'Cecilia Dahl');
  await compose.write(own);
  await compose.insertPicture();
  await compose.check('Teams meeting');
  const pane = new OrganizerPane(await compose.openPane('Agenda'));
  await pane.fill(goodAnswers);
  return { compose, pane };
}

interface Rest {
  readonly ownSentences: number;
  readonly joinLinks: number;
  readonly rules: number;
  /** Pictures that show: their bytes are there, not only a frame around nothing. */
  readonly pictures: number;
}

async function restOf(body: FrameLocator): Promise<Rest> {
  const text = await arrived(body).innerText();
  const pictures = await body.locator('img').evaluateAll(async (found) => {
    const images = found as HTMLImageElement[];
    // Taken apart by now, or never.
    await Promise.all(images.map((one) => one.decode().catch(() => undefined)));
    return images.filter(({ naturalWidth }) => naturalWidth > 0).length;
  });
  return {
    ownSentences: text.split(own).length - 1,
    joinLinks: await body.locator('a[href*="teams.microsoft.com/l/meetup-join/"]').count(),
    rules: text.split('_'.repeat(80)).length - 1,
    pictures,
  };
}

const whole: Rest = { ownSentences: 1, joinLinks: 1, rules: 2, pictures: 1 };

describe('the organizer’s own words, the join link and the picture', () => {
  it.each(['web', 'classic', 'none'] as const)(
    'are there after add, update and sending, rewritten as %s',
    async (rewriting) => {
      await outlook.settings({ rewriting });
      const { compose, pane } = await aFullInvite();
      await pane.addToInvite();
      expect(await restOf(compose.body())).toEqual(whole);

      await pane.fill({ goal: 'Prices signed by all four countries' });
      await pane.updateInvite();
      expect(await restOf(compose.body())).toEqual(whole);

      await compose.send();
      await compose.isClosed();
      const read = await outlook.readAs('Bo Berg', 'Nordic prices');
      await read.body().getByText('Prices signed by all four countries').waitFor();
      expect(await restOf(read.body())).toEqual(whole);

      await read.close();
      await (await outlook.as('Anna Ek')).edit('Nordic prices');
      const again = new OrganizerPane(await compose.openPane('Agenda'));
      await again.fill({ purpose: 'Choose the price list for all of Europe' });
      await again.updateInvite();
      expect(await restOf(compose.body())).toEqual(whole);
    },
  );
});

describe('a client that loses the picture when a body is replaced', () => {
  it('gets the former body back, and the organizer is told', async () => {
    await outlook.settings({ losesPictures: 'once' });
    const { compose, pane } = await aFullInvite();
    await pane.addToInvite();
    await pane.fill({ goal: 'Prices signed by all four countries' });
    await pane.button('Update invite').click();
    await pane.frame
      .getByText(/would have removed a picture, so the invite is as it was/)
      .first()
      .waitFor();
    expect(await restOf(compose.body())).toEqual(whole);
    const text = await compose.body().locator('body').innerText();
    expect(text).toContain(goodAnswers.goal);
    expect(await pane.textbox('Goal').inputValue()).toBe('Prices signed by all four countries');
  });

  it('and loses it again when it is put back is not said to be as it was', async () => {
    await outlook.settings({ losesPictures: 'always' });
    const { compose, pane } = await aFullInvite();
    await pane.addToInvite();
    await pane.fill({ goal: 'Prices signed by all four countries' });
    await pane.button('Update invite').click();
    await pane.frame
      .getByText(/lost a picture and could not be put back/)
      .first()
      .waitFor();
    expect(await restOf(compose.body())).toEqual({ ...whole, pictures: 0 });
  });
});
