import type { Answer } from '../api-client.ts';
import { allegationIds, subjectIds } from './matter.ts';
import { readByAnother } from './second-reader.ts';
import { act, personOf, today } from './walk.ts';
import type { Act, Stage } from './walk.ts';

/** Who does what in a body that examines a matter, by username. */
export interface Body {
  head: string;
  secretary: string;
  leader: string;
  member: string;
  /** Members of the body with an account, the head first; enough for its quorum. */
  members: readonly string[];
  sitting: 'inspection-committee' | 'standing-committee';
  title: string;
  prefix: string;
}

/** From the order to the presented decision. */
export function ordered({ head, leader, member }: Body, scope: string, notice: string): readonly Act[] {
  return [
    {
      as: head,
      command: 'orderVerification',
      body: async ({ api }) => ({
        leader: await personOf(api, leader),
        members: [await personOf(api, member)],
        scope,
      }),
    },
    act(head, 'approvePlan', {
      plan: 'Thống nhất kế hoạch: làm việc với người liên quan, đối chiếu sổ sách, 30 ngày.',
    }),
    ...readByAnother(leader, head, 'presentDecision', notice),
    {
      as: leader,
      command: 'presentDecision',
      body: async (stage) => ({ on: today(), subjectIds: await subjectIds(stage, leader), notice }),
    },
  ];
}

/** The hearing of the subject, the draft, the report and its approval. */
export function verified({ head, leader }: Body, subject: string, finding: string): readonly Act[] {
  const toSubject = (as: string, command: string, more: Answer): Act => ({
    as,
    command,
    body: async (stage) => ({ subjectId: (await subjectIds(stage, leader))[0], ...more }),
  });
  const questions = 'Đề nghị giải trình từng nội dung nêu trong thông báo.';
  const draft = 'Dự thảo: nội dung gợi ý đưa tiền là có cơ sở; chưa thấy việc nhận tiền.';
  return [
    ...readByAnother(leader, head, 'requestExplanation', questions),
    toSubject(leader, 'requestExplanation', { questions }),
    toSubject(subject, 'submitExplanation', {
      text: 'Tôi có nói chuyện với hai giáo viên nhưng không đặt điều kiện tiền bạc. Tôi xin giải trình và chịu trách nhiệm.',
    }),
    toSubject(subject, 'proposeWitness', { text: 'Đồng chí phó hiệu trưởng có mặt trong cuộc họp tháng 6.' }),
    act(leader, 'answerWitnessProposal', {
      proposalId: 'witness-1',
      accepted: true,
      reason: 'Mời làm việc ngay trong tuần.',
    }),
    act(leader, 'recordSession', { on: today(), subjectId: null, minutes: 'Đã làm việc với phó hiệu trưởng.' }),
    act(leader, 'addEvidence', { title: 'Bản ghi âm do người tố cáo cung cấp, đã giám định.', source: 'sender' }),
    ...readByAnother(leader, head, 'shareDraftFindings', draft),
    toSubject(leader, 'shareDraftFindings', { draft }),
    toSubject(subject, 'commentOnDraft', { text: 'Tôi nhất trí với dự thảo, xin nhận khuyết điểm.' }),
    {
      as: leader,
      command: 'submitReport',
      body: async (stage) => ({
        findings: (await allegationIds(stage, leader)).map((allegationId) => ({ allegationId, finding })),
        report: 'Báo cáo kết quả thẩm tra, xác minh, kèm ý kiến của người được kiểm tra.',
      }),
    },
    act(head, 'approveReport'),
  ];
}

/** A meeting of the body that concludes on the case and asks the same of each subject; `more` = what it says of each. */
export function concluded(
  body: Body,
  finding: string,
  consequence: string,
  { text, more = {} }: { text: string; more?: Answer },
): readonly Act[] {
  const { head, secretary } = body;
  return [
    convened(body, `${body.title}: xem xét kết quả thẩm tra, xác minh`),
    onAgenda(secretary, 'case', {}),
    attendance(body, 1),
    {
      as: head,
      on: 'meeting',
      command: 'adopt',
      body: async (stage) => {
        const item = await itemOf(stage, head, 1);
        return {
          itemId: item['itemId'],
          vote: { for: body.members.length, against: 0, abstained: 0 },
          findings: (await allegationIds(stage, body.head)).map((allegationId) => ({ allegationId, finding })),
          consequences: (await subjectIds(stage, body.head)).map((subjectId) => ({ subjectId, consequence, ...more })),
          text,
        };
      },
    },
  ];
}

/** The discipline up to its announcement, decided by a ballot of the same meeting. */
export function disciplined(body: Body, subject: string): readonly Act[] {
  const { head, secretary, leader, members } = body;
  const on = { on: 'discipline' } as const;
  const count = members.length;
  return [
    act(
      leader,
      'recordViolation',
      {
        startedOn: '2026-06-01',
        endedOn: '2026-06-18',
        inOffice: true,
        managedBy: 'direct',
        grounds: 'Bản ghi âm ngày 18/6/2026 và lời hai người chứng kiến.',
      },
      on,
    ),
    act(subject, 'submitSelfReview', { text: 'Tôi tự nhận hình thức khiển trách.', ownForm: 'reprimand' }, on),
    {
      as: leader,
      command: 'recordBranchVote',
      on: 'discipline',
      body: async ({ api, letter }) => ({
        organisationId: await branchOf(api, leader, letter.name),
        heldOn: today(),
        entitled: 9,
        present: 9,
        recused: 1,
        issued: 8,
        counts: { forms: { reprimand: 2, warning: 6 }, noDiscipline: 0, blank: 0, invalid: 0 },
        minutes: 'Biên bản họp chi bộ và kiểm phiếu đề nghị kỷ luật.',
      }),
    },
    act(secretary, 'recordHearing', { outcome: 'heard', minutes: 'Đại diện đã nghe đồng chí trình bày.' }, on),
    onAgenda(secretary, 'discipline', { ballot: 'decide' }),
    { ...onItem(secretary, 'hearSubject', 2), body: hearing(secretary) },
    onItem(secretary, 'openBallot', 2),
    {
      ...onItem(secretary, 'closeBallot', 2),
      body: async (stage) => ({
        itemId: (await itemOf(stage, secretary, 2))['itemId'],
        issued: count,
        counts: { forms: { warning: count - 1, reprimand: 1 }, noDiscipline: 0, blank: 0, invalid: 0 },
        board: await Promise.all(members.slice(1, 4).map((one) => personOf(stage.api, one))),
        minutes: 'Biên bản kiểm phiếu biểu quyết quyết định kỷ luật.',
      }),
    },
    {
      ...onItem(head, 'adopt', 2),
      body: async (stage) => ({
        itemId: (await itemOf(stage, head, 2))['itemId'],
        text: 'Thi hành kỷ luật bằng hình thức cảnh cáo.',
      }),
    },
    act(secretary, 'closeMeeting', { minutes: 'Biên bản kỳ họp đã thông qua.' }, { on: 'meeting' }),
    act(
      head,
      'signDecision',
      { number: `01-QĐ/${body.prefix}`, signedOn: today() },
      { ...on, when: inStage('DECIDED') },
    ),
    act(secretary, 'serveDecision', { on: today(), minutes: 'Biên bản giao quyết định.' }, on),
    act(secretary, 'announceDecision', { on: today(), minutes: 'Biên bản công bố quyết định.' }, on),
  ];
}

/** What the committee owes to everybody after its conclusion. */
export function answered({ head, leader, prefix }: Body): readonly Act[] {
  return [
    act(
      head,
      'issueConclusion',
      {
        number: `02-TB/${prefix}`,
        on: today(),
        text: 'Thông báo kết luận nội dung tố cáo, không nêu thông tin người tố cáo.',
      },
      { when: inStage('FOLLOW_UP') },
    ),
    act(leader, 'announceConclusion', { on: today(), minutes: 'Biên bản công bố thông báo kết luận.' }),
    act(leader, 'answerSender', {
      purpose: 'result',
      form: 'receipt',
      text: 'Nội dung tố cáo đúng, có vi phạm; người bị tố cáo đã bị xử lý kỷ luật. Thông tin của ông (bà) được giữ kín.',
    }),
  ];
}

function convened({ secretary, head, members, sitting }: Body, title: string): Act {
  return {
    as: secretary,
    on: 'meeting',
    command: 'begin',
    body: async ({ api }) => {
      const { roles } = await api.request('GET', '/me', { as: secretary });
      const [held] = roles as Answer[];
      return {
        process: 'meeting',
        organisationId: held?.['organisationId'],
        sitting,
        title,
        heldOn: today(),
        chair: await personOf(api, head),
        secretary: await personOf(api, secretary),
        members: await Promise.all(members.map((one) => personOf(api, one))),
      };
    },
  };
}

function onAgenda(secretary: string, on: 'case' | 'discipline', more: Answer): Act {
  return {
    as: secretary,
    on,
    command: 'putOnAgenda',
    body: ({ ids }) => ({ meetingId: ids.meeting, ...more }),
  };
}

function attendance({ secretary, members }: Body, items: number): Act {
  return {
    as: secretary,
    on: 'meeting',
    command: 'recordAttendance',
    when: (file) => itemsOf(file).length >= items,
    body: async ({ api }) => ({ present: await Promise.all(members.map((one) => personOf(api, one))) }),
  };
}

function onItem(as: string, command: string, n: number): Act {
  return {
    as,
    on: 'meeting',
    command,
    when: (file) => itemsOf(file).length >= n,
    body: async (stage) => ({ itemId: (await itemOf(stage, as, n))['itemId'] }),
  };
}

function hearing(as: string) {
  return async (stage: Stage): Promise<Answer> => {
    const item = await itemOf(stage, as, 2);
    const [subject] = (item['matter'] as Answer)['subjects'] as Answer[];
    return {
      itemId: item['itemId'],
      subjectId: subject?.['subjectId'],
      minutes: 'Đồng chí trình bày và nhận khuyết điểm.',
    };
  };
}

/** Whether the target stands there, for what follows from another process. */
export function inStage(stage: string) {
  return (file: Answer): boolean => stageOf(file) === stage;
}

/** The stage in the file of a case, or of any other process. */
export function stageOf(file: Answer): string {
  const inner = (file['case'] ?? file['discipline'] ?? file['meeting'] ?? file) as Answer;
  const stage = inner['stage'];
  return String(typeof stage === 'object' && stage !== null ? (stage as Answer)['code'] : stage);
}

function itemsOf(file: Answer): readonly Answer[] {
  return (file['items'] ?? []) as Answer[];
}

async function itemOf({ api, ids }: Stage, as: string, n: number): Promise<Answer> {
  const item = itemsOf(await api.request('GET', `/meetings/${ids.meeting}`, { as }))[n - 1];
  if (item === undefined) throw new Error(`The meeting has no item ${n}.`);
  return item;
}

/** The branch of the person complained about, by the register. */
async function branchOf(api: Stage['api'], as: string, letter: string): Promise<string> {
  const name = letter.startsWith('13') ? 'Chi bộ Trường Y' : 'Chi bộ Trung tâm X tỉnh';
  const { items } = await api.request('GET', `/organisations?q=${encodeURIComponent(name)}`, { as });
  const found = (items as Answer[]).find((one) => one['name'] === name);
  if (found === undefined) throw new Error(`No such branch: ${name}`);
  return String(found['id']);
}
