import type { DemoLetter } from './letter.ts';

export const letter: DemoLetter = {
  name: '05-tap-the-6-nguoi',
  fictional: true,
  channel: 'visit',
  receivedOn: '2026-05-06',
  receivedBy: 'mg.d01',
  concernsOwnBody: false,
  confidential: false,
  sender: {
    type: 'group',
    representative: { name: 'Hoàng Văn Ví Như', address: 'thôn Đá Nổi, xã Suối Mây Tím' },
    count: 6,
  },
  subjects: [
    { name: 'Ngô Minh Dụ', note: 'Chủ nhiệm Hợp tác xã Đá Nổi' },
    { name: 'Ủy ban nhân dân xã Suối Mây Tím', note: 'Quyết định thu hồi đất ngày 02/4/2026' },
  ],
  content: `Chúng tôi gồm 6 hộ dân thôn Đá Nổi, cử ông Hoàng Văn Ví Như làm đại diện, xin trình bày:
1. Đồng chí Ngô Minh Dụ, chủ nhiệm hợp tác xã, đảng viên, thu quỹ thủy lợi năm 2025 của 84 hộ nhưng không công khai thu chi, nghi dùng sai mục đích.
2. Ba hộ chúng tôi không đồng ý với quyết định thu hồi đất ngày 02/4/2026 của UBND xã vì đo thiếu diện tích.
3. Đề nghị xã mở lại bến đò tạm cho học sinh đi học.`,
  expected: {
    kind: 'mixed',
    parts: [
      { kind: 'denunciation', codes: ['VP-TC', 'DD-7'] },
      { kind: 'complaint', codes: ['CQ-KN'] },
      { kind: 'proposal', codes: [] },
    ],
    subjects: ['member', 'organisation'],
    codes: ['VP-TC', 'DD-7', 'CQ-KN'],
    due: [{ key: 'intake.head_notice', on: '2026-05-20' }],
    note: 'Tách đơn, có người đại diện; nhiều người cùng ký tố cáo: party.tc.multi_signer; báo cho 3 hộ biết thời hiệu khiếu nại của họ đến 01/7/2026.',
  },
};
