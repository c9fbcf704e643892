/** Sentences of minutes and files that are more than a word for a code. */
export const COMMITTEE_WORDS = {
  nobody: 'không có ai',
  yes: 'Có',
  no: 'Không',
  /** Whether enough members came to begin. */
  quorum: (present: number, base: number) => `đủ điều kiện tiến hành (có mặt ${present}/${base} thành viên)`,
  hands: (vote: Readonly<Record<'for' | 'against' | 'abstained', number>>) =>
    `tán thành ${vote.for}, không tán thành ${vote.against}, không có ý kiến ${vote.abstained}`,
  /** An item whose matter the reader may not know. */
  closedItem: (position: number) => `Nội dung số ${position}`,
  caseItem: (position: number, number: string) => `Nội dung số ${position}: vụ việc ${number}`,
  disciplineItem: (position: number, number: string) => `Nội dung số ${position}: xem xét kỷ luật, vụ việc ${number}`,
  meeting: (sitting: string, day: string) => `${sitting} ngày ${day}`,
} as const;
