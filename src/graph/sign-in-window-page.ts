import { runPopupRelay } from '@azure/msal-browser/popup-relay';
import { policyInForce, signInInForce } from '../policy/stamped';
import { languageOf } from '../text/language';
import { signInWindowWords } from '../text/sign-in-window';
import { signInWindowTimeout } from './sign-in';

/**
 * The window that a pane in a frame of another site opens in place of the sign-in service's (`/sign-in-window.html`): browsers keep a frame
 * of another site apart from its own site's windows, so the service's answer could not come back to it. This window is the site's own, gets
 * the answer, hands it to the pane that opened it, and closes (MSAL: auth.popupRelayUri). It knows no token. A browser opens the service's window
 * only for a click, hence the button.
 */
const language = languageOf(navigator.language, policyInForce.languages);
const words = signInWindowWords(language);

function part<Name extends keyof HTMLElementTagNameMap>(name: Name): HTMLElementTagNameMap[Name] {
  const found = document.querySelector(name);
  if (!found) throw new Error(`The page has no ${name}.`);
  return found;
}

const [text, button] = [part('p'), part('button')];

function goOn(): void {
  button.hidden = true;
  text.textContent = words.waiting;
  try {
    runPopupRelay({
      protocolVersion: 2,
      allowedAuthorityOrigins: signInInForce ? [signInInForce.authority] : [],
      timeoutMs: signInWindowTimeout,
    });
  } catch {
    text.textContent = words.nobodyWaits;
  }
}

document.documentElement.lang = language;
document.title = `Syfte – ${words.title}`;
// Through the CSSOM, which a content policy without inline styles allows.
Object.assign(document.body.style, {
  fontFamily: 'system-ui, sans-serif',
  lineHeight: '1.5',
  margin: '32px',
});
Object.assign(button.style, { font: 'inherit', padding: '8px 24px', cursor: 'pointer' });
const heading = part('h1');
heading.style.fontSize = '1.5em';
heading.textContent = words.title;
text.textContent = words.why;
button.textContent = words.goOn;
button.addEventListener('click', goOn);
button.focus();
