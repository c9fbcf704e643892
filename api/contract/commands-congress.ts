import { z } from 'zod';
import { chosen, day, personId, reason, words } from './command-fields.ts';
import { EVERYWHERE_COMMANDS } from './commands-everywhere.ts';

/** What people send to a congress (đại hội): its day, who declares it, and the minutes of what is handed to the new committee. */
export const CONGRESS_COMMANDS_GIVEN = {
  planCongress: z.strictObject({
    type: z.literal('planCongress'),
    organisationId: chosen('Tổ chức đảng tổ chức đại hội'),
    on: day('Ngày đại hội'),
  }),
  confirmCongress: z.strictObject({ type: z.literal('confirmCongress') }),
  cancelCongress: z.strictObject({ type: z.literal('cancelCongress'), reason }),
  handOverAfterCongress: z.strictObject({
    type: z.literal('handOverAfterCongress'),
    heldOn: day('Ngày đại hội đã họp'),
    minutes: words('Biên bản bàn giao có chữ ký hai bên'),
  }),
  stateOnCandidate: z.strictObject({ type: z.literal('stateOnCandidate'), personId }),
  ...EVERYWHERE_COMMANDS,
} as const;
