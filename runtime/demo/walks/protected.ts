import { act, personOf, today } from './walk.ts';
import type { Act } from './walk.ts';

/** The head decides how the sender is protected; somebody is named to see to it and has heard from them once. */
export function watchedOver(head: string, responsible: string): readonly Act[] {
  const on = { on: 'protection' } as const;
  return [
    act(
      head,
      'decideProtection',
      {
        measures: [
          { kind: 'identity', text: 'Giữ bí mật họ tên; chỉ một đầu mối liên hệ.', forWhom: 'sender' },
          { kind: 'safety', text: 'Công an xã nắm tình hình quanh nơi ở và trường học của con.', forWhom: 'relatives' },
        ],
        text: 'Đơn rút có dấu hiệu bị đe dọa.',
      },
      on,
    ),
    {
      as: head,
      command: 'nameResponsible',
      on: 'protection',
      body: async ({ api }) => ({
        personId: await personOf(api, responsible),
        reason: 'Không tham gia tổ thẩm tra, có điều kiện theo dõi.',
      }),
    },
    act(
      responsible,
      'recordCheckIn',
      { on: today(), ok: true, text: 'Đã gặp, gia đình yên ổn, chưa phát sinh việc mới.' },
      on,
    ),
  ];
}
