import {
  MEASURE_KINDS,
  PROTECTED_PEOPLE,
  PROTECTION_STAGES,
  PROTECTION_TRIGGERS,
  PROTECTION_WISHES,
} from '../../domain/protection/state.ts';

/** The codes of protections by the group of words that must say them. */
export const PROTECTION = {
  protectionStages: PROTECTION_STAGES,
  measureKinds: MEASURE_KINDS,
  protectedPeople: PROTECTED_PEOPLE,
  protectionTriggers: PROTECTION_TRIGGERS,
  protectionWishes: PROTECTION_WISHES,
} as const;
