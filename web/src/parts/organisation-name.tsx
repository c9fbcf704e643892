import { useQuery } from '@tanstack/react-query';
import { organisationQuery } from '../api/queries.ts';
import { fill } from '../app/words.ts';

/** The name of an organisation of which only the id is known, put into a sentence with `{name}`. */
export function OrganisationName({ id, as = '{name}' }: { id: string; as?: string }) {
  const { data } = useQuery(organisationQuery(id));
  return <>{fill(as, { name: data?.name ?? '…' })}</>;
}
