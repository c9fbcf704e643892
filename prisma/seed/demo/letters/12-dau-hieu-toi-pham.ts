import type { DemoLetter } from './letter.ts';

export const letter: DemoLetter = {
  name: '12-dau-hieu-toi-pham',
  fictional: true,
  channel: 'visit',
  receivedOn: '2026-10-05',
  receivedBy: 'mg.d02',
  concernsOwnBody: false,
  confidential: true,
  sender: { type: 'named', name: 'Lưu Giả Sử', address: 'phường Bến Gió Lành' },
  subjects: [{ name: 'Hà Tưởng Tượng', note: 'Giám đốc Hợp tác xã Bến Gió Lành' }],
  content: `Tôi là kế toán hợp tác xã. Giám đốc, đảng viên Hà Tưởng Tượng, bắt tôi lập khống 14 phiếu chi, tổng 1,2 tỷ đồng, tiền chuyển vào tài khoản em vợ ông ấy. Tôi giữ bản sao các phiếu và sao kê. Hôm qua ông ấy nói sẽ hủy chứng từ trong tuần này.`,
  expected: {
    kind: 'crime-report',
    subjects: ['member'],
    codes: ['DD-7', 'CQ-TG'],
    action: 'refer',
    due: [
      { key: 'refer.crime', on: '2026-10-06' },
      { key: 'intake.head_notice', on: '2026-10-19', assumed: true },
    ],
    note: 'Khẩn: chứng cứ có thể bị hủy trong tuần. Chuyển cơ quan điều tra ngay; yêu cầu giữ nguyên hiện trạng tài liệu; bảo vệ trong ngày; nhánh Đảng tiếp tục, chỉ tạm dừng khi có quyết định nêu lý do; người gửi lập phiếu do bị ép.',
  },
};
