/** Everything that changes the open form: one file, which comes once the form can be typed into. */
export { changeLength } from './change-length';
export { endSeries } from './end-series';
export { moveAttendees } from './move-attendees';
export { writeToOpenForm } from './open-form-transport';
