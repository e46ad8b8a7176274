import { broadcastResponseToMainFrame } from '@azure/msal-browser/redirect-bridge';
import { languageOf } from '../text/language';
import { consentAnswer } from './sign-in-error';

/**
 * The page that the sign-in service sends its answer to (`/sign-in.html`): it hands the answer to the page that opened the window, and
 * closes it. It knows neither tokens nor Outlook. An administrator who consents for everyone comes here too: then there is nobody to hand it
 * to, and the page says what came of it. MSAL takes the query out of the address, so it is read first.
 */
const query = location.search;

broadcastResponseToMainFrame().catch(() => {
  const language = languageOf(navigator.language);
  document.documentElement.lang = language;
  document.title = 'Syfte';
  // As the window before it looks; through the CSSOM, which a content policy without inline styles allows.
  Object.assign(document.body.style, { font: '16px/1.5 system-ui, sans-serif', margin: '32px' });
  document.body.textContent = consentAnswer(query, language);
});
