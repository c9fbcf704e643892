import type { z } from 'zod';
import type { submissionSchema } from '../contract/intake.ts';
import type { ApiDeps } from '../deps.ts';
import type { NamedSubjects } from '../intake/route-submission.ts';
import { storeFingerprint } from './fingerprint-rows.ts';

type Sender = z.output<typeof submissionSchema>['sender'];

/** A letter as it was just stored. */
export interface FiledLetter {
  submissionId: string;
  text: string;
  sender: Sender;
  named: NamedSubjects;
  officeIds: readonly string[];
}

/**
 * Stores what a filed letter is compared by. Never throws: the letter is stored and has its receipt; what is missing is made
 * within the hour (`makeMissingFingerprints`).
 */
export async function fingerprintFiled(
  { pool, secrets, log }: Pick<ApiDeps, 'pool' | 'secrets' | 'log'>,
  { submissionId, text, sender, named, officeIds }: FiledLetter,
): Promise<void> {
  const subjectIds = [...named.personIds, ...named.organisationIds];
  try {
    await storeFingerprint({ pool, secrets }, submissionId, { text, subjectIds, officeIds, unsaid: namesOf(sender) });
  } catch (error) {
    log.warn({ submissionId, err: error }, 'A letter has no fingerprint yet; it is made within the hour');
  }
}

/** The names by which a sender is known at filing; they are sealed, and nothing of them may be found by. */
function namesOf(sender: Sender): string[] {
  const people = sender.type === 'group' ? [sender.representative, ...sender.members] : [sender];
  return people.flatMap((one) => ('name' in one && one.name !== undefined ? one.name : []));
}
