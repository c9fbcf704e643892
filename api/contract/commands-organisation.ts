import { z } from 'zod';
import { CHANGES_MAX } from '../../domain/organisation/tree.ts';
import { RECORDED_LIFE_EVENTS } from '../../domain/person/commands.ts';
import { MANAGING_LEVELS, ORGANISATION_KINDS } from '../../domain/facts.ts';
import { RELATIONS_ON_RECORD } from '../../domain/taxonomy/relations.ts';
import { chosen, day, documentNumber, numbered, personId, reason, wordsOrNone, yesOrNo } from './command-fields.ts';
import { EVERYWHERE_COMMANDS } from './commands-everywhere.ts';
import { idSchema } from './values.ts';

function label(title: string, most: number) {
  return z
    .string({ error: `${title}: hãy ghi nội dung.` })
    .trim()
    .min(1, { error: `${title}: hãy ghi nội dung.` })
    .max(most, { error: `${title}: nhiều nhất ${most} ký tự.` })
    .meta({ title });
}

const bodies = (title: string, least: number) =>
  z
    .array(idSchema)
    .min(least, { error: `${title}: hãy chọn ít nhất ${least} tổ chức.` })
    .max(200, { error: `${title}: nhiều nhất 200 tổ chức.` })
    .meta({ title });

const organisationKind = z
  .enum(ORGANISATION_KINDS, { error: 'Loại tổ chức: hãy chọn.' })
  .meta({ title: 'Loại tổ chức' });
const managingLevel = (title: string) => z.enum(MANAGING_LEVELS, { error: `${title}: hãy chọn.` }).meta({ title });

/** A code of an organisation: as it stands in decisions and files, e.g. SNT.001.003. */
export const organisationCode = z
  .string({ error: 'Mã tổ chức: hãy ghi.' })
  .trim()
  .regex(/^[A-Za-z0-9]+([._-][A-Za-z0-9]+)*$/, { error: 'Mã tổ chức chỉ gồm chữ không dấu, số và dấu chấm.' })
  .max(60, { error: 'Mã tổ chức: nhiều nhất 60 ký tự.' })
  .meta({ title: 'Mã tổ chức' });
export const organisationName = label('Tên tổ chức', 200);

const post = {
  organisationId: chosen('Tổ chức'),
  title: label('Chức vụ', 120),
  isHead: yesOrNo('Người đứng đầu'),
  managedBy: managingLevel('Cấp quản lý'),
  from: day('Từ ngày'),
};

const changeSchema = z
  .discriminatedUnion(
    'act',
    [
      z.strictObject({
        act: z.literal('found'),
        id: chosen('Tổ chức mới'),
        code: organisationCode,
        name: organisationName,
        kind: organisationKind,
        level: managingLevel('Cấp'),
        parentId: chosen('Trực thuộc'),
      }),
      z.strictObject({ act: z.literal('rename'), organisationId: chosen('Tổ chức'), name: organisationName }),
      z.strictObject({
        act: z.literal('transfer'),
        organisationId: chosen('Tổ chức'),
        parentId: chosen('Trực thuộc'),
      }),
      z.strictObject({
        act: z.literal('merge'),
        organisationIds: bodies('Các tổ chức sáp nhập', 1),
        into: chosen('Sáp nhập vào'),
      }),
      z.strictObject({
        act: z.literal('split'),
        organisationId: chosen('Tổ chức'),
        into: bodies('Chia thành', 2),
        answers: chosen('Tổ chức kế thừa'),
      }),
      z.strictObject({
        act: z.literal('dissolve'),
        organisationId: chosen('Tổ chức'),
        answers: chosen('Tổ chức kế thừa'),
      }),
      z.strictObject({
        act: z.literal('record-person'),
        personId: chosen('Cán bộ'),
        entryId: chosen('Người được ghi nhận'),
        ...post,
      }),
      z.strictObject({
        act: z.literal('take-post'),
        personId: chosen('Cán bộ'),
        ...post,
        keepsOthers: yesOrNo('Vẫn giữ các chức vụ khác'),
      }),
    ],
    { error: 'Hãy chọn thành lập, đổi tên, chuyển, sáp nhập, chia tách hoặc giải thể.' },
  )
  .meta({ title: 'Thay đổi', id: 'OrganisationChange' });

/** What people send to an act on the tree. `proposeReorganisation` begins one and goes to POST /processes. */
export const ORGANISATION_COMMANDS_GIVEN = {
  proposeReorganisation: z.strictObject({
    type: z.literal('proposeReorganisation'),
    organisationId: chosen('Tổ chức quyết định'),
    changes: z
      .array(changeSchema)
      .min(1, { error: 'Hãy ghi ít nhất một thay đổi.' })
      .max(CHANGES_MAX, { error: `Nhiều nhất ${CHANGES_MAX} thay đổi trong một quyết định.` })
      .meta({ title: 'Thay đổi' }),
    on: day('Có hiệu lực từ ngày'),
    decisionNumber: documentNumber,
    text: wordsOrNone('Nội dung quyết định'),
  }),
  confirmReorganisation: z.strictObject({ type: z.literal('confirmReorganisation') }),
  rejectReorganisation: z.strictObject({ type: z.literal('rejectReorganisation'), reason }),
  withdrawReorganisation: z.strictObject({ type: z.literal('withdrawReorganisation'), reason }),
  ...EVERYWHERE_COMMANDS,
} as const;

/** A person as somebody enters them, with a first post. Name and year of birth are kept apart from all commands. */
export const personEntrySchema = z
  .strictObject({
    fullName: label('Họ và tên', 120),
    birthYear: z
      .number({ error: 'Năm sinh phải là số.' })
      .int({ error: 'Năm sinh phải là số nguyên.' })
      .min(1900, { error: 'Năm sinh ít nhất là 1900.' })
      .max(2100, { error: 'Năm sinh nhiều nhất là 2100.' })
      .nullable()
      .default(null)
      .meta({ title: 'Năm sinh' }),
    partyMember: yesOrNo('Đảng viên'),
    ...post,
  })
  .meta({ title: 'Người được ghi nhận', id: 'PersonEntry' });

/** What people send to a person on record. The first two begin one and go to POST /processes. */
export const PERSON_COMMANDS_GIVEN = {
  recordPerson: z.strictObject({
    type: z.literal('recordPerson'),
    personId,
    entryId: chosen('Người được ghi nhận'),
    ...post,
  }),
  takeUpPerson: z.strictObject({ type: z.literal('takeUpPerson'), personId }),
  changePost: z.strictObject({
    type: z.literal('changePost'),
    ...post,
    keepsOthers: yesOrNo('Vẫn giữ các chức vụ khác'),
  }),
  endPost: z.strictObject({ type: z.literal('endPost'), post: numbered('post', 'Chức vụ'), on: day('Ngày cuối') }),
  recordRelative: z.strictObject({
    type: z.literal('recordRelative'),
    otherId: chosen('Người thân'),
    relation: z.enum(RELATIONS_ON_RECORD, { error: 'Quan hệ: hãy chọn.' }).meta({ title: 'Quan hệ' }),
  }),
  removeRelative: z.strictObject({ type: z.literal('removeRelative'), otherId: chosen('Người thân'), reason }),
  recordLifeEvent: z.strictObject({
    type: z.literal('recordLifeEvent'),
    event: z.enum(RECORDED_LIFE_EVENTS, { error: 'Sự việc: hãy chọn.' }).meta({ title: 'Sự việc' }),
    on: day('Ngày'),
    text: wordsOrNone('Nội dung'),
  }),
  ...EVERYWHERE_COMMANDS,
} as const;
