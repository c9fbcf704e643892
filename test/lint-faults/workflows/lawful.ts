// expects: nothing
import { defineUpdate, proxyActivities, setHandler } from '@temporalio/workflow';
import type { Ports } from '../activities/lawful.ts';
import { longest } from '../domain/lawful.ts';

const { tell } = proxyActivities<Ports>({ startToCloseTimeout: '10s' });
const answer = defineUpdate<number, [string]>('answer');

/** The types of activities/ may be imported; a validator is synchronous; an activity is awaited. */
export async function lawful(): Promise<void> {
  setHandler(answer, (words) => longest([{ words }]), { validator: (words) => void words.trim() });
  await tell('begun');
}
