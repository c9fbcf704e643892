import type { WebTexts } from '../../../texts/web/vi.ts';
import type { PersonLoad } from '../api/workload-queries.ts';
import { fill } from '../app/words.ts';

/** What somebody carries, in one line; undefined = not on the list of the body, so nothing there. */
export function loadWords(load: PersonLoad | undefined, { workload: words }: WebTexts): string {
  if (load === undefined || load.cases + load.teams + load.open === 0) return words.nothing;
  const { cases, teams, open, overdue } = load;
  return fill(overdue === 0 ? words.line : words.lineOverdue, { cases, teams, open, overdue });
}
