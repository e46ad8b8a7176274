/**
 * What a 401 asks for besides a token: the claims of a challenge of continuous access evaluation, as MSAL wants them, or null.
 * (`WWW-Authenticate: Bearer … error="insufficient_claims", claims="<base64>"`, learn.microsoft.com/entra/identity-platform/claims-challenge)
 */
export function claimsIn(header: string | null): string | null {
  const [, encoded] = /\bclaims="([^"]+)"/i.exec(header ?? '') ?? [];
  if (!encoded) return null;
  try {
    const claims = atob(encoded.replace(/-/g, '+').replace(/_/g, '/'));
    return typeof JSON.parse(claims) === 'object' ? claims : null;
  } catch {
    return null;
  }
}
