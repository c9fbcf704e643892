import type { NoticeWords } from '../words.ts';
import { about, unnamed } from './notice-parts.ts';

/** A notice that names no case, whoever reads it: what it is about shows on the page it leads to. */
function plain(said: string, waiting: string): NoticeWords {
  return { named: () => said, unnamed: unnamed(waiting) };
}

/** Notices of the settlement, the verification, the meeting and the discipline in Vietnamese. */
export const PROCESS_NOTICES = {
  transferred: about(
    'có đơn được chuyển đến; hãy tiếp nhận, hoặc trả lại và nêu rõ lý do',
    'đơn chuyển đến chờ tiếp nhận',
  ),
  'transfer-returned': about('đơn chuyển đi bị trả lại; hãy xem lý do rồi xử lý tiếp', 'đơn chuyển đi bị trả lại'),
  'question-answered': about('người gửi đã trả lời nội dung được hỏi; hãy xem hồ sơ', 'trả lời của người gửi'),
  'question-unanswered': about(
    'hết hạn mà người gửi chưa trả lời; hãy xử lý tiếp theo tài liệu hiện có',
    'câu hỏi chưa được người gửi trả lời',
  ),
  'pause-ended': about(
    'việc tạm đình chỉ giải quyết đã hết thời gian và tự kết thúc; hãy tiếp tục giải quyết, hoặc tạm đình chỉ lại và nêu rõ lý do',
    'việc tạm đình chỉ đã tự kết thúc',
  ),
  withdrawal: about('có đơn xin rút; hãy quyết định đồng ý hoặc tiếp tục giải quyết', 'đơn xin rút chờ quyết định'),
  threat: about('có tin báo bị đe dọa, trả thù; hãy tiếp nhận ngay trong ngày', 'tin báo bị đe dọa cần tiếp nhận ngay'),
  'crime-signs': about(
    'có dấu hiệu tội phạm được ghi nhận; hãy chuyển cơ quan điều tra ngay, chậm nhất 24 giờ',
    'việc cần chuyển cơ quan điều tra ngay',
  ),
  'conflict-declared': about('có khai báo xung đột lợi ích; hãy kiểm tra việc phân công', 'khai báo xung đột lợi ích'),
  raised: about(
    'được chuyển lên vì cấp dưới không đủ điều kiện biểu quyết; hãy tổ chức xem xét, kết luận',
    'vụ việc được chuyển lên để xem xét, kết luận',
  ),
  'returned-to-team': about(
    'kỳ họp trả lại để làm rõ thêm; hãy xem lý do và tiếp tục thẩm tra, xác minh',
    'vụ việc được trả lại để làm rõ',
  ),
  'verification-ordered': about(
    'đồng chí được cử vào đoàn (tổ) kiểm tra; hãy mở hồ sơ để xem quyết định và kế hoạch',
    'quyết định cử vào đoàn (tổ) kiểm tra',
  ),
  'subject-answered': about(
    'tổ chức, đảng viên được kiểm tra đã có ý kiến hoặc đề nghị mới; hãy xem hồ sơ',
    'ý kiến mới của tổ chức, đảng viên được kiểm tra',
  ),
  'subject-review-requested': about(
    'có đề nghị xem xét lại kết luận; hãy xem hồ sơ và trả lời',
    'đề nghị xem xét lại kết luận',
  ),
  'report-submitted': about(
    'báo cáo kết quả thẩm tra, xác minh đã được trình; hãy duyệt, hoặc trả lại và nêu rõ lý do',
    'báo cáo chờ duyệt',
  ),
  'report-returned': about('báo cáo được trả lại để làm rõ; hãy xem lý do và bổ sung', 'báo cáo được trả lại'),
  'report-approved': about(
    'báo cáo đã được duyệt; hãy đưa vào chương trình kỳ họp',
    'vụ việc chờ đưa vào chương trình kỳ họp',
  ),
  concluded: about('đã có kết luận; hãy xem hồ sơ và thực hiện các việc tiếp theo', 'vụ việc đã có kết luận'),
  'agenda-refused': about(
    'kỳ họp không nhận nội dung này; hãy đưa vào chương trình của kỳ họp khác',
    'nội dung chưa được đưa vào chương trình kỳ họp',
  ),
  'discipline-begun': about('đã mở việc xem xét kỷ luật; hãy chuẩn bị hồ sơ theo quy định', 'việc xem xét kỷ luật mới'),
  'discipline-decided': about(
    'đã quyết định hình thức kỷ luật; hãy ký, giao và công bố quyết định theo quy định',
    'quyết định kỷ luật chờ ký, giao và công bố',
  ),
  'discipline-none': about(
    'không kỷ luật; hãy thông báo cho tổ chức, đảng viên được xem xét',
    'kết quả không kỷ luật cần thông báo',
  ),
  'discipline-lapsed': about(
    'quyết định kỷ luật đương nhiên chấm dứt hiệu lực; hãy lưu vào hồ sơ',
    'quyết định kỷ luật đã chấm dứt hiệu lực',
  ),
  'meeting-convened': plain(
    'Đồng chí được triệu tập dự kỳ họp; hãy mở trang kỳ họp để xem ngày họp và chương trình.',
    'giấy triệu tập họp',
  ),
  'meeting-moved': plain(
    'Kỳ họp đồng chí tham dự đã đổi ngày; hãy mở trang kỳ họp để xem ngày họp mới.',
    'kỳ họp đã đổi ngày',
  ),
  'meeting-cancelled': plain(
    'Kỳ họp đồng chí được triệu tập đã bị hủy; hãy mở trang kỳ họp để xem lý do.',
    'kỳ họp đã bị hủy',
  ),
  'meeting-papers': plain(
    'Tài liệu kỳ họp đã được gửi; hãy mở trang kỳ họp để đọc trước khi họp.',
    'bộ tài liệu kỳ họp cần đọc',
  ),
  'subject-asked': plain(
    'Có nội dung chờ ý kiến trên trang riêng; hãy mở trang đó để xem và trả lời.',
    'nội dung chờ ý kiến',
  ),
  'policy-proposed': plain(
    'Có đề nghị thay đổi quy định thời hạn; hãy xem, ban hành hoặc không chấp thuận.',
    'đề nghị thay đổi quy định thời hạn chờ ý kiến',
  ),
  'policy-published': plain(
    'Quy định thời hạn đồng chí đề nghị đã được ban hành; hãy xem có cần áp dụng cho các việc đang thực hiện không.',
    'quy định thời hạn đã được ban hành',
  ),
  'policy-rejected': plain(
    'Đề nghị thay đổi quy định thời hạn của đồng chí không được chấp thuận; hãy mở đề nghị để xem lý do.',
    'đề nghị thay đổi quy định thời hạn không được chấp thuận',
  ),
  'calendar-missing': plain(
    'Chưa có thông báo ngày nghỉ, ngày làm bù của năm sau; hãy nhập ngay khi có thông báo.',
    'lịch làm việc của năm sau cần nhập',
  ),
  'calendar-proposed': plain(
    'Có lịch làm việc của năm chờ ban hành; hãy đối chiếu với thông báo, ban hành hoặc không chấp thuận.',
    'lịch làm việc của năm chờ ban hành',
  ),
  'calendar-published': plain(
    'Lịch làm việc đồng chí nhập đã được ban hành; hãy xem có cần tính lại các việc đang thực hiện không.',
    'lịch làm việc đã được ban hành',
  ),
  'calendar-rejected': plain(
    'Lịch làm việc đồng chí nhập không được chấp thuận; hãy mở lịch để xem lý do và nhập lại.',
    'lịch làm việc không được chấp thuận',
  ),
} as const satisfies Readonly<Record<string, NoticeWords>>;
