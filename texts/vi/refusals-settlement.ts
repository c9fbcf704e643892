import { bothIn, dayIn, textOf } from '../format.ts';
import type { Template } from '../words.ts';
import { ACT_WORDS } from './acts.ts';
import { CODE_WORDS } from './codes.ts';
import { LIFE_COMMAND_WORDS } from './life.ts';

const { commands } = ACT_WORDS;
const kinds: Readonly<Record<string, string>> = CODE_WORDS.kinds;

const kind: Template = (params) => kinds[textOf(params['kind'])] ?? 'chưa phân loại';

/** Why the process said no while a matter is taken on, passed on, stands still or is answered, in Vietnamese. */
export const SETTLEMENT_REFUSALS = {
  ALREADY_ACCEPTED: (params) =>
    `Vụ việc đã được thụ lý${dayIn(params, 'on', '', ' ngày')}; hãy tiếp tục giải quyết, hoặc đình chỉ giải quyết khi có căn cứ.`,
  ANONYMOUS_NOT_SETTLED: () =>
    'Đơn tố cáo không rõ người gửi nên không được thụ lý; hãy phân loại lại là phản ánh, hoặc đưa vào diện nắm tình hình nếu nội dung cụ thể.',
  ANSWER_DATE_PAST: (params) =>
    `Hạn trả lời${dayIn(params, 'answerBy')} phải sau hôm nay; hãy chọn ngày từ ngày mai trở đi.`,
  ANSWER_DATE_TOO_LATE: (params) =>
    `Hạn trả lời quá xa${dayIn(params, 'latest', '', ', muộn nhất là ngày')}; hãy chọn ngày sớm hơn.`,
  COMPETENCE_UNKNOWN: () =>
    'Chưa xác định được cấp quản lý của tổ chức, cá nhân được phản ánh; hãy bổ sung thông tin chức vụ, nơi công tác, hoặc xin ý kiến cấp trên.',
  COMPLAINT_IS_GUIDED: () =>
    `Khiếu nại không thuộc thẩm quyền thì hướng dẫn người khiếu nại, không chuyển đơn; hãy chọn “${LIFE_COMMAND_WORDS.guide}”.`,
  CONFLICT_DECLARED_ALREADY: () => 'Xung đột lợi ích của người này đã được khai báo; hãy tải lại hồ sơ.',
  CONFLICT_NOT_DECLARED: () => 'Người này không có khai báo xung đột lợi ích trong vụ việc; hãy tải lại hồ sơ.',
  CONFLICT_OF_ANOTHER: () =>
    'Chỉ người đứng đầu được khai báo xung đột lợi ích thay người khác; hãy khai báo của mình, hoặc báo người đứng đầu.',
  DATES_REVERSED: (params) =>
    `Ngày kết thúc${dayIn(params, 'to')} phải sau ngày bắt đầu${dayIn(params, 'from')}; hãy kiểm tra lại các ngày.`,
  DATE_BEFORE_CONCLUSION: (params) => `Ngày ghi trước ngày kết luận${dayIn(params, 'concludedOn')}; hãy ghi lại ngày.`,
  DATE_BEFORE_ISSUE: (params) =>
    `Ngày ghi trước ngày ban hành thông báo kết luận${dayIn(params, 'issuedOn')}; hãy ghi lại ngày.`,
  HEAD_REROUTES_UP: () =>
    'Người đứng đầu có xung đột lợi ích thì không để vụ việc lại cơ quan mình; hãy chuyển thẳng vụ việc lên cấp trên.',
  ISSUED_ALREADY: (params) =>
    `Thông báo kết luận đã được ban hành${dayIn(params, 'on', '', ' ngày')}; hãy tải lại hồ sơ.`,
  KIND_IS_NOT_WITHDRAWAL: (params) =>
    `Đơn thuộc loại “${kind(params)}”, không phải đơn xin rút; hãy phân loại lại là “${kinds['withdrawal'] ?? ''}” trước.`,
  KIND_NOT_SETTLED: (params) =>
    `Đơn thuộc loại “${kind(params)}” không thụ lý được; hãy phân loại lại, hoặc chọn hướng xử lý khác.`,
  NOTICE_BY_PRESENTATION: () =>
    `Theo trình tự của Đảng, việc thông báo được thực hiện khi triển khai quyết định; hãy dùng “${commands.presentDecision}”.`,
  NOTICE_IN_FUTURE: () => 'Ngày của thông báo sau hôm nay; hãy ghi đúng ngày trên văn bản của cơ quan pháp luật.',
  NOTICE_TOO_EARLY: (params) => {
    const why = textOf(params['because']) === 'anonymous' ? 'đơn không rõ người gửi' : 'có dấu hiệu tội phạm';
    return `Chưa được thông báo việc thụ lý vì ${why}; hãy đợi đến khi triển khai quyết định hoặc có kết luận.`;
  },
  NOT_A_RELAY: () => 'Đơn này không do cơ quan, tổ chức khác chuyển đến; hãy trả lời trực tiếp người gửi.',
  RECEIVER_CONCERNED: () =>
    `Người được phản ánh nay công tác tại cơ quan này nên không được tiếp nhận; hãy chọn “${commands.returnTransfer}”.`,
  SUPERIOR_CONCERNED: () =>
    'Nội dung liên quan cơ quan cấp trên này nên cơ quan này không được quyết định thẩm quyền; hãy để cấp trên tiếp theo quyết định.',
  NOT_BELOW_SUPERIOR: () =>
    'Cơ quan được chọn không thuộc quyền lãnh đạo của cấp đang quyết định; hãy chọn một cơ quan cấp dưới.',
  NOT_FROM_PRESS: () => 'Đơn này không do cơ quan báo chí gửi; hãy trả lời trực tiếp người gửi.',
  NOT_ISSUED: () => `Thông báo kết luận chưa được ban hành; hãy chọn “${commands.issueConclusion}” trước.`,
  NOT_ON_THE_CASE: () =>
    'Người được nêu không tham gia vụ việc này; hãy chọn người đang xử lý hoặc đang làm việc tại cơ quan này.',
  NOT_TRANSFERRED: () => 'Vụ việc không có đơn nào đang được chuyển; hãy tải lại hồ sơ.',
  NO_OPEN_QUESTION: () => 'Không có câu hỏi nào đang chờ người gửi trả lời; nếu có nội dung mới, hãy gửi bổ sung.',
  NO_THREAT_REPORTED: () => 'Không có tin báo bị đe dọa nào chờ tiếp nhận; hãy tải lại hồ sơ.',
  NO_WITHDRAWAL: () => 'Không có đơn xin rút nào chờ quyết định; hãy tải lại hồ sơ.',
  ORGANISATION_UNKNOWN: () => 'Không có cơ quan, tổ chức này trong danh sách; hãy chọn lại trong danh sách.',
  PUBLISHED_TOO_SHORT: (params) =>
    `Thời gian công khai chưa đủ${bothIn(params, 'days', 'needed', (days, needed) => ` (${days} ngày, phải ít nhất ${needed} ngày)`)}; hãy chọn ngày kết thúc muộn hơn.`,
  QUESTION_OPEN: (params) =>
    `Đang có câu hỏi chờ người gửi trả lời${dayIn(params, 'answerBy', '', ', hạn ngày')}; hãy đợi trả lời, hoặc đợi hết hạn.`,
  SETTLEMENT_NOT_PAUSED: () => 'Vụ việc không tạm đình chỉ giải quyết; hãy tải lại hồ sơ.',
  SETTLEMENT_PAUSED_ALREADY: (params) =>
    `Vụ việc đã tạm đình chỉ giải quyết${dayIn(params, 'from', '', ' từ ngày')}; hãy tải lại hồ sơ.`,
  SUBJECT_HAS_NO_PAGE: () =>
    'Quyết định chưa được triển khai nên tổ chức, đảng viên này chưa có trang riêng; hãy chọn hình thức thông báo khác.',
  SUBJECT_NOT_CLEARED: () =>
    'Kết luận có nội dung đúng hoặc hướng xử lý đối với tổ chức, cá nhân này; hãy gửi thông báo kết luận thay cho thông báo không có vi phạm.',
  SUBJECT_NOT_IDENTIFIED: () =>
    `Có tổ chức, cá nhân được phản ánh chưa rõ là ai nên chưa xác định được thẩm quyền; hãy chọn “${commands.identifySubject}” hoặc phân loại lại khi đã biết.`,
  TRACK_GOES_ON: () =>
    'Chuyển cơ quan điều tra không làm kết thúc phần việc của Đảng; hãy chuyển mà không chọn kết thúc vụ việc.',
  TRANSFER_ONCE_ONLY: () => 'Đơn này đã được chuyển một lần; hãy giải quyết tại đây, hoặc xin ý kiến cấp trên.',
  TRANSFER_RETURNED_BEFORE: () => 'Cơ quan được chọn đã trả lại đơn này; hãy chọn cơ quan khác có thẩm quyền.',
  TRANSFER_TO_BODY_CONCERNED: () =>
    'Không được chuyển đơn đến tổ chức, cá nhân được phản ánh hoặc cơ quan do người đó đứng đầu; hãy chọn cơ quan khác.',
  TRANSFER_TO_SELF: () => 'Cơ quan được chọn chính là cơ quan đang xử lý; hãy chọn cơ quan khác.',
  WITHDRAWAL_HAS_SIGNS: () =>
    `Đơn xin rút có dấu hiệu vi phạm, đe dọa, mua chuộc hoặc vu khống nên không kết thúc vụ việc vì rút đơn; hãy chọn “${commands.continueDespiteWithdrawal}”.`,
  WITHDRAWAL_OPEN: (params) =>
    `Đơn xin rút nhận${dayIn(params, 'on', ' trước đó', ' ngày')} chưa được quyết định; hãy đồng ý cho rút, hoặc tiếp tục giải quyết.`,
} as const satisfies Readonly<Record<string, Template>>;
