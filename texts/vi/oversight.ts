import { dayIn } from '../format.ts';
import type { NoticeWords, Template, WordList } from '../words.ts';
import { about } from './notice-parts.ts';

/** Words of the oversight by the levels above, in Vietnamese. */
export const OVERSIGHT_CODES = {
  oversightMarks: {
    DECLINED: 'Không thụ lý, không xử lý',
    WATCHED: 'Nắm tình hình',
    DOWNGRADED: 'Hạ loại đơn',
    REPORT_RETURNED_AGAIN: 'Trả lại báo cáo từ lần thứ hai',
    DEFERRED_AGAIN: 'Hoãn xem xét từ lần thứ hai',
    PAUSED: 'Tạm đình chỉ giải quyết',
    PAUSED_LONG: 'Tạm đình chỉ quá 60 ngày',
    REASSIGNED_AGAIN: 'Đổi người xử lý từ lần thứ ba',
    EXTENDED: 'Gia hạn',
    BACK_DATED: 'Ghi lùi ngày',
    NOT_TAKEN: 'Nhập vào vụ việc đã kết thúc (bị từ chối)',
    SPLIT: 'Tách vụ việc',
    REOPENED: 'Mở lại vụ việc',
    PROPOSAL_REFUSED: 'Không chấp nhận phiếu đề xuất',
    HANDED_DOWN: 'Giao cả vụ việc cho cấp dưới',
  },
  reviewGrounds: {
    late: 'Quá hạn mà chưa được trả lời',
    answer: 'Không đồng ý với câu trả lời',
    handler: 'Người xử lý không khách quan',
  },
  refusedUrgings: {
    URGING_NAMES_FINDING: 'Lời đôn đốc nêu trước kết luận hoặc hình thức xử lý',
    SENDER_IN_TEXT: 'Văn bản gửi ra ngoài có thông tin của người gửi',
  },
} as const satisfies Readonly<Record<string, WordList>>;

export const OVERSIGHT_COMMANDS = {
  beginReview: 'Xem xét lại ở cấp trên',
  senderRequestsReview: 'Người gửi đề nghị cấp trên xem xét',
  askForReport: 'Yêu cầu báo cáo lý do chậm',
  reportDelay: 'Báo cáo lý do chậm',
  answerComplaint: 'Trả lời phản ánh về người xử lý',
  disputeReceiptDate: 'Người gửi không đồng ý ngày nhận',
  decideReceiptDate: 'Quyết định ngày nhận bị khiếu nại',
  drawForRereading: 'Chọn ngẫu nhiên để xem lại',
  recordRereading: 'Ghi kết quả xem lại',
  confirmEntryDate: 'Xác nhận ngày ghi lùi',
} as const satisfies WordList;

export const OVERSIGHT_EVENTS = {
  SenderReviewRequested: 'Người gửi đề nghị cấp trên xem xét',
  ReviewBegun: 'Bắt đầu xem xét lại kết quả của cấp dưới',
  ReportAsked: 'Cấp trên yêu cầu báo cáo lý do chậm',
  DelayReported: 'Đã báo cáo lý do chậm',
  ComplaintAnswered: 'Đã trả lời phản ánh về người xử lý',
  ReceiptDateDisputed: 'Người gửi không đồng ý ngày nhận',
  DrawnForRereading: 'Được chọn ngẫu nhiên để cấp trên xem lại',
  RereadingRecorded: 'Cấp trên đã xem lại',
  PauseGrewLong: 'Việc tạm đình chỉ đã quá 60 ngày',
  EntryDateQuestioned: 'Ngày ghi lùi cần người thứ hai xác nhận',
  EntryDateConfirmed: 'Đã xác nhận ngày ghi lùi',
  EntryDateCorrected: 'Đã sửa ngày ghi lùi',
} as const satisfies WordList;

export const OVERSIGHT_DETAILS = {
  reviewGround: 'Đề nghị về',
  newDate: 'Ngày sẽ giải quyết xong',
  complaintUpheld: 'Phản ánh đúng',
  claimedOn: 'Ngày nhận theo người gửi',
  draw: 'Tháng được chọn',
  rereadAct: 'Việc được xem lại',
  rereadAgrees: 'Đồng ý với việc đã làm',
  pausedFrom: 'Tạm đình chỉ từ ngày',
  datedAct: 'Việc',
  dayBefore: 'Ngày đã ghi',
} as const satisfies WordList;

export const OVERSIGHT_REFUSALS = {
  NOTHING_LATE_YET: () => 'Chưa có nội dung nào quá hạn trả lời; hãy xem hạn trả lời ghi ở trên.',
  LATENESS_COMPLAINED_ALREADY: () =>
    'Đề nghị về việc chậm trả lời đã được chuyển cấp trên; hãy chờ báo cáo của cơ quan.',
  REVIEW_HAS_NO_LEVEL_ABOVE: () =>
    'Cơ quan này không có cấp trên trong hệ thống; hãy gửi đề nghị trực tiếp đến Ủy ban Kiểm tra Trung ương hoặc cơ quan thanh tra cấp trên.',
  NO_RESULT_YET: () => 'Chưa có câu trả lời kết quả nên chưa có gì để xem xét lại; hãy chờ câu trả lời.',
  REVIEWED_ALREADY: () =>
    'Câu trả lời này đã được đề nghị cấp trên xem xét một lần; hãy xem kết quả dưới chính mã tra cứu này.',
  NOBODY_HANDLES_YET: () =>
    'Hiện không có người xử lý để phản ánh; nếu có nội dung khác, hãy ghi vào phần gửi thêm thông tin.',
  COMPLAINT_OPEN: () => 'Phản ánh về người xử lý đã được nhận; hãy chờ người đứng đầu trả lời.',
  NO_COMPLAINT: () => 'Không có phản ánh nào về người xử lý chờ trả lời; hãy tải lại hồ sơ.',
  NO_REPORT_TO_ASK: () => 'Không có đề nghị nào về việc chậm trả lời chờ đồng chí xử lý; hãy tải lại hồ sơ.',
  NO_REPORT_ASKED: () => 'Cấp trên chưa yêu cầu báo cáo lý do chậm; hãy tải lại hồ sơ.',
  RECEIPT_DISPUTED_ALREADY: () => 'Ngày nhận đã được người gửi đề nghị xem lại một lần; hãy chờ cấp trên quyết định.',
  RECEIPT_DATE_AGREES: () => 'Ngày nêu ra trùng với ngày nhận đã ghi; hãy ghi ngày khác, hoặc bỏ đề nghị.',
  RECEIPT_DATE_NOT_DISPUTED: () => 'Không có đề nghị xem lại ngày nhận chờ quyết định; hãy tải lại hồ sơ.',
  RECEIPT_DECIDED_ABOVE: () => 'Người gửi không đồng ý ngày nhận nên cấp trên quyết định; hãy chờ ý kiến cấp trên.',
  SCAN_REQUIRED: (params) =>
    `Ngày${dayIn(params, 'on')} sớm hơn ngày nhập quá 02 ngày làm việc; hãy đính kèm bản chụp giấy tờ có ngày đó, hoặc ghi ngày khác.`,
  ENTRY_DATE_NOT_QUESTIONED: () => 'Không có ngày ghi lùi nào chờ xác nhận ở mục này; hãy tải lại hồ sơ.',
  ENTRY_DATE_ONLY_CONFIRMED: (params) =>
    `Ngày${dayIn(params, 'on')} nằm trong văn bản đã ban hành nên không sửa tại đây; hãy ban hành văn bản đính chính, hoặc báo cấp trên.`,
  NOTHING_TO_REREAD: () => 'Không có việc nào được chọn để đồng chí xem lại ở hồ sơ này; hãy tải lại hồ sơ.',
} as const satisfies Readonly<Record<string, Template>>;

export const OVERSIGHT_NOTICES = {
  'delay-complained-of': about(
    'người gửi phản ánh cấp dưới quá hạn trả lời; hãy yêu cầu báo cáo lý do chậm',
    'phản ánh về việc chậm trả lời',
  ),
  'handler-complained-of': about(
    'người gửi phản ánh về người xử lý; hãy xem xét, trả lời và đổi người nếu đúng',
    'phản ánh về người xử lý',
  ),
  'review-begun': about(
    'người gửi không đồng ý với trả lời của cấp dưới; hãy phân công người xem xét lại',
    'vụ việc cần xem xét lại',
  ),
  'report-asked': about(
    'cấp trên yêu cầu báo cáo lý do chậm; hãy báo cáo và nêu ngày giải quyết xong',
    'yêu cầu báo cáo',
  ),
  'delay-reported': about('cấp dưới đã báo cáo lý do chậm; hãy xem báo cáo', 'báo cáo lý do chậm'),
  'receipt-date-disputed': about(
    'người gửi không đồng ý ngày nhận; hãy đối chiếu và quyết định ngày nhận',
    'ngày nhận chờ quyết định',
  ),
  'drawn-for-rereading': about(
    'vụ việc được chọn ngẫu nhiên để xem lại; hãy đọc hồ sơ và ghi ý kiến',
    'vụ việc được chọn để xem lại',
  ),
  'rereading-agreed': about('cấp trên đã xem lại và đồng ý với việc đã làm', 'kết quả xem lại của cấp trên'),
  'rereading-disagreed': about(
    'cấp trên không đồng ý sau khi xem lại; hãy xử lý lại từ đầu',
    'kết quả xem lại của cấp trên',
  ),
} as const satisfies Readonly<Record<string, NoticeWords>>;
