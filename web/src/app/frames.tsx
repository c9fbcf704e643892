import { createRootRoute, createRoute, lazyRouteComponent, Outlet, redirect } from '@tanstack/react-router';
import { meQuery } from '../api/queries.ts';
import { problemOf } from '../api/problem.ts';
import { NotFound, PageFault } from './fault.tsx';
import { isOnlyExamined } from './landing.ts';
import { queryClient } from './query-client.ts';

/** What every page lies in. */
export const root = createRootRoute({ component: Outlet, notFoundComponent: NotFound, errorComponent: PageFault });

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

/** The frame of pages of staff. */
export const staff = createRoute({
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

/** The frame of pages of whoever is examined, and of supervised bodies. */
export const own = createRoute({
  getParentRoute: () => root,
  id: 'own',
  beforeLoad: async ({ location }) => ({ user: await signedIn(location.href) }),
  component: lazyRouteComponent(() => import('./own-frame.tsx'), 'OwnFrame'),
});

/** The frame of pages of senders, without an account. */
export const sender = createRoute({
  getParentRoute: () => root,
  id: 'sender',
  component: lazyRouteComponent(() => import('./sender-frame.tsx'), 'SenderFrame'),
});
