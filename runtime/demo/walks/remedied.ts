import type { Answer } from '../api-client.ts';
import { concluded, inStage, ordered } from './committee.ts';
import type { Body } from './committee.ts';
import { allegationIds, subjectIds } from './matter.ts';
import { readByAnother } from './second-reader.ts';
import { act, today } from './walk.ts';
import type { Act, Target } from './walk.ts';

/** Whoever speaks for a supervised body, and the target under which its remediation is known. */
interface Unit {
  account: string;
  target: Extract<Target, 'remediation' | 'other-remediation'>;
  about: string;
}

/** From the order to the conclusion that asks two branches to remedy, and the answer to the sender. */
export function examinedBranches(body: Body, units: readonly Unit[]): readonly Act[] {
  const { head, leader } = body;
  return [
    ...ordered(
      body,
      'Việc thu, chi và công khai các khoản đóng góp của nhân dân ở hai chi bộ, năm 2025 và 2026.',
      'Kiểm tra việc lãnh đạo thu, chi và công khai các khoản đóng góp của nhân dân năm 2025 và 2026.',
    ),
    ...units.flatMap((unit, index) => heard(body, unit, index)),
    {
      as: leader,
      command: 'submitReport',
      body: async (stage) => ({
        findings: (await allegationIds(stage, leader)).map((allegationId) => ({
          allegationId,
          finding: 'true-violation',
        })),
        report: 'Báo cáo kết quả thẩm tra, xác minh, kèm giải trình của hai chi bộ.',
      }),
    },
    act(head, 'approveReport'),
    ...concluded(body, 'true-violation', 'remediation', {
      text: 'Hai chi bộ chậm công khai thu, chi; chưa đến mức kỷ luật, yêu cầu khắc phục.',
      more: {
        recommendation: 'Niêm yết thu, chi từng năm; đưa vào sinh hoạt chi bộ hằng quý; trả lại khoản thu vượt.',
        headResponsibility: 'Bí thư chi bộ chưa chỉ đạo công khai, chịu trách nhiệm chính.',
        membersResponsibility: 'Các chi ủy viên chưa thực hiện việc giám sát được phân công.',
      },
    }),
    act(
      head,
      'issueConclusion',
      { number: '03-TB/ĐU', on: today(), text: 'Thông báo kết luận, không nêu thông tin người tố cáo.' },
      { when: inStage('FOLLOW_UP') },
    ),
    act(leader, 'announceConclusion', { on: today(), minutes: 'Biên bản công bố thông báo kết luận.' }),
    act(leader, 'answerSender', {
      purpose: 'result',
      form: 'letter',
      text: 'Nội dung tố cáo đúng; hai chi bộ đã được yêu cầu công khai thu, chi và khắc phục. Thông tin của ông (bà) được giữ kín.',
    }),
  ];
}

/** The unit explains itself and sees the draft before the report. */
function heard({ head, leader }: Body, { account, about }: Unit, index: number): readonly Act[] {
  const questions = `Đề nghị ${about} giải trình việc thu, chi và công khai.`;
  const draft = `Dự thảo: ${about} đã thu đúng mục đích nhưng không niêm yết và không bàn trong sinh hoạt.`;
  const of = (as: string, command: string, more: Answer): Act => ({
    as,
    command,
    body: async (stage) => ({ subjectId: (await subjectIds(stage, leader))[index], ...more }),
  });
  return [
    ...readByAnother(leader, head, 'requestExplanation', questions),
    of(leader, 'requestExplanation', { questions }),
    of(account, 'submitExplanation', { text: 'Chi bộ đã thu đúng mức họp dân, có sổ ghi chép nhưng chưa niêm yết.' }),
    ...readByAnother(leader, head, 'shareDraftFindings', draft),
    of(leader, 'shareDraftFindings', { draft }),
    of(account, 'commentOnDraft', { text: 'Chi bộ nhất trí với dự thảo.' }),
  ];
}

/** A plan of the unit, approved by the head; with `done`, carried out, checked by the team and confirmed. */
export function remedied(
  { head, leader }: Body,
  { account, target, about }: Unit,
  { tasks, done }: { tasks: readonly string[]; done: boolean },
): readonly Act[] {
  const on = { on: target };
  const reported = done ? tasks : tasks.slice(0, 1);
  return [
    act(
      account,
      'planRemediation',
      {
        text: `Kế hoạch khắc phục của ${about}.`,
        tasks: tasks.map((text, index) => ({ text, dueOn: daysAhead((index + 1) * 10) })),
      },
      on,
    ),
    act(head, 'approveRemediation', {}, on),
    ...reported.map((_, index) =>
      act(
        account,
        'reportProgress',
        { taskId: `task-${index + 1}`, done: true, text: 'Đã hoàn thành, có biên bản niêm yết.', attachments: [] },
        on,
      ),
    ),
    ...(done
      ? [
          act(
            leader,
            'recordCheckpoint',
            { checkpoint: '1', on: today(), result: 'done', text: 'Đã xem bảng niêm yết và biên bản sinh hoạt.' },
            on,
          ),
          act(head, 'confirmRemedied', { text: 'Chi bộ đã khắc phục xong.' }, on),
        ]
      : []),
  ];
}

/** So many calendar days from today in Hà Nội. */
function daysAhead(days: number): string {
  return new Date(Date.now() + (7 + days * 24) * 3600 * 1000).toISOString().slice(0, 10);
}
