import { z } from 'zod';
import { CASE_FIELD_COMMANDS } from './commands-case-fields.ts';
import { CONGRESS_COMMANDS_GIVEN } from './commands-congress.ts';
import { DESK_HANDOVER_COMMANDS_GIVEN } from './commands-handing.ts';
import { MEETING_COMMANDS_GIVEN } from './commands-meeting.ts';
import { ORGANISATION_COMMANDS_GIVEN, personEntrySchema } from './commands-organisation.ts';
import { CALENDAR_YEAR_COMMANDS_GIVEN, POLICY_CHANGE_COMMANDS_GIVEN } from './commands-rules.ts';
import { SUSPENSION_COMMANDS_GIVEN } from './commands-suspension.ts';
import { idSchema } from './values.ts';

const { openCase } = CASE_FIELD_COMMANDS;
const { planCongress } = CONGRESS_COMMANDS_GIVEN;
const { handOverDesk } = DESK_HANDOVER_COMMANDS_GIVEN;
const { convene } = MEETING_COMMANDS_GIVEN;
const { order } = SUSPENSION_COMMANDS_GIVEN;
const { proposePolicy } = POLICY_CHANGE_COMMANDS_GIVEN;
const { proposeCalendar } = CALENDAR_YEAR_COMMANDS_GIVEN;
const { proposeReorganisation } = ORGANISATION_COMMANDS_GIVEN;

/** What begins a process that people begin: the fields of its first command, and which kind it is. Cases begin with a submission, or so where nobody sent one. */
export const beginSchema = z
  .discriminatedUnion(
    'process',
    [
      openCase
        .omit({ type: true })
        .extend({ process: z.literal('case') })
        .meta({ id: 'BeginCase' }),
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
      planCongress
        .omit({ type: true })
        .extend({ process: z.literal('congress') })
        .meta({ id: 'BeginCongress' }),
      handOverDesk
        .omit({ type: true })
        .extend({ process: z.literal('desk-handover') })
        .meta({ id: 'BeginDeskHandover' }),
      proposeReorganisation
        .omit({ type: true })
        .extend({ process: z.literal('organisation') })
        .meta({ id: 'BeginReorganisation' }),
      z
        .strictObject({
          process: z.literal('person'),
          /** Of somebody who is on record, and is kept by a process from here on. */
          personId: idSchema.nullable().default(null).meta({ title: 'Cán bộ' }),
          entry: personEntrySchema.nullable().default(null),
        })
        .meta({ id: 'BeginPerson' }),
    ],
    {
      error:
        'Chỉ có thể bắt đầu vụ việc không có đơn (case), kỳ họp (meeting), quyết định đình chỉ (suspension), đề nghị thay đổi thời hạn (policy-change), lịch làm việc của một năm (calendar-year), đại hội (congress), bàn giao công việc (desk-handover), quyết định về tổ chức (organisation) hoặc hồ sơ cán bộ (person).',
    },
  )
  .meta({ id: 'Begin' });
