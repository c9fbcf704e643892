import { text } from '../commands.fixture.ts';
import type { OversightEvent } from './oversight-events.ts';

/** One event of every type between the sender, the body and the level above. */
export const EVERY_OVERSIGHT_EVENT: {
  readonly [Type in OversightEvent['type']]: Extract<OversightEvent, { type: Type }>;
} = {
  SenderReviewRequested: {
    type: 'SenderReviewRequested',
    ...{ ground: 'answer', reason: text('why'), on: '2026-10-20', result: 1, obligationId: null },
    review: { caseId: 'case-2', caseNumber: 'MG-0002', organisationId: 'province', organisationPath: 'mg' },
  },
  ReviewBegun: { type: 'ReviewBegun', ofCaseId: 'case-1', track: 'party', reason: text('why'), recused: ['officer'] },
  ReportAsked: { type: 'ReportAsked', text: text('why late'), by: 'provincialLeader' },
  DelayReported: { type: 'DelayReported', reason: text('why'), newDate: '2026-11-20', by: 'head' },
  ComplaintAnswered: { type: 'ComplaintAnswered', upheld: false, text: text('why'), by: 'head' },
  ReceiptDateDisputed: {
    type: 'ReceiptDateDisputed',
    ...{ claimedOn: '2026-10-05', receivedOn: '2026-10-12', reason: text('postmark') },
  },
  DrawnForRereading: { type: 'DrawnForRereading', draw: '2026-10', act: 'DECLINED' },
  RereadingRecorded: {
    type: 'RereadingRecorded',
    ...{ draw: '2026-10', act: 'DECLINED', agrees: true, text: text('read'), by: 'provincialLeader' },
  },
  PauseGrewLong: { type: 'PauseGrewLong', from: '2026-10-14', on: '2026-12-14' },
};
