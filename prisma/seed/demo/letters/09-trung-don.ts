import type { DemoLetter } from './letter.ts';

export const letter: DemoLetter = {
  name: '09-trung-don',
  fictional: true,
  channel: 'portal',
  receivedOn: '2026-02-13',
  receivedBy: 'mg.d01',
  concernsOwnBody: false,
  confidential: false,
  sender: { type: 'named', name: 'Nông Thị Mô Phỏng', phone: '0900 000 009' },
  subjects: [{ name: 'Lý Minh Họa', note: 'Bí thư Chi bộ xóm Giả Định' }],
  content: `duong vao xom gia dinh xa suoi may tim hong ca nam nay roi, bi thu chi bo khong quan tam, hop xom thi bo ve. de nghi cap tren xem lai can bo nay. xe cap cuu khong vao duoc`,
  expected: {
    kind: 'report',
    subjects: ['member'],
    codes: ['DD-5'],
    duplicateOf: '01-duong-lang',
    due: [{ key: 'intake.head_notice', on: '2026-03-06' }],
    note: 'Người gửi khác, cùng nội dung; giữ biên nhận và hạn riêng (10 ngày làm việc).',
  },
};
