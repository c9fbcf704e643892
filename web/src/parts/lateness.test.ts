import { expect, test } from 'vitest';
import { withLateness } from './lateness.ts';

const command = { type: 'submitReport', text: 'Báo cáo' };

test('a command that was asked why it is late carries the reason when it is sent again', () => {
  expect(withLateness(command, '  Chờ kết quả giám định. ')).toEqual({
    ...command,
    latenessReason: 'Chờ kết quả giám định.',
  });
});

test('a command that was not asked, or not answered, is sent as it is', () => {
  expect(withLateness(command, null)).toEqual(command);
  expect(withLateness(command, '   ')).toEqual(command);
});
