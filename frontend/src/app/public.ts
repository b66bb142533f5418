/** Addresses that need no login. */
export const PUBLIC_RULES = '/cong-khai/quy-tac-kiem-tra';
