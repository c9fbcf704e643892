import { z } from 'zod';
import { LEVELS } from '../../domain/discipline/competence-table.ts';
import { FORMS } from '../../domain/discipline/forms.ts';
import { UNLIMITED_MATTERS } from '../../domain/discipline/limitation.ts';
import type { PostponementGround } from '../../domain/discipline/postponement.ts';
import { LIFE_EVENTS } from '../../domain/taxonomy/life-events.ts';
import { countsSchema } from './ballot-counts.ts';
import {
  chosen,
  count,
  day,
  dayOrNone,
  documentNumber,
  personId,
  words,
  wordsOrNone,
  yesOrNo,
} from './command-fields.ts';
import { EVERYWHERE_COMMANDS } from './commands-everywhere.ts';
import { textSchema } from './values.ts';

const POSTPONEMENT_GROUNDS = [
  'PREGNANT',
  'CHILD_UNDER_12_MONTHS',
  'SERIOUSLY_ILL_IN_HOSPITAL',
] as const satisfies readonly PostponementGround['ground'][];

/** One row of a form; a day that does not belong to the ground is left out of the command. */
const groundSchema = z
  .strictObject({
    ground: z.enum(POSTPONEMENT_GROUNDS).meta({ title: 'Căn cứ' }),
    birthExpectedOn: dayOrNone('Ngày dự sinh'),
    bornOn: dayOrNone('Ngày sinh của con'),
  })
  .refine(({ ground, bornOn }) => ground !== 'CHILD_UNDER_12_MONTHS' || bornOn !== null, {
    path: ['bornOn'],
    error: 'Hãy ghi ngày sinh của con.',
  })
  .meta({ id: 'PostponementGroundInput' });

/** What people send to a discipline (thi hành kỷ luật): it begins with a conclusion, and a meeting votes. */
export const DISCIPLINE_COMMANDS_GIVEN = {
  recordViolation: z.strictObject({
    type: z.literal('recordViolation'),
    startedOn: day('Vi phạm bắt đầu ngày'),
    endedOn: dayOrNone('Vi phạm kết thúc ngày (để trống khi còn tiếp diễn)'),
    unlimited: z.enum(UNLIMITED_MATTERS).nullable().default(null).meta({ title: 'Trường hợp không áp dụng thời hiệu' }),
    inOffice: yesOrNo('Đang giữ chức vụ trong Đảng'),
    managedBy: z.enum(LEVELS).meta({ title: 'Cấp quản lý' }),
    committeesOf: z.array(z.enum(LEVELS)).max(LEVELS.length).default([]).meta({ title: 'Là cấp ủy viên của cấp' }),
    temporaryActivity: z.boolean().default(false).meta({ title: 'Đang sinh hoạt tạm thời ở chi bộ khác' }),
    grounds: words('Căn cứ xác định vi phạm'),
  }),
  submitSelfReview: z.strictObject({
    type: z.literal('submitSelfReview'),
    text: words('Bản tự kiểm điểm'),
    ownForm: z.enum(FORMS).nullable().default(null).meta({ title: 'Hình thức kỷ luật tự nhận' }),
  }),
  recordSelfReviewRefused: z.strictObject({
    type: z.literal('recordSelfReviewRefused'),
    minutes: words('Biên bản về việc không tự kiểm điểm'),
  }),
  recordBranchVote: z.strictObject({
    type: z.literal('recordBranchVote'),
    organisationId: chosen('Chi bộ'),
    heldOn: day('Ngày họp chi bộ'),
    entitled: count('Số đảng viên có quyền biểu quyết'),
    present: count('Số có mặt'),
    recused: count('Số không tham gia biểu quyết'),
    issued: count('Số phiếu phát ra'),
    counts: countsSchema.meta({ title: 'Kết quả kiểm phiếu' }),
    minutes: words('Biên bản họp chi bộ'),
  }),
  bypassBranch: z.strictObject({ type: z.literal('bypassBranch'), reason: words('Lý do không qua chi bộ') }),
  summonSubject: z.strictObject({
    type: z.literal('summonSubject'),
    hearingOn: day('Ngày nghe tổ chức, đảng viên trình bày'),
    text: words('Nội dung giấy mời (người được xem xét kỷ luật sẽ đọc)'),
  }),
  recordHearing: z.strictObject({
    type: z.literal('recordHearing'),
    outcome: z.enum(['heard', 'absent', 'written']).meta({ title: 'Kết quả' }),
    minutes: words('Biên bản'),
  }),
  postpone: z.strictObject({
    type: z.literal('postpone'),
    grounds: z
      .array(groundSchema)
      .min(1, { error: 'Hãy chọn ít nhất một căn cứ chưa xem xét kỷ luật.' })
      .max(POSTPONEMENT_GROUNDS.length)
      .meta({ title: 'Căn cứ chưa xem xét kỷ luật' }),
    text: words('Nội dung, tài liệu làm căn cứ'),
  }),
  resume: z.strictObject({ type: z.literal('resume'), reason: words('Lý do xem xét trở lại') }),
  putOnAgenda: z.strictObject({
    type: z.literal('putOnAgenda'),
    meetingId: chosen('Kỳ họp'),
    ballot: z.enum(['propose', 'decide']).meta({ title: 'Loại biểu quyết' }),
  }),
  noteLifeEvent: z.strictObject({
    type: z.literal('noteLifeEvent'),
    personId,
    event: z.enum(LIFE_EVENTS).meta({ title: 'Thay đổi' }),
    on: day('Ngày thay đổi'),
    text: wordsOrNone('Nội dung, căn cứ'),
  }),
  tellHomeBranch: z.strictObject({
    type: z.literal('tellHomeBranch'),
    on: day('Ngày thông báo'),
    text: words('Nội dung đã thông báo'),
  }),
  signDecision: z.strictObject({
    type: z.literal('signDecision'),
    number: documentNumber,
    signedOn: day('Ngày ký'),
  }),
  serveDecision: z.strictObject({
    type: z.literal('serveDecision'),
    on: day('Ngày giao quyết định'),
    refused: z.boolean().default(false).meta({ title: 'Không nhận quyết định' }),
    witnesses: z
      .array(textSchema)
      .max(4, { error: 'Nêu nhiều nhất bốn người làm chứng.' })
      .default([])
      .meta({ title: 'Người làm chứng (khi không nhận)' }),
    minutes: words('Biên bản giao quyết định'),
  }),
  announceDecision: z.strictObject({
    type: z.literal('announceDecision'),
    on: day('Ngày công bố'),
    minutes: words('Biên bản công bố'),
  }),
  confirmStateParallel: z.strictObject({
    type: z.literal('confirmStateParallel'),
    text: words('Kết quả xử lý của chính quyền, đoàn thể'),
  }),
  reportNewViolation: z.strictObject({
    type: z.literal('reportNewViolation'),
    on: day('Ngày vi phạm mới'),
    grounds: words('Căn cứ'),
  }),
  tellNotDisciplined: z.strictObject({
    type: z.literal('tellNotDisciplined'),
    on: day('Ngày thông báo'),
    text: words('Nội dung thông báo (người được xem xét kỷ luật sẽ đọc)'),
  }),
  ...EVERYWHERE_COMMANDS,
} as const;
