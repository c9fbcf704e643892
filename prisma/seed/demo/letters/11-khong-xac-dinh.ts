import type { DemoLetter } from './letter.ts';

export const letter: DemoLetter = {
  name: '11-khong-xac-dinh',
  fictional: true,
  channel: 'letter',
  receivedOn: '2026-07-02',
  receivedBy: 'mg.d02',
  concernsOwnBody: true,
  confidential: false,
  sender: { type: 'named', name: 'Nguyễn Văn Không Có (không xác định được)', address: 'không có thật' },
  subjects: [],
  content: `Tôi là Nguyễn Văn Không Có, tố cáo tất cả lãnh đạo phường đều tham nhũng, ai cũng biết. Đề nghị cách chức hết. Địa chỉ: số 0, đường Không Tên.`,
  expected: {
    kind: 'denunciation',
    subjects: ['unknown'],
    codes: [],
    action: 'decline',
    due: [],
    note: 'Không xác định được người gửi và nội dung không cụ thể (NOT_IDENTIFIABLE_NOT_CONCRETE); lưu 1 năm.',
  },
};
