import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { call } from '../api/call.ts';
import { problemOf } from '../api/problem.ts';
import { forgetDrafts } from '../pages/reception/draft.ts';

/** Ends the session; whatever was read or half written is forgotten on this machine, also when it had ended already. */
export function useSignOut() {
  const queries = useQueryClient();
  const router = useRouter();
  return useMutation({
    mutationFn: async () => {
      forgetDrafts();
      await call('signOut', {}).catch((error: unknown) => {
        if (problemOf(error).status !== 401) throw error;
      });
    },
    onSuccess: async () => {
      queries.clear();
      await router.navigate({ to: '/dang-nhap', search: {} });
    },
  });
}
