/** Why a typed number was not taken. Each has a sentence under `kit:number.<reason>`. */
export type NumberProblem =
  | 'notNumber'
  | 'decimalDot'
  | 'ambiguous'
  | 'grouping'
  | 'negative'
  | 'notWhole'
  | 'tooManyDecimals'
  | 'tooLarge'
  | 'tooSmall';

export interface NumberLimits {
  /** Smallest value allowed; 0 unless said otherwise, because counts and amounts are not negative. `null`: no bound. */
  min?: string | null;
  max?: string;
  /** Most digits after the comma; 0 means whole numbers only. */
  decimals?: number;
}

export type NumberReading = { text: string; value?: string; problem?: NumberProblem };

/**
 * Reads what a person typed in Vietnamese: `1.234.567,8`, `1 234`, `12,5`. A single dot is refused, not guessed: `1.234`
 * may be meant as one thousand two hundred thirty-four or as one point two, and a wrong guess falsifies a figure.
 *
 * @returns the canonical decimal (`"1234567.8"`), nothing for an empty field, or the reason of refusal
 */
export function readNumber(text: string, limits: NumberLimits = {}): NumberReading {
  const typed = text.trim().replace(/[\s\u00a0\u202f]/g, ' ');
  if (typed === '') return { text };
  const refuse = (problem: NumberProblem): NumberReading => ({ text, problem });

  const match = /^([-−+]?)([\d., ]+)$/.exec(typed);
  if (!match || !/\d/.test(typed)) return refuse('notNumber');
  const body = match[2] ?? '';
  const [whole = '', decimals, ...more] = body.split(',');
  if (more.length > 0) return refuse('grouping');
  if (decimals?.includes('.')) return refuse('grouping');
  if (decimals !== undefined && !/^\d+$/.test(decimals)) return refuse('notNumber');
  if (whole.includes('.') && whole.includes(' ')) return refuse('grouping');
  if (/[. ]/.test(whole) && !/^\d{1,3}([. ]\d{3})+$/.test(whole)) {
    return refuse(/^\d*\.\d*$/.test(whole) ? 'decimalDot' : 'grouping');
  }
  if (decimals === undefined && /^\d{1,3}\.\d{3}$/.test(whole)) return refuse('ambiguous');
  if (whole === '') return refuse('notNumber');

  const digits = whole.replace(/[. ]/g, '').replace(/^0+(?=\d)/, '');
  const fraction = (decimals ?? '').replace(/0+$/, '');
  const zero = /^0*$/.test(digits + fraction);
  const value = `${match[1] === '-' || match[1] === '−' ? (zero ? '' : '-') : ''}${digits}${fraction ? `.${fraction}` : ''}`;

  const min = limits.min === undefined ? '0' : limits.min;
  if (limits.decimals === 0 && fraction) return refuse('notWhole');
  if (limits.decimals !== undefined && fraction.length > limits.decimals) return refuse('tooManyDecimals');
  if (min !== null && compareDecimals(value, min) < 0)
    return refuse(value.startsWith('-') && min === '0' ? 'negative' : 'tooSmall');
  if (limits.max !== undefined && compareDecimals(value, limits.max) > 0) return refuse('tooLarge');
  return { text, value };
}

/** Compares two canonical decimals exactly. */
export function compareDecimals(left: string, right: string): number {
  const scale = Math.max(decimalsOf(left), decimalsOf(right));
  const difference = scaled(left, scale) - scaled(right, scale);
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** Adds canonical decimals exactly; used to show a running sum while typing, never to decide. */
export function addDecimals(values: readonly string[]): string {
  const scale = Math.max(0, ...values.map(decimalsOf));
  const sum = values.reduce((total, value) => total + scaled(value, scale), 0n);
  const sign = sum < 0n ? '-' : '';
  const digits = (sum < 0n ? -sum : sum).toString().padStart(scale + 1, '0');
  const fraction = scale ? digits.slice(-scale).replace(/0+$/, '') : '';
  return `${sign}${scale ? digits.slice(0, -scale) : digits}${fraction ? `.${fraction}` : ''}`;
}

const decimalsOf = (value: string): number => value.split('.')[1]?.length ?? 0;

function scaled(value: string, scale: number): bigint {
  const [whole = '0', fraction = ''] = value.split('.');
  return BigInt(whole + fraction.padEnd(scale, '0'));
}

/** How a canonical decimal looks in an input: comma, no thousands dots, so that editing it never makes it ambiguous. */
export function toInputText(value: string | undefined): string {
  return value?.replace('.', ',') ?? '';
}
