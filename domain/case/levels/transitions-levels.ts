import type { By, Transition } from '../../process.ts';
import type { CaseCommandType } from '../commands.ts';
import type { CaseStage } from '../state.ts';

const HEAD: By = { role: 'HEAD', scope: 'own' };

/** Which level leads: a subject is handed down before it is heard here, by the head of the level that leads (practice: P14). */
export const LEVEL_TRANSITIONS: readonly Transition<CaseStage, CaseCommandType>[] = [
  { command: 'handDownSubject', from: ['SCREENING'], by: [HEAD], to: 'same', note: 'the rest stays' },
  {
    ...{ command: 'handDownSubject', from: ['VERIFICATION'], by: [HEAD], to: 'same', or: ['SCREENING'] },
    note: 'with the only subject all goes, to be screened below',
  },
];
