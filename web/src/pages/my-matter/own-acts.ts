import type { CommandBody } from '../../parts/give-command.ts';

/** What a form of the subject's page asks for, beside the words. */
export interface OwnAct {
  type: OwnActType;
  asks: 'files' | 'member' | 'days' | 'form' | null;
}

/** In the order of the page: what is asked for first, then what may be asked for at any time. */
export const OWN_ACTS = [
  { type: 'submitExplanation', asks: 'files' },
  { type: 'commentOnDraft', asks: null },
  { type: 'submitSelfReview', asks: 'form' },
  { type: 'offerEvidence', asks: 'files' },
  { type: 'proposeWitness', asks: null },
  { type: 'requestMoreTime', asks: 'days' },
  { type: 'objectToTeamMember', asks: 'member' },
  { type: 'reserveOpinion', asks: null },
  { type: 'subjectRequestsReview', asks: null },
] as const satisfies readonly { type: CommandBody['type']; asks: OwnAct['asks'] }[];

export type OwnActType = (typeof OWN_ACTS)[number]['type'];

/** The form for a command, or undefined where this page has none. */
export function ownActOf(type: string): OwnAct | undefined {
  return OWN_ACTS.find((one) => one.type === type);
}

/** What somebody is asked for, as far as their page shows it. */
interface Asking {
  questions: readonly AskedFor[];
  drafts: readonly AskedFor[];
  disciplines: readonly { selfReviewDue: Due | null }[];
}
interface Due {
  status: string;
}
interface AskedFor {
  due: Due | null;
}

/** Whether an answer of that kind is being waited for: its form then lies open. */
export function isAsked(type: OwnActType, { questions, drafts, disciplines }: Asking): boolean {
  const isOpen = (due: Due | null) => due?.status === 'open';
  switch (type) {
    case 'submitExplanation':
      return questions.some((one) => isOpen(one.due));
    case 'commentOnDraft':
      return drafts.some((one) => isOpen(one.due));
    case 'submitSelfReview':
      return disciplines.some((one) => isOpen(one.selfReviewDue));
    default:
      return false;
  }
}

/** What was written into the form. */
export interface Written {
  subjectId: string;
  text: string;
  attachments: readonly string[];
  personId: string;
  days: string;
  ownForm: string;
}

/** The fields that are missing or cannot be right, before anything is sent. */
export function missingIn({ asks }: OwnAct, written: Written): ('text' | 'personId' | 'days' | 'subjectId')[] {
  return [
    ...(written.subjectId === '' ? (['subjectId'] as const) : []),
    ...(written.text.trim() === '' ? (['text'] as const) : []),
    ...(asks === 'member' && written.personId === '' ? (['personId'] as const) : []),
    ...(asks === 'days' && !/^[1-9]\d{0,2}$/.test(written.days.trim()) ? (['days'] as const) : []),
  ];
}

type SelfReview = Extract<CommandBody, { type: 'submitSelfReview' }>;

/** The command for what was written; expects that nothing is missing. */
export function commandOf(type: OwnActType, written: Written): CommandBody {
  const { subjectId } = written;
  const text = written.text.trim();
  switch (type) {
    case 'submitExplanation':
    case 'offerEvidence':
      return { type, subjectId, text, attachments: [...written.attachments] };
    case 'commentOnDraft':
    case 'proposeWitness':
    case 'reserveOpinion':
      return { type, subjectId, text };
    case 'objectToTeamMember':
      return { type, subjectId, personId: written.personId, reason: text };
    case 'requestMoreTime':
      return { type, subjectId, days: Number(written.days), reason: text };
    case 'subjectRequestsReview':
      return { type, subjectId, reason: text };
    case 'submitSelfReview':
      // The choice offers the forms of the contract and none.
      return {
        type,
        text,
        ownForm: written.ownForm === '' ? null : (written.ownForm as NonNullable<SelfReview['ownForm']>),
      };
  }
}
