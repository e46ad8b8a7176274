/** @jest-environment jsdom */
import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { fireEvent, screen, waitFor } from '@testing-library/dom';
import type { GivenPolicy } from '../../src/policy/complete-policy';
import { manualClock, settled } from '../builders/a-clock';
import { anna } from '../builders/a-person';
import { fakeComposeInvite } from '../builders/fake-compose-invite';

/** What the fields of the policy change that decide what is offered through Microsoft Graph: pages read them from their stamp when they start. */

const world = globalThis as { syfteStamp?: unknown; IS_REACT_ACT_ENVIRONMENT?: boolean };
const pageIsUp = { timeout: 10_000 };

/** What is no code of ours is loaded once: it has no policy, and takes a second each time. */
const packages = [
  'react',
  'react/jsx-runtime',
  'react-dom',
  'react-dom/client',
  '@fluentui/react-components',
];
const loadedOnce = new Map<string, unknown>(packages.map((name) => [name, jest.requireActual(name)]));

/** Our pages start from nothing, with `policy.js` before them, as in a site. */
function stamped(policy: GivenPolicy): void {
  jest.resetModules();
  for (const [name, loaded] of loadedOnce) jest.doMock(name, () => loaded);
  world.syfteStamp = { policy, signIn: null, graph: 'https://graph.microsoft.com' };
  world.IS_REACT_ACT_ENVIRONMENT = false;
  document.body.innerHTML = '<div id="root"></div>';
}

afterEach(() => {
  delete world.syfteStamp;
  document.body.innerHTML = '';
});

async function myMeetings(policy: GivenPolicy): Promise<void> {
  stamped(policy);
  await import('../../src/text/all-languages');
  await import('../../src/pane/my-meetings/main');
  await screen.findByRole('heading', { name: 'My meetings' }, pageIsUp);
}

/** What every pane has around it, up to the choice of colours in the menu at its very end. */
async function emptyPage(policy: GivenPolicy): Promise<void> {
  stamped(policy);
  await import('../../src/text/all-languages');
  const { createRoot } = await import('react-dom/client');
  const { PanePage } = await import('../../src/ui/pane-page');
  createRoot(document.getElementById('root') as HTMLElement).render(<PanePage language="en">…</PanePage>);
  fireEvent.click(await screen.findByRole('button', { name: 'More' }, pageIsUp));
  await screen.findByText('Appearance', {}, pageIsUp);
}

async function pane(policy: GivenPolicy): Promise<void> {
  stamped(policy);
  await import('../../src/text/all-languages');
  const { createRoot } = await import('react-dom/client');
  const { OrganizerPane } = await import('../../src/pane/organizer/organizer-pane');
  const { calendarParts } = await import('../../src/pane/organizer/calendar-parts');
  const { createFormStore } = await import('../../src/form/form-store');
  const { openFormTarget } = await import('../../src/targets/open-form/open-form-target');
  const { policyInForce } = await import('../../src/policy/stamped');
  const invite = fakeComposeInvite({});
  const user = { ...anna, locale: 'en' };
  const deps = { user, policy: policyInForce, clock: manualClock() };
  const target = openFormTarget(invite, { ...deps, focusedFor: null });
  const store = createFormStore(target, deps);
  createRoot(document.getElementById('root') as HTMLElement).render(
    <OrganizerPane
      store={store}
      language="en"
      organisation={policyInForce}
      {...calendarParts({ target, store, user, language: 'en' })}
    />,
  );
  await store.load();
  await settled();
  await screen.findByRole('textbox', { name: 'Purpose' }, pageIsUp);
  await screen.findByRole('button', { name: 'From last time' }, pageIsUp);
}

describe('the review', () => {
  const off = 'Your organization has turned My meetings off.';

  it('review.isOn: false leaves a sentence on its page, for the button in Outlook is the same everywhere', async () => {
    await myMeetings({});
    expect(screen.queryByText(off)).toBeNull();
    expect(screen.getByRole('button', { name: 'Sign in' })).toBeTruthy();
    await myMeetings({ review: { isOn: false } });
    expect(screen.getByText(off)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Sign in' })).toBeNull();
  }, 30_000);

  it('review.isOn: false takes the link away from every pane', async () => {
    await emptyPage({});
    expect(screen.getByRole('link', { name: 'My meetings' })).toBeTruthy();
    await emptyPage({ review: { isOn: false } });
    expect(screen.queryByRole('link', { name: 'My meetings' })).toBeNull();
  }, 30_000);

  it.each([2, 8] as const)(
    'review.weeks: it looks %i weeks ahead at first',
    async (weeks) => {
      await myMeetings({ review: { weeks } });
      fireEvent.click(screen.getByRole('button', { name: 'Sign in' }));
      const ahead = await screen.findByRole<HTMLSelectElement>('combobox', { name: 'Look ahead' }, pageIsUp);
      expect(ahead.value).toBe(String(weeks));
    },
    30_000,
  );
});

describe('attendance reports', () => {
  const look = 'Look at how long it really took';

  it('attendanceReports: true lets the organizer ask Teams', async () => {
    await pane({});
    expect(screen.queryByRole('button', { name: look })).toBeNull();
    await pane({ attendanceReports: true });
    await waitFor(() => expect(screen.getByRole('button', { name: look })).toBeTruthy(), pageIsUp);
  }, 30_000);
});
