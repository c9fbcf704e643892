import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { call, newKey } from '../api/call.ts';
import type { CallInput } from '../api/call.ts';
import { keepsKey, problemOf } from '../api/problem.ts';
import { withLateness } from './lateness.ts';
import type { Lateness } from './lateness.ts';

export type CommandBody = CallInput<'command'>['body'];

/** What a command may have changed on any page. */
const CHANGED = [
  ...[
    'case',
    'cases',
    'meeting',
    'meetings',
    'discipline',
    'decisions',
    'suspension',
    'congresses',
    'congress',
    'remediations',
    'remediation',
    'protections',
    'protection',
  ],
  ...['matter', 'matters', 'obligations', 'notifications'],
  ...['policies', 'policy', 'policy-change', 'calendars', 'calendar-year'],
  ...['imports', 'import'],
  ...['reorganisations', 'reorganisation', 'organisations', 'organisation', 'organisation-history', 'person'],
];

/** What processes do to each other comes by message, moments after the command was answered: it is looked for again then. */
const FOLLOWS = ['case', 'meeting', 'discipline', 'remediation', 'obligations'];
const FOLLOWS_AFTER_MS = [1_500, 5_000];

/**
 * Gives a command to a process and has what it may have changed read again. The key stays the same while nobody knows
 * whether the first request arrived. Where the API asks why something is late, `lateness` takes the reason and every
 * further try carries it.
 */
export function useGive(processId: string, onDone: (body: CommandBody) => void = () => undefined) {
  const queries = useQueryClient();
  const key = useRef(newKey());
  const [reason, setReason] = useState<string | null>(null);
  const give = useMutation({
    mutationFn: (body: CommandBody) => {
      const [kind = '', id = ''] = processId.split('/');
      return call(
        'command',
        { params: { kind, id }, body: withLateness(body, reason) },
        { idempotencyKey: key.current },
      );
    },
    onSuccess: (_answer, body) => {
      key.current = newKey();
      setReason(null);
      for (const changed of CHANGED) void queries.invalidateQueries({ queryKey: [changed] });
      for (const ms of FOLLOWS_AFTER_MS) {
        setTimeout(() => {
          for (const following of FOLLOWS) void queries.invalidateQueries({ queryKey: [following] });
        }, ms);
      }
      onDone(body);
    },
    onError: (error) => {
      const problem = problemOf(error);
      if (!keepsKey(problem)) key.current = newKey();
      if (problem.code === 'LATENESS_REASON_REQUIRED') setReason((before) => before ?? '');
    },
  });
  const { variables, isPending, mutate } = give;
  const lateness: Lateness | null =
    reason === null
      ? null
      : {
          ...{ reason, isPending, write: setReason },
          again: () => {
            if (variables !== undefined && !isPending) mutate(variables);
          },
        };
  return { ...give, lateness };
}

/** What is wrong with single fields of what was sent, in words. */
export function fieldMessages(error: unknown): readonly string[] {
  return error === null || error === undefined ? [] : problemOf(error).errors.map((one) => one.message);
}
