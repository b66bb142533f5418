import { describe, expect, it } from 'vitest';
import { boxBetween, boxOf, fromPercent, isOnPage, toBox, toPercent, toRegion } from './pins.ts';

describe('rectangles of pins', () => {
  it.each([
    [[0.1, 0.2], [0.3, 0.5], { x: 100000, y: 200000, width: 200000, height: 300000 }],
    [[0.3, 0.5], [0.1, 0.2], { x: 100000, y: 200000, width: 200000, height: 300000 }],
    [[-0.5, 0], [0.5, 2], { x: 0, y: 0, width: 500000, height: 1000000 }],
    [[0.1, 0.1], [0.1001, 0.5], undefined],
  ] as const)('lie between two points %j %j', (from, to, box) => {
    expect(boxBetween([...from], [...to])).toEqual(box);
  });

  it.each([
    [
      { x: 0, y: 1, width: 1_000_000, height: 125_000 },
      { x: '0', y: '0.000001', width: '1', height: '0.125' },
    ],
    [
      { x: 100_000, y: 200_000, width: 333_333, height: 10 },
      { x: '0.1', y: '0.2', width: '0.333333', height: '0.00001' },
    ],
  ])('are written as exact decimals and read back', (box, region) => {
    expect(toRegion(box)).toEqual(region);
    expect(toBox(region)).toEqual(box);
  });

  it('stay on their page', () => {
    expect(isOnPage({ x: 500_000, y: 0, width: 500_000, height: 1 })).toBe(true);
    expect(isOnPage({ x: 500_001, y: 0, width: 500_000, height: 1 })).toBe(false);
    expect(isOnPage({ x: 0, y: 0, width: 0, height: 1 })).toBe(false);
  });

  it('are typed in percent', () => {
    expect(fromPercent(12.5)).toBe(125_000);
    expect(toPercent(125_000)).toBe(12.5);
  });

  it.each([
    ['0.1,0.2,0.5,0.05', { x: 100_000, y: 200_000, width: 500_000, height: 50_000 }],
    ['0.6,0.2,0.5,0.05', undefined],
    ['0.1,0.2,0.5', undefined],
    [undefined, undefined],
  ])('are read from an address %j', (address, box) => {
    expect(boxOf(address)).toEqual(box);
  });
});
