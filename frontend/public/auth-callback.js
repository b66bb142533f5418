// Hands the identity provider's answer from the hidden frame or the login window to the page that asked for it.
// Only the address is passed, only to this origin; the page that asked checks the state and redeems the code.
(() => {
  const asker = window.opener ?? (window.parent === window ? null : window.parent);
  if (asker === null) {
    location.replace('/');
    return;
  }
  asker.postMessage({ source: 'oidc-client', url: location.href, keepOpen: false }, location.origin);
  // The asker closes this window on reading the answer; closed any sooner it would look as if the person had given up.
  if (window.opener) setTimeout(() => window.close(), 5000);
})();
