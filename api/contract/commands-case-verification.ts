import { z } from 'zod';
import { EVIDENCE_SOURCES, FINDINGS } from '../../domain/taxonomy/settlement.ts';
import {
  attachments,
  chosen,
  chosenAny,
  chosenSome,
  day,
  dayOrNone,
  numbered,
  numberOfDays,
  personId,
  reason,
  subjectId,
  words,
} from './command-fields.ts';
import { decision } from './commands-case-levels.ts';

/** What was found about one allegation; the report proposes it, the meeting adopts it. */
export const findingSchema = z
  .strictObject({
    allegationId: chosen('Nội dung phản ánh'),
    finding: z.enum(FINDINGS).meta({ title: 'Kết quả' }),
  })
  .meta({ id: 'FindingInput' });

/** The work of the team, from the order to the approved report. */
const TEAM_COMMANDS = {
  orderVerification: z.strictObject({
    type: z.literal('orderVerification'),
    leader: chosen('Trưởng đoàn'),
    members: chosenAny('Thành viên đoàn'),
    scope: words('Nội dung kiểm tra, xác minh'),
    dueOn: dayOrNone('Hạn theo kế hoạch'),
    decision,
  }),
  approvePlan: z.strictObject({ type: z.literal('approvePlan'), plan: words('Kế hoạch được duyệt') }),
  presentDecision: z.strictObject({
    type: z.literal('presentDecision'),
    on: day('Ngày công bố quyết định'),
    subjectIds: chosenSome(
      'Tổ chức, cá nhân được công bố quyết định',
      'Hãy chọn ít nhất một tổ chức, cá nhân được công bố quyết định.',
    ),
    notice: words('Nội dung thông báo (người được kiểm tra sẽ đọc; không chép đơn)'),
  }),
  requestExplanation: z.strictObject({
    type: z.literal('requestExplanation'),
    subjectId,
    questions: words('Nội dung yêu cầu giải trình (người được kiểm tra sẽ đọc)'),
  }),
  recordExplanation: z.strictObject({
    type: z.literal('recordExplanation'),
    subjectId,
    text: words('Nội dung giải trình (bản giấy có chữ ký)'),
    attachments,
  }),
  recordSession: z.strictObject({
    type: z.literal('recordSession'),
    on: day('Ngày làm việc'),
    subjectId: subjectId.nullable().default(null),
    minutes: words('Biên bản làm việc'),
  }),
  addEvidence: z.strictObject({
    type: z.literal('addEvidence'),
    title: words('Tên chứng cứ'),
    source: z.enum(EVIDENCE_SOURCES).meta({ title: 'Nguồn' }),
    attachments,
  }),
  preserveDocuments: z.strictObject({
    type: z.literal('preserveDocuments'),
    organisationId: chosen('Nơi giữ tài liệu').nullable().default(null),
    text: words('Tài liệu phải giữ nguyên'),
  }),
  recordUnitReview: z.strictObject({
    type: z.literal('recordUnitReview'),
    on: day('Ngày hội nghị'),
    text: words('Ý kiến của đơn vị'),
  }),
  answerWitnessProposal: z.strictObject({
    type: z.literal('answerWitnessProposal'),
    proposalId: numbered('witness', 'Đề nghị về người làm chứng'),
    accepted: z.boolean({ error: 'Hãy chọn chấp nhận hay không.' }).meta({ title: 'Chấp nhận' }),
    reason: words('Lý do (người được kiểm tra sẽ đọc)'),
  }),
  decideObjection: z.strictObject({
    type: z.literal('decideObjection'),
    objectionId: numbered('objection', 'Đề nghị thay đổi thành viên đoàn'),
    upheld: z.boolean({ error: 'Hãy chọn chấp nhận hay không.' }).meta({ title: 'Chấp nhận' }),
    reason: words('Lý do (người được kiểm tra sẽ đọc)'),
  }),
  replaceTeamMember: z.strictObject({
    type: z.literal('replaceTeamMember'),
    leaves: chosen('Người thôi tham gia đoàn'),
    joins: chosen('Người thay').nullable().default(null),
    reason,
  }),
  shareDraftFindings: z.strictObject({
    type: z.literal('shareDraftFindings'),
    subjectId,
    draft: words('Dự thảo kết quả (người được kiểm tra sẽ đọc)'),
  }),
  submitReport: z.strictObject({
    type: z.literal('submitReport'),
    findings: z
      .array(findingSchema)
      .min(1, { error: 'Hãy nêu kết quả của từng nội dung phản ánh.' })
      .max(50)
      .meta({ title: 'Kết quả từng nội dung' }),
    report: words('Báo cáo kết quả'),
  }),
  returnReport: z.strictObject({ type: z.literal('returnReport'), reason: words('Yêu cầu bổ sung') }),
  approveReport: z.strictObject({ type: z.literal('approveReport') }),
} as const;

/** What the person complained about does: on their own page, or entered by the team with the scan of the signed paper. */
const OF_THE_SUBJECT = {
  submitExplanation: z.strictObject({
    type: z.literal('submitExplanation'),
    subjectId,
    text: words('Nội dung giải trình'),
    attachments,
  }),
  offerEvidence: z.strictObject({
    type: z.literal('offerEvidence'),
    subjectId,
    text: words('Chứng cứ cung cấp'),
    attachments,
  }),
  proposeWitness: z.strictObject({
    type: z.literal('proposeWitness'),
    subjectId,
    text: words('Người làm chứng và nội dung làm chứng'),
    attachments,
  }),
  objectToTeamMember: z.strictObject({
    type: z.literal('objectToTeamMember'),
    subjectId,
    personId: personId.meta({ title: 'Thành viên đoàn' }),
    reason,
    attachments,
  }),
  commentOnDraft: z.strictObject({
    type: z.literal('commentOnDraft'),
    subjectId,
    text: words('Ý kiến về dự thảo'),
    attachments,
  }),
  reserveOpinion: z.strictObject({
    type: z.literal('reserveOpinion'),
    subjectId,
    text: words('Ý kiến bảo lưu'),
    attachments,
  }),
  requestMoreTime: z.strictObject({
    type: z.literal('requestMoreTime'),
    subjectId,
    days: numberOfDays('Số ngày xin thêm'),
    reason,
    attachments,
  }),
  subjectRequestsReview: z.strictObject({
    type: z.literal('subjectRequestsReview'),
    subjectId,
    reason: words('Nội dung đề nghị xem xét lại'),
    attachments,
  }),
} as const;

/** Verification (kiểm tra, xác minh): by the team and by those it is about. */
export const CASE_VERIFICATION_COMMANDS = { ...TEAM_COMMANDS, ...OF_THE_SUBJECT } as const;
