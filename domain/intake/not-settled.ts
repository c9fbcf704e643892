import type { Day } from '../calendar/calendar.ts';
import { addDays } from '../calendar/day.ts';
import type { PolicyFacts } from '../policy/select.ts';
import { selectEarliest, selectPolicy } from '../policy/select.ts';
import type { Facts } from '../facts.ts';
import type { Refusal } from '../process.ts';
import type { SenderType, SubmissionKind, Track } from '../taxonomy/codes.ts';
import type { IntakeFacts } from './fields.ts';

interface Letter {
  kind: SubmissionKind | null;
  track: Track;
  senderType: SenderType;
  intake: IntakeFacts | null;
}

const DENOUNCED: readonly SubmissionKind[] = ['denunciation', 'mixed'];
const PARTY_RULE = '21-QĐ/TW ngày 11/4/2026';

/**
 * Why the Party does not settle this letter as a denunciation, or null (practice: P21). Its content is still a basis for
 * watching or inspection. What was never said of a signature is no reason. DENUNCIATION_BY_SEVERAL is assumed: each signer
 * is told that they may denounce alone.
 */
export function refuseDenunciation({ kind, track, senderType, intake }: Letter): Refusal | null {
  if (track !== 'party' || kind === null || !DENOUNCED.includes(kind) || intake === null) return null;
  if (intake.copy === 'photocopy' || intake.signature === 'photocopied') {
    return { code: 'DENUNCIATION_PHOTOCOPIED', params: {}, legalBasis: PARTY_RULE };
  }
  if (intake.signature === 'none') return { code: 'DENUNCIATION_NOT_SIGNED', params: {}, legalBasis: PARTY_RULE };
  if (senderType === 'group' || intake.signers > 1) {
    return { code: 'DENUNCIATION_BY_SEVERAL', params: { signers: intake.signers }, legalBasis: PARTY_RULE };
  }
  return null;
}

/** A reason for declining that the particulars of the letter suggest; a person decides whether it is one. */
export interface Suggestion {
  reason: 'OUT_OF_TIME' | 'NOT_SIGNED';
  /** The last day on which it was in time. */
  lastDay: Day | null;
}

/**
 * What declining is suggested by the particulars: a complaint later than the law allows after the decision was known (the
 * day of the postmark counts where it is the earlier one), a denunciation that nobody signed. Nothing is declined by it.
 */
export function suggestDecline(
  { kind, receivedOn, intake }: { kind: SubmissionKind | null; receivedOn: Day; intake: IntakeFacts | null },
  { policies, lineage }: Pick<Facts, 'policies' | 'lineage'>,
): Suggestion | null {
  if (intake === null) return null;
  if (kind === 'denunciation' && (intake.signature === 'none' || intake.signature === 'photocopied')) {
    return { reason: 'NOT_SIGNED', lastDay: null };
  }
  const knownOn = intake.decisionKnownOn;
  if (kind !== 'complaint' || knownOn === null) return null;
  const asked: PolicyFacts = { on: knownOn, conditions: { track: 'state', kind }, organisationIds: lineage };
  const row = selectPolicy(policies, 'state.kn.lodge', asked) ?? selectEarliest(policies, 'state.kn.lodge', asked);
  if (row === null) return null;
  const lodgedOn = [intake.postmarkedOn ?? receivedOn, receivedOn].toSorted()[0] ?? receivedOn;
  const lastDay = addDays(knownOn, row.length.n);
  return lodgedOn > lastDay ? { reason: 'OUT_OF_TIME', lastDay } : null;
}
