/** A role as held, with the organisation it is held for. */
interface Held {
  role: string;
  organisationId: string;
  organisation: string;
}

/** Roles that import old registers; the API decides again. */
const KEEPERS: readonly string[] = ['RECEPTION', 'REGISTER_KEEPER', 'HEAD'];

/** The bodies whose old registers somebody with these roles may import, each once. */
export function keepingBodies(roles: readonly Held[]): readonly { value: string; label: string }[] {
  const names = new Map(
    roles.filter((held) => KEEPERS.includes(held.role)).map((held) => [held.organisationId, held.organisation]),
  );
  return [...names].map(([value, label]) => ({ value, label }));
}
