import type { DemoLetter } from './letter.ts';

export const letter: DemoLetter = {
  name: '14-thu-chi-quy',
  fictional: true,
  channel: 'letter',
  receivedOn: '2026-09-07',
  receivedBy: 'mg.d01',
  concernsOwnBody: false,
  confidential: false,
  sender: { type: 'named', name: 'Trịnh Ví Von', address: 'thôn Đá Nổi, xã Suối Mây Tím' },
  subjects: [
    { name: 'Chi bộ xóm Giả Định', note: 'Không công khai quỹ đóng góp làm đường' },
    { name: 'Chi bộ thôn Đá Nổi', note: 'Không công khai quỹ nhà văn hóa' },
  ],
  content: `ĐƠN TỐ CÁO

Tôi là Trịnh Ví Von, đảng viên. Hai năm 2025 và 2026, Chi bộ xóm Giả Định lãnh đạo thu 300.000 đồng mỗi hộ để làm đường, Chi bộ thôn Đá Nổi lãnh đạo thu 200.000 đồng mỗi hộ để sửa nhà văn hóa; cả hai nơi không niêm yết thu, chi, sinh hoạt chi bộ không bàn, hỏi thì trả lời "sẽ báo sau". Tôi gửi kèm biên lai của sáu hộ. Đề nghị kiểm tra và yêu cầu công khai.`,
  expected: {
    kind: 'denunciation',
    subjects: ['organisation', 'organisation'],
    codes: ['TT-5'],
    due: [],
    note: 'Kết luận về tổ chức phải nêu trách nhiệm người đứng đầu và các thành viên; khắc phục theo từng chi bộ.',
  },
};
