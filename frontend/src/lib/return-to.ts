/**
 * The path to come back to after login. Only a path of this site is taken: an address that a stranger put into a link
 * must not lead away from it (`//evil.example` and `/\evil.example` are addresses of other hosts for a browser).
 */
export function safeReturnTo(candidate: unknown, origin: string = window.location.origin): string {
  if (typeof candidate !== 'string' || !candidate.startsWith('/')) return '/';
  let address: URL;
  try {
    address = new URL(candidate, origin);
  } catch {
    return '/';
  }
  if (address.origin !== origin || address.pathname === '/signin' || address.pathname === '/signed-out') return '/';
  return address.pathname + address.search + address.hash;
}
