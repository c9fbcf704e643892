import { z } from 'zod';
import { READ_OUT_PLACES } from '../../domain/case/follow-up/remediation-commands.ts';
import { day, subjectId, words } from './command-fields.ts';

/** What follows for a subject whom a conclusion clears. */
export const CASE_AFTERMATH_COMMANDS = {
  readOutClearing: z.strictObject({
    type: z.literal('readOutClearing'),
    subjectId,
    place: z.enum(READ_OUT_PLACES).meta({ title: 'Nơi công bố' }),
    on: day('Ngày công bố'),
    minutes: words('Biên bản công bố'),
  }),
} as const;
