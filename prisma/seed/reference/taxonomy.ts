export { PROHIBITED_ACTS } from './taxonomy-acts.ts';
export { STATE_MATTERS, VIOLATION_FIELDS } from './taxonomy-fields.ts';
export { CHANNELS, DECLINE_REASONS, ROLES, SUBMISSION_KINDS } from './taxonomy-intake.ts';
export { MANIFESTATIONS } from './taxonomy-manifestations.ts';
