import { among } from '../among.fixture.ts';
import { text } from '../commands.fixture.ts';
import type { CaseCommand, CaseCommandType } from '../commands.ts';
import { EXPOSURES, SUBJECT_TEXTS } from './exposure-state.ts';
import type { CaseState } from '../state.ts';

/** A command of the second reading by chance, or null for any other type. */
export function chooseExposure(
  type: CaseCommandType,
  { exposure }: Pick<CaseState, 'exposure'>,
  [a = 0, b = 0, c = 0]: readonly number[],
): CaseCommand | null {
  const words = text(`text-${a}`);
  const preparationId = `preparation-${exposure.preparations.length}`;
  switch (type) {
    case 'prepareForSubject':
      return {
        ...{ type, purpose: among(SUBJECT_TEXTS, a), text: words, exposure: among(EXPOSURES, b) },
        details: c % 4 === 0 ? null : words,
      };
    case 'clearForSubject':
      return { type, preparationId, senderAgreed: b % 2 === 0 };
    case 'returnPreparation':
      return { type, preparationId, reason: words };
    default:
      return null;
  }
}
