import type { DemoLetter } from '../../prisma/seed/demo/letters.ts';
import type { Answer, ApiClient } from './api-client.ts';

/** One act of an account: a command, or whatever else the API offers. */
export interface Act {
  as: string;
  command: string;
  body?: (stage: Stage) => Promise<Answer> | Answer;
  /** A refusal that is no fault: on the day of receipt nothing is back-dated yet. */
  unless?: string;
}

/** What the acts of one walk share. */
export interface Stage {
  api: ApiClient;
  letter: DemoLetter;
  caseId: string;
  receiptCode: string;
}

/** How a letter is driven: who files it, what is done by whom, and where it then stands. */
export interface Walk {
  letter: string;
  files: string;
  acts: readonly Act[];
  /** Where it stands at the end, and what it lawfully waits for. */
  ends: { stage: string; waitsFor: readonly string[] };
}

const ANSWER =
  'Đảng ủy đã làm việc với Chi bộ và Ủy ban nhân dân xã. Đường vào xóm được đưa vào kế hoạch sửa chữa quý II. Chi bộ đã được nhắc nhở về việc tiếp thu ý kiến của Nhân dân.';

export const WALKS: readonly Walk[] = [
  answered(
    '01-duong-lang',
    'suoimaytim',
    'Phản ánh về thái độ tiếp thu ý kiến và đường xóm; đề nghị làm việc với Chi bộ và trả lời.',
  ),
  {
    letter: '03-nac-danh-ke-khai',
    files: 'tiepnhan.ubkt-minhgiang',
    acts: [
      confirmDate('phanloai.ubkt-minhgiang'),
      classify('phanloai.ubkt-minhgiang', 'concrete'),
      {
        as: 'phanloai.ubkt-minhgiang',
        command: 'submitToHead',
        body: () => ({
          proposal: 'watch',
          text: 'Thông tin nặc danh nhưng nêu rõ người, việc và chứng cứ kiểm tra được; đề nghị nắm tình hình.',
        }),
      },
      {
        as: 'chunhiem.ubkt-minhgiang',
        command: 'watch',
        body: () => ({ grounds: 'Nội dung cụ thể về kê khai tài sản, có thể đối chiếu với hồ sơ.' }),
      },
      {
        as: 'chunhiem.ubkt-minhgiang',
        command: 'answerSender',
        body: () => ({
          purpose: 'processing-notice',
          form: 'receipt',
          text: 'Ủy ban Kiểm tra đã tiếp nhận thông tin và đang nắm tình hình.',
        }),
      },
    ],
    ends: { stage: 'WATCH', waitsFor: ['party.watch.review'] },
  },
  answered(
    '09-trung-don',
    'suoimaytim',
    'Đơn cùng nội dung với đơn đã tiếp nhận ngày 11/02/2026, người gửi khác; đề nghị giải quyết và trả lời riêng.',
  ),
  {
    letter: '10-duong-day-nong',
    files: 'tiepnhan.ubkt-minhgiang',
    acts: [
      { as: 'sender', command: 'senderAdds', body: () => ({ text: 'Tôi gửi ảnh chụp như đã hẹn qua điện thoại.' }) },
      confirmDate('phanloai.ubkt-minhgiang'),
      classify('phanloai.ubkt-minhgiang', 'concrete'),
      {
        as: 'phanloai.ubkt-minhgiang',
        command: 'submitToHead',
        body: () => ({ proposal: 'examine', text: 'Đề nghị giao cán bộ địa bàn xem xét; người gọi đã bổ sung ảnh.' }),
      },
      {
        as: 'chunhiem.ubkt-minhgiang',
        command: 'instruct',
        body: async ({ api }) => ({
          action: 'examine',
          assignee: await personOf(api, 'kiemtra1.ubkt-minhgiang'),
          text: 'Đồng ý. Xem xét, báo cáo trước ngày trả lời người phản ánh.',
        }),
      },
      { as: 'kiemtra1.ubkt-minhgiang', command: 'acceptAssignment' },
    ],
    ends: { stage: 'SCREENING', waitsFor: ['intake.head_notice', 'party.watch.first', 'screening.outcome'] },
  },
  {
    letter: '11-khong-xac-dinh',
    files: 'tiepnhan.bengiolanh',
    acts: [
      confirmDate('phanloai.minhgiang'),
      classify('phanloai.minhgiang', 'not-concrete'),
      {
        as: 'phanloai.minhgiang',
        command: 'submitToHead',
        body: () => ({
          proposal: 'decline',
          text: 'Không xác định được người gửi, nội dung không cụ thể; đề nghị không thụ lý.',
        }),
      },
      {
        as: 'bithu.minhgiang',
        command: 'decline',
        body: () => ({
          reason: 'NOT_IDENTIFIABLE_NOT_CONCRETE',
          explanation: 'Đơn không có địa chỉ kiểm tra được và không nêu người, việc cụ thể.',
        }),
      },
      {
        as: 'bithu.minhgiang',
        command: 'answerSender',
        body: () => ({
          purpose: 'result',
          form: 'receipt',
          text: 'Đơn không đủ điều kiện thụ lý vì không xác định được người gửi và nội dung không cụ thể. Đồng chí, ông (bà) có thể bổ sung bằng đơn mới.',
        }),
      },
      { as: 'bithu.minhgiang', command: 'close' },
    ],
    ends: { stage: 'CLOSED', waitsFor: [] },
  },
];

/** A report about a branch secretary that the head answers with reasons, without verification. */
function answered(letter: string, body: string, proposal: string): Walk {
  const handler = `kiemtra1.${body}`;
  return {
    letter,
    files: `tiepnhan.${body}`,
    acts: [
      confirmDate(`phanloai.${body}`),
      classify(`phanloai.${body}`, 'named'),
      {
        as: `phanloai.${body}`,
        command: 'submitToHead',
        body: () => ({ proposal: 'resolve-directly', text: proposal }),
      },
      {
        as: `bithu.${body}`,
        command: 'instruct',
        body: async ({ api }) => ({
          action: 'resolve-directly',
          assignee: await personOf(api, handler),
          text: 'Đồng ý. Làm việc với Chi bộ, dự thảo trả lời.',
        }),
      },
      { as: handler, command: 'acceptAssignment' },
      { as: `bithu.${body}`, command: 'resolveDirectly', body: () => ({ answer: ANSWER }) },
      { as: handler, command: 'answerSender', body: () => ({ purpose: 'result', form: 'letter', text: ANSWER }) },
      { as: `bithu.${body}`, command: 'close' },
    ],
    ends: { stage: 'CLOSED', waitsFor: [] },
  };
}

/** The second person who looks at a back-dated receipt and finds the date right. */
function confirmDate(as: string): Act {
  return {
    as,
    command: 'confirmReceiptDate',
    body: ({ letter }) => ({ receivedOn: letter.receivedOn }),
    unless: 'RECEIPT_DATE_NOT_QUESTIONED',
  };
}

function classify(as: string, anonymity: 'named' | 'concrete' | 'not-concrete'): Act {
  return {
    as,
    command: 'classify',
    body: async ({ api, letter }) => ({
      kind: letter.expected.kind,
      anonymity,
      subjects: await subjectsOf(api, as, letter),
      allegations: [{ codes: letter.expected.codes, summary: 'Nội dung như trong đơn.' }],
    }),
  };
}

/** Whom the letter is about, by the register where they are in it, otherwise in words. */
async function subjectsOf(api: ApiClient, as: string, letter: DemoLetter): Promise<Answer[]> {
  const [kind = 'unknown'] = letter.expected.subjects;
  const [named] = letter.subjects;
  if (named === undefined) return [{ kind, description: 'Chưa xác định được từ nội dung đơn.' }];
  const { items } = await api.request('GET', `/people?q=${encodeURIComponent(named.name)}`, { as });
  const found = (items as Answer[]).find((one) => one['name'] === named.name);
  return [found === undefined ? { kind, description: named.note ?? named.name } : { kind, personId: found['id'] }];
}

async function personOf(api: ApiClient, username: string): Promise<string> {
  const me = await api.request('GET', '/me', { as: username });
  return String(me['personId']);
}
