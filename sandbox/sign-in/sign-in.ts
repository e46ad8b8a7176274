import type { Contact } from '../mailbox/contact';
import { tenantId } from './account';
import type { Tokens } from './tokens';

/**
 * How signing in goes. `asks`: people are asked once for each permission · `declined`: they close the window without an answer · `blocked`
 * a policy of the organisation forbids it · `needs-admin` an administrator has to consent first · `no-cookies` third-party cookies are off
 * (AzureAD/microsoft-authentication-library-for-js#7280) · `no-naa` this Outlook has no nested app authentication.
 */
export type SignInMode = 'asks' | 'declined' | 'blocked' | 'needs-admin' | 'no-cookies' | 'no-naa';

/** Why nobody got a token. The status is the bridge's, code and description are Microsoft's. */
export interface Refused {
  readonly status: 'USER_INTERACTION_REQUIRED' | 'USER_CANCEL' | 'PERSISTENT_ERROR';
  readonly code: string;
  readonly description: string;
}

export const declined: Refused = {
  status: 'USER_CANCEL',
  code: 'access_denied',
  description: 'AADSTS65004: User declined to consent to access the app.',
};

export const loginRequired: Refused = {
  status: 'USER_INTERACTION_REQUIRED',
  code: 'login_required',
  description: 'AADSTS50058: A silent sign-in request was sent but no user is signed in.',
};

const refusals: Readonly<Partial<Record<SignInMode, Refused>>> = {
  declined,
  blocked: {
    status: 'PERSISTENT_ERROR',
    code: 'access_denied',
    description:
      'AADSTS53003: Access has been blocked by Conditional Access policies. The access policy does not allow token issuance.',
  },
  'needs-admin': {
    status: 'PERSISTENT_ERROR',
    code: 'consent_required',
    description: 'AADSTS90094: An administrator must grant the permissions that this application asks for.',
  },
  'no-cookies': loginRequired,
};

const consentRequired: Refused = {
  status: 'USER_INTERACTION_REQUIRED',
  code: 'consent_required',
  description: 'AADSTS65001: The user has not consented to use the application.',
};

/** Everything that somebody gets who signs in. */
export interface Granted {
  readonly access_token: string;
  readonly id_token: string;
  readonly expires_in: number;
  readonly scope: string;
}

interface Asked {
  readonly user: Contact;
  readonly scopes: readonly string[];
  readonly clientId: string;
}

const hour = 3600;

/** Who has allowed what, and what that gets them. Both ways of signing in, the bridge and the browser's, come here. */
export class SignIn {
  private mode: SignInMode = 'asks';
  private lifetime = hour;
  private readonly allowed = new Map<string, ReadonlySet<string>>();

  constructor(
    readonly tokens: Tokens,
    private readonly origin: () => string,
  ) {}

  get issuer(): string {
    return `${this.origin()}/login/${tenantId}/v2.0`;
  }

  /** Changes how it goes from now on. `lifetime`: seconds of a token. */
  set({ mode = this.mode, lifetime = this.lifetime }: { mode?: SignInMode; lifetime?: number }): void {
    this.mode = mode;
    this.lifetime = lifetime;
  }

  how(): SignInMode {
    return this.mode;
  }

  /** As it is at the start: everybody is asked again. */
  reset(): void {
    this.allowed.clear();
    this.set({ mode: 'asks', lifetime: hour });
  }

  /** What somebody has allowed so far. */
  consents(address: string): readonly string[] {
    return [...(this.allowed.get(address) ?? [])];
  }

  allow({ address }: Contact, scopes: readonly string[]): void {
    this.allowed.set(address, new Set([...this.consents(address), ...scopes]));
  }

  /** Why nobody can sign in, whoever asks and for what; null when they can. */
  refusal(): Refused | null {
    return refusals[this.mode] ?? null;
  }

  lacks({ user, scopes }: Asked): boolean {
    return scopes.some((scope) => !this.consents(user.address).includes(scope));
  }

  /** The same for a window of the browser's own, which has its cookies whatever is said about third parties'. */
  windowRefusal(): Refused | null {
    return this.mode === 'no-cookies' ? null : this.refusal();
  }

  /** Tokens where nobody may be asked. */
  silently(asked: Asked): Granted | Refused {
    const refused = this.refusal();
    // Whoever would decline is not asked yet.
    return refused && refused !== declined ? refused : this.granted(asked);
  }

  /** Tokens for what is allowed already. They carry everything that was ever allowed, as Microsoft's do. */
  granted(asked: Asked, nonce: string | null = null): Granted | Refused {
    if (this.lacks(asked)) return consentRequired;
    const { user, clientId } = asked;
    const scopes = this.consents(user.address);
    return {
      access_token: this.tokens.access({ user, scopes, clientId, lifetime: this.lifetime }),
      id_token: this.tokens.identity(user, clientId, this.issuer, nonce),
      expires_in: this.lifetime,
      scope: scopes.join(' '),
    };
  }
}
