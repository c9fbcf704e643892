import { runProcess } from './run-process.ts';
import type { ProcessInput } from './messages.ts';
import type { Story } from './run-process.ts';

/**
 * The life of a case: from receipt until all that follows from it is settled. It begins when a submission is registered;
 * in every stage it waits for commands of people and of the processes it works with (meeting, discipline, suspension),
 * and for the next step of the ladder of whatever is owed; it ends closed with nothing owed, and a new run begins if it
 * is asked again.
 */
const STORY: Story = {
  INTAKE: 'received; reception names its kind and puts it before the head; the 10-day notice to the sender runs.',
  SCREENING: 'classified; the head instructs, then answers directly, declines or has it watched.',
  AWAITING_ACKNOWLEDGEMENT:
    'sent to another body, which takes it or returns it with a reason; the sender owns it until then.',
  WATCH: 'anonymous but concrete; reviewed every 90 days, then examined or closed.',
  VERIFICATION: 'a team works: plan, presentation to the subject, explanations, evidence, draft, report.',
  REVIEW: 'the report was approved; the case stands on the agenda of a meeting, which concludes or sends it back.',
  FOLLOW_UP: 'an outcome is reached; the sender and all others concerned are owed word, disciplines run to their end.',
  CLOSED: 'closed; nothing is owed.',
};

export async function caseProcess(input: ProcessInput): Promise<void> {
  await runProcess(input, STORY);
}
