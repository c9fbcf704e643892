import type { DemoLetter } from './letter.ts';

export const letter: DemoLetter = {
  name: '10-duong-day-nong',
  fictional: true,
  channel: 'phone',
  receivedOn: '2026-11-16',
  receivedBy: 'mg.ubkt',
  concernsOwnBody: false,
  confidential: false,
  sender: { type: 'anonymous', phone: '0900 000 010' },
  subjects: [{ name: 'Mạc Hư Vô', note: 'Chi ủy viên Chi bộ cơ quan Y' }],
  content: `(Ghi lại cuộc gọi 09:20, người gọi không xưng tên) Trưa thứ sáu 13/11, ông Mạc Hư Vô, chi ủy viên chi bộ cơ quan Y, uống rượu trong giờ làm việc ở quán Bờ Sông rồi lái xe công về cơ quan. Có ảnh, người gọi sẽ gửi qua trang phản ánh.`,
  expected: {
    kind: 'report',
    subjects: ['member'],
    codes: ['DD-9'],
    due: [{ key: 'intake.head_notice', on: '2026-12-01' }],
    note: '24/11/2026 là ngày nghỉ; không có địa chỉ trả lời thì dùng mã biên nhận.',
  },
};
