import type { LevelEvent } from '../../../domain/case/levels/levels-events.ts';
import { wordFor } from '../../../texts/say.ts';
import { VI } from '../../../texts/vi.ts';
import { decidedBy, yesNo } from './event-view.ts';
import type { EventViews } from './event-view.ts';

/** What passes between the levels of a matter. */
export const LEVEL_VIEWS: EventViews<LevelEvent> = {
  SubjectHandedDown: {
    pairs: ({ subjectId, organisationId, decided }, words) => [
      ['subject', words.subject(subjectId)],
      ['organisation', words.names.organisation(organisationId)],
      decidedBy(decided, words),
    ],
    texts: (event) => [event.reason],
  },
  MatterHandedDown: {
    pairs: ({ organisationId, decided }, words) => [
      ['organisation', words.names.organisation(organisationId)],
      decidedBy(decided, words),
    ],
    texts: (event) => [event.reason],
  },
  LowerBodyBypassed: {
    pairs: ({ organisationId, ground, told }, { names }) => [
      ['organisation', names.organisation(organisationId)],
      ['bypassGround', wordFor(VI.bypassGrounds, ground)],
      ['bypassTold', yesNo(told)],
    ],
    texts: (event) => [event.text],
  },
};
