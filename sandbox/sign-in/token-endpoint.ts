import { createHash } from 'node:crypto';
import type { Response } from 'express';
import type { Contact } from '../mailbox/contact';
import { clientInfo } from './account';
import type { Asked } from './asked';
import { Kept } from './kept';
import { scopesIn } from './scopes';
import type { Granted, SignIn } from './sign-in';

/** A code that was handed out, to be paid in once by whoever knows the secret behind the challenge. */
interface Code {
  readonly asked: Asked;
  readonly user: Contact;
}

interface Refresh {
  readonly user: Contact;
  readonly clientId: string;
}

type Fields = Readonly<Record<string, string>>;

/** Turns codes and refresh tokens into tokens (OAuth 2.0 with PKCE, as single-page applications use it). */
export class TokenEndpoint {
  private readonly codes = new Kept<Code>();
  private readonly refreshes = new Kept<Refresh>();

  constructor(private readonly signIn: SignIn) {}

  /** A code for somebody who has signed in and allowed what is asked for. */
  codeFor(asked: Asked, user: Contact): string {
    return this.codes.keep({ asked, user });
  }

  answer(response: Response, fields: Fields) {
    if (fields.grant_type === 'authorization_code') this.forCode(response, fields);
    else if (fields.grant_type === 'refresh_token') this.forRefresh(response, fields);
    else refuse(response, 'unsupported_grant_type', 'AADSTS70003: The grant type is not known here.');
  }

  private forCode(response: Response, fields: Fields) {
    const code = this.codes.take(fields.code ?? '');
    const proof = createHash('sha256')
      .update(fields.code_verifier ?? '')
      .digest('base64url');
    if (!code || fields.redirect_uri !== code.asked.redirectUri || proof !== code.asked.challenge)
      return refuse(
        response,
        'invalid_grant',
        'AADSTS54005: The code was used already, or is somebody else’s.',
      );
    const { user, asked } = code;
    const granted = this.signIn.granted({ user, ...asked }, asked.nonce);
    if ('status' in granted) return refuse(response, granted.code, granted.description);
    this.grant(response, granted, { user, clientId: asked.clientId });
  }

  private forRefresh(response: Response, fields: Fields) {
    const refresh = this.refreshes.take(fields.refresh_token ?? '');
    if (!refresh) return refuse(response, 'invalid_grant', 'AADSTS700082: The refresh token has expired.');
    const scopes = scopesIn(fields.scope ?? '');
    const granted = this.signIn.windowRefusal() ?? this.signIn.granted({ ...refresh, scopes });
    if ('status' in granted) return refuse(response, granted.code, granted.description);
    this.grant(response, granted, refresh);
  }

  private grant(response: Response, granted: Granted, refresh: Refresh) {
    response.set('Cache-Control', 'no-store').json({
      token_type: 'Bearer',
      ...granted,
      scope: `openid profile offline_access ${granted.scope}`,
      ext_expires_in: granted.expires_in,
      refresh_token: this.refreshes.keep(refresh),
      client_info: clientInfo(refresh.user.address),
    });
  }
}

function refuse(response: Response, error: string, error_description: string) {
  response.status(400).json({ error, error_description, error_codes: [] });
}
