import { describe, expect, it } from 'vitest';
import { EN } from './en.ts';
import { explainDerivation, explainDue } from './explain.ts';
import { formatDay, formatInstant } from './format.ts';
import { noticeText, refusalText } from './say.ts';
import { VI } from './vi.ts';

const TET = { step: 'skipped', why: 'holiday', reason: 'Tết Nguyên đán', source: 'Thông báo 9441/TB-BNV' };
const WEEKEND = { step: 'skipped', why: 'weekend', reason: '', source: '' };

describe('why this date', () => {
  it('says days off in a row in one line, and a new reason in a new line', () => {
    const steps = [
      { step: 'start', day: '2026-02-11', firstCounted: '2026-02-12' },
      { ...WEEKEND, day: '2026-02-14' },
      { ...WEEKEND, day: '2026-02-15' },
      { ...TET, day: '2026-02-16' },
      { ...TET, day: '2026-02-17' },
      { ...TET, day: '2026-02-18' },
      { ...WEEKEND, day: '2026-02-21' },
      { step: 'counted', n: 10, unit: 'wd', reached: '2026-03-04' },
    ];
    expect(explainDerivation({ steps, draftYears: [] }, VI.derivation).map((line) => line.text)).toEqual([
      'Tính từ ngày 11/02/2026; ngày đầu tiên được tính là 12/02/2026.',
      'Từ ngày 14/02/2026 đến ngày 15/02/2026 không tính: nghỉ hằng tuần.',
      'Từ ngày 16/02/2026 đến ngày 18/02/2026 không tính: nghỉ Tết Nguyên đán (Thông báo 9441/TB-BNV).',
      'Ngày 21/02/2026 không tính: nghỉ hằng tuần.',
      'Đủ 10 ngày làm việc vào ngày 04/03/2026.',
    ]);
  });

  it('names a single day off with its reason and source', () => {
    const lines = explainDerivation({ steps: [{ ...TET, day: '2026-02-17' }], draftYears: [] }, VI.derivation);
    expect(lines).toEqual([
      { step: 'skipped', text: 'Ngày 17/02/2026 không tính: nghỉ Tết Nguyên đán (Thông báo 9441/TB-BNV).' },
    ]);
  });

  it('tells of exchange days, make-up days, pauses, extensions, corrections, a moved last day and a draft calendar', () => {
    const steps = [
      { step: 'corrected', from: '2026-08-20', to: '2026-08-18' },
      { step: 'cut-off', day: '2026-08-18', hour: 17, countsFrom: '2026-08-19' },
      { step: 'make-up-day', day: '2026-08-22', reason: 'Làm bù', source: 'Thông báo 9441/TB-BNV' },
      { step: 'skipped', day: '2026-08-31', why: 'holiday', reason: 'Nghỉ hoán đổi', source: '' },
      { step: 'extended', n: 30, unit: 'wd', reached: '2026-10-15' },
      { step: 'paused', from: '2026-09-07', until: '2026-09-10', days: 3, reached: '2026-10-20' },
      { step: 'paused', from: '2026-10-07', until: null, days: 0, reached: '2026-10-20' },
      { step: 'rolled', from: '2026-10-24', to: '2026-10-26', reason: 'weekend' },
      { step: 'not-rolled', day: '2026-10-24' },
      { step: 'counted', n: -3, unit: 'wd', reached: '2026-10-20' },
    ];
    expect(explainDerivation({ steps, draftYears: ['2027'] }, VI.derivation).map((line) => line.text)).toEqual([
      'Ngày bắt đầu được sửa từ 20/08/2026 thành 18/08/2026.',
      'Nhận ngày 18/08/2026 sau 17 giờ hoặc vào ngày nghỉ, được coi là nhận ngày 19/08/2026.',
      'Ngày 22/08/2026 được tính: làm bù (Thông báo 9441/TB-BNV).',
      'Ngày 31/08/2026 không tính: nghỉ hoán đổi.',
      'Gia hạn 30 ngày làm việc, đến ngày 15/10/2026.',
      'Tạm dừng từ ngày 07/09/2026, tính tiếp từ ngày 10/09/2026: 3 ngày không tính, hạn đến ngày 20/10/2026.',
      'Tạm dừng từ ngày 07/10/2026, chưa tính tiếp.',
      'Ngày cuối 24/10/2026 là ngày không tính (nghỉ hằng tuần) nên hạn chuyển sang ngày 26/10/2026.',
      'Ngày cuối 24/10/2026 là ngày nghỉ; thời hạn này không chuyển sang ngày khác.',
      'Tính lùi 3 ngày làm việc đến ngày 20/10/2026.',
      'Lịch nghỉ năm 2027 chưa có thông báo chính thức; hạn có thể thay đổi khi có thông báo.',
    ]);
  });
});

describe('how a due date stands', () => {
  const open = { status: 'open', late: false, unit: 'wd' } as const;

  it.each([
    [{ ...open, state: 'due', days: 3 }, 'còn 3 ngày làm việc', '3 working days left'],
    [{ ...open, state: 'soon', days: 0 }, 'đến hạn hôm nay', 'due today'],
    [{ ...open, state: 'overdue', days: -5 }, 'quá hạn 5 ngày làm việc', '5 working days overdue'],
    [{ ...open, state: 'overdue', days: -1, unit: 'cd' }, 'quá hạn 1 ngày', '1 day overdue'],
    [{ ...open, state: 'paused', days: 4 }, 'tạm dừng', 'paused'],
    [{ ...open, status: 'met', state: 'settled', days: 0 }, 'đã thực hiện đúng hạn', 'done in time'],
    [{ ...open, status: 'met', state: 'settled', days: 0, late: true }, 'đã thực hiện nhưng quá hạn', 'done late'],
    [{ ...open, status: 'cancelled', state: 'settled', days: 0 }, 'không còn phải thực hiện', 'no longer owed'],
  ] as const)('%j reads "%s"', (standing, vi, en) => {
    expect(explainDue(standing, VI.due)).toBe(vi);
    expect(explainDue(standing, EN.due)).toBe(en);
  });
});

describe('notices', () => {
  it('tell who may know of the case its number, the obligation and the date', () => {
    const params = {
      caseNumber: 'PA-2026-7K3QF9',
      obligation: 'Phân loại đơn',
      dueOn: '2026-11-24',
      step: 'escalate.1',
    };
    expect(noticeText(VI, { code: 'deadline', named: true, params })).toBe(
      'Vụ việc PA-2026-7K3QF9: nghĩa vụ “Phân loại đơn” (hạn 24/11/2026) đã quá hạn. Cảnh báo quá hạn đến người đứng đầu.',
    );
  });

  it.each([
    ['remind.5', 'sắp đến hạn', 'due soon'],
    ['remind.0', 'đến hạn hôm nay', 'due today'],
    ['escalate.1', 'quá hạn', 'overdue'],
  ])('at %s say how near the due date is: "%s"', (step, vi, en) => {
    const params = { caseNumber: 'PA-2026-7K3QF9', obligation: 'Phân loại đơn', dueOn: '2026-11-24', step };
    for (const named of [true, false]) {
      expect(noticeText(VI, { code: 'deadline', named, params })).toContain(`${vi}.`);
      expect(noticeText(EN, { code: 'deadline', named, params })).toContain(`${en}.`);
    }
  });

  it('tell anyone else only that something is overdue', () => {
    const params = { caseNumber: 'PA-2026-7K3QF9', obligation: 'Phân loại đơn', step: 'escalate.repeat.2' };
    expect(noticeText(VI, { code: 'deadline', named: false, params })).toBe('Có 01 nghĩa vụ quá hạn.');
    for (const code of Object.keys(VI.notices)) {
      expect(noticeText(VI, { code, named: false, params })).not.toContain('7K3QF9');
    }
  });
});

describe('refusals and dates', () => {
  it('name the conflict, but no person', () => {
    const text = refusalText(VI, 'CONFLICT_OF_INTEREST', { personId: 'p1', ground: 'RELATIVE_OF_SUBJECT' });
    expect(text).toBe(
      'Cán bộ được chọn có quan hệ gia đình với người được phản ánh nên không được giao xử lý; hãy chọn cán bộ khác.',
    );
  });

  it('have words for every code, or fail loudly', () => {
    expect(() => refusalText(VI, 'NO_SUCH_CODE')).toThrow('No words');
  });

  it('write dates day first, and instants in the time of Viet Nam', () => {
    expect(formatDay('2026-02-11')).toBe('11/02/2026');
    expect(formatInstant('2026-11-21T18:30:00.000Z')).toBe('01:30 22/11/2026');
  });
});
