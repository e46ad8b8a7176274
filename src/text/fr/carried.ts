/** Before a next step of last time that is taken up again as a topic. It stands in invites that were sent: it is not changed after a release. */
export const carried = 'De la dernière fois :';
