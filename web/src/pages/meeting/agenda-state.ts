import type { Matter, MeetingView } from '../../api/meeting-queries.ts';

type Allowed = MeetingView['allowedCommands'][number];

/** The members present who take part in this item, in the order of the list. */
export function votersOf(
  members: MeetingView['members'],
  recused: readonly { person: { id: string } }[],
): MeetingView['members'] {
  return members.filter((one) => one.present && recused.every(({ person }) => person.id !== one.id));
}

/** The command of that type, when the caller may give it on this item. */
export function offeredOn(commands: readonly Allowed[], type: string, itemId: string): boolean {
  return commands.some((one) => one.type === type && one.allowed && one.itemIds.includes(itemId));
}

/** The command of that type as the API offers it for the meeting as a whole: allowed, or with the reason why not. */
export function offered(commands: readonly Allowed[], type: string): Allowed | undefined {
  return commands.find((one) => one.type === type);
}

/** The subjects of an item who have not spoken: nothing is recorded of them, or that they stayed away. */
export function stillToHear({ subjects, hearings }: Pick<Matter, 'subjects' | 'hearings'>): Matter['subjects'] {
  return subjects.filter((one) =>
    hearings.every((heard) => heard.subjectId !== one.subjectId || heard.status.code !== 'heard'),
  );
}

/** What stands in the form of the conclusion at first: a line for each allegation, with what the team proposed. */
export function proposedFindings({
  allegations,
  reported,
}: Pick<Matter, 'allegations' | 'reported'>): { allegationId: string; finding: string | undefined }[] {
  return allegations.map(({ id }) => ({
    allegationId: id,
    finding: reported.find((one) => one.allegationId === id)?.finding.code,
  }));
}
