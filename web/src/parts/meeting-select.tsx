import { useInfiniteQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { meetingsQuery } from '../api/meeting-queries.ts';
import { useTexts } from '../app/language.ts';
import { fill, showDay } from '../app/words.ts';
import { useCoded } from './coded.ts';

interface MeetingSelectProps {
  id?: string;
  value?: string | null;
  onChange?: (meetingId: string) => void;
}

/** Chooses among the meetings that are convened or in session; one that is closed takes nothing more. */
export function MeetingSelect(props: MeetingSelectProps) {
  const texts = useTexts();
  const coded = useCoded();
  const convened = useInfiniteQuery(meetingsQuery({ stage: 'CONVENED' }));
  const sitting = useInfiniteQuery(meetingsQuery({ stage: 'IN_SESSION' }));
  const isPending = convened.isPending || sitting.isPending;
  const meetings = [sitting, convened].flatMap(({ data }) => data?.pages.flatMap((page) => page.items) ?? []);
  const options = meetings.map((one) => ({
    value: one.meetingId,
    label: [
      fill(texts.meeting.heading, { sitting: coded('sittings', one.sitting), day: showDay(one.heldOn) }),
      one.title,
      one.organisation.name,
    ].join(' · '),
  }));
  return (
    <Select
      {...props}
      placeholder={texts.common.choose}
      options={options}
      notFoundContent={isPending ? texts.common.loading : texts.commandForm.noMeeting}
    />
  );
}
