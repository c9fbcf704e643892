import type { z } from 'zod';
import type { CaseState } from '../../domain/case/state.ts';
import type { Conclusion, Verification } from '../../domain/case/verification/verification-state.ts';
import type { AllegationFinding } from '../../domain/case/verification/verification-commands.ts';
import type { SubjectConsequence } from '../../domain/case/review/review-commands.ts';
import type { TextRef } from '../../domain/process.ts';
import { wordFor } from '../../texts/say.ts';
import { VI } from '../../texts/vi.ts';
import type { WordList } from '../../texts/words.ts';
import type {
  conclusionSchema,
  consequenceShownSchema,
  findingShownSchema,
  standingSchema,
  verificationSchema,
} from '../contract/shown-verification.ts';
import type { Names } from '../names.ts';

/** How persons, bodies and subjects of a case are called. */
export interface CaseNames {
  names: Names;
  subject: (subjectId: string) => string;
}

/** How subjects are called, and the words that somebody wrote. */
type Said = Pick<CaseNames, 'subject'> & { texts: ReadonlyMap<string, string> };

/** A code with its Vietnamese words. */
export function coded(words: WordList, code: string): { code: string; text: string } {
  return { code, text: wordFor(words, code) };
}

/** Findings with their words. */
export function showFindings(findings: readonly AllegationFinding[]): z.input<typeof findingShownSchema>[] {
  return findings.map(({ allegationId, finding }) => ({ allegationId, finding: coded(VI.findings, finding) }));
}

/** Consequences with their words and the names of those they concern. */
export function showConsequences(
  consequences: readonly SubjectConsequence[],
  { subject, texts }: Said,
): z.input<typeof consequenceShownSchema>[] {
  const words = (ref: TextRef | null | undefined) => texts.get(ref?.contentId ?? '') ?? null;
  return consequences.map(
    ({ subjectId, consequence, disciplineId, remediationId = null, cleared = false, ...said }) => ({
      ...{ subjectId, subject: subject(subjectId), consequence: coded(VI.consequences, consequence), disciplineId },
      ...{ remediationId, cleared, remedyBy: said.remedyBy ?? null },
      recommendation: words(said.recommendation),
      headResponsibility: words(said.headResponsibility),
      membersResponsibility: words(said.membersResponsibility),
    }),
  );
}

/** The team at work, who was heard, and what it found. */
export function showVerification(
  verification: Verification,
  { names, subject }: CaseNames,
): z.input<typeof verificationSchema> {
  const person = (id: string) => ({ id, name: names.person(id) });
  const { orderedOn, planApproved, sessions, evidence, returns, report } = verification;
  return {
    ...{ orderedOn, planApproved, sessions, evidence, returns },
    leader: person(verification.leader),
    members: verification.members.map(person),
    former: verification.former.map(person),
    hearings: verification.hearings.map(({ subjectId, presentedOn, explanation, draft }) => ({
      ...{ subjectId, subject: subject(subjectId), presentedOn },
      explanation: coded(VI.explanationStates, explanation),
      draft: coded(VI.draftStates, draft),
    })),
    witnesses: verification.witnesses.map(({ id, subjectId, answer }) => ({
      ...{ id, subjectId, subject: subject(subjectId), answer: coded(VI.witnessAnswers, answer) },
    })),
    objections: verification.objections.map(({ id, subjectId, personId, answer }) => ({
      ...{ id, subjectId, subject: subject(subjectId), person: person(personId) },
      answer: coded(VI.objectionAnswers, answer),
    })),
    report:
      report === null
        ? null
        : {
            by: report.by === null ? null : names.person(report.by),
            on: report.on,
            findings: showFindings(report.findings),
          },
  };
}

/** What the committee concluded. */
export function showConclusion(
  { meetingId, on, findings, consequences, issuedOn, announcedOn }: Conclusion,
  words: Said,
): z.input<typeof conclusionSchema> {
  return {
    ...{ meetingId, on, issuedOn, announcedOn },
    findings: showFindings(findings),
    consequences: showConsequences(consequences, words),
  };
}

/** What stands in the way of the case or beside it just now. */
export function showStanding(state: CaseState, { names }: Pick<CaseNames, 'names'>): z.input<typeof standingSchema> {
  const { acceptedOn, question, pause, withdrawal, transfer, referral, recused } = state;
  const body = (id: string) => ({ id, name: names.organisation(id) });
  return {
    ...{ acceptedOn, question },
    pause: pause === null ? null : { ground: coded(VI.pauseGrounds, pause.ground), from: pause.from },
    withdrawal:
      withdrawal === null
        ? null
        : { ...withdrawal, signs: withdrawal.signs.map((sign) => coded(VI.withdrawalSigns, sign)) },
    transfer:
      transfer === null
        ? null
        : {
            from: body(transfer.fromOrganisationId),
            to: body(transfer.toOrganisationId),
            status: transfer.status,
            returns: transfer.returns,
          },
    referral:
      referral === null
        ? null
        : { body: coded(VI.lawBodies, referral.body), on: referral.on, isFinal: referral.isFinal },
    recused: recused.map((id) => ({ id, name: names.person(id) })),
  };
}

/** The persons and organisations these parts name. */
export function namedInSettlement(state: CaseState): { people: (string | null)[]; organisations: string[] } {
  const { verification, transfer, recused } = state;
  const team =
    verification === null
      ? []
      : [
          // Nobody while the leader has stepped back and no successor is named.
          ...[verification.leader === '' ? null : verification.leader, verification.report?.by ?? null],
          ...[...verification.members, ...verification.former],
          ...verification.objections.map((one) => one.personId),
        ];
  return {
    people: [...team, ...recused],
    organisations: transfer === null ? [] : [transfer.fromOrganisationId, transfer.toOrganisationId],
  };
}
