import type { DemoLetter } from './letter.ts';

export const letter: DemoLetter = {
  name: '13-don-bi-rut',
  fictional: true,
  channel: 'visit',
  receivedOn: '2026-08-10',
  receivedBy: 'mg.d01',
  concernsOwnBody: false,
  confidential: true,
  sender: { type: 'named', name: 'Bùi Dữ Liệu', address: 'xã Suối Mây Tím' },
  subjects: [{ name: 'Cao Ước Lệ', note: 'Hiệu trưởng Trường Y' }],
  content: `ĐƠN TỐ CÁO

Tôi là Bùi Dữ Liệu, giáo viên hợp đồng. Tôi tố cáo ông Cao Ước Lệ, đảng viên, hiệu trưởng trường Y: tháng 6/2026 ông nói ai muốn được vào biên chế thì "lo 60 triệu", đưa danh sách ba người đã nộp. Tôi có bản ghi âm cuộc nói chuyện ngày 18/6 và tên hai người chứng kiến. Đề nghị giữ kín tên tôi, con tôi đang học lớp 4 ở trường này.`,
  expected: {
    kind: 'denunciation',
    subjects: ['member'],
    codes: ['DD-8', 'VP-CB'],
    due: [
      { key: 'intake.head_notice', on: '2026-08-22', assumed: true },
      { key: 'party.tc.settle', on: '2026-11-09', assumed: true },
    ],
    note: 'Nộp trước thư 08; hạn báo kết quả rơi vào thứ bảy làm bù.',
  },
};
