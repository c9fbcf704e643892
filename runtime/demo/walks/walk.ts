import type { DemoLetter } from '../../../prisma/seed/demo/letters.ts';
import type { Answer, ApiClient } from '../api-client.ts';

/**
 * What an act is done to: the case of the letter, a meeting that the walk began, the discipline that the conclusion began, the
 * protection of who sent the letter, or the remediation of a unit; of a second unit, the other one.
 */
export type Target = 'case' | 'meeting' | 'discipline' | 'protection' | 'remediation' | 'other-remediation';

/** One act of an account: a command, a process begun, or what a sender does with the receipt code. */
export interface Act {
  as: string;
  command: string;
  on?: Target;
  body?: (stage: Stage) => Promise<Answer> | Answer;
  /** A refusal that is no fault: on the day of receipt nothing is back-dated yet. */
  unless?: string;
  /** What another process must have done first, as this account sees the target of the act. */
  when?: (file: Answer) => boolean;
}

/** What the acts of one walk share. */
export interface Stage {
  api: ApiClient;
  letter: DemoLetter;
  receiptCode: string;
  /** Ids by target, as they become known. */
  ids: Partial<Record<Target, string>>;
  /** The case of a letter that was walked before. */
  caseOf: (letter: string) => string;
}

/** How a letter is driven: who files it, what is done by whom, and where it then stands. */
export interface Walk {
  letter: string;
  /** A second walk of the same letter, after another letter has come between. */
  part?: string;
  files: string;
  acts: readonly Act[];
  /** Who looks at the end; the last one who acted on the case unless said otherwise. */
  reads?: string;
  /** Where it stands at the end, and what it lawfully waits for; null where another walk goes on with it. */
  ends: { stage: string; waitsFor: readonly string[] } | null;
  /** What whoever looks at it may do next on the pages, in Vietnamese. */
  mayFollow?: string;
}

/** The second person who looks at a back-dated receipt and finds the date right. */
export function confirmDate(as: string): Act {
  return {
    as,
    command: 'confirmReceiptDate',
    body: ({ letter }) => ({ receivedOn: letter.receivedOn }),
    unless: 'RECEIPT_DATE_NOT_QUESTIONED',
  };
}

/** Classified as a careful clerk would; `kind` where the letter is one of several contents. */
export function classify(as: string, anonymity: 'named' | 'concrete' | 'not-concrete', kind?: string): Act {
  return {
    as,
    command: 'classify',
    body: async ({ api, letter }) => ({
      kind: kind ?? letter.expected.kind,
      anonymity,
      subjects: await subjectsOf(api, as, letter),
      allegations: [{ codes: letter.expected.codes, summary: 'Nội dung như trong đơn.' }],
    }),
  };
}

export function propose(as: string, proposal: string, text: string): Act {
  return { as, command: 'submitToHead', body: () => ({ proposal, text }) };
}

/** The head's instruction (bút phê), with who does it. */
export function instruct(as: string, action: string, assignee: string, text: string): Act {
  return {
    as,
    command: 'instruct',
    body: async ({ api }) => ({ action, assignee: await personOf(api, assignee), text }),
  };
}

/** A command whose contents are known beforehand. */
export function act(as: string, command: string, body: Answer = {}, more: Partial<Act> = {}): Act {
  return { as, command, body: () => body, ...more };
}

/** The person behind an account. */
export async function personOf(api: ApiClient, username: string): Promise<string> {
  const me = await api.request('GET', '/me', { as: username });
  return String(me['personId']);
}

/** Today in Hà Nội, as the office that acts would write it. */
export function today(): string {
  return new Date(Date.now() + 7 * 3600 * 1000).toISOString().slice(0, 10);
}

/** Whom the letter is about, by the register where they are in it, otherwise in words. */
async function subjectsOf(api: ApiClient, as: string, letter: DemoLetter): Promise<Answer[]> {
  const kinds = letter.expected.subjects;
  if (letter.subjects.length === 0) {
    return [{ kind: kinds[0] ?? 'unknown', description: 'Chưa xác định được từ nội dung đơn.' }];
  }
  return Promise.all(
    letter.subjects.map(async (named, index) => {
      const kind = kinds[index] ?? kinds[0] ?? 'unknown';
      const path = kind === 'organisation' ? '/organisations' : '/people';
      const { items } = await api.request('GET', `${path}?q=${encodeURIComponent(named.name)}`, { as });
      const found = (items as Answer[]).find((one) => one['name'] === named.name);
      if (found === undefined) return { kind, description: named.note ?? named.name };
      return kind === 'organisation' ? { kind, organisationId: found['id'] } : { kind, personId: found['id'] };
    }),
  );
}
