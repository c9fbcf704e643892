import { z } from 'zod';
import { chosen, day, documentNumber, reason, words } from './command-fields.ts';
import { EVERYWHERE_COMMANDS } from './commands-everywhere.ts';

/** What people send to a case when its file goes to a body outside (practice: P19). */
export const CASE_HANDING_COMMANDS = {
  handOutDossier: z.strictObject({
    type: z.literal('handOutDossier'),
    organisationName: words('Cơ quan ngoài hệ thống nhận hồ sơ'),
    documentNumber,
    reason,
  }),
  recordDossierReceipt: z.strictObject({
    type: z.literal('recordDossierReceipt'),
    receivedOn: day('Ngày ghi trên giấy biên nhận'),
    documentNumber,
  }),
} as const;

/** What people send when a desk is handed over as a whole (practice: P39). */
export const DESK_HANDOVER_COMMANDS_GIVEN = {
  handOverDesk: z.strictObject({
    type: z.literal('handOverDesk'),
    organisationId: chosen('Cơ quan'),
    fromPersonId: chosen('Người bàn giao'),
    toPersonId: chosen('Người nhận'),
    minutes: words('Biên bản bàn giao'),
  }),
  ...EVERYWHERE_COMMANDS,
} as const;
