import { z } from 'zod';
import { ANSWER_FORMS } from '../../domain/case/commands.ts';
import { ENVELOPE_RESULTS, PROTECTION_BODIES, REWEIGHINGS } from '../../domain/case/intake/intake-commands.ts';
import { INSPECTORS, OPENED_ORIGINS } from '../../domain/case/intake/origin.ts';
import { INTAKE_FIELDS, SIGNATURES } from '../../domain/intake/fields.ts';
import { SUBMISSION_KINDS, TRACKS } from '../../domain/taxonomy/codes.ts';
import { chosen, day, words, wordsOrNone, yesOrNo } from './command-fields.ts';
import { allegationSchema, subjectSchema } from './commands-case-intake.ts';
import { senderId, shortLine } from './commands-case-parts.ts';

/** What is said of a letter beside its words, and cases that nobody sent. */
export const CASE_FIELD_COMMANDS = {
  openCase: z.strictObject({
    type: z.literal('openCase'),
    organisationId: chosen('Cơ quan xử lý'),
    origin: z.enum(OPENED_ORIGINS).meta({ title: 'Nguồn vụ việc' }),
    ref: z
      .string()
      .trim()
      .max(60, { error: 'Số văn bản quá dài (tối đa 60 ký tự).' })
      .nullable()
      .default(null)
      .meta({ title: 'Số văn bản, mục chương trình' }),
    inspector: z.enum(INSPECTORS).meta({ title: 'Chủ thể kiểm tra' }),
    kind: z.enum(SUBMISSION_KINDS).default('report').meta({ title: 'Loại việc' }),
    track: z.enum(TRACKS).default('party').meta({ title: 'Trình tự giải quyết' }),
    subjects: z
      .array(subjectSchema)
      .min(1, { error: 'Hãy nêu ít nhất một tổ chức, cá nhân được kiểm tra.' })
      .max(50)
      .meta({ title: 'Tổ chức, cá nhân được kiểm tra' }),
    allegations: z
      .array(allegationSchema)
      .min(1, { error: 'Hãy nêu ít nhất một nội dung kiểm tra.' })
      .max(50)
      .meta({ title: 'Nội dung kiểm tra' }),
    grounds: words('Căn cứ mở vụ việc'),
  }),
  openEnvelope: z.strictObject({
    type: z.literal('openEnvelope'),
    result: z.enum(ENVELOPE_RESULTS).meta({ title: 'Cách xử lý phong bì' }),
    text: words('Nội dung đơn, hoặc nơi giữ và số phong bì'),
  }),
  /** What is told of the sender is sealed in the vault and never comes to the case; that it is there counts as completed. */
  completeIntake: z.strictObject({
    type: z.literal('completeIntake'),
    senderId,
    name: shortLine('Họ và tên người gửi (niêm phong)', 200),
    address: shortLine('Địa chỉ (niêm phong)', 500),
    phone: shortLine('Điện thoại (niêm phong)', 40),
    email: shortLine('Thư điện tử (niêm phong)', 200),
    idNumber: shortLine('Số căn cước (niêm phong)', 20),
    fields: z.array(z.enum(INTAKE_FIELDS)).max(INTAKE_FIELDS.length).default([]).meta({ title: 'Mục đã bổ sung' }),
    signature: z.enum(SIGNATURES).nullable().default(null).meta({ title: 'Chữ ký' }),
    note: wordsOrNone('Ghi chú (không ghi thông tin nhận diện người gửi)'),
  }),
  noteVulnerableSender: z.strictObject({
    type: z.literal('noteVulnerableSender'),
    capacity: z.enum(['minor', 'no-capacity']).meta({ title: 'Năng lực hành vi của người gửi' }),
    harm: yesOrNo('Có dấu hiệu bị xâm hại'),
    guardianIsSubject: yesOrNo('Người giám hộ là người bị phản ánh'),
  }),
  notifyProtection: z.strictObject({
    type: z.literal('notifyProtection'),
    body: z.enum(PROTECTION_BODIES).meta({ title: 'Cơ quan đã báo' }),
    on: day('Ngày báo'),
    guardianTold: yesOrNo('Đã báo người giám hộ'),
    text: words('Nội dung đã báo'),
  }),
  addArticle: z.strictObject({
    type: z.literal('addArticle'),
    newspaper: words('Cơ quan báo chí'),
    title: words('Tên bài'),
    link: wordsOrNone('Đường dẫn'),
    publishedOn: day('Ngày đăng'),
  }),
  requestPressAnswer: z.strictObject({
    type: z.literal('requestPressAnswer'),
    requestedOn: day('Ngày nhận yêu cầu'),
    text: words('Nội dung báo chí yêu cầu'),
  }),
  recordCorrection: z.strictObject({
    type: z.literal('recordCorrection'),
    publishedOn: day('Ngày đăng cải chính'),
    text: words('Nội dung cải chính'),
  }),
  reweighAllegations: z.strictObject({
    type: z.literal('reweighAllegations'),
    result: z.enum(REWEIGHINGS).meta({ title: 'Kết quả xem xét lại' }),
    text: words('Lý do'),
  }),
  noteRelayTold: z.strictObject({
    type: z.literal('noteRelayTold'),
    on: day('Ngày xác nhận'),
    told: yesOrNo('Đại biểu đã báo công dân'),
  }),
  tellExtension: z.strictObject({
    type: z.literal('tellExtension'),
    form: z.enum(ANSWER_FORMS).meta({ title: 'Hình thức' }),
    text: words('Nội dung thông báo gia hạn'),
  }),
} as const;
