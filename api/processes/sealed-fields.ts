import type { IntakeField } from '../../domain/intake/fields.ts';
import { oneSender } from '../../domain/case/senders/senders.ts';
import type { CaseState } from '../../domain/case/state.ts';
import type { ProcessKind, ProcessState } from '../../domain/process.ts';
import type { ApiDeps } from '../deps.ts';
import { sealLater } from '../intake/later-identity.ts';
import { refusedByProcess } from '../say-problem.ts';
import type { CommandBody } from './build-command.ts';

/** Commands with particulars of a sender: as what they are sealed in the vault, and which fields never come to the case. */
const SEALED = {
  replaceRepresentative: { kind: 'representative', fields: ['name', 'address', 'phone'], alsoLeftOut: [] },
  completeIntake: {
    kind: 'completed',
    fields: ['name', 'address', 'phone', 'email', 'idNumber'],
    alsoLeftOut: ['senderId'],
  },
} as const;

/** What the register may know of a particular that was told later: that it is there. */
const KNOWN_AS: Readonly<Record<string, IntakeField>> = {
  name: 'name',
  address: 'address',
  phone: 'contact',
  email: 'contact',
  idNumber: 'id-number',
};

function sealedIn(kind: ProcessKind, { type }: CommandBody) {
  return kind === 'case' && (type === 'replaceRepresentative' || type === 'completeIntake') ? SEALED[type] : null;
}

function particularsOf(body: CommandBody, fields: readonly string[]): readonly (readonly [string, string])[] {
  return fields.flatMap((field) => {
    const value = body[field];
    return typeof value === 'string' && value !== '' ? [[field, value] as const] : [];
  });
}

/** What is sealed before the command goes on never comes to the process: the particulars of a sender. */
export function withoutSealed(kind: ProcessKind, body: CommandBody): CommandBody {
  const sealed = sealedIn(kind, body);
  if (sealed === null) return body;
  const left: readonly string[] = [...sealed.fields, ...sealed.alsoLeftOut];
  const { type, ...fields } = body;
  return { type, ...Object.fromEntries(Object.entries(fields).filter(([field]) => !left.includes(field))) };
}

/** The fields of a letter that are no longer missing: those named, and those of the particulars that are sealed now. */
export function completedFields(body: CommandBody): { fields: readonly IntakeField[] } {
  const named = (body['fields'] ?? []) as readonly IntakeField[];
  const told = particularsOf(body, SEALED.completeIntake.fields).flatMap(([field]) => KNOWN_AS[field] ?? []);
  return { fields: [...new Set([...named, ...told])] };
}

/**
 * Seals what somebody tells of a sender after the letter came, before the case is told that it is there: who speaks for a group
 * from now on, or what a letter lacked. Of several senders the command says whose it is (SENDER_UNKNOWN).
 */
export async function sealParticulars(
  deps: ApiDeps,
  { commandId, body, state }: { commandId: string; body: CommandBody; state: ProcessState },
): Promise<void> {
  const sealed = sealedIn('case', body);
  const particulars = sealed === null ? [] : particularsOf(body, sealed.fields);
  if (sealed === null || particulars.length === 0) return;
  const senderId = typeof body['senderId'] === 'string' ? body['senderId'] : null;
  const sender = oneSender(state as CaseState, senderId);
  if (sender === null) throw refusedByProcess({ code: 'SENDER_UNKNOWN', params: {} }, (key) => key);
  const identity = Object.fromEntries(particulars);
  await sealLater(deps, { commandId, submissionId: sender.submissionId, kind: sealed.kind, identity });
}
