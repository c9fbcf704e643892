import type { CallInput } from '../../api/call.ts';
import { fieldPath } from '../../api/problem.ts';
import type { ChosenFile } from '../../parts/files-input.tsx';

export type PublicBody = CallInput<'submitPublic'>['body'];

export interface PublicLetter {
  ownBody: boolean | null;
  organisationId: string | null;
  isNamed: boolean;
  name: string;
  address: string;
  phone: string;
  content: string;
  subject: string;
  confidential: boolean;
  files: readonly ChosenFile[];
  kind: NonNullable<PublicBody['kind']> | '';
  complaintBody: string;
  decision: string;
  language: NonNullable<NonNullable<PublicBody['intake']>['language']> | '';
  isMinor: boolean;
  isHarmed: boolean;
}

export const EMPTY_LETTER: PublicLetter = {
  ownBody: null,
  organisationId: null,
  isNamed: false,
  name: '',
  address: '',
  phone: '',
  content: '',
  subject: '',
  confidential: false,
  files: [],
  kind: '',
  complaintBody: '',
  decision: '',
  language: '',
  isMinor: false,
  isHarmed: false,
};

export type LetterField = 'ownBody' | 'organisationId' | 'name' | 'content';
export type LetterFaults = Partial<Record<LetterField, string>>;

/** What is still missing, by field. */
export function faultsOf(
  letter: PublicLetter,
  words: { ownBodyMissing: string; bodyMissing: string; nameMissing: string; contentMissing: string },
): LetterFaults {
  return {
    ...(letter.ownBody === null ? { ownBody: words.ownBodyMissing } : {}),
    ...(letter.organisationId === null ? { organisationId: words.bodyMissing } : {}),
    ...(letter.isNamed && letter.name.trim() === '' ? { name: words.nameMissing } : {}),
    ...(letter.content.trim() === '' ? { content: words.contentMissing } : {}),
  };
}

const PLACES: Readonly<Record<string, LetterField>> = {
  concernsOwnBody: 'ownBody',
  organisationId: 'organisationId',
  sender: 'name',
  content: 'content',
};

/** The API's messages by field; those of fields this page does not have are answered apart. */
export function placeFaults(errors: readonly { field: string; message: string }[]): {
  faults: LetterFaults;
  unplaced: string[];
} {
  const faults: LetterFaults = {};
  const unplaced: string[] = [];
  for (const { field, message } of errors) {
    const place = PLACES[String(fieldPath(field)[0])];
    if (place === undefined) unplaced.push(message);
    else faults[place] = message;
  }
  return { faults, unplaced };
}

/** What was said of the letter beside its words; nothing where nothing was. */
function moreOf(letter: PublicLetter): Pick<PublicBody, 'intake'> {
  const [body, decision] = [letter.complaintBody.trim(), letter.decision.trim()];
  const complaint = { ...(body === '' ? {} : { body }), ...(decision === '' ? {} : { decision }) };
  const isComplaint = letter.kind === 'complaint' && Object.keys(complaint).length > 0;
  const intake = {
    ...(isComplaint ? { complaint } : {}),
    ...(letter.language === '' ? {} : { language: letter.language }),
    ...(letter.isMinor ? { capacity: 'minor' as const, harm: letter.isHarmed } : {}),
  };
  return Object.keys(intake).length === 0 ? {} : { intake };
}

/** The body to send: an anonymous letter carries nothing about its sender, also when a name was typed before. */
export function publicBodyOf(letter: PublicLetter): PublicBody {
  const { address, phone } = letter;
  const sender: PublicBody['sender'] = letter.isNamed
    ? {
        type: 'named',
        name: letter.name.trim(),
        ...(address.trim() === '' ? {} : { address: address.trim() }),
        ...(phone.trim() === '' ? {} : { phone: phone.trim() }),
      }
    : { type: 'anonymous' };
  return {
    organisationId: letter.organisationId ?? '',
    content: letter.content,
    concernsOwnBody: letter.ownBody === true,
    ...(letter.kind === '' ? {} : { kind: letter.kind }),
    ...moreOf(letter),
    sender,
    ...(letter.subject.trim() === '' ? {} : { subjects: [{ name: letter.subject.trim() }] }),
    attachments: letter.files.map((file) => file.id),
    confidential: letter.isNamed && letter.confidential,
  };
}
