/**
 * Vietnamese numbers: dot between thousands, comma before decimals. Exact decimals arrive from the API as strings and are
 * written digit by digit: turning them into binary floating point could change what an official reads.
 */
const DECIMAL = /^(-?)(\d+)(?:\.(\d+))?$/;
const MINUS = '−';

const grouped = (digits: string): string => digits.replace(/\B(?=(\d{3})+$)/g, '.');

/** What is shown where there is no value: a dash, never 0. */
export const NO_VALUE = '—';

/**
 * `"1234.5"` → `1.234,5`; a fraction `"12345/137"` → `12.345/137`. Anything else is shown as it came, because hiding what
 * can't be read would hide an error.
 */
export function formatDecimal(value: string | null | undefined): string {
  if (value === null || value === undefined || value === '') return NO_VALUE;
  const fraction = value.split('/');
  if (fraction.length === 2) return fraction.map((part) => formatDecimal(part)).join('/');
  const match = DECIMAL.exec(value);
  if (!match) return value;
  const [, sign, whole = '', decimals] = match;
  return `${sign ? MINUS : ''}${grouped(whole)}${decimals ? `,${decimals}` : ''}`;
}

/** A percentage that is already in percent: `"12.50"` → `12,50%`. */
export function formatPercent(value: string | null | undefined): string {
  const text = formatDecimal(value);
  return text === NO_VALUE ? text : `${text}%`;
}

/** A share between 0 and 1 as percent, by moving the decimal point: `"0.125"` → `12,5%`. */
export function formatShare(value: string | null | undefined): string {
  if (!value) return NO_VALUE;
  const match = DECIMAL.exec(value);
  if (!match) return formatDecimal(value);
  const [, sign, whole = '', decimals = ''] = match;
  const padded = decimals.padEnd(2, '0');
  const moved = `${whole}${padded.slice(0, 2)}`.replace(/^0+(?=\d)/, '');
  const rest = padded.slice(2).replace(/0+$/, '');
  return formatPercent(`${sign}${moved}${rest ? `.${rest}` : ''}`);
}

/** A count of things. */
export function formatCount(value: number | null | undefined): string {
  return value === null || value === undefined ? NO_VALUE : formatDecimal(String(value));
}

/** Whole đồng, as a string of digits: `"1500000"` → `1.500.000 đồng`. */
export function formatMoney(dong: string | null | undefined): string {
  const text = formatDecimal(dong);
  return text === NO_VALUE ? text : `${text} đồng`;
}

/** A file size in bytes, in the unit a person reads. One decimal is enough for a size. */
export function formatBytes(bytes: number): string {
  const units = ['B', 'KB', 'MB', 'GB'];
  let size = bytes;
  let unit = 0;
  while (size >= 1024 && unit < units.length - 1) {
    size /= 1024;
    unit += 1;
  }
  return `${formatDecimal(unit === 0 ? String(size) : size.toFixed(1))} ${units[unit]}`;
}
