import { useInfiniteQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { meetingsQuery } from '../api/meeting-queries.ts';
import type { MeetingRow } from '../api/meeting-queries.ts';
import { useTexts } from '../app/language.ts';
import { fill, showDay } from '../app/words.ts';
import { useCoded } from './coded.ts';

/** The longest page there is. */
const MOST_MEETINGS = 200;

interface MeetingSelectProps {
  id?: string;
  value?: string | null;
  onChange?: (meetingId: string) => void;
}

/** Chooses among the meetings that are convened or in session; one that is closed takes nothing more. */
export function MeetingSelect(props: MeetingSelectProps) {
  const texts = useTexts();
  const convened = useInfiniteQuery(meetingsQuery({ stage: 'CONVENED' }));
  const sitting = useInfiniteQuery(meetingsQuery({ stage: 'IN_SESSION' }));
  const meetings = [sitting, convened].flatMap(({ data }) => data?.pages.flatMap((page) => page.items) ?? []);
  const isPending = convened.isPending || sitting.isPending;
  return (
    <Meetings {...props} meetings={meetings} none={isPending ? texts.common.loading : texts.commandForm.noMeeting} />
  );
}

/** Chooses among the latest meetings of the body that are closed: in one of them it decided. */
export function HeldMeetingSelect({ organisationId, ...props }: MeetingSelectProps & { organisationId?: string }) {
  const texts = useTexts();
  // The bodies below come along: a short page of theirs would leave none of its own.
  const ofBody = organisationId === undefined ? {} : { organisationId };
  const { data, isPending } = useInfiniteQuery(meetingsQuery({ stage: 'CLOSED', limit: MOST_MEETINGS, ...ofBody }));
  const closed = data?.pages.flatMap((page) => page.items) ?? [];
  const meetings = closed.filter((one) => organisationId === undefined || one.organisation.id === organisationId);
  return (
    <Meetings {...props} allowClear meetings={meetings} none={isPending ? texts.common.loading : texts.common.none} />
  );
}

interface MeetingsProps extends MeetingSelectProps {
  meetings: readonly MeetingRow[];
  none: string;
  allowClear?: boolean;
}

function Meetings({ meetings, none, ...given }: MeetingsProps) {
  const texts = useTexts();
  const coded = useCoded();
  const options = meetings.map((one) => ({
    value: one.meetingId,
    label: [
      fill(texts.meeting.heading, { sitting: coded('sittings', one.sitting), day: showDay(one.heldOn) }),
      one.title,
      one.organisation.name,
    ].join(' · '),
  }));
  return <Select {...given} placeholder={texts.common.choose} options={options} notFoundContent={none} />;
}
