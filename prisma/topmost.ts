/**
 * The topmost body of this installation, as a scalar in SQL: of several bodies with nobody above them the Party committee of the
 * highest level. What holds for everybody is its to publish, and it waits for the calendar of the country.
 */
export const TOPMOST = `(
    select t.id from business.organisation t where t.parent_id is null and t.valid_to is null
    order by t.kind = 'party-committee' desc,
      array_position(array['central', 'province', 'direct', 'grassroots'], t.level::text), t.path limit 1)`;
