import { expect, test } from 'vitest';
import { ROUTES } from '../../../api/contract/routes.ts';
import { PLACES } from './places.ts';

test('the pages call every route where the contract has it', () => {
  const contract = Object.fromEntries(Object.values(ROUTES).map((route) => [route.name, [route.method, route.path]]));
  expect(PLACES).toEqual(contract);
});
