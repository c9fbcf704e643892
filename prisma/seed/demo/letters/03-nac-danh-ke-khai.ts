import type { DemoLetter } from './letter.ts';

export const letter: DemoLetter = {
  name: '03-nac-danh-ke-khai',
  fictional: true,
  channel: 'letter',
  receivedOn: '2025-04-21',
  receivedBy: 'mg.ubkt',
  concernsOwnBody: false,
  confidential: false,
  sender: { type: 'anonymous' },
  subjects: [{ name: 'Vũ Thử Nghiệm', note: 'Phó Giám đốc Trung tâm X tỉnh' }],
  content: `Gửi Ủy ban Kiểm tra Tỉnh ủy Minh Giang

Tôi không ghi tên vì sợ. Đồng chí Vũ Thử Nghiệm, phó giám đốc Trung tâm X tỉnh, kê khai tài sản năm 2024 có một căn nhà, nhưng từ năm 2023 đã đứng tên cùng vợ một lô đất ở khu đô thị Đồi Sương, lô C-17, và một ô tô biển số giả định 00A-000.01. Mọi người trong cơ quan đều biết. Bản kê khai dán ở bảng tin ngày 10/4/2025 không có hai thứ này. Đề nghị kiểm tra.`,
  expected: {
    kind: 'report',
    subjects: ['member'],
    codes: ['DD-3'],
    action: 'watch',
    due: [{ key: 'party.watch.first', on: '2025-05-07' }],
    note: 'Nặc danh nhưng nội dung cụ thể, có căn cứ kiểm tra.',
  },
};
