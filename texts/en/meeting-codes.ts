import type { WordList } from '../words.ts';

/** English words for the codes of meetings and ballots. */
export const MEETING_CODES = {
  meetingStages: {
    CONVENED: 'Convened',
    IN_SESSION: 'In session',
    CLOSED: 'Closed',
  },
  sittings: {
    'inspection-committee': 'Meeting of the inspection committee',
    'standing-committee': 'Meeting of the standing committee',
    committee: 'Meeting of the committee',
    branch: 'Meeting of the branch',
  },
  bodyKinds: {
    branch: 'Branch',
    'host-branch': 'Branch of temporary activity',
    'inspection-committee': 'Inspection committee',
    'standing-committee': 'Standing committee',
    committee: 'Committee',
  },
  levels: {
    branch: 'Branch',
    grassroots: 'Grassroots level',
    direct: 'Level directly above the grassroots',
    province: 'Province',
    central: 'Central level',
  },
  itemEnds: {
    adopted: 'Adopted',
    deferred: 'Put off to another meeting',
    returned: 'Returned for more',
    unable: 'Too few may vote, passed to the level above',
    dropped: 'Taken off the agenda',
  },
  itemHearings: {
    heard: 'Heard',
    'absent-after-summons': 'Absent though properly invited',
  },
  ballotKinds: {
    propose: 'Ballot to propose discipline',
    decide: 'Ballot to decide discipline',
  },
  tallyOutcomes: {
    CARRIED: 'Carried',
    NO_MAJORITY: 'No form carried, reported to the level above',
    NOT_DISCIPLINED: 'Not disciplined',
  },
  unableCauses: {
    ALL_CONFLICTED: 'every member present has a conflict of interest',
    CONFLICTS: 'too many members have a conflict of interest',
    ABSENCE: 'too few members are present',
  },
} as const satisfies Readonly<Record<string, WordList>>;
