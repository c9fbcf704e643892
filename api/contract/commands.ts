import { z } from 'zod';
import { PROCESS_KINDS } from '../../domain/process.ts';
import type { ProcessKind } from '../../domain/process.ts';
import { definitionOf } from '../../domain/registry.ts';
import { CASE_FIELD_COMMANDS } from './commands-case-fields.ts';
import { CASE_INTAKE_COMMANDS } from './commands-case-intake.ts';
import { CASE_AFTERMATH_COMMANDS } from './commands-case-aftermath.ts';
import { CASE_EXPOSURE_COMMANDS } from './commands-case-exposure.ts';
import { CASE_HOLD_COMMANDS } from './commands-case-holds.ts';
import { CASE_LEVEL_COMMANDS } from './commands-case-levels.ts';
import { CASE_OVERSIGHT_COMMANDS } from './commands-case-oversight.ts';
import { CASE_PARTS_COMMANDS } from './commands-case-parts.ts';
import { CASE_REVIEW_COMMANDS } from './commands-case-review.ts';
import { CASE_LIFE_COMMANDS } from './commands-case-life.ts';
import { CASE_SETTLEMENT_COMMANDS } from './commands-case-settlement.ts';
import { CASE_VERIFICATION_COMMANDS } from './commands-case-verification.ts';
import { CASE_HANDING_COMMANDS, DESK_HANDOVER_COMMANDS_GIVEN } from './commands-handing.ts';
import { CONGRESS_COMMANDS_GIVEN } from './commands-congress.ts';
import { DISCIPLINE_COMMANDS_GIVEN } from './commands-discipline.ts';
import { ENTRY_DATE_COMMANDS, EVERYWHERE_COMMANDS } from './commands-everywhere.ts';
import { CALENDAR_YEAR_COMMANDS_GIVEN, POLICY_CHANGE_COMMANDS_GIVEN } from './commands-rules.ts';
import { PROTECTION_COMMANDS_GIVEN } from './commands-protection.ts';
import { REMEDIATION_COMMANDS_GIVEN } from './commands-remediation.ts';
import { IMPORT_COMMANDS_GIVEN } from './commands-import.ts';
import { MEETING_COMMANDS_GIVEN } from './commands-meeting.ts';
import { ORGANISATION_COMMANDS_GIVEN, PERSON_COMMANDS_GIVEN } from './commands-organisation.ts';
import { SUSPENSION_COMMANDS_GIVEN } from './commands-suspension.ts';
import { explainLatenessIn } from './lateness-field.ts';
import { scanIn } from './scan-field.ts';

/** What people send to a case, by command type. */
export const COMMAND_SCHEMAS = explainLatenessIn(
  scanIn(
    {
      ...CASE_INTAKE_COMMANDS,
      ...CASE_FIELD_COMMANDS,
      ...CASE_SETTLEMENT_COMMANDS,
      ...CASE_LIFE_COMMANDS,
      ...CASE_VERIFICATION_COMMANDS,
      ...CASE_REVIEW_COMMANDS,
      ...CASE_OVERSIGHT_COMMANDS,
      ...CASE_EXPOSURE_COMMANDS,
      ...CASE_HOLD_COMMANDS,
      ...CASE_HANDING_COMMANDS,
      ...CASE_LEVEL_COMMANDS,
      ...ENTRY_DATE_COMMANDS,
      ...CASE_AFTERMATH_COMMANDS,
      ...CASE_PARTS_COMMANDS,
      ...EVERYWHERE_COMMANDS,
    },
    datedIn('case'),
  ),
  // Given by the subject alone.
  ['submitExplanation'],
);

/**
 * What people send, by kind of process and command type. Fields of `textSchema` become stored content before the command
 * goes on; the titles are what the forms show. Staff may say in each why what it settles is late. What only processes, the
 * clock or intake give is not here.
 */
export const COMMAND_SCHEMAS_OF = {
  case: COMMAND_SCHEMAS,
  meeting: explainLatenessIn(scanIn({ ...MEETING_COMMANDS_GIVEN, ...ENTRY_DATE_COMMANDS }, datedIn('meeting'))),
  discipline: explainLatenessIn(
    scanIn({ ...DISCIPLINE_COMMANDS_GIVEN, ...ENTRY_DATE_COMMANDS }, datedIn('discipline')),
  ),
  suspension: explainLatenessIn(
    scanIn({ ...SUSPENSION_COMMANDS_GIVEN, ...ENTRY_DATE_COMMANDS }, datedIn('suspension')),
  ),
  'policy-change': explainLatenessIn(POLICY_CHANGE_COMMANDS_GIVEN),
  'calendar-year': explainLatenessIn(CALENDAR_YEAR_COMMANDS_GIVEN),
  // It owes nothing, so nothing of it is late.
  import: IMPORT_COMMANDS_GIVEN,
  remediation: explainLatenessIn(
    scanIn({ ...REMEDIATION_COMMANDS_GIVEN, ...ENTRY_DATE_COMMANDS }, datedIn('remediation')),
  ),
  protection: explainLatenessIn(PROTECTION_COMMANDS_GIVEN),
  congress: explainLatenessIn(scanIn({ ...CONGRESS_COMMANDS_GIVEN, ...ENTRY_DATE_COMMANDS }, datedIn('congress'))),
  'desk-handover': explainLatenessIn(DESK_HANDOVER_COMMANDS_GIVEN),
  organisation: explainLatenessIn(ORGANISATION_COMMANDS_GIVEN),
  person: explainLatenessIn(PERSON_COMMANDS_GIVEN),
} as const satisfies Record<ProcessKind, Readonly<Record<string, z.ZodObject>>>;

export type CommandSchemas = typeof COMMAND_SCHEMAS_OF;

/** Types of the commands people give to a process of that kind. */
export type CommandTypeOf<K extends ProcessKind> = keyof CommandSchemas[K] & string;

const oneOf = {
  case: anyOfThem(COMMAND_SCHEMAS_OF.case),
  meeting: anyOfThem(COMMAND_SCHEMAS_OF.meeting),
  discipline: anyOfThem(COMMAND_SCHEMAS_OF.discipline),
  suspension: anyOfThem(COMMAND_SCHEMAS_OF.suspension),
  'policy-change': anyOfThem(COMMAND_SCHEMAS_OF['policy-change']),
  'calendar-year': anyOfThem(COMMAND_SCHEMAS_OF['calendar-year']),
  import: anyOfThem(COMMAND_SCHEMAS_OF.import),
  remediation: anyOfThem(COMMAND_SCHEMAS_OF.remediation),
  protection: anyOfThem(COMMAND_SCHEMAS_OF.protection),
  congress: anyOfThem(COMMAND_SCHEMAS_OF.congress),
  'desk-handover': anyOfThem(COMMAND_SCHEMAS_OF['desk-handover']),
  organisation: anyOfThem(COMMAND_SCHEMAS_OF.organisation),
  person: anyOfThem(COMMAND_SCHEMAS_OF.person),
} as const;

/** Any command a person may give to some process. Which it may be depends on the kind in the address: see `commandSchemaOf`. */
export const commandSchema = z.union([
  oneOf.case,
  oneOf.meeting,
  oneOf.discipline,
  oneOf.suspension,
  oneOf['policy-change'],
  oneOf['calendar-year'],
  oneOf.import,
  oneOf.remediation,
  oneOf.protection,
  oneOf['desk-handover'],
  oneOf.organisation,
  oneOf.person,
]);

/** Any command a person may give to a process of that kind; null when there is no such kind. */
export function commandSchemaOf(kind: string): z.ZodType | null {
  const known = PROCESS_KINDS.find((one) => one === kind);
  return known === undefined ? null : oneOf[known];
}

/** The commands of that kind whose day may have been entered late. */
function datedIn(kind: ProcessKind): readonly string[] {
  return Object.keys(definitionOf(kind).dated?.days ?? {});
}

function anyOfThem<S extends Readonly<Record<string, z.ZodObject>>>(schemas: S) {
  return z.discriminatedUnion('type', Object.values(schemas) as unknown as readonly [S[keyof S], ...S[keyof S][]], {
    error: 'Việc này không có trong các việc có thể làm.',
  });
}
