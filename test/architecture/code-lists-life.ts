import { DECIDERS } from '../../domain/authority/decision.ts';
import { BYPASS_GROUNDS } from '../../domain/case/levels/levels-commands.ts';
import { HOLD_BASES, HOLD_ENDS, HOLD_KINDS } from '../../domain/case/holds/holds-state.ts';
import { TAKEN_UP_CAUSES } from '../../domain/case/life/life-events.ts';
import { CONGRESS_STAGES } from '../../domain/congress/state.ts';
import {
  DESK_HANDOVER_STAGES,
  HANDED_KINDS,
  MATTER_ANSWERS,
  MATTER_REASONS,
} from '../../domain/desk-handover/state.ts';
import { LIFE_EVENTS, LIFE_NOTICES } from '../../domain/taxonomy/life-events.ts';
import { LAW_MEASURES, SENTENCES } from '../../domain/taxonomy/settlement.ts';

/** Codes of what happens to people, what bodies of law write, what waits meanwhile, and congresses. */
export const LIFE = {
  lifeEvents: LIFE_EVENTS,
  lifeNotices: LIFE_NOTICES,
  lawMeasures: LAW_MEASURES,
  sentences: SENTENCES,
  takenUpCauses: TAKEN_UP_CAUSES,
  holdKinds: HOLD_KINDS,
  holdBases: HOLD_BASES,
  holdEnds: HOLD_ENDS,
  deciders: DECIDERS,
  bypassGrounds: BYPASS_GROUNDS,
  congressStages: CONGRESS_STAGES,
  deskHandoverStages: DESK_HANDOVER_STAGES,
  handedKinds: HANDED_KINDS,
  matterAnswers: MATTER_ANSWERS,
  matterReasons: MATTER_REASONS,
} as const;
