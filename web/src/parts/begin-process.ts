import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { call, newKey } from '../api/call.ts';
import type { Answer, CallInput } from '../api/call.ts';
import { keepsKey, problemOf } from '../api/problem.ts';

export type BeginBody = CallInput<'beginProcess'>['body'];

/**
 * Begins a process and has the lists named by `changed` read again. The key stays the same while nobody knows whether the
 * first request arrived.
 */
export function useBegin(changed: readonly string[], onDone: (begun: Answer<'beginProcess'>) => void) {
  const queries = useQueryClient();
  const key = useRef(newKey());
  return useMutation({
    mutationFn: (body: BeginBody) => call('beginProcess', { body }, { idempotencyKey: key.current }),
    onSuccess: (begun) => {
      key.current = newKey();
      for (const list of changed) void queries.invalidateQueries({ queryKey: [list] });
      onDone(begun);
    },
    onError: (error) => {
      if (!keepsKey(problemOf(error))) key.current = newKey();
    },
  });
}
