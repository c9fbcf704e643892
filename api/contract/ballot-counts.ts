import { z } from 'zod';
import { count } from './command-fields.ts';

/** Papers as counted by the board: by form, none, blank and invalid apart. A form that was not on the paper is left out. */
export const countsSchema = z
  .strictObject({
    forms: z
      .strictObject({
        reprimand: count('Khiển trách').optional(),
        warning: count('Cảnh cáo').optional(),
        dismissal: count('Cách chức').optional(),
        expulsion: count('Khai trừ').optional(),
        dissolution: count('Giải tán').optional(),
      })
      .meta({ title: 'Số phiếu theo từng hình thức' }),
    noDiscipline: count('Số phiếu không kỷ luật'),
    blank: count('Số phiếu trắng'),
    invalid: count('Số phiếu không hợp lệ'),
  })
  .meta({ id: 'BallotCounts' });

/** A show of hands, counted. */
export const handVoteSchema = z
  .strictObject({
    for: count('Số tán thành'),
    against: count('Số không tán thành'),
    abstained: count('Số không có ý kiến'),
  })
  .meta({ id: 'HandVoteInput' });
