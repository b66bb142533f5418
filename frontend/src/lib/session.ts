import { ErrorResponse, InMemoryWebStorage, type User, UserManager, WebStorageStateStore } from 'oidc-client-ts';
import type { Settings } from './config.ts';
import { remembered } from './preferences.ts';
import { safeReturnTo } from './return-to.ts';

export type SessionState = 'active' | 'expired';

interface RedirectState {
  returnTo: string;
}

let manager: UserManager | undefined;
let user: User | null = null;
let state: SessionState = 'active';
let renewal: Promise<boolean> | undefined;
const listeners = new Set<() => void>();

function setState(next: SessionState): void {
  if (next === state) return;
  state = next;
  for (const listener of listeners) listener();
}

function keep(next: User | null): void {
  user = next;
  if (next) setState('active');
}

function theManager(): UserManager {
  if (!manager) throw new Error('session used before startSession()');
  return manager;
}

const language = () => (remembered('language') === 'en' ? 'en' : 'vi');

/**
 * Opens the session: takes the answer of a login just made, else asks the identity provider silently, else sends the
 * browser to the login page. Tokens live in memory only, so a reload asks the provider again.
 *
 * @returns the path to show, or undefined when the browser is on its way to the login page
 */
export async function startSession(settings: Settings): Promise<string | undefined> {
  const origin = window.location.origin;
  manager = new UserManager({
    authority: settings.oidcAuthority,
    client_id: settings.oidcClientId,
    redirect_uri: `${origin}/signin`,
    silent_redirect_uri: `${origin}/auth-callback.html`,
    popup_redirect_uri: `${origin}/auth-callback.html`,
    post_logout_redirect_uri: `${origin}/signed-out`,
    scope: 'openid profile',
    userStore: new WebStorageStateStore({ store: new InMemoryWebStorage() }),
    stateStore: new WebStorageStateStore({ store: window.sessionStorage }),
    automaticSilentRenew: true,
    silentRequestTimeoutInSeconds: 8,
    accessTokenExpiringNotificationTimeInSeconds: 45,
  });
  manager.events.addUserLoaded(keep);
  manager.events.addSilentRenewError(() => void renew());
  manager.events.addAccessTokenExpired(() => void renew());

  if (window.location.pathname === '/signin') {
    const signedIn = await manager.signinRedirectCallback().catch(() => null);
    if (signedIn) {
      keep(signedIn);
      return safeReturnTo((signedIn.state as RedirectState | undefined)?.returnTo);
    }
  } else if (await restore()) {
    return window.location.pathname + window.location.search + window.location.hash;
  }
  await signIn();
  return undefined;
}

async function restore(): Promise<boolean> {
  try {
    keep(await theManager().signinSilent({ ui_locales: language() }));
    return user !== null;
  } catch (failure) {
    // "login_required" and a blocked frame both end at the login page; an unreachable provider must be told as such.
    if (failure instanceof TypeError) throw failure;
    return false;
  }
}

/** Sends the browser to the login page; afterwards the present address is shown again. */
export async function signIn(): Promise<void> {
  const here = window.location.pathname + window.location.search + window.location.hash;
  const redirect: RedirectState = { returnTo: safeReturnTo(here) };
  await theManager().signinRedirect({ state: redirect, ui_locales: language() });
}

/** Login in a window of its own, so that the screen and what was typed on it stay. */
export async function signInAgain(): Promise<void> {
  const before = user?.profile.sub;
  const next = await theManager().signinPopup({ ui_locales: language(), popupAbortOnClose: true });
  if (before && next.profile.sub !== before) {
    // Somebody else signed in: the screen of the first person must not stay.
    window.location.assign('/');
    return;
  }
  keep(next);
}

/** Ends the session here and at the identity provider. */
export async function signOut(): Promise<void> {
  await theManager().signoutRedirect();
}

/**
 * Tries once to get a new token without the person; concurrent callers share one try. When the identity provider says no,
 * or does not answer a browser that is on line, the session is expired; a broken line expires nothing.
 */
export function renew(): Promise<boolean> {
  const ask = { ui_locales: language() };
  renewal ??= theManager()
    .signinSilent(ask)
    .catch((failure: unknown) => {
      if (isBrokenLine(failure)) throw failure;
      return theManager().signinSilent({ ...ask, forceIframeAuth: true });
    })
    .then((renewed) => {
      keep(renewed);
      if (!renewed) setState('expired');
      return renewed !== null;
    })
    .catch((failure: unknown) => {
      if (!isBrokenLine(failure)) setState('expired');
      return false;
    })
    .finally(() => {
      renewal = undefined;
    });
  return renewal;
}

/** Nobody was asked: the request itself did not get through. */
export const isBrokenLine = (failure: unknown): boolean =>
  !(failure instanceof ErrorResponse) && (failure instanceof TypeError || !navigator.onLine);

/** Resolves when there is a session again; at once when there is one. Rejects when the asker gives up. */
export function sessionBack(signal?: AbortSignal): Promise<void> {
  if (state === 'active') return Promise.resolve();
  return new Promise((resolve, reject) => {
    const stop = onSessionChange(() => {
      if (state !== 'active') return;
      stop();
      resolve();
    });
    signal?.addEventListener('abort', () => {
      stop();
      reject(signal.reason);
    });
  });
}

export const accessToken = (): string | undefined => user?.access_token;
export const sessionState = (): SessionState => state;

export function onSessionChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
