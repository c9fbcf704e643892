import { dayIn, textOf } from '../format.ts';
import type { NoticeWords, Template, WordList } from '../words.ts';
import { SETTLEMENT_CODES } from './settlement-codes.ts';
import { about, unnamed } from './notice-parts.ts';

const lawNotices: Readonly<Record<string, string>> = SETTLEMENT_CODES.lawNotices;

/** Words for what happens to people, what bodies of law write, and congresses, in Vietnamese. */
export const LIFE_CODES = {
  lifeEvents: {
    died: 'Qua đời',
    resigned: 'Thôi việc',
    retired: 'Nghỉ hưu',
    transferred: 'Chuyển công tác',
    'left-office': 'Thôi giữ chức vụ',
    'left-party': 'Ra khỏi Đảng',
    'on-leave': 'Nghỉ, vắng mặt',
    'became-subject': 'Trở thành người được phản ánh',
    'became-related': 'Trở thành người có quan hệ lợi ích',
  },
  lifeNotices: { family: 'Gia đình', 'managing-body': 'Tổ chức đảng, cơ quan quản lý cán bộ' },
  lawMeasures: { taken: 'Đã thực hiện', 'not-needed': 'Đã xem xét, không cần thực hiện' },
  sentences: {
    'fine-or-warning': 'Cảnh cáo hoặc phạt tiền',
    'non-custodial-reform': 'Cải tạo không giam giữ',
    'suspended-prison': 'Phạt tù cho hưởng án treo',
    prison: 'Phạt tù',
  },
  takenUpCauses: {
    'head-in-conflict': 'Người đứng đầu có xung đột lợi ích, không còn ai phụ trách',
    'concerns-body': 'Nội dung liên quan chính cơ quan đang giải quyết',
  },
  congressStages: {
    PLANNED: 'Dự kiến, chờ xác nhận',
    DECLARED: 'Đã xác nhận',
    HELD: 'Đã tổ chức',
    CANCELLED: 'Không tổ chức vào ngày này',
  },
} as const satisfies Readonly<Record<string, WordList>>;

export const LIFE_COMMAND_WORDS = {
  noteLifeEvent: 'Ghi nhận thay đổi về người liên quan',
  reviewConflicts: 'Xem lại quan hệ lợi ích của người giải quyết',
  tellOfLifeEvent: 'Ghi nhận đã thông báo thay đổi về người được phản ánh',
  continueAfterDeath: 'Tiếp tục giải quyết sau khi người được phản ánh qua đời',
  confirmCompetence: 'Xác nhận tiếp tục giải quyết tại đây',
  recordHandover: 'Ghi nhận biên bản bàn giao hồ sơ',
  identifySubject: 'Xác định người, tổ chức được phản ánh',
  answerLawNotice: 'Ghi kết quả xem xét thông báo của cơ quan pháp luật',
  confirmPauseNeeded: 'Xác nhận vẫn cần tạm đình chỉ giải quyết',
  renewWatch: 'Tiếp tục nắm tình hình',
  deferForCongress: 'Tạm hoãn giải quyết trước đại hội',
  resumeAfterCongress: 'Tiếp tục giải quyết sau đại hội',
  guide: 'Hướng dẫn người gửi (phiếu hướng dẫn)',
  sealForOutside: 'Niêm phong đơn liên quan cơ quan cao nhất',
  handOverOutside: 'Chuyển cơ quan ngoài hệ thống',
  noteConflict: 'Ghi nhận người không tham gia vì xung đột lợi ích',
  tellHomeBranch: 'Thông báo cho chi bộ nơi sinh hoạt chính thức',
  planCongress: 'Nhập ngày đại hội',
  confirmCongress: 'Xác nhận ngày đại hội',
  cancelCongress: 'Hủy ngày đại hội đã nhập',
  noteDeferral: 'Ghi nhận vụ việc tạm hoãn',
  handOverAfterCongress: 'Bàn giao cho cấp ủy khóa mới',
} as const satisfies WordList;

export const LIFE_EVENT_WORDS = {
  LifeEventNoted: 'Đã ghi nhận thay đổi về người liên quan',
  WorkPassedOn: 'Công việc đã được chuyển cho người thay',
  HandoverRecorded: 'Đã bàn giao hồ sơ, có biên bản',
  ToldOfLifeEvent: 'Đã thông báo thay đổi về người được phản ánh',
  ContinuedAfterDeath: 'Tiếp tục giải quyết vì nội dung liên quan người khác',
  CompetenceRecomputed: 'Đã xem lại thẩm quyền giải quyết',
  CompetenceConfirmed: 'Đã xác nhận tiếp tục giải quyết tại đây',
  SubjectIdentified: 'Đã xác định người, tổ chức được phản ánh',
  CaseTakenUp: 'Cấp trên trực tiếp giải quyết',
  LawNoticeAnswered: 'Đã xem xét thông báo của cơ quan pháp luật',
  PauseConfirmed: 'Đã xem lại, vẫn cần tạm đình chỉ giải quyết',
  WatchRenewed: 'Tiếp tục nắm tình hình',
  DeferredForCongress: 'Tạm hoãn giải quyết trước đại hội',
  CongressPassed: 'Đại hội đã qua',
  CaseGuided: 'Đã hướng dẫn người gửi đến cơ quan có thẩm quyền',
  SealedForOutside: 'Đã niêm phong vì liên quan cơ quan cao nhất trong hệ thống',
  HandedOverOutside: 'Đã chuyển cơ quan ngoài hệ thống',
  AgendaLeft: 'Đã rút khỏi chương trình kỳ họp',
  ConflictNoted: 'Đã ghi nhận người không tham gia vì xung đột lợi ích',
  SubjectLifeNoted: 'Đã ghi nhận thay đổi về người được xem xét kỷ luật',
  EndedByDeath: 'Không xem xét kỷ luật vì đã qua đời',
  HomeBranchTold: 'Đã thông báo cho chi bộ nơi sinh hoạt chính thức',
  CongressPlanned: 'Đã nhập ngày đại hội',
  CongressDeclared: 'Đã xác nhận ngày đại hội',
  CongressCancelled: 'Đã hủy ngày đại hội đã nhập',
  DeferralNoted: 'Có vụ việc tạm hoãn đến sau đại hội',
  CongressHeld: 'Đại hội đã tổ chức',
} as const satisfies WordList;

export const LIFE_DETAILS = {
  lifeEvent: 'Thay đổi',
  toPerson: 'Người nhận việc',
  whom: 'Nơi được thông báo',
  competence: 'Thẩm quyền theo hồ sơ hiện tại',
  lawNotice: 'Thông báo',
  lawMeasure: 'Kết quả xem xét',
  sentence: 'Hình phạt',
  takenUpBecause: 'Lý do cấp trên giải quyết',
  congressOn: 'Ngày đại hội',
} as const satisfies WordList;

const BECAUSE: Readonly<Record<string, string>> = {
  crime: 'có dấu hiệu tội phạm',
  threat: 'có tin báo bị đe dọa, trả thù',
  appeal: 'là khiếu nại kỷ luật',
};

export const LIFE_REFUSALS = {
  COMPETENCE_NOT_IN_QUESTION: () => 'Thẩm quyền giải quyết không có gì phải xem lại; hãy tải lại hồ sơ.',
  CONGRESS_DATE_WRONG: () => 'Ngày đại hội phải sau hôm nay và không quá ba năm; hãy ghi lại ngày.',
  CONGRESS_HAS_OWN_WAY: () =>
    `Tạm hoãn trước đại hội có cách làm riêng; hãy chọn “${LIFE_COMMAND_WORDS.deferForCongress}”.`,
  CONGRESS_NOT_DEFERRABLE: (params) =>
    `Vụ việc không được tạm hoãn trước đại hội vì ${BECAUSE[textOf(params['because'])] ?? 'thuộc trường hợp phải giải quyết ngay'}; hãy tiếp tục giải quyết.`,
  CONGRESS_NOT_HELD: (params) =>
    `Đại hội chưa đến ngày tổ chức${dayIn(params, 'on')}; hãy ghi ngày họp từ ngày đó trở đi.`,
  CONGRESS_NOT_OF_BODY: () => 'Cơ quan này không tổ chức đại hội; hãy chọn đảng ủy hoặc chi bộ.',
  DEATH_NOT_NOTED: () =>
    'Chưa ghi nhận người được phản ánh duy nhất qua đời nên không có gì phải quyết định; hãy tải lại hồ sơ.',
  HANDOVER_NOT_OWED: () => 'Không có việc bàn giao nào của người này đang chờ biên bản; hãy chọn đúng người bàn giao.',
  HOME_NOTICE_NOT_OWED: () =>
    'Không có thông báo nào cho nơi sinh hoạt chính thức đang chờ thực hiện; hãy tải lại hồ sơ.',
  IDENTITY_MISSING: () =>
    'Chưa xác định rõ người hoặc tổ chức; hãy chọn một người, hoặc chọn một tổ chức và loại “tổ chức”.',
  KIND_NOT_GUIDED: () =>
    'Phiếu hướng dẫn dùng cho khiếu nại không thuộc thẩm quyền; hãy chuyển đơn, hoặc chọn hướng xử lý khác.',
  LAW_STEP_NOT_OWED: (params) =>
    `Không có việc nào chờ xem xét theo thông báo “${lawNotices[textOf(params['notice'])] ?? 'đã chọn'}”; hãy chọn đúng thông báo đang chờ.`,
  LETTER_NOT_LATE: (params) =>
    `Đơn nhận trước thời hạn được tạm hoãn trước đại hội${dayIn(params, 'lateFrom', '', ', tính từ ngày')}; hãy tiếp tục giải quyết.`,
  SEALED_FOR_OUTSIDE: () =>
    'Đơn đã được niêm phong để chuyển cơ quan ngoài hệ thống, không ai tại đây được xử lý; hãy gửi trực tiếp đến Ủy ban Kiểm tra Trung ương, nếu bị đe dọa hãy báo ngay cơ quan công an nơi gần nhất.',
  LEVEL_ABOVE_EXISTS: () =>
    'Cơ quan này còn cấp trên trong hệ thống; hãy chuyển thẳng lên cấp trên thay vì chuyển ra ngoài.',
  LIFE_EVENT_NOTED: () => 'Thay đổi này của người đó đã được ghi nhận; hãy tải lại hồ sơ.',
  LIFE_NOTICE_NOT_OWED: () => 'Không có thông báo nào cho nơi này đang chờ thực hiện; hãy tải lại hồ sơ.',
  NOT_THE_SUBJECT: () => 'Người được nêu không phải người đang được xem xét kỷ luật ở đây; hãy chọn đúng người.',
  NO_CONGRESS_AHEAD: () =>
    'Chưa có đại hội nào được xác nhận trong thời gian tới; hãy nhập và xác nhận ngày đại hội trước.',
  OTHERS_CONCERNED: () =>
    'Nội dung còn liên quan người khác nên không đình chỉ vì có người qua đời; hãy tiếp tục giải quyết đối với những người còn lại.',
  PAUSE_REVIEW_NOT_OWED: () => 'Việc tạm đình chỉ này không có thời hạn xem lại; hãy tải lại hồ sơ.',
  SUBJECT_HAS_DIED: () =>
    'Người được phản ánh này đã qua đời nên không yêu cầu hoặc thông báo gì thêm; hãy tiếp tục với những người còn lại.',
  SUBJECT_IDENTIFIED: () => 'Người, tổ chức được phản ánh này đã được xác định; hãy phân loại lại nếu có sai sót.',
  SUBJECT_TWICE: () => 'Người, tổ chức này đã có trong danh sách được phản ánh; hãy kiểm tra lại danh sách.',
  TRANSFER_CIRCLE: () =>
    'Cơ quan được chọn đã từng chuyển đơn này đi, không chuyển vòng lại; hãy giải quyết tại đây, hoặc xin ý kiến cấp trên.',
  WATCH_LIMIT: () => 'Việc nắm tình hình đã được tiếp tục hai lần; hãy chuyển sang xem xét, hoặc kết thúc.',
} as const satisfies Readonly<Record<string, Template>>;

/** A notice of a congress names no case. */
function plain(said: string, waiting: string): NoticeWords {
  return { named: () => said, unnamed: unnamed(waiting) };
}

export const LIFE_NOTICES_WORDS = {
  'life-noted': about(
    'có thay đổi về người liên quan được ghi nhận; hãy xem hồ sơ và các việc phải làm',
    'thay đổi về người liên quan trong một vụ việc',
  ),
  'head-lost': about(
    'cơ quan đang giải quyết không còn người đứng đầu phụ trách; hãy cử người thay',
    'cơ quan cấp dưới chưa có người phụ trách',
  ),
  'work-passed-on': about(
    'công việc đã được chuyển giao trong ngày; hãy xem hồ sơ và lập biên bản bàn giao',
    'công việc được chuyển giao',
  ),
  'taken-up': about(
    'được chuyển lên để cấp trên trực tiếp giải quyết; hãy phân công',
    'vụ việc do cấp dưới chuyển lên',
  ),
  'competence-doubtful': about(
    'thẩm quyền giải quyết cần xem lại; hãy xin ý kiến cấp trên rồi xác nhận',
    'thẩm quyền giải quyết cần xem lại',
  ),
  'deferred-for-congress': about('được tạm hoãn đến sau đại hội; hãy theo dõi việc bàn giao', 'vụ việc được tạm hoãn'),
  'congress-passed': about('đại hội đã qua; hãy tiếp tục giải quyết', 'vụ việc được tiếp tục giải quyết sau đại hội'),
  'discipline-none-dead': about(
    'không xem xét kỷ luật vì người được xem xét đã qua đời; hãy lưu vào hồ sơ',
    'kết quả xem xét kỷ luật',
  ),
  'congress-planned': plain(
    'Có ngày đại hội chờ xác nhận; hãy xem và xác nhận, hoặc hủy.',
    'ngày đại hội chờ xác nhận',
  ),
  'congress-declared': plain(
    'Ngày đại hội đã được xác nhận; hãy rà soát các đơn nhận sát ngày đại hội.',
    'ngày đại hội đã được xác nhận',
  ),
  'congress-cancelled': plain(
    'Ngày đại hội đã nhập bị hủy; các vụ việc tạm hoãn được tiếp tục giải quyết.',
    'ngày đại hội bị hủy',
  ),
} as const satisfies Readonly<Record<string, NoticeWords>>;
