/**
 * Under which the add-in shows its one notice in an invite (Office: at most 32 characters), and notes in session data that it did.
 */
export const noticeKey = 'syfte.agenda';
