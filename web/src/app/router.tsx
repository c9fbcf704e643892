import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Outlet,
  redirect,
} from '@tanstack/react-router';
import { meQuery } from '../api/queries.ts';
import { problemOf } from '../api/problem.ts';
import { isOnlyExamined } from './landing.ts';
import { onSignedOut, queryClient } from './query-client.ts';
import { NotFound, PageFault } from './fault.tsx';
import {
  readCaseSearch,
  readDecisionSearch,
  readInboxSearch,
  readMeetingSearch,
  readOverdueSearch,
  readPolicySearch,
} from './search.ts';

const root = createRootRoute({ component: Outlet, notFoundComponent: NotFound, errorComponent: PageFault });

const signIn = createRoute({
  getParentRoute: () => root,
  path: '/dang-nhap',
  validateSearch: (search: Record<string, unknown>): { next?: string } =>
    // Only a path of this site: a full address here would send people elsewhere after signing in.
    typeof search['next'] === 'string' && /^\/(?![/\\])/.test(search['next']) ? { next: search['next'] } : {},
  component: lazyRouteComponent(() => import('../pages/sign-in/page.tsx'), 'SignInPage'),
});

/** Who is signed in. Throws a redirect to the sign-in page when nobody is, or a password of one's own is still to be set. */
async function signedIn(href: string) {
  const user = await queryClient.ensureQueryData(meQuery).catch((error: unknown) => {
    if (problemOf(error).status === 401) return null;
    throw error;
  });
  if (user === null || user.mustChangePassword) {
    throw redirect({ to: '/dang-nhap', search: href === '/' ? {} : { next: href } });
  }
  return user;
}

const staff = createRoute({
  getParentRoute: () => root,
  id: 'staff',
  beforeLoad: async ({ location }) => {
    const user = await signedIn(location.href);
    // Whoever is only examined has nothing to see here; the API would show them nothing either.
    if (isOnlyExamined(user.roles)) throw redirect({ to: '/viec-cua-toi' });
    return { user };
  },
  component: lazyRouteComponent(() => import('./staff-frame.tsx'), 'StaffFrame'),
});

const inbox = createRoute({
  getParentRoute: () => staff,
  path: '/',
  validateSearch: readInboxSearch,
  component: lazyRouteComponent(() => import('../pages/inbox/page.tsx'), 'InboxPage'),
});

const reception = createRoute({
  getParentRoute: () => staff,
  path: '/tiep-nhan',
  component: lazyRouteComponent(() => import('../pages/reception/page.tsx'), 'ReceptionPage'),
});

const cases = createRoute({
  getParentRoute: () => staff,
  path: '/vu-viec',
  validateSearch: readCaseSearch,
  component: lazyRouteComponent(() => import('../pages/cases/page.tsx'), 'CasesPage'),
});

const caseFile = createRoute({
  getParentRoute: () => staff,
  path: '/vu-viec/$caseId',
  component: lazyRouteComponent(() => import('../pages/case/page.tsx'), 'CasePage'),
});

const meetings = createRoute({
  getParentRoute: () => staff,
  path: '/ky-hop',
  validateSearch: readMeetingSearch,
  component: lazyRouteComponent(() => import('../pages/meetings/page.tsx'), 'MeetingsPage'),
});

const convene = createRoute({
  getParentRoute: () => staff,
  path: '/ky-hop/trieu-tap',
  component: lazyRouteComponent(() => import('../pages/convene/page.tsx'), 'ConvenePage'),
});

const meeting = createRoute({
  getParentRoute: () => staff,
  path: '/ky-hop/$meetingId',
  component: lazyRouteComponent(() => import('../pages/meeting/page.tsx'), 'MeetingPage'),
});

const decisions = createRoute({
  getParentRoute: () => staff,
  path: '/quyet-dinh',
  validateSearch: readDecisionSearch,
  component: lazyRouteComponent(() => import('../pages/decisions/page.tsx'), 'DecisionsPage'),
});

const discipline = createRoute({
  getParentRoute: () => staff,
  path: '/ky-luat/$disciplineId',
  component: lazyRouteComponent(() => import('../pages/discipline/page.tsx'), 'DisciplinePage'),
});

const suspension = createRoute({
  getParentRoute: () => staff,
  path: '/dinh-chi/$suspensionId',
  component: lazyRouteComponent(() => import('../pages/suspension/page.tsx'), 'SuspensionPage'),
});

const overdue = createRoute({
  getParentRoute: () => staff,
  path: '/qua-han',
  validateSearch: readOverdueSearch,
  component: lazyRouteComponent(() => import('../pages/overdue/page.tsx'), 'OverduePage'),
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

const personal = createRoute({
  getParentRoute: () => staff,
  path: '/ca-nhan',
  component: lazyRouteComponent(() => import('../pages/personal/page.tsx'), 'PersonalPage'),
});

const own = createRoute({
  getParentRoute: () => root,
  id: 'own',
  beforeLoad: async ({ location }) => ({ user: await signedIn(location.href) }),
  component: lazyRouteComponent(() => import('./own-frame.tsx'), 'OwnFrame'),
});

const myMatters = createRoute({
  getParentRoute: () => own,
  path: '/viec-cua-toi',
  component: lazyRouteComponent(() => import('../pages/my-matters/page.tsx'), 'MyMattersPage'),
});

const myMatter = createRoute({
  getParentRoute: () => own,
  path: '/viec-cua-toi/$caseId',
  component: lazyRouteComponent(() => import('../pages/my-matter/page.tsx'), 'MyMatterPage'),
});

const sender = createRoute({
  getParentRoute: () => root,
  id: 'sender',
  component: lazyRouteComponent(() => import('./sender-frame.tsx'), 'SenderFrame'),
});

const send = createRoute({
  getParentRoute: () => sender,
  path: '/gui-phan-anh',
  component: lazyRouteComponent(() => import('../pages/send/page.tsx'), 'SendPage'),
});

const follow = createRoute({
  getParentRoute: () => sender,
  path: '/tra-cuu',
  component: lazyRouteComponent(() => import('../pages/follow/page.tsx'), 'FollowPage'),
});

export const router = createRouter({
  routeTree: root.addChildren([
    signIn,
    staff.addChildren([
      inbox,
      reception,
      cases,
      caseFile,
      meetings,
      convene,
      meeting,
      decisions,
      discipline,
      suspension,
      overdue,
      policies,
      policyChange,
      policy,
      proposePolicy,
      calendars,
      calendarYear,
      personal,
    ]),
    own.addChildren([myMatters, myMatter]),
    sender.addChildren([send, follow]),
  ]),
  defaultErrorComponent: PageFault,
});

onSignedOut(() => {
  const { pathname, href } = router.state.location;
  if (['/dang-nhap', '/gui-phan-anh', '/tra-cuu'].includes(pathname)) return;
  queryClient.removeQueries({ queryKey: ['me'] });
  void router.navigate({ to: '/dang-nhap', search: href === '/' ? {} : { next: href } });
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
