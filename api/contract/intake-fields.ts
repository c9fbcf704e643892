import { z } from 'zod';
import { CAPACITIES, COPIES, LANGUAGES, RELAYERS, SIGNATURES, UNOPENED_GROUNDS } from '../../domain/intake/fields.ts';
import { daySchema, idSchema } from './values.ts';

const short = (title: string, max = 200) =>
  z
    .string({ error: `${title}: hãy nhập bằng chữ.` })
    .trim()
    .min(1, { error: `${title} không được để trống.` })
    .max(max, { error: `${title} quá dài.` })
    .meta({ title });
const optionalDay = (title: string) => daySchema.optional().meta({ title });

/** Somebody who is named beside the sender. Sealed with the sender's identity. */
const named = (title: string) =>
  z.strictObject({
    name: short(title).optional(),
    address: short('Địa chỉ', 500).optional(),
    phone: short('Điện thoại', 40).optional(),
  });

/** Complaint, form 01 of NĐ 155/2026: what is complained about, and who acts for the complainant. */
const complaintSchema = z.strictObject({
  body: short('Cơ quan, người bị khiếu nại').optional(),
  decision: short('Quyết định, hành vi bị khiếu nại', 500).optional(),
  decisionKnownOn: optionalDay('Ngày nhận được hoặc biết quyết định'),
  /** Sealed. */
  proxy: named('Người được ủy quyền').optional(),
});

/** Minor or person without capacity (practice: P34). */
const vulnerable = {
  capacity: z.enum(CAPACITIES).optional().meta({ title: 'Năng lực hành vi của người gửi' }),
  harm: z.boolean().optional().meta({ title: 'Có dấu hiệu bị xâm hại' }),
  /** Name and address are sealed. */
  guardian: named('Người giám hộ')
    .extend({ isSubject: z.boolean().default(false).meta({ title: 'Người giám hộ là người bị phản ánh' }) })
    .optional(),
};

/** The identity paper behind the number, for complaints. Sealed. */
const idPaper = {
  idIssuedOn: optionalDay('Ngày cấp giấy tờ tùy thân'),
  idIssuedAt: short('Nơi cấp giấy tờ tùy thân').optional(),
};

const language = z.enum(LANGUAGES).optional().meta({ title: 'Ngôn ngữ trình bày' });

const articleSchema = z.strictObject({
  newspaper: short('Cơ quan báo chí').optional(),
  title: short('Tên bài', 500).optional(),
  link: short('Đường dẫn', 1_000).optional(),
  publishedOn: daySchema.meta({ title: 'Ngày đăng' }),
});

const relaySchema = z.strictObject({
  by: z.enum(RELAYERS, { error: 'Hãy chọn nơi chuyển đơn.' }).meta({ title: 'Nơi chuyển đơn' }),
  organisationId: idSchema.optional(),
  name: short('Tên nơi chuyển đơn').optional(),
  documentNumber: short('Số văn bản chuyển đơn', 60).optional(),
  documentDate: optionalDay('Ngày văn bản chuyển đơn'),
  asksForReport: z.boolean().default(false).meta({ title: 'Yêu cầu báo lại kết quả' }),
});

/** A statement spoken at the desk or on the telephone and written down (Luật Tố cáo 2018 Đ23.2; practice: P34). */
const oralSchema = z.strictObject({
  writtenDown: z.boolean().default(true).meta({ title: 'Đã ghi biên bản lời trình bày' }),
  readBack: z.boolean().default(false).meta({ title: 'Đã đọc lại cho người trình bày nghe' }),
  /** On record; anybody else is named, and sealed. */
  witnessId: idSchema.optional(),
  witness: short('Người chứng kiến').optional(),
});

/** What the desk may say of a letter beside its words; nothing of it is ever a reason not to take the letter. */
export const intakeSchema = z
  .strictObject({
    letterDate: optionalDay('Ngày ghi trên đơn'),
    incomingNumber: short('Số đến', 40).optional(),
    registeredMail: short('Số bưu gửi bảo đảm', 40).optional(),
    postmarkedOn: optionalDay('Ngày trên dấu bưu điện'),
    envelopeKept: z.boolean().optional().meta({ title: 'Đã lưu ảnh phong bì' }),
    paperNumber: short('Số trong sổ giấy cũ', 60).optional(),
    copy: z.enum(COPIES).optional().meta({ title: 'Bản gốc hay bản sao' }),
    signature: z.enum(SIGNATURES).optional().meta({ title: 'Chữ ký' }),
    unopened: z.enum(UNOPENED_GROUNDS).optional().meta({ title: 'Vào sổ, không mở phong bì' }),
    oral: oralSchema.optional(),
    language,
    interpreterId: idSchema.optional(),
    interpreter: short('Người phiên dịch').optional(),
    ...vulnerable,
    ...idPaper,
    complaint: complaintSchema.optional(),
    articles: z.array(articleSchema).max(50, { error: 'Mỗi lần nhập nhiều nhất 50 bài báo.' }).optional(),
    answerInPress: z.boolean().optional().meta({ title: 'Báo chí yêu cầu trả lời trên báo' }),
    relay: relaySchema.optional(),
  })
  .meta({ id: 'IntakeFields' });

/** What a sender without an account may say beside the words. */
export const publicIntakeSchema = z
  .strictObject({
    letterDate: optionalDay('Ngày viết'),
    language,
    ...vulnerable,
    ...idPaper,
    complaint: complaintSchema.optional(),
  })
  .meta({ id: 'PublicIntakeFields' });
