import { describe, expect, it } from 'vitest';
import { fold, foundIn } from './fold.ts';

describe('search without marks', () => {
  it('takes marks, case and đ off', () => {
    expect(fold('Viện Nước sạch ĐỐNG ĐA')).toBe('vien nuoc sach dong da');
  });

  it('finds every typed word in any order', () => {
    expect(foundIn('Sở Khoa học và Công nghệ', 'cong so')).toBe(true);
    expect(foundIn('Sở Khoa học và Công nghệ', 'cong y')).toBe(false);
    expect(foundIn('Sở Y tế', '')).toBe(true);
    expect(foundIn('MH.TC.07 Trung tâm', 'tc.07')).toBe(true);
    expect(foundIn('Institute of Culture and Society', 'so y te')).toBe(false);
  });
});
