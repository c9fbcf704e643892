import { ABSENCES_ROUTES } from './absences-routes.ts';
import { CASES_ROUTES } from './cases-routes.ts';
import { COMMITTEE_ROUTES } from './committee-routes.ts';
import { IMPORTS_ROUTES } from './imports-routes.ts';
import { INTAKE_ROUTES } from './intake-routes.ts';
import { MY_MATTERS_ROUTES } from './my-matters-routes.ts';
import { OBLIGATIONS_ROUTES } from './obligations-routes.ts';
import { ORGANISATIONS_ROUTES } from './organisations-routes.ts';
import { OUTSIDE_ROUTES } from './outside-routes.ts';
import { OVERSIGHT_ROUTES } from './oversight-routes.ts';
import { PROCESSES_ROUTES } from './processes-routes.ts';
import { REGISTER_ROUTES } from './register-routes.ts';
import { REORGANISATIONS_ROUTES } from './reorganisations-routes.ts';
import { CONGRESS_ROUTES } from './congress-routes.ts';
import { DESK_HANDOVER_ROUTES } from './desk-handover-routes.ts';
import { PROTECTION_ROUTES } from './protection-routes.ts';
import { REMEDIATION_ROUTES } from './remediation-routes.ts';
import { RULES_ROUTES } from './rules-routes.ts';
import { SESSION_ROUTES } from './session-routes.ts';
import { SIMILAR_ROUTES } from './similar.ts';
import { WORKLOAD_ROUTES } from './workload-routes.ts';

/** Every route of the API by its name. */
export const ROUTES = {
  ...SESSION_ROUTES,
  ...INTAKE_ROUTES,
  ...IMPORTS_ROUTES,
  ...REGISTER_ROUTES,
  ...OUTSIDE_ROUTES,
  ...CASES_ROUTES,
  ...SIMILAR_ROUTES,
  ...OBLIGATIONS_ROUTES,
  ...PROCESSES_ROUTES,
  ...COMMITTEE_ROUTES,
  ...MY_MATTERS_ROUTES,
  ...ABSENCES_ROUTES,
  ...ORGANISATIONS_ROUTES,
  ...REORGANISATIONS_ROUTES,
  ...REMEDIATION_ROUTES,
  ...PROTECTION_ROUTES,
  ...CONGRESS_ROUTES,
  ...DESK_HANDOVER_ROUTES,
  ...RULES_ROUTES,
  ...OVERSIGHT_ROUTES,
  ...WORKLOAD_ROUTES,
} as const;

export type RouteName = keyof typeof ROUTES;
