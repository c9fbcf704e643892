import { expect, it } from 'vitest';
import { z } from 'zod';
import { PROCESS_KINDS } from '../../domain/process.ts';
import { definitionOf } from '../../domain/registry.ts';
import { COMMAND_SCHEMAS_OF } from './commands.ts';

/** Days that are agreed on or hoped for: nothing has happened on them yet. */
const AHEAD = 'a day to come, or the last day of something';
/** Answered by another person than who entered it, as part of the same act. */
const BY_ANOTHER = 'what the second person says, or what a second person decides on';
/** What happened to somebody, in the papers of others; whatever it makes anybody owe runs from the day of entry. */
const OF_A_LIFE = 'an event in a life: no act of ours, and nothing runs from it';
const PUBLIC = 'printed in public, so that anybody can look it up; nothing runs from it';
const OF_A_POST = 'when a post, a name or a body began: a record of the past, no act of signing, service or meeting';
const EXAMINED = 'a finding about the violation itself, weighed by the body that decides';

/** Every day in a command that is believed of one person, and why (practice: P36). */
const NOT_QUESTIONED: Readonly<Record<string, string>> = {
  'case instruct dueOn': AHEAD,
  'case confirmReceiptDate receivedOn': BY_ANOTHER,
  'case addArticle publishedOn': PUBLIC,
  'case recordCorrection publishedOn': PUBLIC,
  'case askSender answerBy': AHEAD,
  'case noteLifeEvent on': OF_A_LIFE,
  'case orderVerification dueOn': AHEAD,
  'case publish to': AHEAD,
  'case reportDelay newDate': AHEAD,
  'case decideReceiptDate receivedOn': BY_ANOTHER,
  'case placeHold until': AHEAD,
  'case confirmEntryDate trueDay': BY_ANOTHER,
  'case noteSenderDeath on': OF_A_LIFE,
  'meeting convene heldOn': AHEAD,
  'meeting moveMeeting heldOn': AHEAD,
  'meeting adopt consequences[].remedyBy': AHEAD,
  'meeting confirmEntryDate trueDay': BY_ANOTHER,
  'discipline recordViolation startedOn': EXAMINED,
  'discipline recordViolation endedOn': EXAMINED,
  'discipline summonSubject hearingOn': AHEAD,
  'discipline postpone grounds[].birthExpectedOn': AHEAD,
  'discipline postpone grounds[].bornOn': 'of the birth certificate, weighed with the ground it belongs to',
  'discipline noteLifeEvent on': OF_A_LIFE,
  'discipline reportNewViolation on': EXAMINED,
  'discipline confirmEntryDate trueDay': BY_ANOTHER,
  'suspension order until': AHEAD,
  'suspension extend until': AHEAD,
  'suspension confirmEntryDate trueDay': BY_ANOTHER,
  'policy-change proposePolicy draft.effectiveFrom': BY_ANOTHER,
  'policy-change proposePolicy draft.effectiveTo': BY_ANOTHER,
  'policy-change proposePolicy examples[].startedOn': BY_ANOTHER,
  'policy-change proposePolicy examples[].dueOn': BY_ANOTHER,
  'calendar-year proposeCalendar entries[].day': BY_ANOTHER,
  'remediation planRemediation tasks[].dueOn': AHEAD,
  'remediation noteLifeEvent on': OF_A_LIFE,
  'remediation takeUpRemediation until': AHEAD,
  'remediation confirmEntryDate trueDay': BY_ANOTHER,
  'protection decideProtection measures[].until': AHEAD,
  'protection changeMeasures measures[].until': AHEAD,
  'protection recordCheckIn on': 'the next check-in runs from it: an earlier day only brings the next one nearer',
  'congress planCongress on': AHEAD,
  'congress confirmEntryDate trueDay': BY_ANOTHER,
  'organisation proposeReorganisation on': BY_ANOTHER,
  'organisation proposeReorganisation changes[].from': OF_A_POST,
  'person recordPerson from': OF_A_POST,
  'person changePost from': OF_A_POST,
  'person endPost on': OF_A_POST,
  'person recordLifeEvent on': OF_A_LIFE,
};

type Schema = Readonly<Record<string, unknown>>;

const isSchema = (value: unknown): value is Schema => typeof value === 'object' && value !== null;

/** Where in a command a day may stand: `on`, `decision.decidedOn`, `tasks[].dueOn`. */
function daysIn(schema: z.ZodType): readonly string[] {
  const json: unknown = z.toJSONSchema(schema, { unrepresentable: 'any', io: 'input' });
  const definitions = isSchema(json) && isSchema(json['$defs']) ? json['$defs'] : {};
  const walk = (one: unknown, path: string): readonly string[] => {
    if (!isSchema(one)) return [];
    const reference = typeof one['$ref'] === 'string' ? (one['$ref'].split('/').at(-1) ?? '') : '';
    if (reference === 'Day' || one['format'] === 'date') return [path];
    const fields = isSchema(one['properties']) ? Object.entries(one['properties']) : [];
    const choices = ['anyOf', 'oneOf', 'allOf'].flatMap((key) =>
      Array.isArray(one[key]) ? (one[key] as unknown[]) : [],
    );
    return [
      ...walk(definitions[reference], path),
      ...fields.flatMap(([name, field]) => walk(field, path === '' ? name : `${path}.${name}`)),
      ...choices.flatMap((choice) => walk(choice, path)),
      ...walk(one['items'], `${path}[]`),
    ];
  };
  return [...new Set(walk(json, ''))];
}

const DAYS = PROCESS_KINDS.flatMap((kind) =>
  Object.entries(COMMAND_SCHEMAS_OF[kind]).flatMap(([type, schema]) =>
    daysIn(schema).map((day) => ({ kind, type, day })),
  ),
);

it('every day in a command is questioned when it is entered late, or there is a reason why not (practice: P36)', () => {
  const believed = DAYS.filter(({ kind, type, day }) => definitionOf(kind).dated?.days[type] !== day);
  expect(believed.map(({ kind, type, day }) => `${kind} ${type} ${day}`).toSorted()).toEqual(
    Object.keys(NOT_QUESTIONED).toSorted(),
  );
});

it('what a process says it questions is a day of a command that people give, which takes the scan', () => {
  for (const kind of PROCESS_KINDS) {
    for (const [type, day] of Object.entries(definitionOf(kind).dated?.days ?? {})) {
      expect(DAYS).toContainEqual({ kind, type, day });
      const schemas: Readonly<Record<string, z.ZodObject>> = COMMAND_SCHEMAS_OF[kind];
      expect(schemas[type]?.shape).toHaveProperty('attachments');
      expect(schemas).toHaveProperty('confirmEntryDate');
    }
  }
});
