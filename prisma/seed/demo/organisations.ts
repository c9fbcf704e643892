import { branchNames, committeeNames } from './names.ts';
import { DIRECT_COMMITTEES, type DirectCommittee, NAMED_ORGANISATIONS, PROVINCE } from './province.ts';
import type { Random } from './random.ts';
import { stableId } from './stable-id.ts';

type OrganisationKind = 'party-committee' | 'party-branch' | 'inspection-committee' | 'state-body' | 'front';
type Level = 'province' | 'direct' | 'grassroots';

/** An organisation of the demo, as stored. */
export interface DemoOrganisation {
  id: string;
  code: string;
  path: string;
  parentId: string | null;
  kind: OrganisationKind;
  level: Level;
  name: string;
  validFrom: string;
}

/** The day the districts ended and the communes came directly under the province. */
const COMMUNES_SINCE = '2025-07-01';
const AGENCIES_SINCE = '2025-02-01';
const PROVINCE_SINCE = '2020-10-15';

/** Every 7th grassroots organisation is a committee with branches, and so has an inspection committee. */
const COMMITTEE_EVERY = 7;

/** The whole tree, parents before children. */
export function growOrganisations(random: Random): DemoOrganisation[] {
  const { place, root, code } = PROVINCE;
  const province = organisation(null, root, code, 'party-committee', 'province', `Tỉnh ủy ${place}`, PROVINCE_SINCE);
  return [
    province,
    inspection(province, `Ủy ban Kiểm tra Tỉnh ủy ${place}`),
    ...DIRECT_COMMITTEES.flatMap((direct, index) => growDirect(province, direct, index + 1, random)),
  ];
}

function growDirect(province: DemoOrganisation, direct: DirectCommittee, number: number, random: Random) {
  const { place, setting } = direct;
  const isCommune = setting === 'rural' || setting === 'urban' || setting === 'island';
  const since = isCommune ? COMMUNES_SINCE : AGENCIES_SINCE;
  const path = `${province.path}.d${String(number).padStart(2, '0')}`;
  const code = `${province.code}.${String(number).padStart(3, '0')}`;
  const committee = organisation(province, path, code, 'party-committee', 'direct', `Đảng ủy ${place}`, since);
  const besides = isCommune
    ? [
        organisation(
          committee,
          `${path}.ubnd`,
          `${code}.UB`,
          'state-body',
          'direct',
          `Ủy ban nhân dân ${place}`,
          since,
        ),
        organisation(committee, `${path}.mttq`, `${code}.MT`, 'front', 'direct', `Ủy ban MTTQ ${place}`, since),
      ]
    : [];
  return [committee, inspection(committee), ...besides, ...growGrassroots(committee, direct, random)];
}

function growGrassroots(committee: DemoOrganisation, { place, setting, grassroots }: DirectCommittee, random: Random) {
  const named = NAMED_ORGANISATIONS[committee.path] ?? [];
  const branches = branchNames(setting, place, random).filter((name) => !named.includes(name));
  const committees = committeeNames(setting, place, random);
  return Array.from({ length: grassroots }, (_, index) => {
    const isCommittee = index >= named.length && index % COMMITTEE_EVERY === COMMITTEE_EVERY - 1;
    const name = named[index] ?? (isCommittee ? committees.shift() : branches.shift());
    if (name === undefined) throw new Error(`Too few names for ${committee.name}.`);
    const number = String(index + 1).padStart(3, '0');
    const kind = isCommittee ? 'party-committee' : 'party-branch';
    const path = `${committee.path}.c${number}`;
    const one = organisation(
      committee,
      path,
      `${committee.code}.${number}`,
      kind,
      'grassroots',
      name,
      committee.validFrom,
    );
    return isCommittee ? [one, inspection(one)] : [one];
  }).flat();
}

function inspection(committee: DemoOrganisation, name = `Ủy ban Kiểm tra ${committee.name}`): DemoOrganisation {
  const { path, code, level, validFrom } = committee;
  return organisation(committee, `${path}.ubkt`, `${code}.KT`, 'inspection-committee', level, name, validFrom);
}

function organisation(
  parent: DemoOrganisation | null,
  path: string,
  code: string,
  kind: OrganisationKind,
  level: Level,
  name: string,
  validFrom: string,
): DemoOrganisation {
  const parentId = parent?.id ?? null;
  return { id: stableId(`organisation/${path}`), code, path, parentId, kind, level, name, validFrom };
}
