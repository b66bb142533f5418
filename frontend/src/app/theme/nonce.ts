/** The nonce of this page's Content-Security-Policy; undefined where the server sets none. */
export const pageNonce: string | undefined = document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content;

/**
 * Puts the page's nonce on every style element that this application makes. The component library passes it on, except
 * where it measures scroll bars and holds the page still behind a dialog: there its styles were refused, and the page
 * moved under an open drawer. Styles that arrive as markup still have no nonce and stay refused.
 */
export function signStyles(page: Document = document, nonce = pageNonce): void {
  if (!nonce) return;
  const create = page.createElement.bind(page);
  page.createElement = (name: string, options?: ElementCreationOptions) => {
    const made = create(name, options);
    if (made instanceof HTMLStyleElement) made.nonce = nonce;
    return made;
  };
}
