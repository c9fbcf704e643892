import type { Day } from '../../calendar/calendar.ts';
import { sendersOf } from './senders.ts';
import type { CaseSender } from './senders.ts';
import type { CaseState } from '../state.ts';

/** A letter whose sender asked, after filing, that it be kept secret who they are, and since when. */
interface SecretLetter {
  submissionId: string;
  on: Day;
}

/** The letters of this case whose senders asked for secrecy after filing, each once. */
export function secretLetters(state: CaseState): readonly SecretLetter[] {
  const asked = sendersOf(state).flatMap(({ submissionId, secretSince: on }) =>
    on === undefined ? [] : [{ submissionId, on }],
  );
  return asked.filter((one, index) => asked.findIndex((other) => other.submissionId === one.submissionId) === index);
}

/** Since when of the two, the earlier, where the same letter comes together again. */
export function secretSince(one: CaseSender, other: CaseSender): Pick<CaseSender, 'secretSince'> {
  const [first] = [one.secretSince ?? [], other.secretSince ?? []].flat().toSorted();
  return first === undefined ? {} : { secretSince: first };
}

/**
 * The case from that moment is one of restricted access, as if it had been filed with the wish; whoever is answered apart for
 * the same letter is kept with it.
 */
export function withSecrecy(state: CaseState, { submissionId, on }: SecretLetter): CaseState {
  const senders = sendersOf(state).map((one) =>
    one.submissionId === submissionId && one.secretSince === undefined ? { ...one, secretSince: on } : one,
  );
  return { ...state, restricted: true, senders };
}
