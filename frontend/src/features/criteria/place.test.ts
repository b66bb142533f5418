import { describe, expect, it } from 'vitest';
import { indicatorOf, stepsTo } from './place.ts';
import { placeText } from './place-words.ts';

const FILE = {
  sets: [
    { code: 'PL1-GEN' },
    {
      code: 'PL6-ORG',
      groups: [
        { code: '1' },
        { code: '2' },
        { code: '3', criteria: [{ code: '3.1', indicators: [{ code: 'O6-12' }] }] },
      ],
    },
  ],
};

describe('where a finding is, in words', () => {
  it('names set, group and indicator as people do', () => {
    const pointer = '/sets/1/groups/2/criteria/0/indicators/0/weight/BR';
    expect(placeText(pointer, FILE)).toBe('bộ PL6-ORG › nhóm 3 › tiêu chí 3.1 › chỉ số O6-12 › trọng số › BR');
    expect(indicatorOf(stepsTo(pointer, FILE))).toBe('O6-12');
  });

  it('counts from one where there is no code', () => {
    expect(placeText('/groups/0/criteria/1', { groups: [{}] })).toBe('nhóm thứ 1 › tiêu chí thứ 2');
    expect(placeText('/grades/3/from', undefined)).toBe('mức xếp loại thứ 4 › điểm từ');
  });

  it('keeps a name it has no word for, and reads escapes', () => {
    expect(placeText('/sets/1/a~1b', FILE)).toBe('bộ PL6-ORG › a/b');
    expect(placeText('', FILE)).toBe('cả tệp');
  });
});
