import { textOf } from '../format.ts';
import type { NoticeWords, Template, WordList } from '../words.ts';
import { about } from './notice-parts.ts';

/** Words for keeping the sender out of what others read, in English. */
export const SENDER_TEXT_CODES = {
  senderData: {
    phone: 'telephone number',
    email: 'e-mail address',
    'id-number': 'identity number',
    name: 'full name',
    address: 'address',
  },
  subjectTexts: {
    presentDecision: 'Presenting the decision',
    requestExplanation: 'Asking for an explanation',
    shareDraftFindings: 'Sharing the draft findings',
    preserveDocuments: 'Having documents kept',
    notifySubject: 'Notice to the examined',
  },
  exposures: {
    none: 'None',
    replaced: 'Some, replaced or left out',
    unavoidable: 'Some that cannot be left out (ask the sender)',
  },
  preparationStatuses: { open: 'waits for another person', cleared: 'cleared', returned: 'given back' },
} as const satisfies Readonly<Record<string, WordList>>;

export const SENDER_TEXT_PROBLEMS = {
  SENDER_IN_TEXT: (params) => {
    const data = textOf(params['data']);
    return `These words hold something that equals what is known of the sender${data === '' ? '' : ` (${data})`} and may not go out. Take it out; where another person has the same name or another place the same address, write the post or the body instead.`;
  },
  SENDER_IN_FILE_NAME: (params) => {
    const data = textOf(params['data']);
    return `The name of an attached file holds what the sender is known by${data === '' ? '' : ` (${data})`}, and whoever reads the file sees it. Give the file another name and attach it again.`;
  },
  SENDER_TEXT_TRIED_OFTEN: () =>
    'Within 24 hours many words you wanted to send held something of the sender. Let somebody else who works on the case write and send them, or do it tomorrow.',
} as const satisfies Readonly<Record<string, Template>>;

export const SENDER_TEXT_COMMANDS = {
  prepareForSubject: 'Write what the examined will read',
  clearForSubject: 'Clear what the examined will read',
  returnPreparation: 'Give the text back to be mended',
} as const satisfies WordList;

export const SENDER_TEXT_EVENTS = {
  SubjectTextPrepared: 'Text to the examined written',
  SubjectTextCleared: 'Text to the examined cleared',
  SubjectTextReturned: 'Text given back to be mended',
} as const satisfies WordList;

export const SENDER_TEXT_DETAILS = {
  subjectText: 'For',
  exposure: 'Details that may give the sender away',
  senderAgreed: 'The sender has agreed',
} as const satisfies WordList;

export const SENDER_TEXT_REFUSALS = {
  EXPOSURE_DETAILS_MISSING: () =>
    'The text holds details that may give the sender away; write which ones, and what replaces them.',
  PREPARATION_UNKNOWN: () => 'This case has no such text; choose one that waits to be read.',
  PREPARATION_REVIEWED: () => 'This text was cleared or given back already; load the page again to see.',
  SENDER_CONSENT_MISSING: () =>
    'The text holds a detail that points to the sender and cannot be left out; ask the sender through the code and clear it only if they agree, or give it back.',
  EXPOSURE_NOT_PREPARED: () =>
    'No text for this has been cleared by a second person yet; write it and let somebody else clear it first.',
  EXPOSURE_NOT_REVIEWED: () =>
    'These words differ from the text that was cleared; use that text as it is, or write it anew and let somebody else clear it.',
} as const satisfies Readonly<Record<string, Template>>;

export const SENDER_TEXT_NOTICES = {
  'text-prepared': about('a text to the examined waits to be read; clear it or give it back', 'a text to be read'),
  'text-cleared': about('the text to the examined was cleared; send it', 'a text that was cleared'),
  'text-returned': about('the text to the examined was given back; see why and mend it', 'a text given back'),
} as const satisfies Readonly<Record<string, NoticeWords>>;
