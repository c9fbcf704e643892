import type { z } from 'zod';
import type { caseSchema } from '../../api/contract/shown.ts';
import type { disciplineSchema } from '../../api/contract/shown-discipline.ts';
import type { meetingSchema } from '../../api/contract/shown-meeting.ts';
import type { myMatterSchema } from '../../api/contract/shown-my-matter.ts';
import type { Desks } from './desks.ts';

type CasePage = z.infer<typeof caseSchema>;

/** One matter through its pages: ids become known as it goes on. */
export interface Matter {
  case: string;
  meeting: string;
  discipline: string;
}

/** Whatever has obligations on its page. */
type Owing = Pick<CasePage, 'obligations'>;

/** The pages of a matter as an account sees them; each throws where it is not there for that account. */
export function openPages(desks: Desks, ids: Matter) {
  return {
    readCase: (as: string) => desks.read<CasePage>(as, `/cases/${ids.case}`),
    readMeeting: (as: string) => desks.read<z.infer<typeof meetingSchema>>(as, `/meetings/${ids.meeting}`),
    readDiscipline: (as: string) => desks.read<z.infer<typeof disciplineSchema>>(as, `/disciplines/${ids.discipline}`),
    /** The page that the subject has to themself. */
    readOwn: (as: string) => desks.read<z.infer<typeof myMatterSchema>>(as, `/my-matters/${ids.case}`),
    /** The person on record or the organisation of exactly that name. */
    async find(as: string, list: 'people' | 'organisations', name: string): Promise<string> {
      const { items } = await desks.read<{ items: { id: string; name: string }[] }>(
        as,
        `/${list}?q=${encodeURIComponent(name)}`,
      );
      const found = items.filter((one) => one.name === name);
      if (found.length !== 1) throw new Error(`${found.length} ${list} are called ${name}.`);
      return found[0]?.id ?? '';
    },
  };
}

/** What is open on a page, by key with its last day. */
export function owed({ obligations }: Owing): Record<string, string> {
  return Object.fromEntries(obligations.filter((one) => one.status === 'open').map((one) => [one.key, one.dueOn]));
}
