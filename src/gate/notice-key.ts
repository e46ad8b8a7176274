/** Under which the add-in shows its one notice in an invite (Office: at most 32 characters). */
export const noticeKey = 'syfte.agenda';
