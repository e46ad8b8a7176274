/** @jest-environment jsdom */
import { afterEach, describe, expect, it } from '@jest/globals';
import { act, cleanup, render, screen, within } from '@testing-library/react';
import { useOutcome } from '../../../../src/pane/organizer/sent/use-outcome';
import type { Language } from '../../../../src/text/language';
import { anEvent } from '../../../builders/a-calendar';
import { manualClock, settled } from '../../../builders/a-clock';
import { aPolicy } from '../../../builders/a-policy';
import { anEventForm, bodyWith, forBo } from '../../../builders/an-event-form';

const organisation = aPolicy();
const start = new Date('2026-12-01T09:00:00Z');
const end = new Date('2026-12-01T10:00:00Z');

type Store = ReturnType<typeof anEventForm>['store'];

interface Shown {
  readonly store: Store;
  readonly clock: ReturnType<typeof manualClock>;
  readonly isOver: boolean;
  readonly language: Language;
}

/** The next steps of a form, with the question around them where it is asked. */
function Steps(shown: Shown) {
  const around = useOutcome({ ...shown, organisation });
  const steps = <p>The next steps</p>;
  return around ? around(steps) : steps;
}

async function open(at: string, { isOver = false, language = 'en' }: Partial<Shown> = {}) {
  const { store } = anEventForm({ events: [anEvent({ start, end, body: bodyWith(forBo) })] });
  await store.load();
  const clock = manualClock();
  await clock.advance(Date.parse(`2026-12-01T${at}:00Z`));
  render(<Steps {...{ store, clock, isOver, language }} />);
  await comes();
  return { clock };
}

/** The question's code is there. */
async function comes(): Promise<void> {
  await act(async () => {
    await import('../../../../src/form/parts/outcome/outcome-section');
    await settled();
  });
}

const question = (name = 'What came of it?') => screen.queryByRole('region', { name });

afterEach(cleanup);

describe('what came of a meeting', () => {
  it('is not asked while the meeting lasts: its next steps stand alone', async () => {
    await open('09:40');
    expect(question()).toBeNull();
    expect(screen.getByText('The next steps')).toBeTruthy();
  });

  it('is asked around its next steps as soon as it has ended, on a form that stands open', async () => {
    const { clock } = await open('09:59');
    expect(question()).toBeNull();
    await act(() => clock.advance(61_000));
    await comes();
    const asked = question();
    expect(asked && within(asked).getByText('The next steps')).toBeTruthy();
    expect(screen.getAllByText('The next steps')).toHaveLength(1);
  });

  it('is asked at the end of its agenda, though the clock has not come so far', async () => {
    await open('09:40', { isOver: true });
    expect(question()).toBeTruthy();
  });

  it('is asked in the language of whoever is asked', async () => {
    await open('10:30', { language: 'sv' });
    expect(question('Vad ledde mötet till?')).toBeTruthy();
  });
});
