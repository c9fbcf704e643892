import type { RemediationCommand } from '../../domain/remediation/commands.ts';
import { nextCheckpoint } from '../../domain/remediation/obligations.ts';
import type { RemediationState } from '../../domain/remediation/state.ts';
import type { Attempts } from './kinds.ts';
import { UNSTORED } from './text-fields.ts';

/** Commands in a remediation whose outcome can be told before anything is filled in. */
export const TRIED_IN_REMEDIATIONS: Attempts<RemediationState, RemediationCommand> = {
  planRemediation: (_state, dueOn) => ({
    type: 'planRemediation',
    tasks: [{ text: UNSTORED, ownerPersonId: null, dueOn }],
    text: UNSTORED,
  }),
  approveRemediation: () => ({ type: 'approveRemediation' }),
  returnRemediation: () => ({ type: 'returnRemediation', reason: UNSTORED }),
  reportProgress: ({ plan }) =>
    (plan?.tasks ?? [])
      .filter((one) => one.doneOn === null)
      .map(({ id: taskId }) => ({ type: 'reportProgress', taskId, done: true, text: UNSTORED, attachments: [] })),
  recordCheckpoint: (state, on) => ({
    type: 'recordCheckpoint',
    checkpoint: nextCheckpoint(state) ?? '3',
    ...{ on, result: 'on-track', text: UNSTORED, attachments: [] },
  }),
  confirmRemedied: () => ({ type: 'confirmRemedied', text: UNSTORED }),
  declareNotRemedied: () => ({ type: 'declareNotRemedied', reason: UNSTORED }),
  takeUpRemediation: () => ({ type: 'takeUpRemediation', how: 'inspection', until: null, text: UNSTORED }),
};
