import { calendarOf } from './calendar.fixture.ts';

/** Monday to Friday, no holiday at all. */
export const WEEKDAYS = calendarOf([]);

/** Holidays of the places whose offices publish how they count; only those that the cases cross. */
export const ENGLAND_2017 = calendarOf(['2017-05-29']);
export const ENGLAND_2019 = calendarOf(['2019-05-06', '2019-12-25', '2019-12-26']);
export const ENGLAND_2020 = calendarOf(['2020-08-31']);
export const ENGLAND_2021 = calendarOf(['2021-05-03', '2021-05-31']);
export const ENGLAND_2023 = calendarOf(['2023-12-25', '2023-12-26']);
/** As in England, and Saint Andrew's Day. */
export const SCOTLAND_2023 = calendarOf(['2023-11-30', '2023-12-25', '2023-12-26']);

/** Years in Viet Nam in which a worked Saturday decides the answer: plain weekdays, holidays only, and with what is worked. */
export const MAY_2019 = {
  holidays: ['2019-04-29', '2019-04-30', '2019-05-01'],
  lawOnly: ['2019-04-30', '2019-05-01'],
  worked: ['2019-05-04'],
} as const;
export const SEPTEMBER_2010 = {
  holidays: ['2010-09-02', '2010-09-03'],
  lawOnly: ['2010-09-02'],
  worked: ['2010-09-11'],
} as const;
export const NEW_YEAR_2019 = {
  holidays: ['2018-12-31', '2019-01-01'],
  lawOnly: ['2019-01-01'],
  worked: ['2019-01-05'],
} as const;
export const LUNAR_2019 = calendarOf(['2019-02-04', '2019-02-05', '2019-02-06', '2019-02-07', '2019-02-08']);
export const LUNAR_2015 = calendarOf(
  ['2015-02-16', '2015-02-17', '2015-02-18', '2015-02-19', '2015-02-20', '2015-02-23'],
  ['2015-02-14'],
);
