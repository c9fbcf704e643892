import { useTexts } from '../app/language.ts';

export type DueState = 'due' | 'soon' | 'overdue' | 'paused' | 'settled' | 'none';

/** A sign for each state, so that colour never stands alone. */
const SIGNS: Readonly<Record<DueState, string>> = {
  due: 'M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2zm0 1.6a4.4 4.4 0 1 1 0 8.8 4.4 4.4 0 0 1 0-8.8z',
  soon: 'M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2zm0 1.6v8.8a4.4 4.4 0 0 1 0-8.8z',
  overdue: 'M8 1.5 15 14H1z',
  paused: 'M4 3h3v10H4zM9 3h3v10H9z',
  settled: 'M2.5 8.5 4 7l2.5 2.5L12 4l1.5 1.5-7 7z',
  none: 'M3 7h10v2H3z',
};

/** State of a due date as sign, colour and words; the words of the API where it gave some. */
export function DueMark({ state, text }: { state: DueState; text?: string }) {
  const texts = useTexts();
  return (
    <span className={`due-mark due-${state}`}>
      <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
        <path d={SIGNS[state]} fillRule="evenodd" />
      </svg>
      {text === undefined || text === '' ? texts.time[state] : text}
    </span>
  );
}
