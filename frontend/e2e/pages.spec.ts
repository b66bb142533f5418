import { expect, type Page, test } from '@playwright/test';
import { evaluationIn, firstId, read } from './api.ts';
import { complaintsOf, expectFitsPhone, expectPage, visit } from './page.ts';
import { expectAccessibleInBothThemes, signIn } from './people.ts';

/** Where a page is, and its heading in Vietnamese and in English. */
type Row = [address: string | (() => Promise<string>), vi: RegExp, en: RegExp];

const approved = (tab: string) => async () => `/danh-gia/${(await evaluationIn('thanhtra', 'APPROVED')).id}${tab}`;

/** The evaluation of a policy that the demonstration brings to its conclusion. */
async function concludedPolicy(): Promise<{ id: string; campaignId: string }> {
  const policy = await firstId('thanhtra', '/policies?q=MH.CS.02');
  const { items } = await read<{ items: { id: string; campaignId: string }[] }>(
    'thanhtra',
    `/evaluations?objectId=${policy}`,
  );
  if (!items[0]) throw new Error('The policy is not evaluated: start a stack with demonstration data');
  return items[0];
}

/** The council's meeting of the demonstration: the first one, and closed. */
async function heldMeeting(): Promise<string> {
  const council = await firstId('thanhtra', '/councils');
  const { items } = await read<{ items: { id: string; number: number }[] }>(
    'thanhtra',
    `/councils/${council}/meetings`,
  );
  const held = items.find(({ number }) => number === 1);
  if (!held) throw new Error('The council has not met: start a stack with demonstration data');
  return held.id;
}

/** The auditor reads everything, so every page is seen by one person. */
const PAGES: Row[] = [
  ['/', /^Việc của tôi$/, /^My work$/],
  ['/organizations', /^Tổ chức KH&CN công lập$/, /^Public S&T organizations$/],
  [async () => `/organizations/${await firstId('thanhtra', '/organizations')}`, /minh họa/, /illustrative/],
  ['/programmes', /^Chương trình KH,CN&ĐMST$/, /^STI programmes$/],
  [async () => `/programmes/${await firstId('thanhtra', '/programmes?q=MH.CT.02')}`, /khởi nghiệp/, /Start-up/],
  ['/policies', /^Chính sách ưu đãi, khuyến khích$/, /^Incentive policies$/],
  [async () => `/policies/${await firstId('thanhtra', '/policies?q=MH.CS.01')}`, /^Giảm phí/, /^Lower fees/],
  ['/lien-ket', /^Liên kết chiến lược/, /^Links from strategy/],
  ['/plans', /^Kế hoạch KH,CN&ĐMST$/, /^STI plans$/],
  [async () => `/plans/${await firstId('thanhtra', '/plans?q=MH.KH.2026')}`, /năm 2026/, /Plan 2026/],
  ['/yearly-lists', /^Danh mục đánh giá hằng năm$/, /^Yearly lists$/],
  [
    async () => `/yearly-lists/${await firstId('thanhtra', '/yearly-lists?year=2026&kind=ORGANIZATION')}`,
    /^Danh mục tổ chức/,
    /^S&T organizations to evaluate/,
  ],
  [
    async () => `/yearly-lists/${await firstId('thanhtra', '/yearly-lists?year=2026&kind=PROGRAMME')}`,
    /^Danh mục chương trình/,
    /^Programmes to evaluate/,
  ],
  [async () => `/ky-danh-gia/${(await concludedPolicy()).campaignId}`, /^Đánh giá chính sách/, /^Đánh giá chính sách/],
  [async () => `/danh-gia/${(await concludedPolicy()).id}/ket-qua`, /^Hỗ trợ dùng chung/, /^Shared laboratories/],
  [async () => `/danh-gia/${(await concludedPolicy()).id}/ket-luan`, /^Hỗ trợ dùng chung/, /^Shared laboratories/],
  ['/criteria-sets', /^Thư viện bộ tiêu chí$/, /^Criteria library$/],
  [
    async () => `/criteria-sets/${await firstId('thanhtra', '/criteria-sets?kind=ORGANIZATION')}`,
    // Not the heading of the list, which stands until the set is there.
    /^Bộ tiêu chí đánh giá/,
    /criteria/i,
  ],
  ['/ky-danh-gia', /^Đợt đánh giá$/, /^Campaigns$/],
  [async () => `/ky-danh-gia/${(await evaluationIn('thanhtra', 'APPROVED')).campaignId}`, /năm 2026/, /2026/],
  [
    async () => `/ky-danh-gia/${(await evaluationIn('thanhtra', 'APPROVED')).campaignId}/yeu-cau`,
    /^Yêu cầu cung cấp số liệu/,
    /^Data requests/,
  ],
  [
    async () => `/ky-danh-gia/${(await evaluationIn('thanhtra', 'APPROVED')).campaignId}/giai-trinh`,
    /^Giải trình kết quả sơ bộ/,
    /^Explanations of preliminary/,
  ],
  [
    async () => `/ky-danh-gia/${(await evaluationIn('thanhtra', 'APPROVED')).campaignId}/lan-xep-loai`,
    /^Các lần xếp loại$/,
    /^Classification runs$/,
  ],
  [
    async () => `/ky-danh-gia/${(await evaluationIn('thanhtra', 'APPROVED')).campaignId}/so-nghia-vu`,
    /^Sổ theo dõi nghĩa vụ/,
    /^Duty register/,
  ],
  ['/tong-quan', /^Tổng quan năm/, /^Overview of/],
  [
    async () => `/ky-danh-gia/${(await evaluationIn('thanhtra', 'APPROVED')).campaignId}/ban-do-nhiet`,
    /^Bản đồ nhiệt theo tiêu chí$/,
    /^Heat map by criteria$/,
  ],
  ['/xu-huong', /^Xu hướng theo chỉ số$/, /^Trend by indicator$/],
  ['/iooi', /^Cân bằng IOOI của thành phố/, /^IOOI balance of the city/],
  [
    async () => `/ky-danh-gia/${(await evaluationIn('thanhtra', 'APPROVED')).campaignId}/iooi`,
    /^Cân bằng IOOI của đợt/,
    /^IOOI balance of the campaign/,
  ],
  [approved('/iooi'), /minh họa/, /illustrative/],
  ['/quy-tac-kiem-tra', /^Quy tắc kiểm tra hồ sơ$/, /^Rules that dossiers are checked by$/],
  ['/thong-bao', /^Thông báo$/, /^Notices$/],
  ['/thu-nhac', /^Thư nhắc việc$/, /^Mail about your work$/],
  ['/thu-gui-di', /^Thư gửi đi$/, /^Outgoing mail$/],
  [
    async () => `/ky-danh-gia/${(await evaluationIn('thanhtra', 'APPROVED')).campaignId}/ngan-sach`,
    /^Xếp loại và ngân sách năm 2027$/,
    /^Grades and the budget 2027$/,
  ],
  ['/ke-hoach-thanh-pho?year=2026', /^Kế hoạch thành phố năm 2026$/, /^City plan 2026$/],
  ['/ke-hoach-thanh-pho/2026/CT-3', /^CT-3\. /, /^CT-3\. /],
  [
    '/ke-hoach-thanh-pho/2026/kinh-phi',
    /^Tổng hợp kinh phí Kế hoạch năm 2026$/,
    /^Consolidated costs of the plan 2026$/,
  ],
  ['/lich', /^Lịch việc và hạn theo quy định$/, /^Calendar of legal deadlines$/],
  ['/lich/ngay-nghi', /^Ngày nghỉ, ngày làm bù$/, /^Days off and exchanged days$/],
  ['/hoi-dap', /^Hỏi đáp$/, /^Answers$/],
  ['/cau-hoi', /^Khó khăn, vướng mắc và câu hỏi$/, /^Difficulties and questions$/],
  ['/lich?view=month&month=2026-11', /^Lịch việc và hạn theo quy định$/, /^Calendar of legal deadlines$/],
  ['/targets', /^Chỉ tiêu theo năm$/, /^Targets by year$/],
  ['/lich?view=timeline', /^Lịch việc và hạn theo quy định$/, /^Calendar of legal deadlines$/],
  [
    async () => `/targets/${await firstId('thanhtra', '/target-series?q=bằng sáng chế')}`,
    /^Số bằng sáng chế/,
    /^Patents granted/,
  ],
  [approved(''), /minh họa/, /illustrative/],
  [approved('/minh-chung'), /minh họa/, /illustrative/],
  [approved('/kiem-tra'), /minh họa/, /illustrative/],
  [approved('/xac-nhan'), /minh họa/, /illustrative/],
  [approved('/trao-doi'), /minh họa/, /illustrative/],
  [approved('/yeu-cau'), /minh họa/, /illustrative/],
  [approved('/tham-dinh'), /minh họa/, /illustrative/],
  [approved('/ket-qua-so-bo'), /minh họa/, /illustrative/],
  [approved('/ket-qua'), /minh họa/, /illustrative/],
  [approved('/ho-chieu-diem'), /minh họa/, /illustrative/],
  [approved('/ho-chieu-diem/O6-12'), /minh họa/, /illustrative/],
  [approved('/lich-su'), /minh họa/, /illustrative/],
  ['/hoi-dong', /^Hội đồng$/, /^Councils$/],
  [async () => `/hoi-dong/${await firstId('thanhtra', '/councils')}`, /^Hội đồng tư vấn/, /^Hội đồng tư vấn/],
  [async () => `/hoi-dong/${await firstId('thanhtra', '/councils')}/phien-hop`, /^Phiên họp$/, /^Meetings$/],
  [async () => `/phien-hop/${await heldMeeting()}`, /^Phiên họp thứ/, /^Meeting/],
  [async () => `/phien-hop/${await heldMeeting()}/bien-ban`, /^Biên bản họp$/, /^Minutes/],
  [approved('/phuong-thuc'), /minh họa/, /illustrative/],
  ['/chuyen-gia', /^Chuyên gia$/, /^Experts$/],
  ['/agencies', /^Cơ quan, đơn vị$/, /^Agencies$/],
  [async () => `/agencies?agency=${await firstId('thanhtra', '/agencies?kind=DEPARTMENT')}`, /^Cơ quan/, /^Agencies$/],
  ['/persons', /^Người dùng$/, /^People$/],
  [async () => `/persons?person=${await firstId('thanhtra', '/persons')}`, /^Người dùng$/, /^People$/],
  ['/audit', /^Nhật ký$/, /^Log$/],
  ['/khong-co-trang-nay', /^Không có trang này$/, /^There is no such page$/],
];

const HEADER_WORDS = 'nav[aria-label] > ul > li > a, fieldset legend, .page-actions button';
const VIETNAMESE = /[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/i;

const speak = async (page: Page, language: 'VI' | 'EN') => {
  await page.getByRole('button', { name: new RegExp(`^${language} –`) }).press('Enter');
};

test.describe('the auditor', () => {
  let page: Page;
  let complaints: string[];
  test.beforeAll(async ({ browser }) => {
    page = await signIn(browser, 'thanhtra');
    complaints = complaintsOf(page);
  });
  test.afterAll(() => page.context().close());

  for (const [index, [address, vi, en]] of PAGES.entries()) {
    test(`${index + 1}. ${typeof address === 'string' ? address : vi.source}`, async () => {
      complaints.length = 0;
      const at = typeof address === 'string' ? address : await address();
      await visit(page, at);
      // A panel over the page would hide its head; the panel is looked at last.
      const panel = at.includes('person=');
      if (panel) await expect(page.getByRole('dialog')).toBeVisible();
      if (!panel) await expectPage(page, vi);
      await expectAccessibleInBothThemes(page);
      if (!panel) {
        await speak(page, 'EN');
        await expectPage(page, en, 'en');
        const left = (await page.locator(HEADER_WORDS).allInnerTexts())
          // A form keeps the name that its circular gives it.
          .filter((text) => VIETNAMESE.test(text.replace(/Biểu mẫu \d+/, '')));
        await speak(page, 'VI');
        expect(left, 'words left in Vietnamese').toEqual([]);
      }
      await expectFitsPhone(page);
      expect(complaints).toEqual([]);
    });
  }
});
