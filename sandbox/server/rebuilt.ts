/** What was built anew: the add-in's pages, this Outlook, or only how this Outlook looks. */
export type Rebuilt = 'pages' | 'outlook' | 'styles';

/** Where pages hear of it, as server-sent events. */
export const liveReloadPath = '/outlook/live-reload';

/** What the local Outlook tells the add-in's pages in tabs of their own: a browser allows six connections to one host, and each tab would take one. */
export const rebuiltChannel = 'local-outlook.rebuilt';
