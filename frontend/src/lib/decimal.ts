const FORM = /^(-?)(\d+)(?:\.(\d+))?$/;

/** Decimal text taken apart: digits as a whole number, and how many of them stand behind the point. */
function parts(text: string): { digits: bigint; places: number } | undefined {
  const match = FORM.exec(text);
  if (!match) return undefined;
  const [, sign, whole = '', decimals = ''] = match;
  return { digits: BigInt(`${sign}${whole}${decimals}`), places: decimals.length };
}

/** The exact sum of decimals given as text, without zeros at its end; undefined when one of them is not a decimal. */
export function sumOf(texts: readonly string[]): string | undefined {
  const read = texts.map(parts);
  const places = Math.max(0, ...read.map((part) => part?.places ?? 0));
  let sum = 0n;
  for (const part of read) {
    if (!part) return undefined;
    sum += part.digits * 10n ** BigInt(places - part.places);
  }
  const sign = sum < 0n ? '-' : '';
  const digits = String(sum < 0n ? -sum : sum).padStart(places + 1, '0');
  const decimals = places ? digits.slice(-places).replace(/0+$/, '') : '';
  return `${sign}${places ? digits.slice(0, -places) : digits}${decimals ? `.${decimals}` : ''}`;
}

/** `a − b`, exactly. */
export const differenceOf = (a: string, b: string): string | undefined =>
  sumOf([a, b.startsWith('-') ? b.slice(1) : `-${b}`]);

/** Whether two decimals are the same number, however many zeros they are written with. */
export const sameNumber = (a: string, b: string): boolean => {
  const one = sumOf([a]);
  return one !== undefined && one === sumOf([b]);
};

const MOST_PLACES = 40;

/** A fraction as the decimal that it is exactly, `181/2` → `90.5`; as it came when no decimal is that. */
export function decimalOf(fraction: string): string {
  const match = /^(-?)(\d+)\/(\d+)$/.exec(fraction);
  if (!match) return fraction;
  const [, sign, over = '', under = ''] = match;
  const divisor = BigInt(under);
  for (let places = 0; divisor > 0n && places <= MOST_PLACES; places++) {
    const scaled = BigInt(over) * 10n ** BigInt(places);
    if (scaled % divisor !== 0n) continue;
    const digits = String(scaled / divisor).padStart(places + 1, '0');
    return `${sign}${places ? `${digits.slice(0, -places)}.${digits.slice(-places)}` : digits}`;
  }
  return fraction;
}
