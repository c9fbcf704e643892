import { text } from '../commands.fixture.ts';
import type { LevelEvent } from './levels-events.ts';

/** One event of every type between the levels. */
export const EVERY_LEVEL_EVENT: {
  readonly [Type in LevelEvent['type']]: Extract<LevelEvent, { type: Type }>;
} = {
  SubjectHandedDown: {
    ...{ type: 'SubjectHandedDown', subjectId: 'subject-1', caseId: 'part-1', organisationId: 'inspection' },
    ...{ reason: text('why'), decided: { by: 'person', personId: 'head', signedAs: 'own' } },
  },
  MatterHandedDown: {
    ...{ type: 'MatterHandedDown', subjectId: 'subject-1', fromOrganisationId: 'province', organisationId: 'commune' },
    ...{ organisationPath: 'mg.x01', reason: text('why') },
    decided: { by: 'person', personId: 'provincialLeader', signedAs: 'own' },
  },
  LowerBodyBypassed: {
    ...{ type: 'LowerBodyBypassed', organisationId: 'branch', ground: 'may-not-know' },
    ...{ text: text('why'), told: false },
  },
};
