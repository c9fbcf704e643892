import { refuse } from '../../process.ts';
import type { Refusal } from '../../process.ts';
import { isViolation } from '../verification/verification-state.ts';
import type { AllegationFinding } from '../verification/verification-commands.ts';
import type { SubjectConsequence } from './review-commands.ts';

type Refused = { ok: false; refusal: Refusal };

/** A subject as far as what a conclusion may say of it goes. */
interface ConcludedSubject {
  subjectId: string;
  personId: string | null;
  organisationId: string | null;
}

/** What is concluded, as a meeting adopts it and the case takes it. */
interface Concluded {
  findings: readonly AllegationFinding[];
  consequences: readonly SubjectConsequence[];
}

/**
 * Each remediation is a process of its own, named beforehand, about somebody on record who can be asked; `taken` are the
 * ids of those that are there. Refused with SUBJECT_NOT_ON_RECORD, REMEDIATION_ID_MISSING.
 */
export function refuseRemediation(
  subjects: readonly ConcludedSubject[],
  { consequences }: Concluded,
  taken: readonly string[],
): Refused | null {
  const ids = [...taken];
  for (const { subjectId, consequence, remediationId = null } of consequences) {
    if (consequence !== 'remediation') continue;
    const subject = subjects.find((one) => one.subjectId === subjectId);
    if (subject === undefined || (subject.personId === null && subject.organisationId === null)) {
      return refuse('SUBJECT_NOT_ON_RECORD', { subjectId });
    }
    if (remediationId === null || ids.includes(remediationId)) return refuse('REMEDIATION_ID_MISSING', { subjectId });
    ids.push(remediationId);
  }
  return null;
}

/**
 * Whom a conclusion clears beside others: nothing follows for them, and where a violation was found another one bears it
 * (practice: P27). Refused with CLEARED_WITH_CONSEQUENCE, NOBODY_BEARS_VIOLATION.
 */
export function refuseClearing({ findings, consequences }: Concluded): Refused | null {
  const cleared = consequences.filter((one) => one.cleared === true);
  const contradicted = cleared.find((one) => one.consequence !== 'none');
  if (contradicted !== undefined) return refuse('CLEARED_WITH_CONSEQUENCE', { subjectId: contradicted.subjectId });
  if (cleared.length === 0 || cleared.length < consequences.length) return null;
  return findings.some((one) => isViolation(one.finding)) ? refuse('NOBODY_BEARS_VIOLATION') : null;
}

/** A remediation says what is to be remedied, in words. Refused with RECOMMENDATION_MISSING. */
export function refuseWordless({ consequences }: Concluded): Refused | null {
  const wordless = consequences.filter(
    ({ consequence, recommendation = null }) => consequence === 'remediation' && recommendation === null,
  );
  if (wordless.length === 0) return null;
  return refuse('RECOMMENDATION_MISSING', { subjectIds: wordless.map((one) => one.subjectId) });
}

/**
 * Where something follows for an organisation, the conclusion states its head's own responsibility and that of its members
 * (practice: P14). Refused with RESPONSIBILITY_MISSING.
 */
export function refuseFacelessOrganisation(
  subjects: readonly ConcludedSubject[],
  { consequences }: Concluded,
): Refused | null {
  const organisations = subjects.flatMap((one) => (one.organisationId === null ? [] : [one.subjectId]));
  const faceless = consequences.filter(
    ({ subjectId, consequence, headResponsibility = null, membersResponsibility = null }) =>
      consequence !== 'none' &&
      organisations.includes(subjectId) &&
      (headResponsibility === null || membersResponsibility === null),
  );
  if (faceless.length === 0) return null;
  return refuse('RESPONSIBILITY_MISSING', { subjectIds: faceless.map((one) => one.subjectId) });
}
