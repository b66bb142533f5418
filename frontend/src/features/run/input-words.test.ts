import { describe, expect, it } from 'vitest';
import '@/lib/i18n.ts';
import { inputLines } from './input-words.ts';

describe('inputLines', () => {
  it.each([
    ['VALUE', '{"value":"12.5"}', ['Giá trị: 12,5']],
    ['VALUE', '{"state":"NOT_APPLICABLE"}', ['Không áp dụng']],
    ['VALUE', '{"levels":[3,4]}', ['Mức 3, 4']],
    [
      'VALUE',
      '{"years":{"2024":{"state":"REPORTED","denominator":"10","numerator":"7"},"2025":{"state":"NOT_EXISTING"}}}',
      ['2024 – Tử số: 7; Mẫu số: 10', '2025 – Chưa thành lập'],
    ],
    [
      'VALUE',
      '{"years":{"2024":{"state":"REPORTED","outputs":[{"type":"PATENT","count":"2","fraction":"0.5"}],"fte":"9"}}}',
      ['2024 – Bằng độc quyền sáng chế: 2 × 0,5; Nhân lực quy đổi (FTE): 9'],
    ],
    ['WITHOUT_EVIDENCE', 'true', ['Chưa có minh chứng được chấp nhận']],
    ['WITHOUT_EVIDENCE', 'false', ['Có minh chứng được chấp nhận']],
    ['EVIDENCE', '["0123456789abcdef"]', ['Tệp 0123456789ab…']],
    ['PEERS', '["1.5","2"]', ['1,5; 2']],
    ['FUNCTIONS', '{"AR":"0.6","SV":"0.4"}', ['Nghiên cứu ứng dụng: 0,6', 'Dịch vụ KH&CN: 0,4']],
    ['DOSSIER', '{"complete":false,"daysLate":12,"missing":false}', ['Hồ sơ chưa đủ thành phần', 'Muộn 12 ngày']],
    ['DOSSIER', '{"complete":true,"daysLate":0,"missing":false}', ['Hồ sơ đủ thành phần', 'Đúng hạn']],
    ['DOSSIER', '{"complete":false,"daysLate":0,"missing":true}', ['Không nộp hồ sơ', 'Đúng hạn']],
    ['FINDINGS', '{"falseData":true,"financialBreach":false}', ['Số liệu, minh chứng sai sự thật']],
    [
      'FINDINGS',
      '{"falseData":false,"integrityBreach":"ONCE","financialBreach":true}',
      ['Vi phạm liêm chính khoa học', 'Vi phạm tài chính nghiêm trọng'],
    ],
    ['FINDINGS', '{"falseData":false,"financialBreach":false}', ['Không có kết luận vi phạm']],
    ['CAPS_SET_ASIDE', '["CAP-02"]', ['CAP-02: Hồ sơ nộp muộn 1–10 ngày']],
    ['USABLE_DATA_YEARS', '2', ['2']],
    ['RULES', '"0123456789abcdef"', ['Bộ tiêu chí có mã băm 0123456789ab…']],
    ['LATER', '{"a":1}', ['{"a":1}']],
  ])('says %s %s in words', (area, text, lines) => {
    expect(inputLines(area, text)).toEqual(lines);
  });
});
