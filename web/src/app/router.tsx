import { createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { PageFault } from './fault.tsx';
import { own, root, sender, staff } from './frames.tsx';
import { onSignedOut, queryClient } from './query-client.ts';
import { MATTERS } from './routes-matters.tsx';
import { RULES } from './routes-rules.tsx';

const signIn = createRoute({
  getParentRoute: () => root,
  path: '/dang-nhap',
  validateSearch: (search: Record<string, unknown>): { next?: string } =>
    // Only a path of this site: a full address here would send people elsewhere after signing in.
    typeof search['next'] === 'string' && /^\/(?![/\\])/.test(search['next']) ? { next: search['next'] } : {},
  component: lazyRouteComponent(() => import('../pages/sign-in/page.tsx'), 'SignInPage'),
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

const ownRemediation = createRoute({
  getParentRoute: () => own,
  path: '/viec-cua-toi/khac-phuc/$remediationId',
  component: lazyRouteComponent(() => import('../pages/remediation/page.tsx'), 'OwnRemediationPage'),
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
    staff.addChildren([...MATTERS, ...RULES]),
    own.addChildren([myMatters, ownRemediation, myMatter]),
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
