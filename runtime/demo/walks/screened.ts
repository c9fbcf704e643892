import { act, classify, confirmDate, instruct, propose } from './walk.ts';
import type { Act, Walk } from './walk.ts';

const ROAD =
  'Đảng ủy đã làm việc với Chi bộ và Ủy ban nhân dân xã. Đường vào xóm được đưa vào kế hoạch sửa chữa quý II. Chi bộ đã được nhắc nhở về việc tiếp thu ý kiến của Nhân dân.';

/** A report answered with reasons, without verification: the commonest end (P9). `answers` is how the sender is told. */
function resolved(body: string, proposal: string, answer: string, answers: (handler: string) => Act): readonly Act[] {
  const handler = `kiemtra1.${body}`;
  const head = `bithu.${body}`;
  return [
    confirmDate(`phanloai.${body}`),
    classify(`phanloai.${body}`, 'named'),
    propose(`phanloai.${body}`, 'resolve-directly', proposal),
    instruct(head, 'resolve-directly', handler, 'Đồng ý. Làm việc với nơi liên quan, dự thảo trả lời.'),
    act(handler, 'acceptAssignment'),
    act(head, 'resolveDirectly', { answer }),
    answers(handler),
    act(head, 'close'),
  ];
}

const byLetter = (text: string) => (handler: string) =>
  act(handler, 'answerSender', { purpose: 'result', form: 'letter', text });

const WATER =
  'Tỉnh ủy đã làm việc với Đảng ủy đặc khu. Tuyến cấp nước tạm cho xóm Bãi Sau đã vận hành; hội nghị đối thoại được tổ chức lại với sự chủ trì của Bí thư Đảng ủy.';
const BRANCH =
  'Đảng ủy phường đã làm việc với Chi bộ tổ dân phố 9, phân công Đảng ủy viên dự sinh hoạt, hướng dẫn kiện toàn phó bí thư chi bộ.';

/** Letters that end, or lawfully wait, without verification. */
export const SCREENED: readonly Walk[] = [
  {
    letter: '01-duong-lang',
    files: 'tiepnhan.suoimaytim',
    acts: resolved(
      'suoimaytim',
      'Phản ánh về thái độ tiếp thu ý kiến và đường xóm; đề nghị làm việc với Chi bộ và trả lời.',
      ROAD,
      byLetter(ROAD),
    ),
    ends: { stage: 'CLOSED', waitsFor: [] },
  },
  {
    letter: '03-nac-danh-ke-khai',
    files: 'tiepnhan.ubkt-minhgiang',
    acts: [
      confirmDate('phanloai.ubkt-minhgiang'),
      classify('phanloai.ubkt-minhgiang', 'concrete'),
      propose(
        'phanloai.ubkt-minhgiang',
        'watch',
        'Thông tin nặc danh nhưng nêu rõ người, việc và chứng cứ kiểm tra được; đề nghị nắm tình hình.',
      ),
      act('chunhiem.ubkt-minhgiang', 'watch', {
        grounds: 'Nội dung cụ thể về kê khai tài sản, có thể đối chiếu với hồ sơ.',
      }),
      act('chunhiem.ubkt-minhgiang', 'answerSender', {
        purpose: 'processing-notice',
        form: 'receipt',
        text: 'Ủy ban Kiểm tra đã tiếp nhận thông tin và đang nắm tình hình.',
      }),
    ],
    ends: { stage: 'WATCH', waitsFor: ['party.watch.review'] },
  },
  {
    letter: '04-bao-phan-anh',
    files: 'tiepnhan.haiauxanh',
    // About the receiving body itself: the level above has it from the first moment (P15).
    acts: resolved(
      'minhgiang',
      'Báo chuyển phản ánh của bạn đọc về Đảng ủy đặc khu; đề nghị làm việc và trả lời báo bằng văn bản.',
      WATER,
      (handler) => act(handler, 'answerPress', { form: 'letter', text: WATER }),
    ),
    ends: { stage: 'CLOSED', waitsFor: [] },
  },
  {
    letter: '06-chuyen-don-mttq',
    files: 'tiepnhan.bengiolanh',
    acts: resolved(
      'bengiolanh',
      'Ủy ban MTTQ phường tổng hợp ý kiến cử tri về Chi bộ tổ dân phố 9; đề nghị Đảng ủy xem xét, thông báo kết quả.',
      BRANCH,
      (handler) => act(handler, 'answerRelay', { text: BRANCH }),
    ),
    ends: { stage: 'CLOSED', waitsFor: [] },
  },
  {
    letter: '09-trung-don',
    files: 'tiepnhan.suoimaytim',
    acts: resolved(
      'suoimaytim',
      'Đơn cùng nội dung với đơn đã tiếp nhận ngày 11/02/2026, người gửi khác; đề nghị giải quyết và trả lời riêng.',
      ROAD,
      byLetter(ROAD),
    ),
    ends: { stage: 'CLOSED', waitsFor: [] },
    mayFollow: 'nhập đơn vào vụ việc cùng nội dung, thay vì giải quyết riêng',
  },
  {
    letter: '10-duong-day-nong',
    files: 'tiepnhan.ubkt-minhgiang',
    acts: [
      act('sender', 'senderAdds', { text: 'Tôi gửi ảnh chụp như đã hẹn qua điện thoại.' }),
      confirmDate('phanloai.ubkt-minhgiang'),
      classify('phanloai.ubkt-minhgiang', 'concrete'),
      propose('phanloai.ubkt-minhgiang', 'examine', 'Đề nghị giao cán bộ địa bàn xem xét; người gọi đã bổ sung ảnh.'),
      instruct(
        'chunhiem.ubkt-minhgiang',
        'examine',
        'kiemtra1.ubkt-minhgiang',
        'Đồng ý. Xem xét, báo cáo trước ngày trả lời người phản ánh.',
      ),
      act('kiemtra1.ubkt-minhgiang', 'acceptAssignment'),
    ],
    ends: { stage: 'SCREENING', waitsFor: ['intake.head_notice', 'party.watch.first', 'screening.outcome'] },
  },
  {
    letter: '11-khong-xac-dinh',
    files: 'tiepnhan.bengiolanh',
    acts: [
      confirmDate('phanloai.minhgiang'),
      classify('phanloai.minhgiang', 'not-concrete'),
      propose(
        'phanloai.minhgiang',
        'decline',
        'Không xác định được người gửi, nội dung không cụ thể; đề nghị không thụ lý.',
      ),
      act('bithu.minhgiang', 'decline', {
        reason: 'NOT_IDENTIFIABLE_NOT_CONCRETE',
        explanation: 'Đơn không có địa chỉ kiểm tra được và không nêu người, việc cụ thể.',
      }),
      act('bithu.minhgiang', 'answerSender', {
        purpose: 'result',
        form: 'receipt',
        text: 'Đơn không đủ điều kiện thụ lý vì không xác định được người gửi và nội dung không cụ thể. Đồng chí, ông (bà) có thể bổ sung bằng đơn mới.',
      }),
      act('bithu.minhgiang', 'close'),
    ],
    ends: { stage: 'CLOSED', waitsFor: [] },
  },
];
