import type { Policy } from '../../src/policy/policy';
import type { Stamp } from '../../src/policy/stamped';
import { tenantId } from '../sign-in/account';

/** The application that signs in here. Nobody registered it. */
const clientId = '5f7e0000-0000-4000-8000-00000000a9d1';

/** What is stamped into the site for this Outlook: it signs in here, and Graph is here too. */
export function localStamp(origin: string, policy: Policy): Stamp {
  return {
    policy,
    signIn: { clientId, authority: `${origin}/login/${tenantId}` },
    graph: origin,
  };
}
