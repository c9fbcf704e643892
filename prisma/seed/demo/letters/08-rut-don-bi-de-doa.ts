import type { DemoLetter } from './letter.ts';

export const letter: DemoLetter = {
  name: '08-rut-don-bi-de-doa',
  fictional: true,
  channel: 'letter',
  receivedOn: '2026-09-03',
  receivedBy: 'mg.d01',
  concernsOwnBody: false,
  confidential: true,
  sender: { type: 'named', name: 'Bùi Dữ Liệu', address: 'xã Suối Mây Tím' },
  subjects: [],
  content: `Tôi là Bùi Dữ Liệu, đã gửi đơn tố cáo ngày 10/8/2026. Nay tôi xin rút đơn. Tôi rút vì tuần trước có người lạ đến nhà nói nếu không rút thì con tôi ở trường "khó sống". Tôi không muốn phiền ai nữa.`,
  expected: {
    kind: 'withdrawal',
    subjects: [],
    codes: [],
    withdraws: '13-don-bi-rut',
    due: [{ key: 'intake.head_notice', on: '2026-09-17' }],
    note: 'Có dấu hiệu đe dọa: vụ việc vẫn tiếp tục; bảo vệ người tố cáo và người con trong ngày.',
  },
};
