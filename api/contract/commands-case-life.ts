import { z } from 'zod';
import { LIFE_EVENTS, LIFE_NOTICES } from '../../domain/taxonomy/life-events.ts';
import { SUBJECT_KINDS } from '../../domain/taxonomy/codes.ts';
import { LAW_MEASURES, LAW_NOTICES } from '../../domain/taxonomy/settlement.ts';
import { chosen, day, documentNumber, personId, subjectId, words, wordsOrNone } from './command-fields.ts';

/** What happens to the people of a case, and what lets it wait or leads it out of the body's hands. */
export const CASE_LIFE_COMMANDS = {
  noteLifeEvent: z.strictObject({
    type: z.literal('noteLifeEvent'),
    personId,
    event: z.enum(LIFE_EVENTS).meta({ title: 'Thay đổi' }),
    on: day('Ngày thay đổi'),
    text: wordsOrNone('Nội dung, căn cứ'),
  }),
  tellOfLifeEvent: z.strictObject({
    type: z.literal('tellOfLifeEvent'),
    whom: z.enum(LIFE_NOTICES).meta({ title: 'Nơi đã thông báo' }),
    text: words('Nội dung đã thông báo'),
  }),
  continueAfterDeath: z.strictObject({
    type: z.literal('continueAfterDeath'),
    reason: words('Nội dung liên quan người khác'),
  }),
  confirmCompetence: z.strictObject({
    type: z.literal('confirmCompetence'),
    reason: words('Ý kiến cấp trên, lý do tiếp tục giải quyết tại đây'),
  }),
  recordHandover: z.strictObject({
    type: z.literal('recordHandover'),
    fromPersonId: chosen('Người bàn giao'),
    minutes: words('Biên bản bàn giao'),
  }),
  identifySubject: z.strictObject({
    type: z.literal('identifySubject'),
    subjectId,
    personId: chosen('Cá nhân').nullable().default(null),
    organisationId: chosen('Tổ chức').nullable().default(null),
    kind: z.enum(SUBJECT_KINDS).meta({ title: 'Loại' }),
  }),
  answerLawNotice: z.strictObject({
    type: z.literal('answerLawNotice'),
    notice: z.enum(LAW_NOTICES).meta({ title: 'Thông báo' }),
    measure: z.enum(LAW_MEASURES).meta({ title: 'Kết quả xem xét' }),
    text: words('Việc đã làm, lý do'),
  }),
  confirmPauseNeeded: z.strictObject({
    type: z.literal('confirmPauseNeeded'),
    reason: words('Lý do vẫn cần tạm đình chỉ'),
  }),
  renewWatch: z.strictObject({ type: z.literal('renewWatch'), reason: words('Lý do tiếp tục nắm tình hình') }),
  deferForCongress: z.strictObject({ type: z.literal('deferForCongress'), reason: words('Lý do tạm hoãn') }),
  guide: z.strictObject({ type: z.literal('guide'), text: words('Nội dung hướng dẫn') }),
  sealForOutside: z.strictObject({
    type: z.literal('sealForOutside'),
    reason: words('Vì sao nội dung liên quan cơ quan cao nhất trong hệ thống'),
  }),
  handOverOutside: z.strictObject({
    type: z.literal('handOverOutside'),
    organisationName: words('Cơ quan nhận, ngoài hệ thống'),
    documentNumber,
    text: words('Nội dung báo người gửi'),
  }),
} as const;
