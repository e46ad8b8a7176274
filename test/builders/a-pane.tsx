import { act, render } from '@testing-library/react';
import { OrganizerPane } from '../../src/pane/organizer/organizer-pane';
import type { Language } from '../../src/text/language';
import { manualClock, settled } from './a-clock';
import { formStoreOn } from './a-form';
import { anna } from './a-person';
import { aPolicy } from './a-policy';
import { fakeComposeInvite, type InviteState } from './fake-compose-invite';

/** The organizer's pane of Anna Ek beside a fake invite, open and at rest. For tests with a page (jsdom). */
export async function aPane(parts: Partial<InviteState> = {}, language: Language = 'en') {
  const policy = aPolicy();
  const user = { ...anna, locale: language };
  const clock = manualClock();
  const invite = fakeComposeInvite(parts);
  const store = formStoreOn(invite, { user, policy, clock });
  render(<OrganizerPane store={store} language={language} organisation={policy} />);
  await act(() => store.load());
  await act(settled);
  return { invite, store, rest: () => act(() => clock.advance(300)) };
}
