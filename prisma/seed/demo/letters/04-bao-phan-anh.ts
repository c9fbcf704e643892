import type { DemoLetter } from './letter.ts';

export const letter: DemoLetter = {
  name: '04-bao-phan-anh',
  fictional: true,
  channel: 'press',
  receivedOn: '2026-08-17',
  receivedBy: 'mg.d03',
  // The committee itself is complained about: the case goes to the level above, the paper's answer stays owed.
  concernsOwnBody: true,
  confidential: false,
  sender: {
    type: 'press',
    newspaper: 'Báo Tin Giả Lập',
    reference: 'Tiếng kêu từ Đảo Hải Âu Xanh',
    publishedOn: '2026-08-15',
    name: 'Bút Danh Mẫu',
  },
  subjects: [{ name: 'Đảng ủy đặc khu Đảo Hải Âu Xanh' }],
  content: `Báo Tin Giả Lập nhận được phản ánh của nhiều bạn đọc ở đặc khu Đảo Hải Âu Xanh về việc Đảng ủy đặc khu chậm chỉ đạo giải quyết nước sinh hoạt cho 120 hộ dân xóm Bãi Sau từ tháng 3/2026. Theo bạn đọc, ba cuộc đối thoại đã hứa đều bị hoãn. Tòa soạn chuyển phản ánh của bạn đọc đến Đảng ủy đặc khu và đề nghị trả lời bằng văn bản.`,
  expected: {
    kind: 'report',
    subjects: ['organisation'],
    codes: ['DD-5', 'TT-4'],
    due: [
      { key: 'press.feedback_reply', on: '2026-09-09' },
      { key: 'intake.head_notice', on: '2026-08-28' },
    ],
    note: 'Chỉ đề nghị trả lời bằng văn bản: không tính press.answer.',
  },
};
