import { QueryCache, QueryClient, MutationCache } from '@tanstack/react-query';
import { problemOf } from '../api/problem.ts';

/** What is told when the API no longer knows the session; the router decides where to go then. */
let whenSignedOut: () => void = () => undefined;

/** Sets what happens when any call is answered 401. */
export function onSignedOut(act: () => void): void {
  whenSignedOut = act;
}

function watch(error: Error): void {
  if (problemOf(error).status === 401) whenSignedOut();
}

export const queryClient: QueryClient = new QueryClient({
  queryCache: new QueryCache({ onError: watch }),
  mutationCache: new MutationCache({ onError: watch }),
  defaultOptions: {
    queries: {
      staleTime: 10_000,
      retry: (times, error) => times < 2 && (problemOf(error).status === 0 || problemOf(error).status >= 500),
    },
    mutations: { retry: false },
  },
});
