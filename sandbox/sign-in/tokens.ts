import { createHmac, randomBytes } from 'node:crypto';
import type { Contact } from '../mailbox/contact';
import { objectId, personOf, tenantId } from './account';

/** What a token is for. */
export interface TokenRequest {
  readonly user: Contact;
  readonly scopes: readonly string[];
  readonly clientId: string;
  /** Seconds until it runs out. @default an hour */
  readonly lifetime?: number;
}

/** What is read from a token that is in force. */
export interface ReadToken {
  readonly user: Contact;
  readonly scopes: readonly string[];
}

/** Why a token is not taken, in Graph's words. */
export type TokenError = 'Access token is empty.' | 'IDX14100: JWT is not well formed.' | typeof expired;

const expired = 'Lifetime validation failed, the token is expired.';

const hour = 3600;

const encoded = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');

/** Makes and reads the tokens of this Outlook: JWTs, as Microsoft's are, signed with a key that lives as long as the server. */
export class Tokens {
  private readonly key = randomBytes(32);
  /** Seconds: what was issued before is not taken any more. */
  private notBefore = 0;

  constructor(private readonly now: () => number = Date.now) {}

  /** Everything issued so far is expired from now on. */
  expireAll(): void {
    this.notBefore = this.now() / 1000 + 0.001;
  }

  /** For calls to Graph. */
  access({ user, scopes, clientId, lifetime = hour }: TokenRequest): string {
    return this.signed({
      ...this.claims(user, lifetime),
      aud: 'https://graph.microsoft.com',
      appid: clientId,
      scp: scopes.join(' '),
    });
  }

  /** Says who signed in, to the application. */
  identity(user: Contact, clientId: string, issuer: string, nonce: string | null): string {
    const claims = { ...this.claims(user, hour), aud: clientId, iss: issuer, ver: '2.0' };
    return this.signed(nonce === null ? claims : { ...claims, nonce });
  }

  /** Who an access token is for, or why it is not taken. */
  read(token: string): ReadToken | TokenError {
    if (token === '') return 'Access token is empty.';
    const [head = '', body = '', signature = ''] = token.split('.');
    if (signature !== this.signature(`${head}.${body}`)) return 'IDX14100: JWT is not well formed.';
    const claims = JSON.parse(Buffer.from(body, 'base64url').toString()) as Record<string, unknown>;
    const user = personOf(String(claims.preferred_username));
    if (!user || typeof claims.scp !== 'string') return 'IDX14100: JWT is not well formed.';
    if (Number(claims.exp) <= this.now() / 1000 || Number(claims.issued) < this.notBefore) return expired;
    return { user, scopes: claims.scp.split(' ') };
  }

  private claims(user: Contact, lifetime: number) {
    const now = this.now() / 1000;
    return {
      // `iat` counts whole seconds; expiring everything has to tell what came before from what comes after.
      issued: now,
      iat: Math.floor(now),
      nbf: Math.floor(now),
      exp: Math.floor(now) + lifetime,
      name: user.name,
      preferred_username: user.address,
      oid: objectId(user.address),
      sub: objectId(user.address),
      tid: tenantId,
    };
  }

  private signed(claims: object): string {
    const text = `${encoded({ typ: 'JWT', alg: 'HS256' })}.${encoded(claims)}`;
    return `${text}.${this.signature(text)}`;
  }

  private signature(text: string): string {
    return createHmac('sha256', this.key).update(text).digest('base64url');
  }
}
