import { z } from 'zod';
import { MEETING_COMMANDS_GIVEN } from './commands-meeting.ts';
import { SUSPENSION_COMMANDS_GIVEN } from './commands-suspension.ts';

const { convene } = MEETING_COMMANDS_GIVEN;
const { order } = SUSPENSION_COMMANDS_GIVEN;

/** What begins a process that people begin: the fields of its first command, and which kind it is. Cases begin with a submission. */
export const beginSchema = z
  .discriminatedUnion(
    'process',
    [
      convene
        .omit({ type: true })
        .extend({ process: z.literal('meeting') })
        .meta({ id: 'BeginMeeting' }),
      order
        .omit({ type: true })
        .extend({ process: z.literal('suspension') })
        .meta({ id: 'BeginSuspension' }),
    ],
    { error: 'Chỉ có thể bắt đầu kỳ họp (meeting) hoặc quyết định đình chỉ (suspension).' },
  )
  .meta({ id: 'Begin' });
