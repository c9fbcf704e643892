import type { Answer } from '../api-client.ts';
import type { Stage } from './walk.ts';

/** The ids of those whom the case is about, in the order of its classification. */
export async function subjectIds({ api, ids }: Stage, as: string): Promise<string[]> {
  const { subjects } = await api.request('GET', `/cases/${ids.case}`, { as });
  return (subjects as Answer[]).map((one) => String(one['id']));
}

/** The ids of what is alleged. */
export async function allegationIds({ api, ids }: Stage, as: string): Promise<string[]> {
  const { allegations } = await api.request('GET', `/cases/${ids.case}`, { as });
  return (allegations as Answer[]).map((one) => String(one['id']));
}
