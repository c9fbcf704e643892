// expects: typescript(no-floating-promises)
import { proxyActivities } from '@temporalio/workflow';
import type { Ports } from '../activities/lawful.ts';

const { tell } = proxyActivities<Ports>({ startToCloseTimeout: '10s' });

export async function forgetsAnActivity(): Promise<void> {
  tell('begun');
  await tell('ended');
}
