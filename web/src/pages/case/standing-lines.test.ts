import { describe, expect, it } from 'vitest';
import { vi } from '../../../../texts/web/vi.ts';
import { standing, told, view } from './case-view.fixture.ts';
import type { Seen } from './case-view.fixture.ts';
import { standingLines } from './standing-lines.ts';

const coded = (text: string) => ({ code: text, text });
const lines = (changes: Partial<Seen>) =>
  standingLines(view('SCREENING', changes), { words: vi.standing, said: (_, one) => one.text, today: '2026-11-22' });
const of = (changes: Partial<Seen>) => lines(changes).map(({ key, mark }) => [key, mark]);

describe('what stands beside a case', () => {
  it('is nothing where nothing stands in the way', () => {
    expect(lines({})).toEqual([]);
  });

  it('is said with its ground and day when the settlement is paused, with the way to go on', () => {
    const pause = { ground: coded('Chờ kết quả giám định'), from: '2026-11-05' };
    expect(lines({ standing: standing({ pause }) })).toEqual([
      {
        ...{ key: 'pause', mark: 'paused', acts: ['resumeSettlement'] },
        text: 'Tạm đình chỉ giải quyết từ ngày 05/11/2026: Chờ kết quả giám định.',
      },
    ]);
  });

  it('tells a question that stops the clock from one that does not, and one whose day has passed', () => {
    const question = (answerBy: string, pauses: boolean) =>
      of({ standing: standing({ question: { askedOn: '2026-11-05', answerBy, pauses } }) });
    expect(question('2026-12-01', true)).toEqual([['question', 'paused']]);
    expect(question('2026-12-01', false)).toEqual([['question', 'due']]);
    expect(question('2026-11-21', false)).toEqual([['question', 'overdue']]);
    expect(question('2026-11-22', false)).toEqual([['question', 'due']]);
  });

  it('offers the decision on a withdrawal only while it waits', () => {
    const withdrawal = (status: 'open' | 'continued') =>
      lines({ standing: standing({ withdrawal: { receivedOn: '2026-11-05', signs: [], status } }) })[0]?.acts;
    expect(withdrawal('open')).toEqual(['acceptWithdrawal', 'continueDespiteWithdrawal']);
    expect(withdrawal('continued')).toEqual([]);
  });

  it('shows a threat until the head has taken note of it', () => {
    expect(of({ timeline: [told(5, 'ThreatReported')] })).toEqual([['threat', 'due']]);
    expect(of({ timeline: [told(5, 'ThreatReported'), told(6, 'ThreatAcknowledged')] })).toEqual([]);
    const again = [told(5, 'ThreatReported'), told(6, 'ThreatAcknowledged'), told(7, 'ThreatReported')];
    expect(of({ timeline: again })).toEqual([['threat', 'due']]);
  });

  it('tells the last word of the body of law', () => {
    const referral = { body: coded('Cơ quan điều tra của công an'), on: '2026-11-05', isFinal: false };
    const [line] = lines({
      standing: standing({ referral }),
      timeline: [told(9, 'LawNoticeRecorded', 'Không khởi tố vụ án', '08/11/2026')],
    });
    expect(line?.text).toBe(
      'Đã chuyển Cơ quan điều tra của công an ngày 05/11/2026, chờ thông báo kết quả. Thông báo gần nhất: Không khởi tố vụ án, 08/11/2026.',
    );
  });

  it('leads to the meeting only for who may know of it', () => {
    const agenda = { meetingId: 'm-1', heldOn: '2026-11-30', title: 'Kỳ họp tháng 11' };
    expect(lines({ agenda })[0]).toMatchObject({
      meetingId: 'm-1',
      text: 'Trong chương trình Kỳ họp tháng 11, 30/11/2026.',
    });
    expect(lines({ agenda: { ...agenda, heldOn: null, title: null } })[0]).not.toHaveProperty('meetingId');
  });
});
