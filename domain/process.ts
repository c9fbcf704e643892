import type { Day, Instant } from './calendar/calendar.ts';
import type { DatedEntry, EntryDateEvent } from './authority/entry-date-events.ts';
import type { ApplyRule } from './deadlines/apply-rule.ts';
import type { Obligation } from './deadlines/obligation.ts';
import type { Succession } from './organisation/succession.ts';
import type { RecordedLifeEvent } from './person/commands.ts';
import type { Facts, FactsQuery } from './facts.ts';

/** The kinds of process that exist so far; the kind is the first part of a process id (`case/<uuid>`). */
export const PROCESS_KINDS = [
  'case',
  'meeting',
  'discipline',
  'suspension',
  'policy-change',
  'calendar-year',
  'import',
  'remediation',
  'protection',
  'organisation',
  'person',
  'congress',
  'desk-handover',
] as const;
export type ProcessKind = (typeof PROCESS_KINDS)[number];

/** `<process kind>/<uuid v7>`; also the workflow id. */
export type ProcessId = `${ProcessKind}/${string}`;

/** The process id of a thing of that kind. */
export function processId(kind: ProcessKind, id: string): ProcessId {
  return `${kind}/${id}`;
}

/** The kind of a process id, or null when it names no kind we know. */
export function kindOf(id: string): ProcessKind | null {
  const kind = id.split('/')[0] ?? '';
  return PROCESS_KINDS.find((known) => known === kind) ?? null;
}

/** Words a person wrote. They never ride in commands or events: the API stores them first, the command carries this. */
export interface TextRef {
  contentId: string;
  sha256: string;
}

export const ROLES = [
  'RECEPTION',
  'SCREENER',
  'HEAD',
  'COMMITTEE_MEMBER',
  'MEETING_SECRETARY',
  'INSPECTOR',
  'LEADER',
  'REGISTER_KEEPER',
  'SUPERVISED_UNIT',
  'SUBJECT',
  'ADMINISTRATOR',
  'AUDITOR',
  'INSPECTOR_PASS',
] as const;
export type Role = (typeof ROLES)[number];

/** A role as held now: for which organisation; its path lets a rule speak of "the same body" or "a body above". */
export interface HeldRole {
  role: Role;
  organisationId: string;
  path: string;
}

/** Who acts. Made by the API from the session (staff, sender), or by the engine itself (system, process). */
export interface Actor {
  kind: 'staff' | 'sender' | 'system' | 'process';
  accountId: string | null;
  personId: string | null;
  roles: readonly HeldRole[];
  correlationId: string;
}

export interface Context {
  now: Instant;
  today: Day;
  actor: Actor;
  facts: Facts;
}

/** An expected "no": a code with parameters (ids, dates, codes) and, where a rule stands behind it, its legal basis. */
export interface Refusal {
  code: string;
  params: Readonly<Record<string, string | number | readonly string[]>>;
  legalBasis?: string;
}

export type Decision<E> = { ok: true; events: readonly E[] } | { ok: false; refusal: Refusal };

/** The decision that these events follow. */
export function accept<E>(...events: E[]): Decision<E> {
  return { ok: true, events };
}

/** The decision to refuse, with the code people and programs can act on. */
export function refuse(
  code: string,
  params: Refusal['params'] = {},
  legalBasis?: string,
): { ok: false; refusal: Refusal } {
  return { ok: false, refusal: legalBasis === undefined ? { code, params } : { code, params, legalBasis } };
}

/** An event as recorded: position in its process from 1 without gaps, when, by whom. */
export interface Recorded<E> {
  number: number;
  schema: number;
  at: Instant;
  actor: { kind: Actor['kind']; accountId: string | null; personId: string | null };
  event: E;
}

/**
 * What an actor may be to one process, read from its state. `receiver` serves at a desk of the body a case was sent to,
 * `superior` leads the body over both; `subject` is the person complained about, once told of the matter.
 */
export const RELATIONS = [
  'handler',
  'assignee',
  'owner',
  'team-leader',
  'team-member',
  'subject',
  'receiver',
  'superior',
] as const;
export type Relation = (typeof RELATIONS)[number];

/** Who may give a command: a role in the owning body, a role in the owning body or any above, or a relation to the process. */
export type By =
  | { role: Role; scope: 'own' | 'above' }
  | { relation: Relation }
  | { actor: 'sender' | 'system' | 'process' };

/** One row of a process's table: this command, in these stages, by these, leads there. Data, so that pictures and tests come from it. */
export interface Transition<Stage extends string, Type extends string> {
  command: Type;
  from: readonly (Stage | 'NONE')[];
  by: readonly By[];
  to: Stage | 'same';
  /** Where it may lead instead: what is asked or found decides, not the table. */
  or?: readonly Stage[];
  /** Vietnamese-independent note for the generated diagram. */
  note?: string;
}

/** What every process state has, whatever its kind. */
export interface ProcessState {
  stage: string | null;
  /** Owning body; its path decides who may act and see. */
  organisation: { id: string; path: string };
  obligations: readonly Obligation[];
  /** Days that were entered late, where there were any (practice: P36). */
  entryDates?: readonly DatedEntry[];
}

/** Days that a process takes from its commands and that may lie before their entry. */
export interface Dated<S> {
  /** By command type: the field with the day; `decision.decidedOn` is one inside another. */
  days: Readonly<Record<string, string>>;
  /** Those from whose day nothing runs: what they open may begin on the same day for another reason, and stays when it is corrected. */
  startsNothing?: readonly string[];
  /** Whether the system knows the day by itself, or nothing rests on it: then nobody is asked for it. */
  isKnown?(command: { type: string }, on: Day, facts: Facts): boolean;
  /** The state with the true day; absent where the day stands in a paper of its own and is only confirmed. */
  correct?(state: S, event: Extract<EntryDateEvent, { type: 'EntryDateCorrected' }>): S;
}

/** In which processes a changed rule may move something: by the row it replaces, or by days that now count otherwise. */
export type RuleReach =
  | { by: 'policy'; key: string; version: number; path: string }
  | { by: 'calendar'; from: Day; to: Day; path: string };

/** What follows from events outside the process: delivered after the record, once each. */
export type FollowUp =
  | {
      kind: 'notice';
      notice: string;
      obligationId: string | null;
      audience: string;
      params: Readonly<Record<string, string>>;
    }
  /** A rule brought to every process in which one of these obligations is open; spread at delivery, one command to each. */
  | { kind: 'apply-rule'; reach: RuleReach; command: ApplyRule }
  /** Of an import, and for it alone: a batch of its rows recorded, what lies unused dropped, or the owners told at the end. */
  | { kind: 'import'; task: 'batch' | 'drop' | 'digest'; batch: number }
  /** The tree has changed: every process whose bodies ended or moved follows them; spread at delivery, one command to each. */
  | { kind: 'succeed-owners' }
  /** Something became of a person (null: posts or relatives changed): every open matter they take part in hears of it, and of who is now in conflict. */
  | { kind: 'tell-of-person'; personId: string; event: RecordedLifeEvent | null; on: Day; text: TextRef | null }
  /** `about` comes back to this process when the receiver refuses, so that it knows what was not taken. */
  | { kind: 'command'; to: ProcessId; command: { type: string }; about: string };

/** A process as a value. `decide` refuses or says what happened; `evolve` folds it; nothing here touches the world. */
export interface ProcessDefinition<S extends ProcessState, C extends { type: string }, E extends { type: string }> {
  kind: ProcessKind;
  initial: S;
  transitions: readonly Transition<string, string>[];
  /** What deciding this command by this actor rests on: the contents of the command, and who acts beside whom it is about. */
  factsFor(state: S, command: C | ClockCommand, actor: Actor): FactsQuery;
  decide(state: S, command: C | ClockCommand, context: Context): Decision<E>;
  evolve(state: S, recorded: Recorded<E>): S;
  /** What these events ask of others; `state` is the one after them, `self` the id of this process. */
  followUps(state: S, events: readonly E[], self: ProcessId): readonly FollowUp[];
  /**
   * Days on which the process wakes by itself though no obligation asks it to: a decision lapses, an order ends, a question
   * stays unanswered. On such a day the clock must be answered with events after which the day is no longer named.
   */
  wakesOn(state: S): readonly Day[];
  /** Persons it is about, where they owe something in it themselves: nobody on the staff says for them why it is late. */
  subjects?(state: S): readonly string[];
  /** A stored state from before a field was kept that follows from the others. */
  complete?(state: S): S;
  /** What bodies it is about and where else they stand in it, for when they end or move. */
  succession?: Succession<S>;
  /** Days it takes from commands, which one person alone does not date back. */
  dated?: Dated<S>;
  /** True when the stage is final and nothing is owed: the run may end. */
  isFinished(state: S): boolean;
}

/** The engine's own command: time has passed. */
export interface ClockCommand {
  type: 'clock';
}
