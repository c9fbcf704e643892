import { settle } from '../../deadlines/open.ts';
import type { ObligationEvent } from '../../deadlines/obligation-events.ts';
import { accept, refuse } from '../../process.ts';
import type { Context, Decision } from '../../process.ts';
import type { CaseEvent } from '../events.ts';
import type { IntakeFieldCommand } from './intake-commands.ts';
import { handlerOrHead, isOwed, open } from '../obligations.ts';
import type { CaseState } from '../state.ts';
import { wasTold } from '../review/subjects-told.ts';

type PressCommand = Extract<
  IntakeFieldCommand,
  { type: 'addArticle' | 'requestPressAnswer' | 'recordCorrection' | 'reweighAllegations' }
>;

/** Decides what newspapers print, ask and correct in a matter: one case, many articles. */
export function decidePress(state: CaseState, command: PressCommand, context: Context): Decision<CaseEvent> {
  const { today } = context;
  switch (command.type) {
    case 'addArticle': {
      const { publishedOn } = command;
      if (publishedOn > today) return refuse('DATE_IN_FUTURE', { on: publishedOn, today });
      return accept<CaseEvent>({ ...command, type: 'ArticleAdded' });
    }
    case 'requestPressAnswer':
      return requestAnswer(state, command, context);
    case 'recordCorrection':
      return recordCorrection(state, command, context);
    case 'reweighAllegations':
      if (!isOwed(state, 'press.reweigh')) return refuse('NOTHING_TO_REWEIGH');
      return accept<CaseEvent>(
        { type: 'AllegationsReweighed', result: command.result, text: command.text },
        ...settle(state.obligations, ['press.reweigh'], today),
      );
  }
}

/** The answer on the newspaper's pages is owed from the day it was asked for, not from the day of printing (NĐ237 Đ18.1). */
function requestAnswer(
  state: CaseState,
  { requestedOn, text }: Extract<PressCommand, { type: 'requestPressAnswer' }>,
  context: Context,
): Decision<CaseEvent> {
  if (requestedOn > context.today) return refuse('DATE_IN_FUTURE', { on: requestedOn, today: context.today });
  if (isOwed(state, 'press.answer')) return refuse('PRESS_ANSWER_OWED');
  return accept<CaseEvent>(
    { type: 'PressAnswerRequested', requestedOn, text },
    ...openPressAnswer(state, requestedOn, context),
  );
}

/** The answer in print, from the day on which it was asked for. */
export function openPressAnswer(state: CaseState, from: string, context: Context): ObligationEvent[] {
  return open(state, 'press.answer', from, handlerOrHead(state), context);
}

/**
 * A newspaper corrected itself (cải chính): the allegations are weighed again, every subject who knows of the matter hears of
 * it, and the newspaper gets an answer (practice: P25). Refused with NO_ARTICLE where nothing printed is on record.
 */
function recordCorrection(
  state: CaseState,
  { publishedOn, text }: Extract<PressCommand, { type: 'recordCorrection' }>,
  context: Context,
): Decision<CaseEvent> {
  const { today } = context;
  if (publishedOn > today) return refuse('DATE_IN_FUTURE', { on: publishedOn, today });
  if (state.senderType !== 'press' && (state.intake?.articles ?? []).length === 0) return refuse('NO_ARTICLE');
  const isKnown = state.subjects.some((one) => wasTold(state, one.id));
  const keys = ['press.reweigh', 'press.correction_reply', ...(isKnown ? ['press.correction_subject'] : [])];
  const owed = keys
    .filter((key) => !isOwed(state, key))
    .flatMap((key) => open(state, key, today, handlerOrHead(state), context));
  return accept<CaseEvent>({ type: 'CorrectionRecorded', publishedOn, text }, ...owed);
}
