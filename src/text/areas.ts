import type { Area } from './area';
import { attendeePaneWords } from './attendee-pane';
import { besideListWords } from './beside-list';
import { figuresWords } from './figures';
import { graphErrorWords } from './graph-errors';
import { internalMailWords } from './internal-mail';
import { kindsWords } from './kinds';
import { lastTimeWords } from './last-time';
import { mailInsteadWords } from './mail-instead';
import { myMeetingsWords } from './my-meetings';
import { notRequiredWords } from './not-required';
import { nowWords } from './now';
import { offlineWords } from './offline';
import { organizerCopyWords } from './organizer-copy';
import { organizerOffersWords } from './organizer-offers';
import { organizerPaneWords } from './organizer-pane';
import { organizerPeopleWords } from './organizer-people';
import { organizerTemplateWords } from './organizer-template';
import { outcomeWords } from './outcome';
import { outsiderWords } from './outsiders';
import { pageWords } from './page';
import { pastLengthsWords } from './past-lengths';
import { peopleAdviceWords } from './people-advice';
import { planWords } from './plan';
import { readerWords } from './reader';
import { replyWords } from './replies';
import { shippedRoles } from './roles';
import { sentInviteWords } from './sent-invite';
import { seriesEndWords } from './series-end';
import { seriesReviewWords } from './series-review';
import { templatesWords } from './templates/templates-words';
import { timeWords } from './time';
import { toDoWords } from './to-do';
import { topicsWords } from './topics';
import { weekTaskWords } from './week-task';

/** Every area of words by the name that its words have in the folder of a language. */
export const areas = {
  attendeePane: attendeePaneWords,
  besideList: besideListWords,
  figures: figuresWords,
  graphErrors: graphErrorWords,
  internalMail: internalMailWords,
  kinds: kindsWords,
  lastTime: lastTimeWords,
  mailInstead: mailInsteadWords,
  myMeetings: myMeetingsWords,
  notRequired: notRequiredWords,
  now: nowWords,
  offline: offlineWords,
  organizerCopy: organizerCopyWords,
  organizerOffers: organizerOffersWords,
  organizerPane: organizerPaneWords,
  organizerPeople: organizerPeopleWords,
  organizerTemplate: organizerTemplateWords,
  outcome: outcomeWords,
  outsiders: outsiderWords,
  page: pageWords,
  pastLengths: pastLengthsWords,
  peopleAdvice: peopleAdviceWords,
  plan: planWords,
  reader: readerWords,
  replies: replyWords,
  roles: shippedRoles,
  sentInvite: sentInviteWords,
  seriesEnd: seriesEndWords,
  seriesReview: seriesReviewWords,
  time: timeWords,
  toDo: toDoWords,
  topics: topicsWords,
  weekTask: weekTaskWords,
  templates: templatesWords,
};

type Areas = typeof areas;

/** The words of all areas in one language. */
export type AllWords = {
  readonly [name in keyof Areas]: Areas[name] extends Area<infer Words> ? Words : never;
};
