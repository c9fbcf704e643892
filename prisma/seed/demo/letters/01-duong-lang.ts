import type { DemoLetter } from './letter.ts';

export const letter: DemoLetter = {
  name: '01-duong-lang',
  fictional: true,
  channel: 'letter',
  receivedOn: '2026-02-11',
  receivedBy: 'mg.d01',
  concernsOwnBody: false,
  confidential: false,
  sender: { type: 'named', name: 'Lê Ví Dụ', address: 'xóm Giả Định, xã Suối Mây Tím', phone: '0900 000 001' },
  subjects: [{ name: 'Lý Minh Họa', note: 'Bí thư Chi bộ xóm Giả Định' }],
  content: `Kính gửi: Đảng ủy xã Suối Mây Tím

Tôi là Lê Ví Dụ, ở xóm Giả Định. Đường vào xóm tôi hỏng từ mùa mưa năm ngoái, xe cứu thương không vào được. Bà con đã kiến nghị ba lần với đồng chí bí thư chi bộ xóm nhưng đồng chí ấy đều nói "để xem đã" rồi không có ai xuống. Hôm họp xóm 05/02, khi có người hỏi lại thì đồng chí bỏ về giữa chừng. Tôi phản ánh để Đảng ủy biết và nhắc nhở, đồng thời cho biết bao giờ đường được sửa.

Suối Mây Tím, ngày 10 tháng 02 năm 2026
Lê Ví Dụ (đã ký)`,
  expected: {
    kind: 'report',
    subjects: ['member'],
    codes: ['DD-5'],
    due: [{ key: 'intake.head_notice', on: '2026-03-04' }],
  },
};
