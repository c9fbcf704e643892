import type { Day, Instant } from '../../calendar/calendar.ts';
import { addDays, dayOf, daysBetween } from '../../calendar/day.ts';
import type { SubmissionKind } from '../../taxonomy/codes.ts';
import type { CaseEvent } from '../events.ts';
import { decidedOtherwise } from '../screening/answered-proposal.ts';
import type { CaseOversight, MarkCode, OversightMark } from './oversight-state.ts';
import type { CaseState } from '../state.ts';

/** A pause longer than this many calendar days is seen by the level above (practice: P35). */
const LONG_PAUSE_DAYS = 60;
/** From this reassignment on each is seen above. */
const MANY_REASSIGNMENTS = 3;

/** What binds the body to a procedure, and what it may answer as it sees fit. */
const GRAVE: readonly (SubmissionKind | null)[] = ['denunciation', 'crime-report', 'complaint', 'mixed'];
const LIGHT: readonly SubmissionKind[] = ['report', 'proposal'];

interface Found {
  mark: MarkCode;
  by?: string | null;
  reason?: string | null;
  /** The body whose act it is to those above; the one that owned the case where nothing else is said. */
  body?: { id: string; path: string };
}

/**
 * The marks an event leaves for the level above; `before` is the case without it. Read from what was recorded all along, so
 * that acts from before marks were kept count as well.
 */
export function marksOf(before: CaseState, event: CaseEvent, at: Instant): readonly OversightMark[] {
  return [...found(before, event), ...proposalRefused(before, event)].map(
    ({ mark: code, by = null, reason = null, body: { id, path } = before.organisation }) => ({
      ...{ code, on: dayOf(at), organisationId: id, organisationPath: path, decidedBy: by, reason },
    }),
  );
}

function found(before: CaseState, event: CaseEvent): readonly Found[] {
  switch (event.type) {
    case 'CaseDeclined':
      return [{ mark: 'DECLINED', by: personIn(event), reason: event.explanation.contentId }];
    case 'CaseWatched':
      return [{ mark: 'WATCHED', by: personIn(event), reason: event.grounds.contentId }];
    case 'CaseClassified': {
      if (!GRAVE.includes(event.previousKind) || !LIGHT.includes(event.kind)) return [];
      return [{ mark: 'DOWNGRADED', by: event.by ?? null, reason: event.reason?.contentId ?? null }];
    }
    // What was proposed in writing is refused in writing, and the next level sees it (practice: P13).
    case 'Instructed': {
      const { proposal } = before;
      if (proposal === null || proposal.answered || proposal.action === event.action) return [];
      return [{ mark: 'PROPOSAL_REFUSED', by: event.by ?? null, reason: event.text.contentId }];
    }
    case 'ReportReturned':
      if ((before.verification?.returns ?? 0) === 0) return [];
      return [{ mark: 'REPORT_RETURNED_AGAIN', by: event.by, reason: event.reason.contentId }];
    case 'ReviewDeferred':
      return before.deferrals === 0 ? [] : [{ mark: 'DEFERRED_AGAIN', reason: event.reason?.contentId ?? null }];
    case 'HandlerProposed':
      if (event.reason === null || before.oversight.reassignments + 1 < MANY_REASSIGNMENTS) return [];
      return [{ mark: 'REASSIGNED_AGAIN', by: event.proposedBy, reason: event.reason.contentId }];
    case 'DeadlineMoved':
      if (event.entry.kind !== 'extension') return [];
      return [{ mark: 'EXTENDED', by: event.entry.approvedBy, reason: event.entry.reason }];
    case 'ReceiptDateQuestioned':
      return [{ mark: 'BACK_DATED', by: before.enteredBy }];
    // A letter sent into a case that is over: the way in which consolidation buries one.
    case 'WithdrawalNotTaken':
    case 'ConsolidationRefused':
      return [{ mark: 'NOT_TAKEN' }];
    case 'CaseSplit':
      return [{ mark: 'SPLIT', by: event.by, reason: event.reason.contentId }];
    // Whoever handed it down sees it among the bodies below, as those above do (practice: P14).
    case 'MatterHandedDown': {
      const body = { id: event.organisationId, path: event.organisationPath };
      return [{ mark: 'HANDED_DOWN', by: personIn(event), reason: event.reason.contentId, body }];
    }
    case 'CaseReopened':
      return [{ mark: 'REOPENED', by: personIn(event), reason: event.reason.contentId }];
    default:
      return pauses(before, event);
  }
}

/** A slip that lies open while the act itself goes another way was refused by it, whoever decided (practice: P13). */
function proposalRefused(before: CaseState, event: CaseEvent): readonly Found[] {
  const otherwise = decidedOtherwise(before, event);
  if (otherwise === null) return [];
  return [{ mark: 'PROPOSAL_REFUSED', by: personIn(otherwise.event), reason: otherwise.reason }];
}

function pauses({ pause, oversight }: CaseState, event: CaseEvent): readonly Found[] {
  switch (event.type) {
    case 'SettlementPaused':
      return [{ mark: 'PAUSED', by: personIn(event), reason: event.reason.contentId }];
    case 'PauseGrewLong':
      return [{ mark: 'PAUSED_LONG', by: pause?.by ?? null }];
    case 'SettlementResumed':
      if (pause === null || isSeenLong(oversight, pause.from)) return [];
      return daysBetween(pause.from, event.on) <= LONG_PAUSE_DAYS ? [] : [{ mark: 'PAUSED_LONG', by: pause.by }];
    default:
      return [];
  }
}

/** The last day on which the pause that runs now is not long yet; null when none runs, or it has been found long. */
export function longPauseAfter({ pause, oversight }: Pick<CaseState, 'pause' | 'oversight'>): Day | null {
  return pause === null || isSeenLong(oversight, pause.from) ? null : addDays(pause.from, LONG_PAUSE_DAYS);
}

function isSeenLong({ marks }: CaseOversight, from: Day): boolean {
  return marks.some((one) => one.code === 'PAUSED_LONG' && one.on > from);
}

function personIn({ decided }: Extract<CaseEvent, { decided: unknown }>): string | null {
  return decided.by === 'person' ? decided.personId : null;
}
