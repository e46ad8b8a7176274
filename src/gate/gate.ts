import { associate } from '../outlook/launch-events';
import { onAppointmentAttendeesChanged } from './on-appointment-attendees-changed';
import { onAppointmentOrganizer } from './on-appointment-organizer';
import { onAppointmentSend } from './on-appointment-send';
import { addPacks } from './packs/add-packs';

/**
 * gate.js: what classic Outlook runs alone, and the runtime page of the other clients loads. The names are those of manifest.xml.
 * Outlook calls with the event alone; the policy is the one in force.
 */
addPacks();
associate('onAppointmentSend', onAppointmentSend);
associate('onAppointmentOrganizer', onAppointmentOrganizer);
associate('onAppointmentAttendeesChanged', onAppointmentAttendeesChanged);
