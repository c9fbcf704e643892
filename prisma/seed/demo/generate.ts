import { type PlannedAccount, planAccounts } from './accounts.ts';
import { type DemoKinship, growKinship } from './kinship.ts';
import { type DemoOrganisation, growOrganisations } from './organisations.ts';
import { type DemoPerson, type DemoPost, growStaff } from './people.ts';
import { randomFrom } from './random.ts';

// Any number will do; it must only stay, since pictures and stories of the demo show what came out of it.
const SEED = 20_261_121;

export interface DemoProvince {
  organisations: readonly DemoOrganisation[];
  people: readonly DemoPerson[];
  posts: readonly DemoPost[];
  kinships: readonly DemoKinship[];
  accounts: readonly PlannedAccount[];
}

/** The fictional province, the same every time: 16 direct committees, 603 grassroots organisations, their people. */
export function generateProvince(): DemoProvince {
  const random = randomFrom(SEED);
  const organisations = growOrganisations(random);
  const staff = growStaff(organisations, random);
  const kinships = growKinship(organisations, staff, random);
  return { organisations, ...staff, kinships, accounts: planAccounts(organisations, staff) };
}
