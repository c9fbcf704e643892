import { describe, expect, expectTypeOf, it } from 'vitest';
import { z } from 'zod';
import { CALENDAR_YEAR_COMMANDS } from '../../domain/calendar-year/commands.ts';
import { ORGANISATION_COMMANDS } from '../../domain/organisation/commands.ts';
import type { OrganisationCommand } from '../../domain/organisation/commands.ts';
import { PERSON_COMMANDS } from '../../domain/person/commands.ts';
import type { PersonCommand } from '../../domain/person/commands.ts';
import type { CalendarYearCommand } from '../../domain/calendar-year/commands.ts';
import { CASE_COMMANDS } from '../../domain/case/commands.ts';
import type { CaseCommand } from '../../domain/case/commands.ts';
import { CONGRESS_COMMANDS } from '../../domain/congress/commands.ts';
import type { CongressCommand } from '../../domain/congress/commands.ts';
import { HANDOVER_COMMANDS } from '../../domain/desk-handover/commands.ts';
import type { HandoverCommand } from '../../domain/desk-handover/commands.ts';
import { DISCIPLINE_COMMANDS } from '../../domain/discipline/commands.ts';
import type { DisciplineCommand } from '../../domain/discipline/commands.ts';
import { IMPORT_COMMANDS } from '../../domain/import/commands.ts';
import type { ImportCommand } from '../../domain/import/commands.ts';
import { MEETING_COMMANDS } from '../../domain/meeting/commands.ts';
import type { MeetingCommand } from '../../domain/meeting/commands.ts';
import { POLICY_CHANGE_COMMANDS } from '../../domain/policy-change/commands.ts';
import type { PolicyChangeCommand } from '../../domain/policy-change/commands.ts';
import { PROCESS_KINDS } from '../../domain/process.ts';
import type { ProcessKind, TextRef } from '../../domain/process.ts';
import { PROTECTION_COMMANDS } from '../../domain/protection/commands.ts';
import type { ProtectionCommand } from '../../domain/protection/commands.ts';
import { REMEDIATION_COMMANDS } from '../../domain/remediation/commands.ts';
import type { RemediationCommand } from '../../domain/remediation/commands.ts';
import { SUSPENSION_COMMANDS } from '../../domain/suspension/commands.ts';
import type { SuspensionCommand } from '../../domain/suspension/commands.ts';
import { inVietnamese } from '../field-errors.ts';
import { titleOf } from '../openapi/title-commands.ts';
import { commandComponent } from './command-components.ts';
import { COMMAND_SCHEMAS_OF, commandSchemaOf } from './commands.ts';
import type { CommandSchemas, CommandTypeOf } from './commands.ts';

interface CommandOf {
  case: CaseCommand;
  meeting: MeetingCommand;
  discipline: DisciplineCommand;
  suspension: SuspensionCommand;
  'policy-change': PolicyChangeCommand;
  'calendar-year': CalendarYearCommand;
  remediation: RemediationCommand;
  protection: ProtectionCommand;
  congress: CongressCommand;
  'desk-handover': HandoverCommand;
  organisation: OrganisationCommand;
  person: PersonCommand;
  import: ImportCommand;
}

/** A command as it is sent: words instead of what stands for them. */
type Sent<T> = T extends TextRef
  ? string
  : T extends readonly (infer One)[]
    ? readonly Sent<One>[]
    : T extends object
      ? { [K in keyof T]: Sent<T[K]> | (undefined extends T[K] ? undefined : never) }
      : T;

/** Those whose body the API completes: ids of what begins, days of a ground, who a subject is on record. */
type Completed =
  | 'classify'
  | 'handDownSubject'
  | 'beginExpulsion'
  | 'openCase'
  | 'split'
  | 'adopt'
  | 'postpone'
  | 'order';

type Misfits<K extends ProcessKind> = {
  [T in CommandTypeOf<K>]: T extends Completed
    ? never
    : z.output<CommandSchemas[K][T] & z.ZodType> extends Sent<Extract<CommandOf[K], { type: T }>>
      ? never
      : T;
}[CommandTypeOf<K>];

/** Given by other processes, the clock, intake, or the sender alone. */
const NOT_BY_PEOPLE: Readonly<Record<ProcessKind, readonly string[]>> = {
  case: [
    ...['beginPart', 'takeIn', 'consolidationTaken', 'noteLink', 'noteNamed', 'identifySelf', 'reviewConflicts'],
    'noteSecrecy',
    'takeOverDesk',
    ...[
      'reissueReceiptCode',
      'register',
      'senderAdds',
      'conclude',
      'defer',
      'returnToTeam',
      'raise',
      'disciplineSettled',
    ],
    ...[
      'resumeAfterCongress',
      'noteRecusal',
      'suspensionOrdered',
      'suspensionEnded',
      'remediationMoved',
      'remediationSettled',
    ],
    ...['senderRequestsReview', 'beginReview', 'disputeReceiptDate', 'drawForRereading'],
  ],
  congress: ['noteDeferral'],
  'desk-handover': ['noteMatterPassed', 'noteOtherPassed'],
  meeting: ['addItem', 'dropItem', 'noteConflict', 'takeOverDesk', 'noteLifeEvent', 'reviewConflicts'],
  discipline: ['begin', 'takeVote', 'defer', 'raise', 'noteRecusal', 'noteConflict'],
  suspension: ['endByLaw'],
  'policy-change': [],
  'calendar-year': ['awaitYear'],
  remediation: ['begin', 'noteConflict', 'recordRecurrence', 'takeOverDesk', 'reviewConflicts'],
  protection: [
    ...['begin', 'followCase', 'caseClosed', 'caseReopened', 'caseSealed'],
    ...['checkIn', 'askChange', 'askReview'],
    ...['takeOverDesk', 'noteLifeEvent', 'reviewConflicts'],
  ],
  organisation: [],
  person: [],
  import: ['beginImport', 'batchImported'],
};
const BY_NOBODY = ['deliveryRefused', 'applyRule', 'clock'];
const KNOWN: Readonly<Record<ProcessKind, readonly string[]>> = {
  case: CASE_COMMANDS,
  meeting: MEETING_COMMANDS,
  discipline: DISCIPLINE_COMMANDS,
  suspension: SUSPENSION_COMMANDS,
  'policy-change': POLICY_CHANGE_COMMANDS,
  'calendar-year': CALENDAR_YEAR_COMMANDS,
  remediation: REMEDIATION_COMMANDS,
  protection: PROTECTION_COMMANDS,
  congress: CONGRESS_COMMANDS,
  'desk-handover': HANDOVER_COMMANDS,
  organisation: ORGANISATION_COMMANDS,
  person: PERSON_COMMANDS,
  import: IMPORT_COMMANDS,
};

const schemas = PROCESS_KINDS.flatMap((kind) =>
  Object.entries<z.ZodObject>(COMMAND_SCHEMAS_OF[kind]).map(([type, schema]) => [kind, type, schema] as const),
);

describe('what people may send', () => {
  it.each(PROCESS_KINDS)('to a %s is every command that is not given by processes, clock or intake', (kind) => {
    const given = KNOWN[kind].filter((type) => ![...NOT_BY_PEOPLE[kind], ...BY_NOBODY].includes(type));
    expect(Object.keys(COMMAND_SCHEMAS_OF[kind]).toSorted()).toEqual(given.toSorted());
  });

  it('has the shape of the domain’s commands, with words where these carry references', () => {
    expectTypeOf<Misfits<'case'>>().toEqualTypeOf<never>();
    expectTypeOf<Misfits<'meeting'>>().toEqualTypeOf<never>();
    expectTypeOf<Misfits<'discipline'>>().toEqualTypeOf<never>();
    expectTypeOf<Misfits<'congress'>>().toEqualTypeOf<never>();
    expectTypeOf<Misfits<'desk-handover'>>().toEqualTypeOf<never>();
    expectTypeOf<Misfits<'suspension'>>().toEqualTypeOf<never>();
    expectTypeOf<Misfits<'policy-change'>>().toEqualTypeOf<never>();
    expectTypeOf<Misfits<'calendar-year'>>().toEqualTypeOf<never>();
    expectTypeOf<Misfits<'remediation'>>().toEqualTypeOf<never>();
    expectTypeOf<Misfits<'protection'>>().toEqualTypeOf<never>();
    expectTypeOf<Misfits<'organisation'>>().toEqualTypeOf<never>();
    expectTypeOf<Misfits<'person'>>().toEqualTypeOf<never>();
    expectTypeOf<Misfits<'import'>>().toEqualTypeOf<never>();
  });

  it.each(schemas)('to a %s as %s names its type, and every field in Vietnamese', (_kind, type, schema) => {
    const { type: literal, ...fields } = schema.shape;
    expect(z.safeParse(literal ?? z.never(), type).success).toBe(true);
    for (const [name, field] of Object.entries(fields)) {
      const title = titleOf(field as z.ZodType);
      expect([name, title]).toEqual([name, expect.stringMatching(/\p{Lu}/u)]);
    }
  });

  it('is told apart by the kind of process: the same word may be another command', () => {
    const meetingId = '019aa000-0000-7000-8000-000000000001';
    const toCase = { type: 'putOnAgenda', meetingId };
    expect(commandSchemaOf('case')?.safeParse(toCase).success).toBe(true);
    expect(commandSchemaOf('discipline')?.safeParse(toCase).success).toBe(false);
    expect(commandSchemaOf('discipline')?.safeParse({ ...toCase, ballot: 'decide' }).success).toBe(true);
    expect(commandSchemaOf('parade')).toBeNull();
  });

  it('is refused in Vietnamese', () => {
    const wrong = commandSchemaOf('discipline')?.safeParse(
      { type: 'postpone', grounds: [{ ground: 'CHILD_UNDER_12_MONTHS' }], text: 'x' },
      { error: inVietnamese },
    );
    expect(wrong?.error?.issues[0]).toMatchObject({
      path: ['grounds', 0, 'bornOn'],
      message: 'Hãy ghi ngày sinh của con.',
    });
  });

  it('names the field by its title where words or a day are missing', () => {
    const article = { type: 'addArticle', newspaper: 'Báo tỉnh', title: ' ' };
    const wrong = commandSchemaOf('case')?.safeParse(article, { error: inVietnamese });
    expect(wrong?.error?.issues.map((one) => one.message)).toEqual([
      'Tên bài không được để trống.',
      'Ngày đăng: mục này là bắt buộc.',
    ]);
  });
});

describe('the components of commands', () => {
  it('are shared where the fields are the same and named by the process where they differ', () => {
    expect(commandComponent('case', 'addNote')).toBe('AddNoteCommand');
    expect(commandComponent('suspension', 'addNote')).toBe('AddNoteCommand');
    expect(commandComponent('case', 'putOnAgenda')).toBe('PutOnAgendaCommand');
    expect(commandComponent('discipline', 'putOnAgenda')).toBe('DisciplinePutOnAgendaCommand');
  });

  it('never stand for two shapes', () => {
    const shapes = new Map<string, z.ZodObject>();
    for (const [kind, type, schema] of schemas) {
      const name = commandComponent(kind, type);
      expect(shapes.get(name) ?? schema, name).toBe(schema);
      shapes.set(name, schema);
    }
  });
});
