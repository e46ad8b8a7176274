/**
 * How long the gate waits, in ms. Outlook shows "taking longer than expected" after 5 s, the start of the runtime included
 * (learn.microsoft.com/office/dev/add-ins/outlook/onmessagesend-onappointmentsend-events), so an answer is given within 3.5 s.
 */
export const gateTimes = {
  /** After this a second round is judged without what has not come yet. */
  secondRound: 2_700,
  /** One Office call. Shorter than the check, so that three hung calls give a place back to the notice that says so. */
  call: 3_000,
  check: 3_200,
  /** The notice that a check failed. */
  notice: 300,
};
