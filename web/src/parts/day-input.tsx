import { DatePicker } from 'antd';
import type { Dayjs } from 'dayjs';
import dayjs from 'dayjs';
import customParseFormat from 'dayjs/plugin/customParseFormat';
import { useTexts } from '../app/language.ts';

dayjs.extend(customParseFormat);

const SHOWN = 'DD/MM/YYYY';
/** What may be typed: 05/02/2026, 5/2/2026, 5.2.2026, 05022026. */
const TYPED = [SHOWN, 'D/M/YYYY', 'D.M.YYYY', 'D-M-YYYY', 'DDMMYYYY'];

interface DayInputProps {
  id?: string;
  value?: string | null;
  onChange?: (day: string | null) => void;
  /** Last day that may be chosen, `YYYY-MM-DD`. */
  latest?: string;
  /** False takes the clearing button, and its stop for the Tab key, away. */
  canClear?: boolean;
  'aria-label'?: string;
}

/** A legal day: shown and typed as dd/MM/yyyy, given and answered as `YYYY-MM-DD`. */
export function DayInput({ value, onChange, latest, canClear = true, ...rest }: DayInputProps) {
  const texts = useTexts();
  const change = (day: Dayjs | null) => onChange?.(day === null ? null : day.format('YYYY-MM-DD'));
  return (
    <DatePicker
      {...rest}
      className="day-input"
      allowClear={canClear}
      format={TYPED}
      placeholder={texts.common.dayPlaceholder}
      value={value === null || value === undefined ? null : dayjs(value, 'YYYY-MM-DD')}
      onChange={change}
      {...(latest === undefined ? {} : { maxDate: dayjs(latest, 'YYYY-MM-DD') })}
    />
  );
}
