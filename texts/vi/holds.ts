import { dayIn } from '../format.ts';
import type { Template, WordList } from '../words.ts';

/** Words for what waits for the outcome of a matter, and for expulsion by a judgment, in Vietnamese. */
export const HOLD_CODES = {
  holdKinds: { personnel: 'Việc nhân sự (bổ nhiệm, giới thiệu ứng cử, luân chuyển)', reward: 'Việc khen thưởng' },
  holdBases: { matter: 'Vụ việc đang được kiểm tra, xác minh', proceedings: 'Tố tụng hình sự đang tiến hành' },
  holdEnds: {
    'by-head': 'Người đứng đầu quyết định',
    'last-day': 'Hết thời gian tạm dừng',
    'proceedings-ended': 'Cơ quan pháp luật đã đình chỉ, không khởi tố hoặc tuyên không phạm tội',
    'not-disciplined': 'Kết thúc không có kỷ luật',
    settled: 'Đã có kết quả xử lý',
  },
} as const satisfies Readonly<Record<string, WordList>>;

export const HOLD_COMMAND_WORDS = {
  placeHold: 'Tạm dừng việc nhân sự, khen thưởng',
  liftHold: 'Chấm dứt tạm dừng việc nhân sự, khen thưởng',
  reconsiderMissed: 'Ghi kết quả xem xét lại việc nhân sự, khen thưởng đã bị lỡ',
  beginExpulsion: 'Đưa ra xem xét khai trừ theo bản án',
} as const satisfies WordList;

export const HOLD_EVENT_WORDS = {
  HoldPlaced: 'Đã tạm dừng việc nhân sự, khen thưởng',
  HoldLifted: 'Đã chấm dứt tạm dừng việc nhân sự, khen thưởng',
  MissedReconsidered: 'Đã xem xét lại việc nhân sự, khen thưởng đã bị lỡ',
  ExpulsionBegun: 'Đã đưa ra xem xét khai trừ theo bản án',
} as const satisfies WordList;

export const HOLD_DETAILS = {
  holdKind: 'Việc tạm dừng',
  holdBasis: 'Tạm dừng vì',
  holdUntil: 'Đến hết ngày',
  holdEnd: 'Lý do chấm dứt',
  judgmentOn: 'Ngày có thông báo về bản án',
} as const satisfies WordList;

export const HOLD_REFUSALS = {
  EXPULSION_UNDER_WAY: () =>
    'Người này đang được xem xét kỷ luật trong vụ việc này; hãy tiếp tục ở hồ sơ kỷ luật đang có.',
  HOLD_NOT_RUNNING: () => 'Việc này của người được chọn không bị tạm dừng; hãy chọn lại, hoặc tải lại hồ sơ.',
  HOLD_RUNNING: () =>
    'Việc này của người được chọn đang được tạm dừng; hãy chấm dứt lần tạm dừng đang có trước khi quyết định lại.',
  HOLD_TOO_LONG: (params) =>
    `Thời gian tạm dừng dài hơn quy định; hãy chọn ngày sớm hơn${dayIn(params, 'until', '', ', muộn nhất là')}.`,
  HOLD_WITHOUT_PROCEEDINGS: () =>
    'Chưa có thông báo nào về tố tụng đang tiến hành; hãy ghi thông báo của cơ quan pháp luật trước, hoặc chọn lý do khác.',
  JUDGMENT_NOT_NOTED: () =>
    'Chưa ghi nhận bản án có hiệu lực từ cải tạo không giam giữ trở lên; hãy ghi thông báo của cơ quan pháp luật trước.',
  LAW_NOTICE_OF_WHOM: () =>
    'Vụ việc có nhiều tổ chức, cá nhân được phản ánh; hãy chọn văn bản này nói về ai, vì kết quả chỉ áp dụng cho tổ chức, cá nhân đó.',
  NOTHING_MISSED: () => 'Không có việc nào của người được chọn đang chờ xem xét lại; hãy chọn lại, hoặc tải lại hồ sơ.',
} as const satisfies Readonly<Record<string, Template>>;
