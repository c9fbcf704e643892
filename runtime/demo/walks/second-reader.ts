import type { Answer } from '../api-client.ts';
import { act } from './walk.ts';
import type { Act } from './walk.ts';

/** What reaches the examined is written by one person and cleared by another before it goes out. */
export function readByAnother(writer: string, reader: string, purpose: string, text: string): readonly Act[] {
  return [
    act(writer, 'prepareForSubject', { purpose, text, exposure: 'none' }),
    {
      as: reader,
      command: 'clearForSubject',
      body: async ({ api, ids }) => {
        const { preparations } = await api.request('GET', `/cases/${ids.case}`, { as: reader });
        const written = (preparations as Answer[]).find(
          (one) => (one['purpose'] as Answer)['code'] === purpose && one['text'] === text,
        );
        return { preparationId: written?.['id'] };
      },
    },
  ];
}
