import { type ComponentProps, useState } from 'react';
import type { Person } from '../../../agenda/agenda';
import { SentForm } from '../../organizer/sent/sent-form';
import type { AddStep } from '../to-do-button';
import { MeetingNow } from './meeting-now';
import { MyNextSteps } from './my-next-steps';

interface OwnFormProps extends Omit<ComponentProps<typeof SentForm>, 'children' | 'isOver'> {
  readonly me: Person;
  readonly addStep: AddStep;
}

/** The form beside an invite of one's own, below where the meeting is now; at the end of its agenda it asks what came of it. */
export function OwnForm({ me, addStep, ...form }: OwnFormProps) {
  const { store, language } = form;
  const [isOver, setOver] = useState(false);
  return (
    <SentForm {...form} isOver={isOver}>
      <MeetingNow store={store} language={language} onOver={setOver} />
      <MyNextSteps store={store} me={me} language={language} addStep={addStep} />
    </SentForm>
  );
}
