import { attendee } from './attendee';
import { lastTime, madeOptional, shorterTime } from './beside-the-answers';
import { completeInvite, emptyInvite } from './gate';
import { meanwhile } from './meanwhile';
import { myMeetings } from './my-meetings';
import { newInvite, updatedInvite } from './organizer';
import { outcome } from './outcome';
import { plan } from './plan';
import { sentForm } from './sent';
import { seriesEnded, seriesReviewed } from './series';
import type { Surface } from './surface';

/** Every surface of the product that calls Outlook or Graph. */
export const surfaces: readonly Surface[] = [
  newInvite,
  updatedInvite,
  shorterTime,
  madeOptional,
  seriesEnded,
  lastTime,
  meanwhile,
  sentForm,
  outcome,
  myMeetings,
  seriesReviewed,
  plan,
  attendee,
  completeInvite,
  emptyInvite,
];
