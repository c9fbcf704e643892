import { CASES_ROUTES } from './cases-routes.ts';
import { INTAKE_ROUTES } from './intake-routes.ts';
import { ORGANISATIONS_ROUTES } from './organisations-routes.ts';
import { SESSION_ROUTES } from './session-routes.ts';

/** Every route of the API by its name. */
export const ROUTES = { ...SESSION_ROUTES, ...INTAKE_ROUTES, ...CASES_ROUTES, ...ORGANISATIONS_ROUTES } as const;

export type RouteName = keyof typeof ROUTES;
