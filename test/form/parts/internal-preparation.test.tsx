/** @jest-environment jsdom */
import { afterEach, describe, expect, it } from '@jest/globals';
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { shippedTemplates } from '../../../src/agenda/templates/shipped-templates';
import { OrganizerPane } from '../../../src/pane/organizer/organizer-pane';
import type { Language } from '../../../src/text/language';
import { templatesWords } from '../../../src/text/templates/templates-words';
import { manualClock, settled } from '../../builders/a-clock';
import { formStoreOn } from '../../builders/a-form';
import { draft } from '../../builders/a-mail-link';
import { anAttendee, anna } from '../../builders/a-person';
import { aPolicy } from '../../builders/a-policy';
import { fakeComposeInvite } from '../../builders/fake-compose-invite';

afterEach(cleanup);

const guest = anAttendee('Frida Quist', { address: 'frida@fabrikam.example' });
const colleague = anAttendee('Bo Berg');

async function open(attendees = [colleague, guest], language: Language = 'en') {
  const invite = fakeComposeInvite({ attendees, subject: 'Visit to Fabrikam' });
  const policy = aPolicy();
  const clock = manualClock();
  const store = formStoreOn(invite, { user: { ...anna, locale: language }, policy, clock });
  render(<OrganizerPane store={store} language={language} organisation={policy} />);
  await act(() => store.load());
  await act(settled);
  const choose = async (template: string) => {
    const name = language === 'en' ? 'Template' : 'Mall';
    fireEvent.change(screen.getByRole('combobox', { name }), { target: { value: template } });
    await act(settled);
  };
  return { invite, store, choose, rest: () => act(() => clock.advance(1000)) };
}

const link = () => screen.queryByRole<HTMLAnchorElement>('link', { name: 'Mail colleagues' });

function internalLines(language: Language): readonly string[] {
  const visit = shippedTemplates(templatesWords(language)).find(({ id }) => id === 'customer-visit');
  return (visit?.internalPreparation ?? '').split('\n');
}

describe('what guests never read', () => {
  it('is a mail to the colleagues on the invite, who are named', async () => {
    const { choose } = await open();
    expect(link()).toBeNull();
    await choose('customer-visit');
    const { to, body } = draft(link()?.href ?? '');
    expect(to).toEqual(['bo.berg@contoso.example']);
    for (const line of internalLines('en')) expect(body).toContain(line);
    expect(screen.getByText(/It goes to Bo Berg\./)).toBeTruthy();
  });

  it('goes to nobody by itself where no colleague is invited', async () => {
    const { choose } = await open([guest]);
    await choose('customer-visit');
    expect(draft(link()?.href ?? 'none').to).toEqual([]);
    expect(screen.getByText(/No colleague is invited yet/)).toBeTruthy();
  });

  it('goes with its template', async () => {
    const { choose } = await open();
    await choose('customer-visit');
    await choose('decision');
    expect(link()).toBeNull();
  });

  it.each<Language>(['en', 'sv'])(
    'comes neither into the invite nor into anything kept beside it (%s)',
    async (language) => {
      const { invite, store, choose, rest } = await open([colleague, guest], language);
      await choose('customer-visit');
      await act(() => store.edit({ answer: 'purpose', text: 'Agree on the next step' }));
      await rest();
      const kept = JSON.stringify(invite.state.session);
      expect(kept).toContain('Agree on the next step');
      await act(() => store.add());
      expect(invite.state.body).toContain('Agree on the next step');
      await rest();
      const all = kept + invite.state.body + JSON.stringify(invite.state.session);
      for (const line of internalLines(language)) expect(all).not.toContain(line);
    },
  );
});
