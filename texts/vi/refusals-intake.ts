import { dayIn } from '../format.ts';
import type { Template } from '../words.ts';

/** Why something about the particulars of a letter was refused, in Vietnamese. */
export const INTAKE_REFUSALS = {
  CODE_NEEDS_A_NAME: () =>
    'Người gửi không cho biết tên nên không thể kiểm tra ai là người gửi; đề nghị người gửi gửi lại nội dung nếu đã mất mã.',
  NAME_BY_THE_SENDER: () =>
    'Người gửi đã không nêu tên nên không ghi thay được; đề nghị chính người gửi cho biết tên bằng mã tra cứu.',
  DENUNCIATION_BY_SEVERAL: () =>
    'Đơn tố cáo có từ hai người ký trở lên không được giải quyết theo trình tự tố cáo trong Đảng; hãy dùng nội dung để nắm tình hình hoặc kiểm tra và báo để từng người có thể tố cáo riêng.',
  DENUNCIATION_NOT_SIGNED: () =>
    'Đơn tố cáo không có chữ ký trực tiếp nên không được giải quyết theo trình tự tố cáo trong Đảng; hãy đề nghị người gửi ký, hoặc dùng nội dung để nắm tình hình.',
  DENUNCIATION_PHOTOCOPIED: () =>
    'Đơn tố cáo photocopy chữ ký không được giải quyết theo trình tự tố cáo trong Đảng; hãy đề nghị người gửi ký trực tiếp, hoặc dùng nội dung để nắm tình hình.',
  ENVELOPE_NOT_CLOSED: () => 'Đơn này không vào sổ dưới dạng phong bì chưa mở; hãy phân loại như thường lệ.',
  ENVELOPE_UNOPENED: () =>
    'Phong bì vào sổ chưa mở nên chưa phân loại được; đề nghị người đứng đầu xử lý phong bì trước.',
  GUARDIAN_IS_SUBJECT: () =>
    'Người giám hộ là người bị phản ánh nên không được báo cho người đó; hãy chỉ báo cơ quan bảo vệ.',
  NOTHING_COMPLETED: () => 'Chưa chọn mục nào đã bổ sung; hãy chọn ít nhất một mục hoặc cách ký.',
  NOTHING_TO_REWEIGH: () => 'Không có cải chính nào đang chờ xem xét; hãy ghi nhận cải chính của báo chí trước.',
  NO_ARTICLE: () => 'Vụ việc chưa có bài báo nào; hãy thêm bài báo trước khi ghi nhận cải chính.',
  NO_CORRECTION_TO_TELL: () => 'Không có cải chính nào cần báo cho tổ chức, cá nhân này; hãy chọn loại thông báo khác.',
  NO_EXTENSION_TO_TELL: () => 'Không có gia hạn nào đang chờ thông báo; hãy tải lại trang.',
  NO_SENDER: () => 'Vụ việc này không do ai gửi đến nên không có người gửi để hỏi, trả lời; hãy chọn việc khác.',
  ORIGIN_BY_HEAD: () =>
    'Vụ việc theo chương trình, chỉ đạo hoặc thông báo của cơ quan khác do người đứng đầu mở; đề nghị trình người đứng đầu, hoặc mở vụ việc tự phát hiện.',
  PRESS_ANSWER_OWED: (params) =>
    `Đã có yêu cầu trả lời trên báo đang chờ${dayIn(params, 'dueOn', '', ' ngày')}; hãy trả lời yêu cầu đó trước.`,
  PROTECTION_NOT_TOLD: () =>
    'Người gửi chưa thành niên hoặc không có năng lực hành vi và có dấu hiệu bị xâm hại; hãy báo cơ quan bảo vệ trẻ em hoặc công an trước.',
  RELAY_NOT_AWAITED: () => 'Không chờ xác nhận của đại biểu nào; hãy báo kết quả cho nơi chuyển đơn trước.',
  SECRET_NOT_ENTERED: () =>
    'Tài liệu có dấu chỉ mức độ mật không được nhập vào hệ thống; hãy giao người giữ theo quy định và chỉ ghi nơi giữ, số phong bì.',
  SENDER_NOT_VULNERABLE: () =>
    'Chưa ghi nhận người gửi cần bảo vệ đặc biệt; hãy ghi nhận điều đó trước khi báo cơ quan bảo vệ.',
  SUBMISSION_UNKNOWN: () => 'Đơn này không thuộc vụ việc; hãy tải lại trang.',
} as const satisfies Readonly<Record<string, Template>>;
