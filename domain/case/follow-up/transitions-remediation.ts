import type { By, Transition } from '../../process.ts';
import type { CaseCommandType } from '../commands.ts';
import { CASE_STAGES } from '../state.ts';
import type { CaseStage } from '../state.ts';

const HEAD: By = { role: 'HEAD', scope: 'own' };
const HANDLER: By = { relation: 'handler' };
const TEAM_LEADER: By = { relation: 'team-leader' };
const PROCESS: By = { actor: 'process' };

/** A case that was opened again hears of its earlier remediations wherever it stands. */
const CONCLUDED_ONCE = CASE_STAGES;

/** What comes after the conclusion: remediations that speak, and the good name of whoever was cleared. */
export const AFTERMATH_TRANSITIONS: readonly Transition<CaseStage, CaseCommandType>[] = [
  { command: 'remediationMoved', from: CONCLUDED_ONCE, by: [PROCESS], to: 'same' },
  { command: 'remediationSettled', from: CONCLUDED_ONCE, by: [PROCESS], to: 'same' },
  { command: 'readOutClearing', from: ['FOLLOW_UP'], by: [HANDLER, HEAD, TEAM_LEADER], to: 'same' },
];
