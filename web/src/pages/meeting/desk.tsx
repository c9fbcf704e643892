import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { servingQuery } from '../../api/meeting-queries.ts';
import type { MeetingView } from '../../api/meeting-queries.ts';
import type { AllowedCommand } from '../../api/types.ts';
import type { Choice } from '../../parts/command-form/context.ts';
import type { FormValues } from '../../parts/command-form/model.ts';
import { CommandDrawer } from '../../parts/desk/command-drawer.tsx';
import { Commands } from '../../parts/desk/commands.tsx';

/** Commands that have their place on the page itself: beside the item or the list they are about. */
const ON_THE_PAGE: readonly string[] = [
  'recordAttendance',
  'recuse',
  'hearSubject',
  'recordAbsence',
  'openBallot',
  'closeBallot',
  'adopt',
  'deferItem',
  'returnItem',
  'declareBodyUnable',
];

/** Never the next thing to do: a change of what was settled when the meeting was convened. */
const EXCEPTIONS: readonly string[] = ['moveMeeting', 'changeMembers', 'nameSecretary', 'cancelMeeting'];

/** What may be done about the meeting as a whole, with the form of what was chosen. */
export function Desk({ view }: { view: MeetingView }) {
  const [chosen, setChosen] = useState<AllowedCommand | null>(null);
  const persons = useEligible(view);
  const commands = view.allowedCommands.filter((one) => !ON_THE_PAGE.includes(one.type));
  return (
    <>
      <Commands commands={commands} chosen={chosen} onChoose={setChosen} isDone={(type) => EXCEPTIONS.includes(type)} />
      <CommandDrawer
        chosen={chosen === null ? null : { command: chosen, given: {}, about: null }}
        obligations={view.obligations}
        context={{ persons }}
        knownFor={(type) => knownFor(type, view)}
        onClose={() => setChosen(null)}
      />
    </>
  );
}

/** What stands in the form already: who is a member, on which day it is to be held. */
function knownFor(type: string, { meeting, members }: MeetingView): FormValues {
  if (type === 'moveMeeting') return { heldOn: meeting.heldOn };
  return type === 'changeMembers' ? { members: members.map((one) => one.id) } : {};
}

/** Those listed as members, and after them whoever else serves in the body. */
function useEligible({ meeting, members }: MeetingView): Choice[] {
  const serving = useQuery(servingQuery(meeting.organisation.id)).data ?? [];
  const others = serving.filter((one) => members.every((member) => member.id !== one.id));
  return [...members, ...others].map(({ id, name }) => ({ value: id, label: name }));
}
