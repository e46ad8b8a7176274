import express, { type Request, type Response, type Router } from 'express';
import type { Contact } from '../mailbox/contact';
import { localeFor } from '../words/locale';
import { clientInfo, personOf, tenantId } from './account';
import { type Asked, askedIn, wrongIn } from './asked';
import { authorityPolicy, choosePage, consentPage, refusedPage, wrongPage } from './authority-page';
import { declined, loginRequired, type Refused, type SignIn } from './sign-in';
import { TokenEndpoint } from './token-endpoint';

const cookie = 'local-sign-in';

/** Who has signed in in this browser. */
function signedIn({ headers }: Request): Contact | null {
  const [, address] = new RegExp(`(?:^|;\\s*)${cookie}=([^;]+)`).exec(headers.cookie ?? '') ?? [];
  return address === undefined ? null : personOf(decodeURIComponent(address));
}

/** Which language the browser asks for. */
const languageOf = (request: Request): string => localeFor(request.acceptsLanguages()).slice(0, 2);

const queryOf = ({ originalUrl }: Request) => originalUrl.split('?')[1] ?? '';

function show(response: Response, html: string, status = 200) {
  response.status(status).type('html').set('Content-Security-Policy', authorityPolicy).send(html);
}

/** Sends the window back to the application with an answer. */
function back(response: Response, { redirectUri, state }: Asked, answer: Readonly<Record<string, string>>) {
  response.redirect(`${redirectUri}#${new URLSearchParams({ ...answer, state })}`);
}

function refuse(response: Response, asked: Asked, { code, description }: Refused) {
  back(response, asked, { error: code, error_description: description });
}

function discovery(base: string, issuer: string) {
  return {
    issuer,
    authorization_endpoint: `${base}/oauth2/v2.0/authorize`,
    token_endpoint: `${base}/oauth2/v2.0/token`,
    end_session_endpoint: `${base}/oauth2/v2.0/logout`,
    jwks_uri: `${base}/discovery/v2.0/keys`,
    response_modes_supported: ['fragment'],
    response_types_supported: ['code'],
    subject_types_supported: ['pairwise'],
    id_token_signing_alg_values_supported: ['HS256'],
    token_endpoint_auth_methods_supported: ['none'],
  };
}

/** The part of Microsoft Entra that MSAL needs in a browser tab: discovery, the sign-in window, and tokens for codes. */
export function authority(signIn: SignIn, origin: () => string): Router {
  const endpoint = new TokenEndpoint(signIn);
  const api = express.Router();
  api.use(express.urlencoded({ extended: false }));

  const lacks = ({ scopes, clientId }: Asked, user: Contact) => signIn.lacks({ user, scopes, clientId });

  function grant(response: Response, asked: Asked, user: Contact) {
    back(response, asked, { code: endpoint.codeFor(asked, user), client_info: clientInfo(user.address) });
  }

  function silently(response: Response, asked: Asked, user: Contact | null) {
    if (!user) return refuse(response, asked, loginRequired);
    const granted = signIn.silently({ user, scopes: asked.scopes, clientId: asked.clientId });
    return 'status' in granted ? refuse(response, asked, granted) : grant(response, asked, user);
  }

  /** The window once somebody is known: what they have not allowed yet is asked for. */
  function known(request: Request, response: Response, asked: Asked, user: Contact) {
    if (!lacks(asked, user)) return grant(response, asked, user);
    return show(response, consentPage(user, asked.scopes, queryOf(request), languageOf(request)));
  }

  function open(request: Request, response: Response, asked: Asked) {
    const user = signedIn(request) ?? personOf(asked.hint);
    if (asked.isSilent) return silently(response, asked, user);
    const refused = signIn.windowRefusal();
    if (refused === declined) return refuse(response, asked, refused);
    if (refused) return show(response, refusedPage(refused, queryOf(request), languageOf(request)));
    return !user || asked.choosesAnew
      ? show(response, choosePage(queryOf(request), languageOf(request)))
      : known(request, response, asked, user);
  }

  function choose(request: Request, response: Response, asked: Asked) {
    const user = personOf(String(request.body?.person));
    if (!user) return show(response, wrongPage('AADSTS50034: Nobody here has this address.'), 400);
    response.cookie(cookie, user.address, { httpOnly: true, secure: true, sameSite: 'lax', path: '/login' });
    return known(request, response, asked, user);
  }

  function answerConsent(request: Request, response: Response, asked: Asked) {
    const user = signedIn(request) ?? personOf(asked.hint);
    const refused = signIn.windowRefusal();
    if (refused) return refuse(response, asked, refused);
    if (!user || request.body?.answer !== 'accept') return refuse(response, asked, declined);
    signIn.allow(user, asked.scopes);
    return grant(response, asked, user);
  }

  /** A step of the window: only for an application that may be sent back to. */
  const step =
    (go: (request: Request, response: Response, asked: Asked) => void) =>
    (request: Request, response: Response) => {
      const asked = askedIn(request.query);
      const wrong = wrongIn(asked, origin());
      return wrong === null ? go(request, response, asked) : show(response, wrongPage(wrong), 400);
    };

  api.get('/v2.0/.well-known/openid-configuration', (_request, response) => {
    response.json(discovery(`${origin()}/login/${tenantId}`, signIn.issuer));
  });
  // Tokens are signed with a key that only the server has: there is nothing to publish.
  api.get('/discovery/v2.0/keys', (_request, response) => {
    response.json({ keys: [] });
  });
  api.get('/oauth2/v2.0/authorize', step(open));
  api.post('/oauth2/v2.0/choose', step(choose));
  api.post('/oauth2/v2.0/consent', step(answerConsent));
  api.post('/oauth2/v2.0/token', (request, response) => endpoint.answer(response, request.body ?? {}));
  return api;
}
