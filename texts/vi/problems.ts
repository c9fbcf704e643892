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
  NO_BODY_MAY_RECEIVE: () =>
    'Nội dung liên quan chính cơ quan tiếp nhận, cơ quan này không có cấp trên trong hệ thống; hãy gửi trực tiếp đến Ủy ban Kiểm tra Trung ương.',
  RECEIVING_ORGANISATION_REQUIRED: () => 'Đồng chí tiếp nhận cho nhiều cơ quan; hãy chọn cơ quan nhận đơn này.',
  NOT_RECEPTION_HERE: () => 'Đồng chí không có quyền tiếp nhận tại cơ quan này; hãy chọn cơ quan của mình.',
  CASE_UNKNOWN: () => 'Không tìm thấy vụ việc được rút.',
  ATTACHMENT_UNKNOWN: () => 'Có tài liệu đã hết hạn chờ hoặc đã dùng cho đơn khác; hãy tải lại tài liệu rồi gửi lại.',
} as const satisfies Readonly<Record<string, Template>>;
