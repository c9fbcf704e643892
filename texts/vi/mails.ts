import type { MailWords } from '../words.ts';
import { digest } from './notice-parts.ts';

const two = (n: number): string => String(n).padStart(2, '0');

/** Letters to staff in Vietnamese. */
export const MAILS: MailWords = {
  subject: (waiting) =>
    waiting === 0 ? 'Tiếp Thu: tổng hợp công việc trong ngày' : `Tiếp Thu: anh/chị có ${two(waiting)} việc mới cần xem`,
  greeting: 'Kính gửi anh/chị,',
  lines: {
    urgent: (n) => `${two(n)} việc khẩn, cần xem ngay`,
    due: (n) => `${two(n)} việc được nhắc về thời hạn`,
    fresh: (n) => `${two(n)} việc mới cần xem`,
  },
  digest,
  open: (link) => `Đề nghị anh/chị đăng nhập để xem nội dung: ${link}`,
  closing:
    'Thư này do hệ thống Tiếp Thu tự động gửi và không nêu nội dung vụ việc; đề nghị không trả lời thư này. Muốn thôi nhận thư, anh/chị chọn lại trong Trang cá nhân.',
};
