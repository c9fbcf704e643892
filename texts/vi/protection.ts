import { dayIn } from '../format.ts';
import type { NoticeWords, Template, WordList } from '../words.ts';
import { unnamed } from './notice-parts.ts';

/** Vietnamese words of protections: what is done, what has happened, and how things are called. */
export const PROTECTION_COMMANDS = {
  requestProtection: 'Đề nghị bảo vệ người gửi',
  followCase: 'Ghi nhận thay đổi của vụ việc',
  caseClosed: 'Ghi nhận vụ việc đã đóng',
  caseReopened: 'Ghi nhận vụ việc được mở lại',
  caseSealed: 'Ghi nhận đơn đã niêm phong để chuyển ra ngoài',
  decideProtection: 'Quyết định biện pháp bảo vệ',
  refuseProtection: 'Không áp dụng biện pháp bảo vệ',
  nameResponsible: 'Giao người phụ trách bảo vệ',
  changeMeasures: 'Thay đổi biện pháp bảo vệ',
  endMeasure: 'Chấm dứt một biện pháp bảo vệ',
  recordCheckIn: 'Ghi việc liên lạc với người được bảo vệ',
  checkIn: 'Báo tình hình an toàn',
  reportRetaliation: 'Báo việc trả thù người được bảo vệ',
  acknowledgeRetaliation: 'Tiếp nhận, xử lý ngay việc trả thù',
  askChange: 'Đề nghị thay đổi hoặc thôi bảo vệ',
  answerWish: 'Trả lời đề nghị của người được bảo vệ',
  askReview: 'Đề nghị cấp trên xem lại việc không bảo vệ',
  proposeEnd: 'Đề xuất kết thúc bảo vệ',
  endProtection: 'Quyết định kết thúc bảo vệ',
  recordBreach: 'Ghi việc lộ danh tính người gửi',
} as const satisfies WordList;

/** What a protection is called on a board: which one, nobody reads there. */
export const PROTECTION_TITLE = 'Bảo vệ người gửi';

export const PROTECTION_EVENTS = {
  ProtectionRequested: 'Có đề nghị bảo vệ người gửi',
  ProtectionBegun: 'Đã mở việc bảo vệ người gửi',
  ProtectionAskedAgain: 'Có thêm tin báo hoặc đề nghị bảo vệ',
  ProtectionFollowedCase: 'Đã cập nhật theo vụ việc',
  ProtectionCaseClosed: 'Vụ việc của người gửi đã đóng',
  ProtectionCaseReopened: 'Vụ việc của người gửi được mở lại',
  ProtectionDecided: 'Đã quyết định biện pháp bảo vệ',
  ProtectionRefused: 'Đã quyết định không áp dụng biện pháp bảo vệ',
  ProtectionReviewAsked: 'Người gửi đề nghị cấp trên xem lại',
  ResponsibleNamed: 'Đã giao người phụ trách bảo vệ',
  MeasuresChanged: 'Đã thay đổi biện pháp bảo vệ',
  MeasureEnded: 'Một biện pháp bảo vệ đã chấm dứt',
  SenderCheckedIn: 'Đã biết tình hình của người được bảo vệ',
  CheckInMissed: 'Người được bảo vệ không báo an toàn đúng hẹn',
  RetaliationReported: 'Có tin báo trả thù người được bảo vệ',
  RetaliationAcknowledged: 'Đã tiếp nhận, xử lý việc trả thù',
  ProtectionWishTold: 'Người được bảo vệ có đề nghị',
  ProtectionWishAnswered: 'Đã trả lời đề nghị của người được bảo vệ',
  ProtectionEndProposed: 'Đã đề xuất kết thúc bảo vệ',
  ProtectionEndDecided: 'Đã quyết định kết thúc bảo vệ',
  ProtectionEnded: 'Đã kết thúc bảo vệ',
  IdentityBreachRecorded: 'Đã ghi việc lộ danh tính người gửi',
} as const satisfies WordList;

export const PROTECTION_DETAILS = {
  protectionTrigger: 'Lý do mở',
  measureKind: 'Nội dung bảo vệ',
  measure: 'Biện pháp số',
  nextCheckIn: 'Báo an toàn lần tới trước hết ngày',
  isSafe: 'An toàn',
  protectionWish: 'Đề nghị',
  unansweredWish: 'Đề nghị chưa được trả lời',
} as const satisfies WordList;

export const PROTECTION_CODES = {
  protectionStages: {
    REQUESTED: 'Chờ quyết định bảo vệ',
    DECIDED: 'Đang bảo vệ',
    WATCHING: 'Đang theo dõi sau vụ việc',
    ENDED: 'Đã kết thúc bảo vệ',
    REFUSED: 'Không áp dụng biện pháp bảo vệ',
  },
  measureKinds: {
    identity: 'Bí mật danh tính',
    post: 'Vị trí công tác, việc làm',
    safety: 'Tính mạng, sức khỏe',
    property: 'Tài sản',
    honour: 'Danh dự, nhân phẩm',
  },
  protectedPeople: {
    sender: 'Người gửi',
    relatives: 'Vợ hoặc chồng, cha mẹ, con của người gửi',
  },
  protectionTriggers: {
    threat: 'Tin báo bị đe dọa, trả thù',
    withdrawal: 'Rút đơn có dấu hiệu bị đe dọa, ép buộc',
    request: 'Đề nghị được bảo vệ',
  },
  protectionWishes: {
    change: 'Thay đổi biện pháp bảo vệ',
    end: 'Thôi được bảo vệ',
  },
} as const satisfies Readonly<Record<string, WordList>>;

/** Why a protection said no, in Vietnamese. */
export const PROTECTION_REFUSALS = {
  CASE_STILL_OPEN: () =>
    'Vụ việc của người gửi chưa đóng nên chưa kết thúc bảo vệ được; hãy đợi hết thời gian theo dõi sau khi đóng hồ sơ, hoặc chấm dứt từng biện pháp không còn cần.',
  CHECK_IN_BEFORE_PROTECTION: (params) =>
    `Ngày liên lạc không thể trước ngày mở việc bảo vệ${dayIn(params, 'begunOn', '', ', ngày')}; hãy ghi lại ngày đúng.`,
  END_DECIDED_ALREADY: (params) =>
    `Đã quyết định kết thúc bảo vệ${dayIn(params, 'on', '', ' vào ngày')}; hãy tải lại hồ sơ.`,
  END_NOT_PROPOSED: () =>
    `Chưa có đề xuất kết thúc; hãy để một người chọn “${PROTECTION_COMMANDS.proposeEnd}”, rồi người khác quyết định.`,
  END_PROPOSED_ALREADY: () =>
    `Đã có đề xuất kết thúc đang chờ; hãy để người khác chọn “${PROTECTION_COMMANDS.endProtection}”.`,
  MEASURES_MISSING: () => 'Chưa có biện pháp bảo vệ nào; hãy nêu ít nhất một biện pháp.',
  MEASURE_UNKNOWN: () => 'Không có biện pháp này, hoặc biện pháp đã chấm dứt; hãy tải lại hồ sơ rồi chọn lại.',
  NO_RETALIATION_REPORTED: () => 'Không có tin báo trả thù nào đang chờ tiếp nhận; hãy tải lại hồ sơ.',
  NO_WISH: () => 'Người được bảo vệ không có đề nghị nào đang chờ trả lời; hãy tải lại hồ sơ.',
  PROTECTION_REVIEWED: () =>
    'Cấp trên đã xem lại việc này một lần; nếu có việc mới xảy ra, hãy gửi tin báo bị đe dọa, trả thù.',
  RESPONSIBLE_WITHOUT_ACCOUNT: () =>
    'Người này chưa có tài khoản, hoặc tài khoản đã bị khóa, nên không thể phụ trách bảo vệ; hãy giao người khác hoặc đề nghị quản trị cấp tài khoản.',
  RETALIATION_OPEN: () =>
    `Tin báo trả thù chưa được xử lý; hãy chọn “${PROTECTION_COMMANDS.acknowledgeRetaliation}” trước.`,
  WISH_OPEN: () => 'Đề nghị trước đang được xem xét; hãy đợi trả lời rồi gửi đề nghị khác.',
} as const satisfies Readonly<Record<string, Template>>;

/** Notices of protections in Vietnamese: no case, no name, nothing that would lead to the sender. */
export const PROTECTION_NOTICES = {
  'protection-requested': hidden('đề nghị bảo vệ người gửi cần quyết định'),
  'protection-review': hidden('đề nghị xem lại việc không bảo vệ người gửi'),
  'protection-responsible': hidden('việc bảo vệ người gửi được giao phụ trách'),
  'protection-changed': hidden('việc bảo vệ người gửi có thay đổi biện pháp'),
  'protection-lapsed': hidden('biện pháp bảo vệ đã hết thời hạn cần xem lại'),
  'protection-silent': hidden('người được bảo vệ không báo an toàn đúng hẹn, cần liên lạc ngay'),
  'protection-retaliation': hidden('tin báo trả thù người được bảo vệ, cần xử lý ngay trong ngày'),
  'protection-wish': hidden('đề nghị của người được bảo vệ cần trả lời'),
  'protection-end': hidden('đề xuất kết thúc bảo vệ cần quyết định'),
  'protection-ended': hidden('việc bảo vệ người gửi đã kết thúc'),
  'protection-breach': hidden('việc lộ danh tính người gửi cần kiểm tra'),
} as const satisfies Readonly<Record<string, NoticeWords>>;

/** The same words to whoever reads them: which matter it is, the file alone says. */
function hidden(what: string): NoticeWords {
  return { named: () => `Có 01 ${what}.`, unnamed: unnamed(what) };
}
