import type { DemoLetter } from './letter.ts';

export const letter: DemoLetter = {
  name: '06-chuyen-don-mttq',
  fictional: true,
  channel: 'relay',
  receivedOn: '2026-06-15',
  receivedBy: 'mg.d02',
  concernsOwnBody: false,
  confidential: false,
  sender: { type: 'body', organisation: 'Ủy ban MTTQ phường Bến Gió Lành', reference: '12/CV-MTTQ' },
  subjects: [{ name: 'Chi bộ tổ dân phố 9, phường Bến Gió Lành' }],
  content: `Qua tiếp xúc cử tri và sinh hoạt khu dân cư, Ủy ban MTTQ phường tổng hợp: cử tri tổ 7, tổ 9 phản ánh Chi bộ tổ dân phố 9 mất đoàn kết kéo dài, sinh hoạt hình thức, phê bình nể nang; hai lần bầu bổ sung phó bí thư đều không thành. Đề nghị Đảng ủy phường xem xét và thông báo kết quả để MTTQ trả lời cử tri.`,
  expected: {
    kind: 'report',
    subjects: ['organisation'],
    codes: ['TT-5', 'DD-2'],
    due: [{ key: 'intake.head_notice', on: '2026-06-29' }],
    note: 'Trả lời cơ quan chuyển đơn sau khi giải quyết (intake.report_back).',
  },
};
