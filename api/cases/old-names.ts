/** A pattern for text that contains what people typed, whatever the tone marks; what they type is never a pattern itself. */
export function containing(typed: string): string {
  // A backslash first, then the wildcards.
  return `'%' || replace(replace(replace(public.vn_norm(${typed}::text), '\\', '\\\\'), '%', '\\%'), '_', '\\_') || '%'`;
}

/** Whether a letter of the case (`c`) bears that number: of the covering paper, or of the incoming stamp (practice: P39). */
export function isFoundByPaper(typed: string): string {
  const stamped = (field: string) => `select l.case_id from inbox.submission s
    join business.submission_case l on l.submission_id = s.id
    where s.intake -> 'stamps' ->> '${field}' is not null
      and public.vn_norm(s.intake -> 'stamps' ->> '${field}') = public.vn_norm(${typed}::text)`;
  return `c.case_id = any (array(${stamped('paperNumber')} union all ${stamped('incomingNumber')}))`;
}

/**
 * Whether the case (`c`) belongs to a body, or is about one, that once was called so, that has taken the place of one called
 * so, or that once stood below one: the old district, the commune before it was merged (practice: P39).
 */
export function wasCalled(typed: string): string {
  const pattern = containing(typed);
  const ended = `select e.id from business.organisation e where e.valid_to is not null and e.name_norm like ${pattern}`;
  const bodies = `select e.successor_id as id from business.organisation e
      where e.successor_id is not null and e.name_norm like ${pattern}
    union select g.organisation_id from business.organisation_change g
      where public.vn_norm(g.was ->> 'name') like ${pattern} or (g.was ->> 'parentId')::uuid in (${ended})
    union ${ended}`;
  return `(c.organisation_path = any (array(select o.path from business.organisation o where o.id in (${bodies})))
    or c.subject_organisation_ids && array(${bodies}))`;
}
