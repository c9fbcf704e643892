import type { DemoLetter } from './letter.ts';

export const letter: DemoLetter = {
  name: '02-to-cao-dat-dai',
  fictional: true,
  channel: 'visit',
  receivedOn: '2026-08-20',
  receivedBy: 'mg.d02.ubkt',
  concernsOwnBody: false,
  confidential: true,
  sender: { type: 'named', name: 'Trần Thị Thí Dụ', address: 'tổ 4, phường Bến Gió Lành', phone: '0900 000 002' },
  subjects: [{ name: 'Phạm Hư Cấu', note: 'Công chức Phòng Kinh tế, Hạ tầng và Đô thị phường Bến Gió Lành' }],
  content: `ĐƠN TỐ CÁO

Kính gửi: Ủy ban Kiểm tra Đảng ủy phường Bến Gió Lành

Tôi tên là Trần Thị Thí Dụ, sinh năm 1971, trú tại tổ 4. Tôi tố cáo ông Phạm Hư Cấu, đảng viên, công chức Phòng Kinh tế, Hạ tầng và Đô thị phường: tháng 3 và tháng 5 năm 2026 ông đã nhận của tôi hai lần tiền, tổng cộng 30 triệu đồng, để "làm nhanh" hồ sơ tách thửa, sau đó hồ sơ vẫn bị trả lại vì thiếu bản đo vẽ mà ông nói là ông lo. Tôi có giấy biên nhận viết tay ngày 12/3 và tin nhắn điện thoại ngày 20/5. Có hai người hàng xóm biết việc này. Đề nghị xác minh, xử lý và giữ kín tên tôi vì nhà tôi còn hồ sơ đang ở bộ phận ông ấy.

Tôi cam đoan nội dung trên là đúng và chịu trách nhiệm.
Người tố cáo: Trần Thị Thí Dụ (đã ký)`,
  expected: {
    kind: 'mixed',
    parts: [
      { kind: 'denunciation', codes: ['DD-7', 'VP-TN', 'VP-DD'] },
      { kind: 'crime-report', codes: ['CQ-TG'] },
    ],
    subjects: ['member'],
    codes: ['DD-7', 'VP-TN', 'VP-DD', 'CQ-TG'],
    action: 'refer',
    due: [
      { key: 'intake.head_notice', on: '2026-09-07', assumed: true },
      { key: 'party.tc.settle', on: '2026-11-18', assumed: true },
    ],
    note: 'Biên nhận ghi cả giờ và nội dung; không khuyên rút đơn; người gửi tự trình báo việc đưa tiền.',
  },
};
