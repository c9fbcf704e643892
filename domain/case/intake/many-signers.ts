import { refuseDenunciation } from '../../intake/not-settled.ts';
import type { Refusal } from '../../process.ts';
import { sendersOf } from '../senders/senders.ts';
import type { CaseState } from '../state.ts';

/** Whether nobody answers for the matter alone: every letter about it was signed by several. */
function hasManySigners(state: CaseState): boolean {
  const senders = sendersOf(state);
  return senders.length > 0 && senders.every((one) => one.senderType === 'group' && one.memberCount !== 1);
}

/**
 * Why the Party does not settle the matter as a denunciation, or null (practice: P21): what the one letter is, or that every
 * letter about it was signed by several. One letter beside them for which somebody answers alone is enough.
 */
export function refuseAsDenunciation(state: CaseState): Refusal | null {
  const senders = sendersOf(state);
  if (senders.length === 1 && state.intake !== null) return refuseDenunciation(state);
  const isDenounced = state.track === 'party' && (state.kind === 'denunciation' || state.kind === 'mixed');
  if (!isDenounced || !hasManySigners(state)) return null;
  const signers = senders.reduce((sum, one) => sum + (one.memberCount ?? 2), 0);
  return { code: 'DENUNCIATION_BY_SEVERAL', params: { signers }, legalBasis: '21-QĐ/TW ngày 11/4/2026' };
}
