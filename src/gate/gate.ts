import { answersTo } from '../outlook/launch-events';
import { onAppointmentAttendeesChanged } from './on-appointment-attendees-changed';
import { onAppointmentOrganizer } from './on-appointment-organizer';
import { onAppointmentSend } from './on-appointment-send';
import { takePacks } from './packs/take-packs';

/**
 * gate.js: what classic Outlook runs alone, and the runtime page of the other clients loads. The names are those of manifest.xml.
 * Outlook calls with the event alone; the policy is the one in force.
 */
takePacks();
answersTo('onAppointmentSend', onAppointmentSend);
answersTo('onAppointmentOrganizer', onAppointmentOrganizer);
answersTo('onAppointmentAttendeesChanged', onAppointmentAttendeesChanged);
