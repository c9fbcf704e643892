import { z } from 'zod';
import { SITTINGS } from '../../domain/meeting/state.ts';
import { CONFLICT_RELATIONS, CONSEQUENCES } from '../../domain/taxonomy/settlement.ts';
import { countsSchema, handVoteSchema } from './ballot-counts.ts';
import {
  chosen,
  chosenSome,
  count,
  day,
  dayOrNone,
  numbered,
  personId,
  reason,
  subjectId,
  words,
  wordsOrNone,
} from './command-fields.ts';
import { findingSchema } from './commands-case-verification.ts';
import { EVERYWHERE_COMMANDS } from './commands-everywhere.ts';

const itemId = numbered('item', 'Nội dung trong chương trình');

const members = chosenSome('Thành viên có quyền biểu quyết', 'Hãy nêu ít nhất một thành viên.');

/** People say what a conclusion means for a subject; the id of a discipline that begins is given by the API. */
const consequenceSchema = z
  .strictObject({
    subjectId,
    consequence: z.enum(CONSEQUENCES).meta({ title: 'Hướng xử lý' }),
    recommendation: wordsOrNone('Kiến nghị khắc phục (bắt buộc khi yêu cầu khắc phục)'),
    remedyBy: dayOrNone('Khắc phục xong trước ngày'),
    headResponsibility: wordsOrNone('Trách nhiệm của người đứng đầu (khi kết luận về tổ chức)'),
    membersResponsibility: wordsOrNone('Trách nhiệm của các thành viên (khi kết luận về tổ chức)'),
    cleared: z.boolean().default(false).meta({ title: 'Không có vi phạm (bên cạnh người khác có vi phạm)' }),
  })
  .meta({ id: 'ConsequenceInput' });

/** What people send to a meeting (kỳ họp). `convene` begins one and goes to POST /processes. */
export const MEETING_COMMANDS_GIVEN = {
  convene: z.strictObject({
    type: z.literal('convene'),
    organisationId: chosen('Tổ chức họp'),
    sitting: z.enum(SITTINGS).meta({ title: 'Loại kỳ họp' }),
    title: words('Tên kỳ họp'),
    heldOn: day('Ngày họp'),
    chair: chosen('Chủ trì'),
    secretary: chosen('Thư ký'),
    members,
  }),
  moveMeeting: z.strictObject({ type: z.literal('moveMeeting'), heldOn: day('Ngày họp mới'), reason }),
  cancelMeeting: z.strictObject({ type: z.literal('cancelMeeting'), reason }),
  changeMembers: z.strictObject({ type: z.literal('changeMembers'), members, reason }),
  nameSecretary: z.strictObject({ type: z.literal('nameSecretary'), personId, reason }),
  sendPapers: z.strictObject({ type: z.literal('sendPapers') }),
  recordAttendance: z.strictObject({
    type: z.literal('recordAttendance'),
    present: chosenSome('Thành viên có mặt', 'Hãy chọn ít nhất một thành viên có mặt.'),
    on: dayOrNone('Ngày đã họp (khi nhập sau ngày họp; để trống là hôm nay)'),
  }),
  recuse: z.strictObject({
    type: z.literal('recuse'),
    itemId,
    personId,
    relation: z.enum(CONFLICT_RELATIONS).meta({ title: 'Quan hệ' }),
    reason: wordsOrNone('Lý do (bắt buộc khi đề nghị người khác)'),
  }),
  hearSubject: z.strictObject({
    type: z.literal('hearSubject'),
    itemId,
    subjectId,
    minutes: words('Ý kiến trình bày trước hội nghị'),
  }),
  recordAbsence: z.strictObject({
    type: z.literal('recordAbsence'),
    itemId,
    subjectId,
    summonedOn: day('Ngày mời'),
    minutes: words('Biên bản vắng mặt'),
  }),
  openBallot: z.strictObject({ type: z.literal('openBallot'), itemId }),
  closeBallot: z.strictObject({
    type: z.literal('closeBallot'),
    itemId,
    issued: count('Số phiếu phát ra'),
    counts: countsSchema.meta({ title: 'Kết quả kiểm phiếu' }),
    board: chosenSome('Tổ kiểm phiếu', 'Hãy nêu tổ kiểm phiếu.'),
    minutes: words('Biên bản kiểm phiếu'),
  }),
  adopt: z.strictObject({
    type: z.literal('adopt'),
    itemId,
    vote: handVoteSchema.nullable().default(null).meta({ title: 'Biểu quyết giơ tay' }),
    findings: z.array(findingSchema).max(50).default([]).meta({ title: 'Kết luận từng nội dung' }),
    consequences: z.array(consequenceSchema).max(50).default([]).meta({ title: 'Hướng xử lý từng tổ chức, cá nhân' }),
    text: words('Nội dung kết luận'),
  }),
  deferItem: z.strictObject({ type: z.literal('deferItem'), itemId, reason }),
  returnItem: z.strictObject({ type: z.literal('returnItem'), itemId, reason: words('Yêu cầu bổ sung') }),
  declareBodyUnable: z.strictObject({ type: z.literal('declareBodyUnable'), itemId, reason }),
  closeMeeting: z.strictObject({ type: z.literal('closeMeeting'), minutes: wordsOrNone('Biên bản kỳ họp') }),
  ...EVERYWHERE_COMMANDS,
} as const;
