import type { Channel, SenderType, SubmissionKind } from '../taxonomy/codes.ts';
import type { IntakeFacts, IntakeField } from './fields.ts';

/** A field that a kind of letter must have. A condition that is absent holds for all. */
interface Requirement {
  fields: readonly IntakeField[];
  kinds?: readonly SubmissionKind[];
  channels?: readonly Channel[];
  senderTypes?: readonly SenderType[];
  /** Where the law, a form or the product asks for it. */
  source: string;
  when?: (facts: IntakeFacts) => boolean;
}

/** What is missing, and by which rule it should be there. */
export interface MissingField {
  field: IntakeField;
  source: string;
}

const ORAL: readonly Channel[] = ['visit', 'phone', 'hotline'];
const KNOWN: readonly SenderType[] = ['named', 'group'];
const OWN = 'Quy định nội bộ của hệ thống';
const DENUNCIATION = 'Luật Tố cáo 2018 Đ23';
const COMPLAINT = 'Nghị định 155/2026/NĐ-CP, mẫu số 01';

/**
 * What each kind and channel must have (the official forms). An anonymous sender is asked for nothing personal, and what lies
 * in an envelope kept off the system for no person's data at all.
 */
const REQUIREMENTS: readonly Requirement[] = [
  {
    fields: ['letter-date', 'name', 'address', 'contact', 'subject', 'signature'],
    kinds: ['denunciation', 'mixed'],
    senderTypes: KNOWN,
    source: `${DENUNCIATION}.1`,
  },
  {
    fields: ['representative', 'members'],
    kinds: ['denunciation', 'mixed'],
    senderTypes: ['group'],
    source: `${DENUNCIATION}.1`,
  },
  {
    fields: ['written-down', 'signature'],
    kinds: ['denunciation', 'mixed'],
    channels: ['visit'],
    senderTypes: KNOWN,
    source: `${DENUNCIATION}.2`,
  },
  {
    fields: ['name', 'id-number', 'id-issue', 'body-complained', 'decision-complained', 'signature'],
    kinds: ['complaint'],
    senderTypes: KNOWN,
    source: COMPLAINT,
  },
  { fields: ['decision-known-on'], kinds: ['complaint'], source: 'Luật Khiếu nại 2011 Đ9' },
  {
    fields: ['decision-complained', 'decision-known-on', 'signature'],
    kinds: ['discipline-appeal'],
    source: '296-QĐ/TW Đ23',
  },
  { fields: ['representative'], senderTypes: ['group'], source: 'Thông tư 05/2021/TT-TTCP' },
  {
    fields: ['name', 'address', 'id-number'],
    channels: ['visit'],
    senderTypes: ['named'],
    source: 'Nghị định 154/2026/NĐ-CP, mẫu số 03/TCD',
  },
  { fields: ['contact'], kinds: ['report', 'proposal'], senderTypes: KNOWN, source: OWN },
  { fields: ['read-back'], channels: ORAL, source: OWN },
  { fields: ['interpreter'], source: OWN, when: ({ language }) => language !== null },
  { fields: ['article'], senderTypes: ['press'], source: OWN },
  { fields: ['relay-document', 'relay-date'], channels: ['relay'], source: OWN },
  { fields: ['relay-document', 'relay-date'], source: OWN, when: ({ relay }) => relay !== null },
];

/**
 * What a letter of this kind still lacks, each field once, with what asks for it. A letter whose kind is not clear yet lacks
 * only what every kind must have; an unopened envelope lacks nothing. Never a reason to send anybody away.
 */
export function missingFields(
  letter: { kind: SubmissionKind | null; channel: Channel; senderType: SenderType },
  facts: IntakeFacts,
): readonly MissingField[] {
  if (facts.unopened !== null) return [];
  const asked = REQUIREMENTS.filter((one) => applies(one, letter, facts)).flatMap(({ fields, source }) =>
    fields.map((field) => ({ field, source })),
  );
  const first = asked.filter(({ field }, index) => asked.findIndex((one) => one.field === field) === index);
  return first.filter(({ field }) => !isGiven(field, facts));
}

/** By what was entered with the letter or completed since; an article may also have been added on its own. */
function isGiven(field: IntakeField, { given, articles }: IntakeFacts): boolean {
  return given.includes(field) || (field === 'article' && articles.length > 0);
}

function applies(
  { kinds, channels, senderTypes, when }: Requirement,
  { kind, channel, senderType }: Parameters<typeof missingFields>[0],
  facts: IntakeFacts,
): boolean {
  return (
    (kinds === undefined || (kind !== null && kinds.includes(kind))) &&
    (channels?.includes(channel) ?? true) &&
    (senderTypes?.includes(senderType) ?? true) &&
    (when?.(facts) ?? true)
  );
}
