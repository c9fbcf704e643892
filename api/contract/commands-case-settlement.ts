import { z } from 'zod';
import {
  CONFLICT_RELATIONS,
  LAW_BODIES,
  LAW_NOTICES,
  PAUSE_GROUNDS,
  SENTENCES,
  TERMINATION_GROUNDS,
  WITHDRAWAL_SIGNS,
} from '../../domain/taxonomy/settlement.ts';
import { MEASURE_KINDS } from '../../domain/protection/state.ts';
import { bypass, decision } from './commands-case-levels.ts';
import { senderId } from './commands-case-parts.ts';
import { chosen, day, personId, reason, subjectId, words, wordsOrNone } from './command-fields.ts';

const signs = z
  .array(z.enum(WITHDRAWAL_SIGNS))
  .max(WITHDRAWAL_SIGNS.length)
  .default([])
  .meta({ title: 'Dấu hiệu thấy được khi rút đơn' });

/** Taking a matter on, passing it on, standing still, ending without a conclusion; what the sender and bodies of law do meanwhile. */
export const CASE_SETTLEMENT_COMMANDS = {
  accept: z.strictObject({ type: z.literal('accept'), grounds: words('Căn cứ thụ lý'), decision, bypass }),
  transfer: z.strictObject({
    type: z.literal('transfer'),
    organisationId: chosen('Nơi có thẩm quyền giải quyết'),
    reason: words('Lý do chuyển'),
    decision,
  }),
  acknowledgeTransfer: z.strictObject({ type: z.literal('acknowledgeTransfer') }),
  returnTransfer: z.strictObject({ type: z.literal('returnTransfer'), reason: words('Lý do trả lại') }),
  decideCompetence: z.strictObject({
    type: z.literal('decideCompetence'),
    organisationId: chosen('Tổ chức được giao giải quyết'),
    reason,
  }),
  noteCrimeSigns: z.strictObject({ type: z.literal('noteCrimeSigns'), text: words('Dấu hiệu tội phạm') }),
  refer: z.strictObject({
    type: z.literal('refer'),
    body: z.enum(LAW_BODIES).meta({ title: 'Cơ quan tiếp nhận' }),
    matter: words('Nội dung chuyển'),
    documents: wordsOrNone('Tài liệu kèm theo'),
    endsCase: z.boolean().default(false).meta({ title: 'Không còn nội dung nào phải giải quyết ở đây' }),
    decision,
  }),
  recordLawNotice: z.strictObject({
    type: z.literal('recordLawNotice'),
    notice: z.enum(LAW_NOTICES).meta({ title: 'Nội dung thông báo' }),
    on: day('Ngày của văn bản'),
    sentence: z.enum(SENTENCES).nullable().default(null).meta({ title: 'Hình phạt (chỉ khi là bản án có hiệu lực)' }),
    subjectId: subjectId.nullable().default(null),
    text: words('Trích yếu thông báo'),
  }),
  askSender: z.strictObject({
    type: z.literal('askSender'),
    question: words('Câu hỏi cho người gửi'),
    answerBy: day('Đề nghị trả lời trước ngày'),
    senderId,
  }),
  senderAnswered: z.strictObject({ type: z.literal('senderAnswered'), text: words('Trả lời của người gửi') }),
  withdraw: z.strictObject({ type: z.literal('withdraw'), text: words('Nội dung đề nghị rút đơn'), signs, senderId }),
  acceptWithdrawal: z.strictObject({ type: z.literal('acceptWithdrawal'), reason }),
  continueDespiteWithdrawal: z.strictObject({ type: z.literal('continueDespiteWithdrawal'), reason }),
  forwardWithdrawal: z.strictObject({
    type: z.literal('forwardWithdrawal'),
    caseId: chosen('Vụ việc được rút'),
    signs,
    text: words('Nội dung đề nghị rút đơn'),
  }),
  reportThreat: z.strictObject({ type: z.literal('reportThreat'), text: words('Việc đe dọa, trả thù'), senderId }),
  acknowledgeThreat: z.strictObject({ type: z.literal('acknowledgeThreat'), measures: words('Biện pháp bảo vệ') }),
  requestProtection: z.strictObject({
    type: z.literal('requestProtection'),
    what: z.enum(MEASURE_KINDS).nullable().default(null).meta({ title: 'Cần bảo vệ' }),
    text: words('Vì sao cần được bảo vệ'),
    senderId,
  }),
  pauseSettlement: z.strictObject({
    type: z.literal('pauseSettlement'),
    ground: z.enum(PAUSE_GROUNDS).meta({ title: 'Căn cứ tạm đình chỉ giải quyết' }),
    reason,
  }),
  resumeSettlement: z.strictObject({ type: z.literal('resumeSettlement'), reason: words('Lý do tiếp tục giải quyết') }),
  terminate: z.strictObject({
    type: z.literal('terminate'),
    ground: z.enum(TERMINATION_GROUNDS).meta({ title: 'Căn cứ đình chỉ giải quyết' }),
    reason,
    decision,
  }),
  declareConflict: z.strictObject({
    type: z.literal('declareConflict'),
    personId,
    relation: z.enum(CONFLICT_RELATIONS).meta({ title: 'Quan hệ' }),
    reason,
  }),
  liftConflict: z.strictObject({ type: z.literal('liftConflict'), personId, reason }),
} as const;
