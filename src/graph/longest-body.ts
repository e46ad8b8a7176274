/** Outlook takes no longer body of an invite (Office.Body.setAsync), so none is written through Graph either. Characters. */
export const longestBody = 1_000_000;
