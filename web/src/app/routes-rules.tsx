import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { staff } from './frames.tsx';
import { readPolicySearch } from './search.ts';

const congresses = createRoute({
  getParentRoute: () => staff,
  path: '/dai-hoi',
  component: lazyRouteComponent(() => import('../pages/congresses/page.tsx'), 'CongressesPage'),
});

const congress = createRoute({
  getParentRoute: () => staff,
  path: '/dai-hoi/$congressId',
  component: lazyRouteComponent(() => import('../pages/congress/page.tsx'), 'CongressPage'),
});

const policies = createRoute({
  getParentRoute: () => staff,
  path: '/chinh-sach',
  validateSearch: readPolicySearch,
  component: lazyRouteComponent(() => import('../pages/policies/page.tsx'), 'PoliciesPage'),
});

const policyChange = createRoute({
  getParentRoute: () => staff,
  path: '/chinh-sach/thay-doi/$changeId',
  component: lazyRouteComponent(() => import('../pages/policy-change/page.tsx'), 'PolicyChangePage'),
});

const policy = createRoute({
  getParentRoute: () => staff,
  path: '/chinh-sach/$key',
  component: lazyRouteComponent(() => import('../pages/policy/page.tsx'), 'PolicyPage'),
});

const proposePolicy = createRoute({
  getParentRoute: () => staff,
  path: '/chinh-sach/$key/sua/$version',
  component: lazyRouteComponent(() => import('../pages/propose-policy/page.tsx'), 'ProposePolicyPage'),
});

const calendars = createRoute({
  getParentRoute: () => staff,
  path: '/lich',
  component: lazyRouteComponent(() => import('../pages/calendars/page.tsx'), 'CalendarsPage'),
});

const calendarYear = createRoute({
  getParentRoute: () => staff,
  path: '/lich/$calendarId/$year',
  component: lazyRouteComponent(() => import('../pages/calendar-year/page.tsx'), 'CalendarYearPage'),
});

const organisations = createRoute({
  getParentRoute: () => staff,
  path: '/to-chuc',
  component: lazyRouteComponent(() => import('../pages/organisations/page.tsx'), 'OrganisationsPage'),
});

const organisation = createRoute({
  getParentRoute: () => staff,
  path: '/to-chuc/$organisationId',
  component: lazyRouteComponent(() => import('../pages/organisation/page.tsx'), 'OrganisationPage'),
});

const reorganisation = createRoute({
  getParentRoute: () => staff,
  path: '/to-chuc/quyet-dinh/$reorganisationId',
  component: lazyRouteComponent(() => import('../pages/reorganisation/page.tsx'), 'ReorganisationPage'),
});

const person = createRoute({
  getParentRoute: () => staff,
  path: '/can-bo/$personId',
  component: lazyRouteComponent(() => import('../pages/person/page.tsx'), 'PersonPage'),
});

const personal = createRoute({
  getParentRoute: () => staff,
  path: '/ca-nhan',
  component: lazyRouteComponent(() => import('../pages/personal/page.tsx'), 'PersonalPage'),
});

/** The pages of what work goes by: rules, calendars, organisations and people. */
export const RULES = [
  congresses,
  congress,
  policies,
  policyChange,
  policy,
  proposePolicy,
  calendars,
  calendarYear,
  organisations,
  organisation,
  reorganisation,
  person,
  personal,
] as const;
