import { describe, expect, it } from 'vitest';
import { type Step, stepText } from './step-words.ts';

describe('steps of the engine in words', () => {
  it.each<[Step, string]>([
    [
      {
        rule: 'YEAR_VALUE',
        params: {
          year: '2025',
          form: 'RATIO',
          numerator: '1234',
          denominator: '2000',
          value: '617/10',
          valueShown: '61.70',
        },
      },
      'Năm 2025: 1.234 trên 2.000: 61,70%.',
    ],
    [
      { rule: 'VALUE', params: { form: 'RATIO', numerator: '3', denominator: '0' } },
      'Giá trị đã nhập không tính được.',
    ],
    [
      { rule: 'BAND', params: { value: '75', valueShown: '75.00', percent: '40', from: '70', upTo: '80' } },
      '75,00 nằm trong khoảng từ 70 đến 80: được 40% điểm tối đa.',
    ],
    [
      { rule: 'BAND', params: { value: '100', valueShown: '100.00', percent: '100', from: '100' } },
      '100,00 nằm trong khoảng từ 100 trở lên: được 100% điểm tối đa.',
    ],
    [{ rule: 'FINAL_GRADE', params: { grade: 'A' } }, 'Xếp loại cuối cùng: A.'],
    [{ rule: 'FINAL_GRADE', params: { grade: 'LIMITED' } }, 'Xếp loại cuối cùng: Hiệu quả hạn chế.'],
    [
      { rule: 'NOT_COMPUTABLE', params: { reason: 'FTE_ZERO' } },
      'Không tính được nên 0 điểm: số nhân lực quy đổi (FTE) bằng 0.',
    ],
    [
      {
        rule: 'OUTPUT',
        params: {
          type: 'PATENT',
          count: '2',
          coefficient: '2',
          fraction: '0.5',
          weighted: '2',
          weightedShown: '2.00',
          year: '2024',
        },
      },
      'Năm 2024: Bằng độc quyền sáng chế: 2 × hệ số 2 × phần đóng góp 0,5 = 2,00.',
    ],
    [
      { rule: 'WEIGHT_BLEND', params: { BR: '0.4×3', AR: '0.6×4.5', weight: '39/10', weightShown: '3.90' } },
      'Trọng số theo tỷ trọng chức năng (Nghiên cứu cơ bản 0,4 × 3; Nghiên cứu ứng dụng 0,6 × 4,5): 3,90.',
    ],
    [
      { rule: 'CAP', params: { cap: 'CAP-01', atMost: 'C', changed: 'true', groups: '5', least: '50' } },
      'Khống chế loại C: nhóm 5 dưới 50% điểm tối đa.',
    ],
    [
      { rule: 'NOT_GRADED', params: { reason: 'TOO_FEW_DATA_YEARS', years: '1' } },
      'Chưa xếp loại: mới có 1 năm số liệu dùng được, cần ít nhất hai.',
    ],
    [{ rule: 'LAST_YEAR', params: { year: '2025' } }, 'Lấy năm dùng được gần nhất: 2025.'],
  ])('%j', (step, sentence) => expect(stepText(step)).toBe(sentence));

  it('shows a rule that it has no sentence for, with its values', () =>
    expect(stepText({ rule: 'NEW_RULE', params: { amount: '1000' } })).toBe('NEW_RULE · amount = 1.000'));
});
