import { textOf } from '../format.ts';
import type { Template } from '../words.ts';

/** Problems of the API that no process decides. */
export const PROBLEMS = {
  IDEMPOTENCY_KEY_REUSED: () =>
    'Khóa chống gửi trùng đã được dùng cho một yêu cầu có nội dung khác; hãy dùng khóa mới cho yêu cầu mới.',
  RECEIPT_NOT_FOUND: () => 'Không có hồ sơ nào ứng với mã tra cứu này; hãy kiểm tra lại mã trên giấy biên nhận.',
  RECEIPT_TOKEN_INVALID: () => 'Phiên tra cứu đã hết hạn; hãy nhập lại mã tra cứu.',
  RECEIPT_NOT_REGISTERED: () => 'Đơn đã được nhận và đang chờ vào sổ; hãy gửi bổ sung lại sau ít phút.',
  RECEIPT_CLOSED: () => 'Hồ sơ đã kết thúc nên không nhận thêm nội dung; nếu có nội dung mới, hãy gửi đơn mới.',
  RECEIPT_NOT_AT_THIS_STAGE: () =>
    'Đơn đang được chuyển hoặc đã có kết quả nên không nhận đề nghị này; hãy ghi nội dung vào phần gửi thêm thông tin.',
  RECEIPT_WITHDRAWN_ALREADY: () =>
    'Đề nghị rút đơn đã được nhận và đang chờ quyết định; nếu có nội dung khác, hãy ghi vào phần gửi thêm thông tin.',
  RECEIVING_ORGANISATION_REQUIRED: () => 'Đồng chí tiếp nhận cho nhiều cơ quan; hãy chọn cơ quan nhận đơn này.',
  NOT_RECEPTION_HERE: () => 'Đồng chí không có quyền tiếp nhận tại cơ quan này; hãy chọn cơ quan của mình.',
  PREVIEW_OUTDATED: ({ touched = 0, moved = 0, becomeOverdue = 0, becomeSafe = 0 }) =>
    `Số liệu đã khác lúc xem trước: hiện có ${textOf(touched)} nghĩa vụ đang chạy chịu thay đổi, ${textOf(moved)} đổi ngày hết hạn, ${textOf(becomeOverdue)} thành quá hạn, ${textOf(becomeSafe)} hết quá hạn; hãy xem lại kết quả mới rồi xác nhận.`,
  REGISTER_DAY_AHEAD: () => 'Ngày này chưa đến nên chưa thể khóa sổ; hãy chọn ngày hôm nay hoặc ngày trước đó.',
  CASE_UNKNOWN: () => 'Không tìm thấy vụ việc được rút.',
  ABSENCE_ENDS_BEFORE_IT_BEGINS: () => 'Ngày cuối vắng mặt trước ngày đầu; hãy chọn lại các ngày.',
  ABSENCE_OVER: () => 'Thời gian vắng mặt đã qua; hãy chọn ngày cuối từ hôm nay trở đi.',
  ABSENCE_TOO_LONG: () => 'Mỗi lần vắng mặt dài nhất là 366 ngày; hãy chọn ngày cuối sớm hơn.',
  ABSENCE_OVERLAPS: () =>
    'Người này đã có lần vắng mặt khác trong những ngày đã chọn; hãy chọn ngày khác, hoặc hủy lần đã ghi.',
  ABSENCE_OF_ANOTHER_BODY: () =>
    'Đồng chí không phụ trách cơ quan của người này; hãy để người đó, người đứng đầu hoặc quản trị viên của cơ quan đó ghi.',
  ABSENT_PERSON_REQUIRED: () => 'Tài khoản này không gắn với cán bộ nào; hãy chọn người vắng mặt.',
  ABSENT_PERSON_NOT_ON_STAFF: () => 'Người này không có vai trò nào trong hệ thống; hãy chọn người khác.',
  SUBSTITUTE_IS_ABSENT_PERSON: () => 'Người thay phải khác người vắng mặt; hãy chọn người khác.',
  SUBSTITUTE_NOT_IN_BODY: () =>
    'Người thay không có vai trò tại cơ quan của người vắng mặt; hãy chọn người khác của cùng cơ quan.',
  URGING_NAMES_FINDING: (params) => {
    const phrase = textOf(params['phrase']);
    return `Đôn đốc chỉ hỏi về thời gian và lý do, không nêu nhận định hay hình thức xử lý${phrase === '' ? '' : ` (“${phrase}”)`}; hãy ghi lại nội dung.`;
  },
  ATTACHMENT_UNKNOWN: () => 'Có tài liệu đã hết hạn chờ hoặc đã dùng cho đơn khác; hãy tải lại tài liệu rồi gửi lại.',
} as const satisfies Readonly<Record<string, Template>>;
