import type { SubmissionKind } from './codes.ts';

/** A lawful reason not to process a submission, with what it applies to. The words are in texts/. */
export interface DeclineReason {
  code: string;
  kinds: readonly SubmissionKind[];
  /** True when the reason rests on the sender not being known; never enough where the content is concrete (Luật Tố cáo Đ25). */
  needsVagueContent: boolean;
  /** True when the sender must be unknown: a letter of somebody who gave a name is never set aside for the lack of one. */
  needsUnknownSender?: true;
  legalBasis: string;
}

const ALL: readonly SubmissionKind[] = [
  'report',
  'proposal',
  'complaint',
  'denunciation',
  'crime-report',
  'discipline-appeal',
  'mixed',
];

export const DECLINE_REASONS: readonly DeclineReason[] = [
  {
    code: 'NOT_IDENTIFIABLE_NOT_CONCRETE',
    kinds: ALL,
    needsVagueContent: true,
    needsUnknownSender: true,
    legalBasis: 'Luật Tố cáo 2018 Đ25',
  },
  { code: 'COPY_TO_COMPETENT_BODY', kinds: ALL, needsVagueContent: false, legalBasis: 'Luật Tố cáo 2018 Đ24.3' },
  { code: 'UNREADABLE', kinds: ALL, needsVagueContent: true, legalBasis: 'Thông tư 07/2014/TT-TTCP' },
  { code: 'ALREADY_SETTLED', kinds: ALL, needsVagueContent: false, legalBasis: 'Luật Tố cáo 2018 Đ37' },
  {
    code: 'OUT_OF_TIME',
    kinds: ['complaint', 'discipline-appeal'],
    needsVagueContent: false,
    legalBasis: 'Luật Khiếu nại 2011 Đ9; 296-QĐ/TW Đ23',
  },
  {
    code: 'NO_CAPACITY',
    kinds: ['complaint', 'denunciation'],
    needsVagueContent: false,
    legalBasis: 'Luật Tố cáo 2018 Đ29',
  },
  { code: 'NOT_SIGNED', kinds: ['denunciation'], needsVagueContent: true, legalBasis: '21-QĐ/TW ngày 11/4/2026' },
  {
    code: 'NOT_WITHIN_COMPETENCE_GUIDED',
    kinds: ['complaint'],
    needsVagueContent: false,
    legalBasis: 'Luật Tiếp công dân 2013 Đ26',
  },
];

/** The reason of that code, if it may be used for that kind. */
export function declineReasonFor(code: string, kind: SubmissionKind): DeclineReason | null {
  return DECLINE_REASONS.find((reason) => reason.code === code && reason.kinds.includes(kind)) ?? null;
}
