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
import { onSignedOut, queryClient } from './query-client.ts';
import { NotFound, PageFault } from './fault.tsx';
import { readCaseSearch, readInboxSearch, readOverdueSearch } from './search.ts';

const root = createRootRoute({ component: Outlet, notFoundComponent: NotFound, errorComponent: PageFault });

const signIn = createRoute({
  getParentRoute: () => root,
  path: '/dang-nhap',
  validateSearch: (search: Record<string, unknown>): { next?: string } =>
    // Only a path of this site: a full address here would send people elsewhere after signing in.
    typeof search['next'] === 'string' && /^\/(?![/\\])/.test(search['next']) ? { next: search['next'] } : {},
  component: lazyRouteComponent(() => import('../pages/sign-in/page.tsx'), 'SignInPage'),
});

const staff = createRoute({
  getParentRoute: () => root,
  id: 'staff',
  beforeLoad: async ({ location }) => {
    const user = await queryClient.ensureQueryData(meQuery).catch((error: unknown) => {
      if (problemOf(error).status === 401) return null;
      throw error;
    });
    if (user === null || user.mustChangePassword) {
      throw redirect({ to: '/dang-nhap', search: location.href === '/' ? {} : { next: location.href } });
    }
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

const overdue = createRoute({
  getParentRoute: () => staff,
  path: '/qua-han',
  validateSearch: readOverdueSearch,
  component: lazyRouteComponent(() => import('../pages/overdue/page.tsx'), 'OverduePage'),
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
    staff.addChildren([inbox, reception, cases, caseFile, overdue]),
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
