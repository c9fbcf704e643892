import type { Calendar, Day, Instant } from '../domain/calendar/calendar.ts';
import { isUrgent, nextOfficeMoment, waitsForOffice } from '../domain/deadlines/office-hours.ts';
import type { OfficeHours } from '../domain/deadlines/office-hours.ts';
import type { EveryProcessCommand } from '../domain/every-process.ts';
import { kindOf } from '../domain/process.ts';
import type { FollowUp, ProcessId } from '../domain/process.ts';
import { receiversOf } from '../domain/authority/receivers.ts';
import type { ConflictSubject } from '../domain/authority/conflict.ts';
import type { Surroundings } from '../domain/authority/receivers.ts';
import type { CommandRequest, StepResult } from '../workflows/messages.ts';
import type { RunImportTask } from './import-tasks.ts';

/** An outbox row on its way. */
export interface OutboxItem {
  id: string;
  processId: ProcessId;
  payload: FollowUp;
}

/** Who owes something, and how that stands at delivery. */
export interface OwnerNow {
  personId: string | null;
  role: string | null;
  organisationId: string;
  open: boolean;
  paused: boolean;
  dueOn: Day;
}

/** The process an item came from, as delivery needs it. */
export interface DeliveryContext {
  organisationPath: string;
  organisationId: string;
  /** Persons who may open it by what they are to it, whatever office they hold: handler, team, members of a meeting. */
  readers: readonly string[];
  subjects: readonly ConflictSubject[];
  /** Who stepped back from it, and so hears of nothing in it. */
  recused: readonly string[];
  owners: Readonly<Record<string, OwnerNow>>;
  surroundings: Surroundings;
}

export interface NotificationRow {
  personId: string;
  notice: string;
  processId: string;
  obligationId: string | null;
  params: Readonly<Record<string, string>>;
  named: boolean;
}

/** What delivery needs of storage. */
export interface OutboxStore {
  /** Rows of these ids that are not delivered yet, in order; those left out that would overtake an earlier message to the same process. */
  waiting(ids: readonly string[]): Promise<readonly OutboxItem[]>;
  /** With the posts and relatives of these persons beside those who are involved anyway. */
  context(processId: string, personIds: readonly string[]): Promise<DeliveryContext | null>;
  /**
   * Writes the notices (once per receiver) and marks the row delivered, in one transaction; with them, when a moment is
   * given, a mail from then on to each receiver who has an address and wants mail.
   */
  deliverNotice(outboxId: string, notices: readonly NotificationRow[], mailAfter: Instant | null): Promise<void>;
  /** Leaves the row for that moment; nothing failed. */
  putOff(outboxId: string, until: Instant): Promise<void>;
  markDelivered(outboxId: string): Promise<void>;
  /** Makes one row for each process that a change of a rule may concern, and marks this one delivered, in one transaction. */
  spread(outboxId: string): Promise<void>;
  /** Makes one row for each process whose bodies ended or moved, and marks this one delivered, in one transaction. */
  succeed(outboxId: string): Promise<void>;
  /** Makes one row for each case that hears of a person, and marks this one delivered, in one transaction. */
  tellOfPerson(outboxId: string): Promise<void>;
}

/** When people are told. */
export interface Office {
  now(): Instant;
  /** The working calendar of an organisation; null = of the country. */
  calendarOf(organisationId: string | null): Promise<Calendar>;
  /** Null = at any hour. */
  hours: OfficeHours | null;
  /** Whether mails are written beside notices. */
  mails: boolean;
}

/** How delivery behaves beyond its store and its engine; left out, everything goes at once, without mail and in silence. */
export interface DeliverOptions {
  warn?: (fields: Readonly<Record<string, string>>, message: string) => void;
  office?: Office;
  /** What imports ask for; left out where none is run. */
  imports?: RunImportTask;
}

export type SendCommand = (request: CommandRequest) => Promise<StepResult>;
export type Deliver = (request: { processId: string; outbox: readonly string[] }) => Promise<void>;

/**
 * Delivers outbox rows once each: a notice to people, a command to another process, or a changed rule to all processes it
 * may concern. A notice that only urges is put off to the office hours of the owning organisation. Throws when one could not
 * be delivered now.
 */
export function createDeliver(
  store: OutboxStore,
  send: SendCommand,
  { warn = () => undefined, office, imports }: DeliverOptions = {},
): Deliver {
  return async ({ outbox }) => {
    for (const item of await store.waiting(outbox)) {
      if (item.payload.kind === 'notice') {
        const told = await deliverNotice({ store, office }, item, item.payload);
        if (told === 0)
          warn({ outboxId: item.id, notice: item.payload.notice }, 'a notice found nobody who may be told');
      }
      if (item.payload.kind === 'apply-rule') await store.spread(item.id);
      if (item.payload.kind === 'succeed-owners') await store.succeed(item.id);
      if (item.payload.kind === 'tell-of-person') await store.tellOfPerson(item.id);
      if (item.payload.kind === 'import') await deliverImportTask({ store, send, imports }, item, item.payload);
      if (item.payload.kind === 'command') {
        const code = await deliverCommand(store, send, item, item.payload);
        if (code !== null)
          warn({ outboxId: item.id, code }, 'a process would not hear that what it asked of another was refused');
      }
    }
  };
}

/** What was done for an import is said to it as a command of its own, so that it asks for what comes next. */
async function deliverImportTask(
  { store, send, imports }: { store: OutboxStore; send: SendCommand; imports: RunImportTask | undefined },
  { id, processId }: OutboxItem,
  task: Extract<FollowUp, { kind: 'import' }>,
): Promise<void> {
  if (imports === undefined) throw new Error('No imports are run here.');
  const command = await imports(processId, task);
  if (command !== null) {
    const actor = { kind: 'process', accountId: null, personId: null, roles: [], correlationId: id } as const;
    await send({ processId, commandId: id, bodyHash: '', command, actor });
  }
  await store.markDelivered(id);
}

/** Returns how many were told; null when there was nobody to tell now, because it waits or is no longer true. */
async function deliverNotice(
  { store, office }: { store: OutboxStore; office: Office | undefined },
  item: OutboxItem,
  notice: Extract<FollowUp, { kind: 'notice' }>,
): Promise<number | null> {
  const context = await store.context(item.processId, addressees(notice.audience));
  const isUrging = waitsForOffice(notice.notice);
  const now = office?.now() ?? null;
  const mails = office?.mails === true;
  const waits = isUrging || (mails && !isUrgent(notice.notice));
  const moment = waits ? await officeMomentAt(now, office, context) : now;
  if (isUrging && moment !== null && moment !== now) {
    await store.putOff(item.id, moment);
    return null;
  }
  const owner = notice.obligationId === null ? null : (context?.owners[notice.obligationId] ?? null);
  if (isUrging && owner !== null && !isStillTrue(notice, owner)) {
    await store.markDelivered(item.id);
    return null;
  }
  const receivers =
    context === null ? [] : receiversOf({ ...context, audience: notice.audience, owner }, context.surroundings);
  await store.deliverNotice(
    item.id,
    receivers.map(({ personId, substituteFor }) => ({
      personId,
      notice: notice.notice,
      processId: item.processId,
      obligationId: notice.obligationId,
      params: substituteFor === null ? notice.params : { ...notice.params, substituteFor },
      named: context !== null && (mayOpen(context, personId) || isToSubject(notice.audience)),
    })),
    mails ? moment : null,
  );
  return receivers.length;
}

/**
 * Whether what urges is still true after it waited: nobody is urged to do what is done, nor reminded of a day that has moved
 * or of a period that stands still. Reminders from before they kept their day (`dueOn`) are judged by the rest.
 */
function isStillTrue({ notice, params }: Extract<FollowUp, { kind: 'notice' }>, owner: OwnerNow): boolean {
  if (!owner.open) return false;
  if (notice !== 'deadline') return true;
  const { dueOn } = params;
  return dueOn === undefined || (!owner.paused && owner.dueOn === dueOn);
}

/** The present, or the next moment at which the owning organisation is at work. */
async function officeMomentAt(
  now: Instant | null,
  office: Office | undefined,
  context: DeliveryContext | null,
): Promise<Instant | null> {
  if (now === null || office === undefined || office.hours === null || context === null) return now;
  return nextOfficeMoment(now, await office.calendarOf(context.organisationId), office.hours);
}

/** The person an audience names, if it names one: conflict is judged for them as for everybody else. */
function addressees(audience: string): readonly string[] {
  const at = audience.indexOf(':');
  return at === -1 ? [] : [audience.slice(at + 1)];
}

/** The subject, once told of the matter, has a page of their own; the API gives them that one and no other. */
function isToSubject(audience: string): boolean {
  return audience.startsWith('subject:');
}

/** Whether the receiver may open the process; if not, the notice says only that something is overdue (practice: P31). */
function mayOpen(context: DeliveryContext, personId: string): boolean {
  if (context.readers.includes(personId)) return true;
  return context.surroundings.holders.some((one) => {
    if (one.personId !== personId) return false;
    return one.organisationId === context.organisationId || one.role === 'LEADER';
  });
}

/**
 * A refusal by the receiver comes back to the sender as a command of its own, with what was refused and what it was about;
 * nothing is lost silently. Returns the code with which the sender itself refused to hear of it, or null.
 */
async function deliverCommand(
  store: OutboxStore,
  send: SendCommand,
  item: OutboxItem,
  followUp: Extract<FollowUp, { kind: 'command' }>,
): Promise<string | null> {
  const actor = { kind: 'process', accountId: null, personId: null, roles: [], correlationId: item.id } as const;
  if (kindOf(followUp.to) === null) throw new Error(`No such kind of process: ${followUp.to}`);
  const { outcome } = await send({
    processId: followUp.to,
    commandId: item.id,
    bodyHash: '',
    command: followUp.command,
    actor,
  });
  const heard = outcome.ok
    ? null
    : await send({
        processId: item.processId,
        commandId: `refused/${item.id}`,
        bodyHash: '',
        command: refusalOf(item.id, followUp, outcome.refusal.code),
        actor,
      });
  await store.markDelivered(item.id);
  return heard === null || heard.outcome.ok ? null : heard.outcome.refusal.code;
}

function refusalOf(
  outboxId: string,
  { command, about }: Extract<FollowUp, { kind: 'command' }>,
  code: string,
): Extract<EveryProcessCommand, { type: 'deliveryRefused' }> {
  return { type: 'deliveryRefused', outboxId, code, refused: command.type, about };
}
