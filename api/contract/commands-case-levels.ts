import { z } from 'zod';
import { DECIDERS, SIGNED_AS } from '../../domain/authority/decision.ts';
import { BYPASS_GROUNDS } from '../../domain/case/levels/levels-commands.ts';
import { chosen, chosenSome, dayOrNone, subjectId, words, wordsOrNone } from './command-fields.ts';

/** By whom an act was decided, where not by the head alone (practice: P13); left out whole where the head decides. */
export const decision = z
  .strictObject({
    by: z.enum(DECIDERS, { error: 'Hãy chọn nơi quyết định.' }).meta({ title: 'Nơi quyết định' }),
    decidedOn: dayOrNone('Ngày họp, ngày quyết định'),
    meetingId: chosen('Kỳ họp').nullable().default(null),
    minutes: wordsOrNone('Biên bản, nghị quyết (số, ngày, nội dung quyết định)'),
    signedAs: z.enum(SIGNED_AS).nullable().default(null).meta({ title: 'Hình thức ký' }),
  })
  .nullable()
  .default(null)
  .meta({ title: 'Quyết định tập thể (để trống khi người đứng đầu quyết định)' });

/** The lower body that is passed over, where one is (practice: P14). */
export const bypass = z
  .strictObject({
    organisationId: chosen('Cấp dưới có thẩm quyền'),
    ground: z.enum(BYPASS_GROUNDS, { error: 'Hãy chọn lý do.' }).meta({ title: 'Lý do giải quyết thay' }),
    text: words('Căn cứ giải quyết thay'),
  })
  .nullable()
  .default(null)
  .meta({ title: 'Giải quyết thay cấp dưới (chỉ khi có)' });

/** Which level leads a matter with subjects of several. */
export const CASE_LEVEL_COMMANDS = {
  handDownSubject: z.strictObject({
    type: z.literal('handDownSubject'),
    subjectId,
    allegationIds: chosenSome('Nội dung giao cùng', 'Hãy chọn ít nhất một nội dung.'),
    organisationId: chosen('Cấp dưới được giao'),
    reason: words('Lý do, nội dung giao'),
    toSenders: wordsOrNone('Lời báo cho người gửi (cần khi giao cả vụ việc)'),
  }),
} as const;
