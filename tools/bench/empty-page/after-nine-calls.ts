import { officeComposeInvite } from '../../../src/outlook/office-compose-invite';
import { oneWord } from './one-word';

/** What an organizer's form asks of Outlook before it is drawn (`first-picture-calls.test.ts`): nine calls, three at a time. */
void oneWord(() => {
  const invite = officeComposeInvite();
  return Promise.all([
    invite.attendees(),
    invite.rooms(),
    invite.organizer(),
    invite.subject(),
    invite.start(),
    invite.bodyType(),
    invite.bodyHtml(),
    invite.session(),
  ]);
});
