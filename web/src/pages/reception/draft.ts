import { newKey } from '../../api/call.ts';
import type { CallInput } from '../../api/call.ts';
import type { ChosenFile } from '../../parts/files-input.tsx';
import { intakeOf } from './intake-draft.ts';
import type { IntakeDraft } from './intake-draft.ts';

export type SubmissionBody = CallInput<'submit'>['body'];
export type SenderType = SubmissionBody['sender']['type'];

/** What stands in the reception form. Fields of other sender types stay while another type is tried out. */
export interface DraftValues {
  concernsOwnBody?: boolean;
  channel?: SubmissionBody['channel'];
  organisationId?: string;
  receivedAt?: string;
  /** Empty: not clear yet. */
  kind?: NonNullable<SubmissionBody['kind']> | '';
  sender?: { type?: SenderType } & Partial<Record<SenderField, string | number>>;
  content?: string;
  subjects?: { name?: string; note?: string }[];
  confidential?: boolean;
  intake?: IntakeDraft;
}

export type SenderField =
  | 'name'
  | 'address'
  | 'phone'
  | 'email'
  | 'idNumber'
  | 'count'
  | 'members'
  | 'organisation'
  | 'newspaper'
  | 'reference'
  | 'publishedOn'
  | 'custodian'
  | 'envelopeNumber';

export interface Draft {
  /** One key for the whole life of the draft: filing it twice makes one case. */
  key: string;
  values: DraftValues;
  files: ChosenFile[];
}

/** Fields asked for each type of sender, in order; the first of each is required, an anonymous sender gives none. */
export const SENDER_FIELDS: Readonly<Record<SenderType, readonly SenderField[]>> = {
  named: ['name', 'address', 'phone', 'email', 'idNumber'],
  anonymous: [],
  group: ['name', 'count', 'address', 'phone', 'idNumber', 'members'],
  body: ['organisation', 'reference'],
  press: ['newspaper', 'reference', 'publishedOn'],
  'off-system': ['custodian', 'envelopeNumber'],
};

export const REQUIRED_SENDER_FIELDS: readonly SenderField[] = [
  'name',
  'count',
  'organisation',
  'newspaper',
  'custodian',
  'envelopeNumber',
];

const PREFIX = 'tiep-thu.draft.';

/** Ids chosen from a list: without the name beside them nobody would know whom they mean, so that they are chosen again. */
const CHOSEN: readonly string[] = ['interpreterId', 'witnessId'];

/** An empty draft for that day, with a key of its own. */
export function newDraft(today: string): Draft {
  return { key: newKey(), values: { receivedAt: today, kind: '', subjects: [{}] }, files: [] };
}

/** The draft kept for that account in this window, or null. */
export function readDraft(accountId: string): Draft | null {
  const kept = sessionStorage.getItem(PREFIX + accountId);
  return kept === null ? null : (JSON.parse(kept) as Draft);
}

/**
 * Keeps the draft for this window only. A letter about the receiving body itself is not kept: nobody here may read it
 * again, also not from this machine.
 */
export function keepDraft(accountId: string, draft: Draft): void {
  if (draft.values.concernsOwnBody === true) forgetDrafts();
  else
    sessionStorage.setItem(
      PREFIX + accountId,
      JSON.stringify(draft, (key, value) => (CHOSEN.includes(key) ? undefined : value)),
    );
}

/** Removes every draft of this window: after filing, and at sign-out. */
export function forgetDrafts(): void {
  for (const key of Object.keys(sessionStorage)) if (key.startsWith(PREFIX)) sessionStorage.removeItem(key);
}

function text(value: string | number | null | undefined): string | undefined {
  const trimmed = String(value ?? '').trim();
  return trimmed === '' ? undefined : trimmed;
}

function senderOf(sender: NonNullable<DraftValues['sender']>): SubmissionBody['sender'] {
  const type = sender.type ?? 'anonymous';
  const given = Object.fromEntries(
    SENDER_FIELDS[type].map((field) => [field, text(sender[field])]).filter(([, value]) => value !== undefined),
  );
  if (type === 'group') {
    const { count, members, ...representative } = given;
    const names = String(members ?? '').split('\n');
    const others = names.flatMap((line) => (line.trim() === '' ? [] : { name: line.trim() }));
    return { type, representative, count: Number(count), ...(others.length === 0 ? {} : { members: others }) };
  }
  // The form asks for exactly the fields of this type; the API checks them again.
  return { type, ...given } as SubmissionBody['sender'];
}

/** The body to send for a draft: only what the chosen sender type asks for, no empty fields. */
export function submissionOf({ values, files }: Draft): SubmissionBody {
  const subjects = (values.subjects ?? [])
    .map((subject) => ({ name: text(subject?.name), note: text(subject?.note) }))
    .filter((subject) => subject.name !== undefined || subject.note !== undefined);
  const intake = intakeOf(values.intake);
  return {
    channel: values.channel ?? 'letter',
    ...(values.receivedAt === undefined ? {} : { receivedAt: values.receivedAt }),
    ...(values.organisationId === undefined ? {} : { organisationId: values.organisationId }),
    ...(values.kind === undefined || values.kind === '' ? {} : { kind: values.kind }),
    content: values.content ?? '',
    concernsOwnBody: values.concernsOwnBody === true,
    sender: senderOf(values.sender ?? {}),
    subjects,
    attachments: files.map((file) => file.id),
    confidential: values.confidential === true,
    ...(intake === undefined ? {} : { intake }),
  };
}
