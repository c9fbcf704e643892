import type { PolicyRow } from '../../../domain/policy/policy.ts';
import { COLLEGIAL_POLICIES } from './policies-collegial.ts';
import { OWN_DISCIPLINE_POLICIES } from './policies-discipline-own.ts';
import { DISCIPLINE_POLICIES } from './policies-discipline.ts';
import { HOLD_POLICIES } from './policies-holds.ts';
import { INTAKE_FIELD_POLICIES } from './policies-intake-fields.ts';
import { INTAKE_POLICIES } from './policies-intake.ts';
import { LIFE_CASE_POLICIES } from './policies-life.ts';
import { MEETING_POLICIES } from './policies-meeting.ts';
import { OUTSIDE_POLICIES } from './policies-outside.ts';
import { OVERSIGHT_POLICIES } from './policies-oversight.ts';
import { OWN_POLICIES } from './policies-own.ts';
import { PARTS_POLICIES } from './policies-parts.ts';
import { PARTY_POLICIES } from './policies-party.ts';
import { PROTECTION_WATCH_POLICIES } from './policies-protection.ts';
import { REMEDIATION_POLICIES } from './policies-remediation.ts';
import { RULE_POLICIES } from './policies-rules.ts';
import { SETTLEMENT_POLICIES } from './policies-settlement.ts';
import { STATE_POLICIES } from './policies-state.ts';
import { VERIFICATION_POLICIES } from './policies-verification.ts';
import { EXPOSURE_POLICIES } from './policies-exposure.ts';
import { VOTING_POLICIES } from './policies-voting.ts';

/** The dated deadline policy with which an installation begins; every row carries its legal basis and how sure we are of it. */
export const POLICIES: PolicyRow[] = [
  ...INTAKE_POLICIES,
  ...INTAKE_FIELD_POLICIES,
  ...STATE_POLICIES,
  ...PARTY_POLICIES,
  ...DISCIPLINE_POLICIES,
  ...OWN_POLICIES,
  ...MEETING_POLICIES,
  ...SETTLEMENT_POLICIES,
  ...LIFE_CASE_POLICIES,
  ...VERIFICATION_POLICIES,
  ...OWN_DISCIPLINE_POLICIES,
  ...RULE_POLICIES,
  ...VOTING_POLICIES,
  ...COLLEGIAL_POLICIES,
  ...HOLD_POLICIES,
  ...EXPOSURE_POLICIES,
  ...REMEDIATION_POLICIES,
  ...PROTECTION_WATCH_POLICIES,
  ...OVERSIGHT_POLICIES,
  ...PARTS_POLICIES,
  ...OUTSIDE_POLICIES,
];
