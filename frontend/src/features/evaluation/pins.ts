import type { EvidenceLink } from './model.ts';

/** A rectangle on a page in millionths of its width and height, so that fractions stay exact. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

const WHOLE = 1_000_000;
/** Smaller than this in either direction is a click, not a rectangle. */
const SMALLEST = 2_000;

/** The rectangle between two points, given as fractions of the page; none when it is only a click. */
export function boxBetween(from: [number, number], to: [number, number]): Box | undefined {
  const [x1, x2] = [from[0], to[0]].map(millionths).sort((a, b) => a - b) as [number, number];
  const [y1, y2] = [from[1], to[1]].map(millionths).sort((a, b) => a - b) as [number, number];
  const box = { x: x1, y: y1, width: x2 - x1, height: y2 - y1 };
  return box.width < SMALLEST || box.height < SMALLEST ? undefined : box;
}

const millionths = (fraction: number): number => Math.round(Math.min(1, Math.max(0, fraction)) * WHOLE);

/** Percent as typed (12,5) to millionths and back. */
export const fromPercent = (percent: number): number => millionths(percent / 100);
export const toPercent = (part: number): number => Math.round(part / 100) / 100;

/** Whether it has an area and stays on its page. */
export const isOnPage = (box: Box): boolean =>
  box.width > 0 && box.height > 0 && box.x + box.width <= WHOLE && box.y + box.height <= WHOLE;

const fraction = (part: number): string =>
  part === WHOLE ? '1' : part === 0 ? '0' : `0.${String(part).padStart(6, '0').replace(/0+$/, '')}`;

export type Region = NonNullable<EvidenceLink['region']>;

/** The rectangle as the API writes it: exact decimals. */
export const toRegion = (box: Box): Region => ({
  x: fraction(box.x),
  y: fraction(box.y),
  width: fraction(box.width),
  height: fraction(box.height),
});

export const toBox = (region: Region): Box => ({
  x: millionths(Number(region.x)),
  y: millionths(Number(region.y)),
  width: millionths(Number(region.width)),
  height: millionths(Number(region.height)),
});

/** The rectangle as an address writes it: `x,y,width,height`; none when it leaves its page. */
export function boxOf(address: string | undefined): Box | undefined {
  const [x, y, width, height] = address?.split(',') ?? [];
  if (!x || !y || !width || !height) return undefined;
  const box = toBox({ x, y, width, height });
  return isOnPage(box) ? box : undefined;
}

const percent = (part: number) => `${part / 10_000}%`;

/** Where it lies over the page. */
export const boxStyle = (box: Box) => ({
  left: percent(box.x),
  top: percent(box.y),
  width: percent(box.width),
  height: percent(box.height),
});
