import { describe, expect, it } from 'vitest';
import { EN } from './en.ts';
import { noticeText, refusalText } from './say.ts';
import { VI } from './vi.ts';

describe('a refusal names what stands in the way', () => {
  it.each([
    [
      'NO_QUORUM',
      { present: 5, base: 9, needed: 6 },
      'Không đủ điều kiện tiến hành (có mặt 5/9 thành viên, cần ít nhất 6 người); hãy đợi thêm thành viên đến, hoặc đổi ngày họp.',
    ],
    [
      'PAPERS_DO_NOT_ADD_UP',
      { issued: 9, counted: 8 },
      'Tổng số phiếu không khớp với số phiếu phát ra (cộng được 8, phát ra 9); hãy kiểm tra lại biên bản kiểm phiếu.',
    ],
    [
      'BODY_UNABLE',
      { cause: 'CONFLICTS', voters: 2, needed: 3 },
      'Không đủ điều kiện biểu quyết nội dung này vì quá nhiều thành viên có xung đột lợi ích (2 người được biểu quyết, cần 3 phiếu); hãy hoãn sang kỳ họp khác, hoặc chuyển cấp trên nếu do xung đột lợi ích.',
    ],
    [
      'BODY_NOT_COMPETENT',
      { competent: ['inspection-committee@direct', 'standing-committee@province'] },
      'Cơ quan này không có thẩm quyền với tổ chức, cá nhân này (thẩm quyền: ủy ban kiểm tra cấp trên trực tiếp cơ sở, ban thường vụ cấp tỉnh); hãy chuyển đến cơ quan có thẩm quyền, hoặc xin ý kiến cấp trên.',
    ],
    [
      'POSTPONEMENT_HOLDS',
      { grounds: ['CHILD_UNDER_12_MONTHS'], reviewOn: '2027-01-15' },
      'Căn cứ tạm hoãn vẫn còn (đang nuôi con dưới 12 tháng tuổi), xem lại vào ngày 15/01/2027; hãy đợi đến ngày xem lại.',
    ],
    [
      'SUMMONS_TOO_LATE',
      { sendBy: '2026-11-20' },
      'Giấy mời được gửi quá muộn, chậm nhất phải là ngày 20/11/2026; hãy lùi ngày trình bày ý kiến và mời lại đúng thời hạn.',
    ],
    [
      'FORM_NOT_OFFERED',
      { form: 'dismissal' },
      'Kết quả kiểm phiếu có phiếu cho hình thức cách chức không in trên phiếu; hãy kiểm tra lại biên bản kiểm phiếu.',
    ],
  ])('%s', (code, params, text) => {
    expect(refusalText(VI, code, params)).toBe(text);
  });

  it('and calls the stages of every process by their own words', () => {
    const inStage = (stage: string) => refusalText(VI, 'COMMAND_NOT_IN_STAGE', { command: 'adopt', stage });
    expect(inStage('IN_SESSION')).toContain('“Thông qua” không thực hiện ở giai đoạn “Đang họp”');
    expect(inStage('POSTPONED')).toContain('“Tạm hoãn xem xét kỷ luật”');
    expect(inStage('EXTENDED')).toContain('“Đang đình chỉ, đã gia hạn”');
    expect(inStage('CLOSED')).toContain('“Đã kết thúc”');
  });
});

describe('a notice', () => {
  it('of a case names it, and without a number speaks of a file', () => {
    const notice = { code: 'report-submitted', named: true };
    expect(noticeText(VI, { ...notice, params: { caseNumber: 'PA-2026-7K3QF9' } })).toBe(
      'Vụ việc PA-2026-7K3QF9: báo cáo kết quả thẩm tra, xác minh đã được trình; hãy duyệt, hoặc trả lại và nêu rõ lý do.',
    );
    expect(noticeText(EN, { ...notice, params: {} })).toMatch(/^A file: /);
  });

  it.each(['meeting-convened', 'meeting-moved', 'meeting-papers', 'subject-asked'])(
    '%s names no case, so that nobody learns of one from which they stand back',
    (code) => {
      const params = { caseNumber: 'PA-2026-7K3QF9' };
      for (const named of [true, false]) expect(noticeText(VI, { code, named, params })).not.toContain('7K3QF9');
    },
  );
});
