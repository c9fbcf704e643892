import type { DemoLetter } from './letter.ts';

export const letter: DemoLetter = {
  name: '07-khieu-nai-ky-luat',
  fictional: true,
  channel: 'letter',
  receivedOn: '2026-05-04',
  receivedBy: 'mg.d02.ubkt',
  concernsOwnBody: false,
  confidential: false,
  sender: { type: 'named', name: 'Đỗ Kịch Bản' },
  subjects: [{ name: 'Chi bộ cơ quan Z', note: 'Quyết định khiển trách, nhận ngày 01/4/2026' }],
  content: `ĐƠN KHIẾU NẠI KỶ LUẬT ĐẢNG

Tôi là Đỗ Kịch Bản, nhận quyết định kỷ luật khiển trách ngày 01/4/2026. Tôi cho rằng việc thẩm tra chưa đầy đủ: hai người làm chứng cho tôi không được mời làm việc, biên bản ngày 12/02 ghi sai ý kiến của tôi. Đề nghị Ủy ban Kiểm tra Đảng ủy xem xét lại hình thức kỷ luật. Tôi vẫn chấp hành quyết định trong khi chờ giải quyết.`,
  expected: {
    kind: 'discipline-appeal',
    subjects: ['organisation'],
    codes: [],
    due: [{ key: 'party.appeal.settle', on: '2026-08-03' }],
    note: 'Đủ điều kiện xem xét: ngày cuối 01/5 là ngày nghỉ, dời sang 04/5/2026.',
  },
};
