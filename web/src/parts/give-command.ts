import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { call, newKey } from '../api/call.ts';
import type { CallInput } from '../api/call.ts';
import { keepsKey, problemOf } from '../api/problem.ts';

export type CommandBody = CallInput<'command'>['body'];

/** What a command may have changed on any page. */
const CHANGED = [
  ...['case', 'cases', 'meeting', 'meetings', 'discipline', 'decisions', 'suspension'],
  ...['matter', 'matters', 'obligations', 'notifications'],
];

/**
 * Gives a command to a process and has what it may have changed read again. The key stays the same while nobody knows
 * whether the first request arrived.
 */
export function useGive(processId: string, onDone: (body: CommandBody) => void = () => undefined) {
  const queries = useQueryClient();
  const key = useRef(newKey());
  return useMutation({
    mutationFn: (body: CommandBody) => {
      const [kind = '', id = ''] = processId.split('/');
      return call('command', { params: { kind, id }, body }, { idempotencyKey: key.current });
    },
    onSuccess: (_answer, body) => {
      key.current = newKey();
      for (const changed of CHANGED) void queries.invalidateQueries({ queryKey: [changed] });
      onDone(body);
    },
    onError: (error) => {
      if (!keepsKey(problemOf(error))) key.current = newKey();
    },
  });
}

/** What is wrong with single fields of what was sent, in words. */
export function fieldMessages(error: unknown): readonly string[] {
  return error === null || error === undefined ? [] : problemOf(error).errors.map((one) => one.message);
}
