import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { PLACES } from './places.ts';

const EVENT_NAMES = ['message', 'notification'] as const;
/** An import of the reader has come on; nothing else of theirs has changed. */
const PROGRESS = 'progress';
/** What is read again: lists of work, and the files that may lie open. */
const LIVE = [
  ...['notifications', 'obligations', 'cases', 'case', 'meetings', 'meeting'],
  ...[
    'decisions',
    'discipline',
    'suspension',
    'matters',
    'matter',
    'congresses',
    'congress',
    'handovers',
    'handover',
    'remediations',
    'remediation',
    'protections',
    'protection',
  ],
];
/** Work lists are read again at least this often even when the stream says nothing. */
const REFRESH_MS = 60_000;

/**
 * Keeps lists fresh while the page is open: every event of the stream makes work lists and notices read again.
 * Answers whether the stream is connected.
 */
export function useLiveRefresh(): boolean {
  const queries = useQueryClient();
  const [connected, setConnected] = useState(true);
  useEffect(() => {
    const refresh = () => {
      for (const key of LIVE) void queries.invalidateQueries({ queryKey: [key] });
    };
    const stream = new EventSource(`/api/v1${PLACES.streamNotifications[1]}`);
    stream.addEventListener('open', () => setConnected(true));
    stream.addEventListener('error', () => setConnected(false));
    for (const name of EVENT_NAMES) stream.addEventListener(name, refresh);
    stream.addEventListener(PROGRESS, () => {
      for (const key of ['imports', 'import']) void queries.invalidateQueries({ queryKey: [key] });
    });
    const timer = setInterval(refresh, REFRESH_MS);
    return () => {
      clearInterval(timer);
      stream.close();
    };
  }, [queries]);
  return connected;
}
