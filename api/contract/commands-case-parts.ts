import { z } from 'zod';
import { LINK_RELATIONS } from '../../domain/case/parts/parts-state.ts';
import { SUBMISSION_KINDS, TRACKS } from '../../domain/taxonomy/codes.ts';
import { chosen, chosenSome, count, day, reason, words, yesOrNo } from './command-fields.ts';

const MOST_PARTS = 10;

/** A sender of the case by its id there, or none where the case has one alone. */
export const senderId = z.string().max(60).nullable().default(null).meta({ title: 'Người gửi' });

/** Senders of the case; none chosen = all of them. */
export const senderIds = z.array(z.string().max(60)).max(50).default([]).meta({ title: 'Trả lời cho người gửi' });

const some = count('Số người').min(1, { error: 'Số người ít nhất là 1.' }).meta({ title: 'Số người' });

/** One line of particulars that may be left out. */
export const shortLine = (title: string, most: number) =>
  z
    .string()
    .trim()
    .max(most, { error: `${title} quá dài.` })
    .nullable()
    .default(null)
    .meta({ title });

const partSchema = z
  .strictObject({
    kind: z.enum(SUBMISSION_KINDS).meta({ title: 'Loại đơn của phần tách' }),
    track: z.enum(TRACKS).default('party').meta({ title: 'Trình tự giải quyết' }),
    allegationIds: chosenSome('Nội dung thuộc phần này', 'Hãy chọn ít nhất một nội dung cho phần tách.'),
    subjectIds: chosenSome('Tổ chức, cá nhân thuộc phần này', 'Hãy chọn ít nhất một tổ chức, cá nhân cho phần tách.'),
  })
  .meta({ id: 'SplitPartInput' });

/** What is split off or joined, which cases have to do with each other, and what becomes of a sender or a group. */
export const CASE_PARTS_COMMANDS = {
  split: z.strictObject({
    type: z.literal('split'),
    parts: z
      .array(partSchema)
      .min(1, { error: 'Hãy nêu ít nhất một phần cần tách.' })
      .max(MOST_PARTS)
      .meta({ title: 'Phần tách ra' }),
    restKind: z.enum(SUBMISSION_KINDS).meta({ title: 'Loại đơn của phần ở lại' }),
    keptSubjectIds: chosenSome('Tổ chức, cá nhân ở lại vụ việc này', 'Hãy chọn ít nhất một tổ chức, cá nhân ở lại.'),
    reason,
  }),
  consolidate: z.strictObject({ type: z.literal('consolidate'), caseId: chosen('Nhập vào vụ việc'), reason }),
  linkCase: z.strictObject({
    type: z.literal('linkCase'),
    caseId: chosen('Vụ việc liên quan'),
    relation: z.enum(LINK_RELATIONS).meta({ title: 'Quan hệ giữa hai vụ việc' }),
    reason,
  }),
  /** Who speaks for the group now is sealed in the vault and never comes to the case. */
  replaceRepresentative: z.strictObject({
    type: z.literal('replaceRepresentative'),
    senderId,
    name: z
      .string()
      .trim()
      .min(1, { error: 'Hãy ghi họ và tên người đại diện mới.' })
      .max(200, { error: 'Họ và tên quá dài.' })
      .meta({ title: 'Họ và tên người đại diện mới (niêm phong)' }),
    address: shortLine('Địa chỉ (niêm phong)', 500),
    phone: shortLine('Điện thoại (niêm phong)', 40),
    text: words('Căn cứ bằng văn bản, không ghi tên'),
  }),
  withdrawMember: z.strictObject({
    type: z.literal('withdrawMember'),
    senderId,
    members: some,
    isRepresentative: yesOrNo('Có cả người đại diện'),
    text: words('Nội dung đề nghị, không ghi tên'),
  }),
  splitGroup: z.strictObject({
    type: z.literal('splitGroup'),
    senderId,
    members: some,
    text: words('Lý do tách nhóm, không ghi tên'),
  }),
  askForSecrecy: z.strictObject({
    type: z.literal('askForSecrecy'),
    senderId,
    text: words('Người gửi đề nghị bằng văn bản hay trực tiếp, ngày nào (không ghi tên)'),
  }),
  noteSenderDeath: z.strictObject({
    type: z.literal('noteSenderDeath'),
    senderId,
    on: day('Ngày mất'),
    hasHeirs: yesOrNo('Có người thừa kế quyền, nghĩa vụ tiếp tục'),
    text: words('Căn cứ, không ghi tên'),
  }),
} as const;
