import express, { type Router } from 'express';
import { contactOf } from '../mailbox/directory';
import { forwardInvite } from '../mailbox/forward';
import {
  calendarOf,
  cancelInvite,
  type Delivery,
  formerOf,
  mailsTo,
  saveInvite,
  sendInvite,
} from '../mailbox/mailbox';
import type { SharedMailbox } from '../mailbox/shared-mailbox';

/** The largest body Office.js takes is a million characters, four bytes each at most. */
const largest = '5mb';

/** What the browser side asks of the mailbox, as JSON. */
export function mailboxApi(shared: SharedMailbox): Router {
  const api = express.Router();
  api.use(express.json({ limit: largest }));
  api.get('/invites/of/:owner', (request, response) => {
    response.json(calendarOf(shared.get(), request.params.owner));
  });
  api.get('/invite', (request, response) => {
    response.json(formerOf(shared.get(), String(request.query.id)));
  });
  api.get('/mails/to/:address', (request, response) => {
    response.json(mailsTo(shared.get(), request.params.address));
  });
  api.get('/mails', (_request, response) => {
    response.json(shared.get().mails);
  });
  api.post('/invites', (request, response) => {
    const { isSending, organizer, ...rest } = request.body as Delivery & { isSending: boolean };
    const delivery = { ...rest, organizer: contactOf(organizer.address, organizer.name), at: Date.now() };
    if (delivery.id !== null && !formerOf(shared.get(), delivery.id)) {
      response.status(404).json({ error: 'This invite is not in the calendar any more.' });
      return;
    }
    const [mailbox, invite] = (isSending ? sendInvite : saveInvite)(shared.get(), delivery);
    shared.set(mailbox);
    response.json(invite);
  });
  api.post('/cancel', (request, response) => {
    shared.set(cancelInvite(shared.get(), String(request.body.id), Date.now()));
    response.json({});
  });
  api.post('/forward', (request, response) => {
    const { id, to } = request.body as Record<string, unknown>;
    shared.set(forwardInvite(shared.get(), String(id), contactOf(String(to), ''), Date.now()));
    response.json({});
  });
  api.post('/remove', (request, response) => {
    const mailbox = shared.get();
    shared.set({ ...mailbox, invites: mailbox.invites.filter(({ id }) => id !== request.body.id) });
    response.json({});
  });
  return api;
}
