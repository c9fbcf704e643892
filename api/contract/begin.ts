import { z } from 'zod';
import { MEETING_COMMANDS_GIVEN } from './commands-meeting.ts';
import { CALENDAR_YEAR_COMMANDS_GIVEN, POLICY_CHANGE_COMMANDS_GIVEN } from './commands-rules.ts';
import { SUSPENSION_COMMANDS_GIVEN } from './commands-suspension.ts';

const { convene } = MEETING_COMMANDS_GIVEN;
const { order } = SUSPENSION_COMMANDS_GIVEN;
const { proposePolicy } = POLICY_CHANGE_COMMANDS_GIVEN;
const { proposeCalendar } = CALENDAR_YEAR_COMMANDS_GIVEN;

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
      proposePolicy
        .omit({ type: true })
        .extend({ process: z.literal('policy-change') })
        .meta({ id: 'BeginPolicyChange' }),
      proposeCalendar
        .omit({ type: true })
        .extend({ process: z.literal('calendar-year') })
        .meta({ id: 'BeginCalendarYear' }),
    ],
    {
      error:
        'Chỉ có thể bắt đầu kỳ họp (meeting), quyết định đình chỉ (suspension), đề nghị thay đổi thời hạn (policy-change) hoặc lịch làm việc của một năm (calendar-year).',
    },
  )
  .meta({ id: 'Begin' });
