import { broadcastResponseToMainFrame } from '@azure/msal-browser/redirect-bridge';

/**
 * The page that the sign-in service sends its answer to (`/sign-in.html`): it hands the answer to the page that opened the window, and
 * closes it. It knows neither tokens nor Outlook. Opened by hand it has nothing to hand over and stays as it is.
 */
broadcastResponseToMainFrame().catch(() => undefined);
