import { z } from 'zod';
import { SUSPENDED, SUSPENSION_GROUNDS } from '../../domain/suspension/state.ts';
import { chosen, day, dayOrNone, documentNumber, reason, subjectId } from './command-fields.ts';
import { EVERYWHERE_COMMANDS } from './commands-everywhere.ts';

/**
 * What people send to a suspension (đình chỉ sinh hoạt đảng). `order` begins one and goes to POST /processes; who the
 * subject is on record is read from the case, never sent.
 */
export const SUSPENSION_COMMANDS_GIVEN = {
  order: z.strictObject({
    type: z.literal('order'),
    organisationId: chosen('Tổ chức ra quyết định'),
    caseId: chosen('Vụ việc'),
    subjectId,
    what: z.enum(SUSPENDED).meta({ title: 'Đình chỉ' }),
    ground: z.enum(SUSPENSION_GROUNDS).meta({ title: 'Căn cứ' }),
    orderedOn: day('Ngày quyết định'),
    until: dayOrNone('Đến hết ngày (theo thời hạn tố tụng)'),
    number: documentNumber,
    reason,
  }),
  extend: z.strictObject({
    type: z.literal('extend'),
    until: dayOrNone('Gia hạn đến hết ngày (theo thời hạn tố tụng)'),
    number: documentNumber,
    reason,
  }),
  lift: z.strictObject({ type: z.literal('lift'), on: day('Ngày chấm dứt'), reason }),
  ...EVERYWHERE_COMMANDS,
} as const;
