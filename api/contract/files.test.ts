import { expect, it } from 'vitest';
import { PROCESS_KINDS } from '../../domain/process.ts';
import { definitionOf } from '../../domain/registry.ts';
import { COMMAND_SCHEMAS_OF } from './commands.ts';
import { INTAKE_ROUTES } from './intake-routes.ts';

it('whoever may give a command that carries files, by office or as one of a team, may upload them', () => {
  const { access } = INTAKE_ROUTES.upload;
  const uploaders = 'roles' in access ? access.roles : [];
  const carriers = PROCESS_KINDS.flatMap((kind) =>
    Object.entries(COMMAND_SCHEMAS_OF[kind])
      .filter(([, schema]) => 'attachments' in schema.shape)
      .map(([type]) => ({ kind, type })),
  );
  expect(carriers).toContainEqual({ kind: 'case', type: 'addEvidence' });
  const shutOut = carriers.flatMap(({ kind, type }) =>
    definitionOf(kind)
      .transitions.filter((row) => row.command === type)
      // A team, and whoever handles a case, is taken from everybody who serves in the body.
      .flatMap(({ by }) => by.flatMap((who) => ('role' in who ? who.role : ['INSPECTOR', 'COMMITTEE_MEMBER'])))
      .filter((role) => !uploaders.includes(role))
      .map((role) => `${kind}/${type} by ${role}`),
  );
  expect(shutOut).toEqual([]);
});
