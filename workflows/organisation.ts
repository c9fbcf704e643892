import { runProcess } from './run-process.ts';
import type { ProcessInput } from './messages.ts';
import type { Story } from './run-process.ts';

/** The life of one act on the tree of organisations: proposed by one person, confirmed by another, carried out on its day. */
const STORY: Story = {
  PROPOSED: 'another person over all bodies concerned confirms or rejects it; whoever proposed it may take it back.',
  DECIDED: 'on its day the tree is changed; until then it may be taken back.',
  CARRIED_OUT: 'the tree is as it says; what its bodies owned follows them.',
  REJECTED: 'over.',
  WITHDRAWN: 'over.',
};

export async function organisationProcess(input: ProcessInput): Promise<void> {
  await runProcess(input, STORY);
}
