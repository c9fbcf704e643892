import { answered, concluded, disciplined, ordered, verified } from './committee.ts';
import type { Body } from './committee.ts';
import { watchedOver } from './protected.ts';
import { examinedBranches, remedied } from './remedied.ts';
import { readByAnother } from './second-reader.ts';
import { act, classify, confirmDate, instruct, propose } from './walk.ts';
import type { Walk } from './walk.ts';

const COMMUNE: Body = {
  head: 'bithu.suoimaytim',
  secretary: 'thuky.suoimaytim',
  leader: 'kiemtra1.suoimaytim',
  member: 'kiemtra2.suoimaytim',
  members: ['bithu.suoimaytim', 'lanhdao.suoimaytim', 'uyvien.suoimaytim', 'chunhiem.ubkt-suoimaytim'],
  sitting: 'standing-committee',
  title: 'Hội nghị Ban Thường vụ Đảng ủy xã',
  prefix: 'ĐU',
};
const BRANCHES = [
  { account: 'chibo.giadinh', target: 'remediation', about: 'Chi bộ xóm Giả Định' },
  { account: 'chibo.danoi', target: 'other-remediation', about: 'Chi bộ thôn Đá Nổi' },
] as const;
const HEADMASTER = 'dangvien.caouocle';
const KEEP_PAPERS = 'Yêu cầu hợp tác xã giữ nguyên hiện trạng chứng từ kế toán.';

const NOTICE = {
  purpose: 'processing-notice',
  form: 'receipt',
  text: 'Đơn đã được tiếp nhận và đang được giải quyết theo quy định; thông tin của ông (bà) được giữ kín.',
};

/** Letters that are examined, referred, or withdrawn. */
export const EXAMINED: readonly Walk[] = [
  {
    letter: '02-to-cao-dat-dai',
    files: 'tiepnhan.ubkt-bengiolanh',
    acts: [
      confirmDate('chunhiem.ubkt-bengiolanh'),
      classify('tiepnhan.ubkt-bengiolanh', 'named', 'denunciation'),
      act('tiepnhan.ubkt-bengiolanh', 'noteCrimeSigns', { text: 'Hai lần nhận tiền, tổng cộng 30 triệu đồng.' }),
      propose(
        'tiepnhan.ubkt-bengiolanh',
        'examine',
        'Có dấu hiệu tội phạm: chuyển cơ quan điều tra; nhánh Đảng tiếp tục.',
      ),
      act('chunhiem.ubkt-bengiolanh', 'refer', {
        body: 'police',
        matter: 'Dấu hiệu nhận hối lộ khi giải quyết hồ sơ tách thửa.',
        documents: 'Bản sao giấy biên nhận ngày 12/3, tin nhắn ngày 20/5.',
      }),
      act('chunhiem.ubkt-bengiolanh', 'accept', {
        grounds: 'Đủ điều kiện thụ lý; người bị tố cáo do Đảng ủy phường quản lý.',
      }),
      act('chunhiem.ubkt-bengiolanh', 'answerSender', NOTICE),
    ],
    ends: { stage: 'SCREENING', waitsFor: ['party.tc.settle', 'refer.followup', 'verification.order'] },
    mayFollow: 'tách đơn nhiều nội dung thành từng vụ việc',
  },
  {
    letter: '05-tap-the-6-nguoi',
    files: 'tiepnhan.suoimaytim',
    acts: [
      confirmDate('phanloai.suoimaytim'),
      classify('phanloai.suoimaytim', 'named'),
      propose(
        'phanloai.suoimaytim',
        'examine',
        'Đơn nhiều nội dung của 6 hộ; đề nghị giao cán bộ làm việc với người đại diện.',
      ),
      instruct(
        'bithu.suoimaytim',
        'examine',
        'kiemtra1.suoimaytim',
        'Đồng ý. Hướng dẫn tách nội dung, báo thời hiệu khiếu nại.',
      ),
      act('kiemtra1.suoimaytim', 'acceptAssignment'),
      act('kiemtra1.suoimaytim', 'answerSender', {
        ...NOTICE,
        form: 'letter',
        text: 'Đơn có ba nội dung sẽ được giải quyết riêng. Ba hộ có thể khiếu nại quyết định thu hồi đất đến hết ngày 01/7/2026.',
      }),
    ],
    ends: { stage: 'SCREENING', waitsFor: ['screening.outcome'] },
    mayFollow: 'tách đơn, ghi người đại diện',
  },
  {
    letter: '07-khieu-nai-ky-luat',
    files: 'tiepnhan.ubkt-bengiolanh',
    acts: [
      confirmDate('chunhiem.ubkt-bengiolanh'),
      classify('tiepnhan.ubkt-bengiolanh', 'named'),
      propose('tiepnhan.ubkt-bengiolanh', 'examine', 'Khiếu nại kỷ luật đảng trong thời hạn; đề nghị thụ lý.'),
      act('chunhiem.ubkt-bengiolanh', 'accept', { grounds: 'Khiếu nại lần đầu, còn trong thời hạn.' }),
      act('chunhiem.ubkt-bengiolanh', 'answerSender', NOTICE),
    ],
    ends: { stage: 'SCREENING', waitsFor: ['party.appeal.settle', 'verification.order'] },
    mayFollow: 'thẩm tra, xác minh và giải quyết khiếu nại kỷ luật',
  },
  {
    letter: '12-dau-hieu-toi-pham',
    files: 'tiepnhan.bengiolanh',
    acts: [
      confirmDate('phanloai.bengiolanh'),
      classify('phanloai.bengiolanh', 'named'),
      act('phanloai.bengiolanh', 'reportThreat', { text: 'Người gửi bị ép lập phiếu và lo bị trả thù.' }),
      act('bithu.bengiolanh', 'acknowledgeThreat', { measures: 'Giữ bí mật thông tin, giao đầu mối liên hệ riêng.' }),
      act('bithu.bengiolanh', 'refer', {
        body: 'police',
        matter: 'Dấu hiệu lập khống 14 phiếu chi, tổng 1,2 tỷ đồng; chứng từ có thể bị hủy trong tuần.',
        documents: 'Bản sao phiếu chi và sao kê.',
      }),
      ...readByAnother('bithu.bengiolanh', 'phanloai.bengiolanh', 'preserveDocuments', KEEP_PAPERS),
      act('bithu.bengiolanh', 'preserveDocuments', { text: KEEP_PAPERS }),
      act('bithu.bengiolanh', 'accept', { grounds: 'Nhánh Đảng tiếp tục theo quy định.' }),
      act('bithu.bengiolanh', 'answerSender', NOTICE),
    ],
    ends: { stage: 'SCREENING', waitsFor: ['party.tc.settle', 'refer.followup', 'verification.order'] },
  },
  {
    letter: '13-don-bi-rut',
    part: 'verification',
    files: 'tiepnhan.suoimaytim',
    acts: [
      confirmDate('phanloai.suoimaytim'),
      classify('phanloai.suoimaytim', 'named'),
      propose('phanloai.suoimaytim', 'examine', 'Tố cáo có họ tên, nội dung cụ thể; đề nghị thụ lý.'),
      act('bithu.suoimaytim', 'accept', { grounds: 'Đủ điều kiện thụ lý; người bị tố cáo do Đảng ủy xã quản lý.' }),
      act('bithu.suoimaytim', 'answerSender', NOTICE),
      ...ordered(
        COMMUNE,
        'Việc gợi ý đưa tiền để được vào biên chế, tháng 6/2026.',
        'Kiểm tra việc chấp hành quy định trong tuyển dụng viên chức tại đơn vị năm 2026.',
      ),
    ],
    ends: null,
  },
  {
    letter: '08-rut-don-bi-de-doa',
    files: 'tiepnhan.suoimaytim',
    acts: [
      confirmDate('phanloai.suoimaytim'),
      classify('phanloai.suoimaytim', 'named'),
      propose('phanloai.suoimaytim', 'examine', 'Đơn rút có dấu hiệu bị đe dọa; chuyển vào vụ việc đang giải quyết.'),
      {
        as: 'bithu.suoimaytim',
        command: 'forwardWithdrawal',
        body: ({ caseOf }) => ({
          caseId: caseOf('13-don-bi-rut'),
          signs: ['threat'],
          text: 'Người tố cáo xin rút đơn; có người lạ đến nhà đe dọa liên quan đến con.',
        }),
      },
      act('bithu.suoimaytim', 'answerSender', {
        purpose: 'result',
        form: 'receipt',
        text: 'Việc rút đơn có dấu hiệu bị đe dọa nên vụ việc vẫn được giải quyết; ông (bà) và gia đình được bảo vệ.',
      }),
      act('bithu.suoimaytim', 'close'),
    ],
    ends: { stage: 'CLOSED', waitsFor: [] },
  },
  {
    letter: '13-don-bi-rut',
    part: 'conclusion',
    files: 'tiepnhan.suoimaytim',
    acts: [
      act(
        'bithu.suoimaytim',
        'acknowledgeThreat',
        { measures: 'Đề nghị công an xã bảo vệ gia đình người tố cáo, báo nhà trường nơi con học.' },
        { when: (file) => waits(file, 'protect.ack') },
      ),
      act('bithu.suoimaytim', 'continueDespiteWithdrawal', { reason: 'Có dấu hiệu đe dọa và dấu hiệu vi phạm.' }),
      ...verified(COMMUNE, HEADMASTER, 'true-violation'),
      ...concluded(COMMUNE, 'true-violation', 'discipline', {
        text: 'Nội dung tố cáo đúng, có vi phạm; đề nghị xem xét thi hành kỷ luật theo quy trình.',
      }),
      ...disciplined(COMMUNE, HEADMASTER),
      ...answered(COMMUNE),
      act('bithu.suoimaytim', 'close'),
      ...watchedOver('bithu.suoimaytim', 'phanloai.suoimaytim'),
    ],
    ends: { stage: 'CLOSED', waitsFor: [] },
  },
  {
    letter: '14-thu-chi-quy',
    files: 'tiepnhan.suoimaytim',
    acts: [
      confirmDate('phanloai.suoimaytim'),
      classify('phanloai.suoimaytim', 'named'),
      propose('phanloai.suoimaytim', 'examine', 'Tố cáo hai chi bộ, nội dung cụ thể, có biên lai; đề nghị thụ lý.'),
      act('bithu.suoimaytim', 'accept', { grounds: 'Đủ điều kiện thụ lý; hai chi bộ trực thuộc Đảng ủy xã.' }),
      act('bithu.suoimaytim', 'answerSender', NOTICE),
      ...examinedBranches(COMMUNE, BRANCHES),
      ...remedied(COMMUNE, BRANCHES[0], {
        tasks: ['Niêm yết thu, chi quỹ làm đường năm 2025 và 2026 tại nhà văn hóa xóm.'],
        done: true,
      }),
      ...remedied(COMMUNE, BRANCHES[1], {
        tasks: [
          'Niêm yết thu, chi quỹ nhà văn hóa năm 2025 và 2026.',
          'Đưa thu, chi vào sinh hoạt chi bộ hằng quý.',
          'Trả lại khoản thu vượt cho các hộ.',
        ],
        done: false,
      }),
    ],
    reads: 'bithu.suoimaytim',
    ends: { stage: 'FOLLOW_UP', waitsFor: [] },
    mayFollow: 'chibo.danoi báo cáo hai việc khắc phục còn lại, kiemtra1.suoimaytim kiểm tra',
  },
];

function waits(file: Record<string, unknown>, key: string): boolean {
  return (file['obligations'] as Record<string, unknown>[]).some(
    (one) => one['key'] === key && one['status'] === 'open',
  );
}
