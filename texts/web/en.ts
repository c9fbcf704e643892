import { ACT_WORDS } from '../en/acts.ts';
import { CODE_WORDS } from '../en/codes.ts';
import { senderWordsEnglish } from './en-sender.ts';
import type { WebTexts } from './vi.ts';

/** Words of the pages in English; the same keys as Vietnamese. */
export const en: WebTexts = {
  product: 'Tiếp Thu',
  productLine: 'Receiving, examining and answering feedback about organisations and persons',
  language: { label: 'Language', vi: 'Tiếng Việt', en: 'English' },
  skipToContent: 'Go to content',
  common: {
    loading: 'Loading…', more: 'Show more', retry: 'Try again', close: 'Close', cancel: 'Cancel', choose: 'Choose', optional: 'optional',
    required: 'Please enter: {field}.', requiredChoice: 'Please choose: {field}.', yes: 'Yes', no: 'No', remove: 'Remove', removeNamed: 'Remove {name}',
    print: 'Print', copy: 'Copy', copied: 'Copied', none: 'None', total: '{n} cases', totalMany: 'More than 1,000 cases', dayPlaceholder: 'dd/mm/yyyy',
    notFound: 'There is no such page.', backHome: 'To the first page', searching: 'Searching…', noMatch: 'Nothing found', typeToSearch: 'Type at least 2 letters to search',
  },
  errors: {
    offline: 'The server cannot be reached. What you entered is still here; try again in a few minutes.',
    unexpected: 'The server could not handle the request (code {status}). Try again; if it persists, tell the system administrator.',
    page: 'The page could not be opened.',
    legalBasis: 'Legal basis: {basis}',
  },
  nav: { label: 'Main navigation', inbox: 'My work', cases: 'Cases', reception: 'Reception', overdue: 'Overdue', notices: 'Notices', signOut: 'Sign out', account: 'Account' },
  signIn: {
    title: 'Sign in', username: 'User name', password: 'Password', otp: 'Verification code (6 digits)', submit: 'Sign in', forSenders: 'For senders of feedback', sendLink: 'Send feedback',
    followLink: 'Follow up by code', changeTitle: 'First password change', changeLead: 'This account uses a password given by somebody else. Set your own before starting work.',
    currentPassword: 'Current password', newPassword: 'New password', newPasswordRule: 'At least 12 characters. A sentence that is easy to remember and hard to guess is best.',
    newPasswordShort: 'The new password must have at least 12 characters.', repeatPassword: 'Repeat the new password', repeatMismatch: 'The two new passwords differ.', changeSubmit: 'Change password',
  },
  time: {
    daysLeft: '{n} working days left', dueToday: 'due today', overdueBy: '{n} working days overdue', due: 'in time', soon: 'due soon', overdue: 'overdue', paused: 'clock paused', settled: 'done',
    none: 'no date', why: 'Why this date', startedOn: 'Counted from', dueOn: 'Due on', legalBasis: 'Legal basis', confidence: 'Certainty of the basis', ladder: 'Reminders',
  },
  inbox: {
    title: 'My work', groups: { all: 'Everything owed', soon: 'Due soon', overdue: 'Overdue' }, empty: 'Nothing is waiting for you now.', emptyFilter: 'Nothing in this group.',
    columns: { due: 'Due', task: 'What is owed', case: 'Case', organisation: 'Body', owner: 'By' }, urged: 'urged {n} times', extensionRequested: 'extension asked',
    owners: { mine: 'Me', role: 'By role' }, live: 'Updates by itself', notLive: 'Updates interrupted, reconnecting',
  },
  notices: { title: 'Notices', unread: '{n} unread', empty: 'No notices yet.', markRead: 'Mark as read', openCase: 'Open the case', new: 'new' },
  cases: {
    title: 'Cases', search: 'Search number or content', searchButton: 'Search', filters: 'Filters', stage: 'Stage', kind: 'Kind', allStages: 'All stages', allKinds: 'All kinds',
    overdueOnly: 'Overdue cases only', receivedFrom: 'Received from', receivedTo: 'to', sort: 'Sort by', sortReceived: 'Date received', sortDue: 'Next due date', clear: 'Clear filters',
    empty: 'No case matches the filters.',
    columns: { number: 'Number', kind: 'Kind', subjects: 'About', stage: 'Stage', received: 'Received', due: 'Next due', handler: 'Handler' },
    unclassified: 'Not classified', noHandler: 'none yet', received: 'received {day}', questioned: 'receipt date awaits confirmation',
  },
  case: {
    title: 'Case {number}', owed: 'What is owed next', owedNothing: 'Nothing is waiting.', settled: 'Done ({n})', owner: 'By: {name}', content: 'Content of the letter',
    subjects: 'Organisations and persons concerned', noSubjects: 'Not known yet; recorded at classification.', allegations: 'Matters raised', noAllegations: 'Not classified.',
    story: 'Story', commands: 'What you can do', noCommands: 'Nothing for you to do at this stage.', facts: 'Facts', attachments: 'Attachments', documents: 'Documents', restricted: 'Restricted access',
    factLabels: {
      number: 'Case number', registerNumber: 'Register number', organisation: 'Responsible body', receivedOn: 'Date received', channel: 'Channel', senderType: 'Sender', track: 'Body of rules',
      anonymity: 'Identity of the sender', urgency: 'Urgency', complexity: 'Complexity', handler: 'Handler', outcome: 'Outcome',
    },
    submissions: 'Letters in this case: {n}', extension: 'Extension asked', urgings: 'Urged {n} times', done: 'Recorded: {label}.',
  },
  commandForm: {
    noForm: 'There is no form for this yet. Reload the page; if it is still missing, tell the system administrator.', submit: 'Carry out', confirmOnly: 'No further information is needed. Use the button below to carry it out.',
    addRow: 'Add: {name}', row: '{name} {n}', hint: 'Ctrl + Enter to carry out', searchPerson: 'Search by name', searchOrganisation: 'Search by organisation', searchCode: 'Search by code or word', notAllowed: 'Not possible yet: {reason}',
  },
  overdue: {
    title: 'Overdue', byOrganisation: 'By body', list: 'List', listOf: 'List: {name}', all: 'All bodies', columns: { organisation: 'Body', overdue: 'Overdue', soon: 'Due soon', open: 'Open' },
    urge: 'Urge', urgeTitle: 'Urge case {number}', urgeLead: 'Whoever owes it must answer; these words are kept in the story of the case.', urged: 'Urging sent for case {number}.',
    openList: '{state} of {name}: {n}', empty: 'Nothing in this group.',
  },
  reception: {
    title: 'File a submission', lead: 'Use the keyboard: Tab to go on, arrow keys to choose, Ctrl + Enter to file.', ownBody: 'Does the content concern the head or staff of the receiving body itself?',
    ownBodyYes: 'This letter goes straight to the next higher level when filed. Nobody at this body can read it again, the administrator included. No draft is kept.',
    channel: 'Channel', organisation: 'Receiving body', receivedAt: 'Date received', kind: 'Kind (if clear)', sender: 'Sender', content: 'Content',
    contentHint: 'Summarise or copy the letter. Do not enter documents stamped secret.', subjects: 'Organisations and persons concerned (if named)', subjectName: 'Name', subjectNote: 'Post, place of work',
    addSubject: 'Add organisation or person', attachments: 'Attachments', confidential: 'The sender asks to keep the identity secret', submit: 'File and print the receipt', submitHint: 'Ctrl + Enter', clear: 'Delete the draft',
    draftKept: 'The draft stays on this machine until it is filed or you sign out.', filed: 'Filed', filedNumber: 'Case number {number}, received {day}.',
    provisional: 'The letter is safely kept; the case opens by itself as soon as the system has handled it. The receipt code works at once.', nextOwed: 'What is owed next at this body', another: 'File another letter', printReceipt: 'Print the receipt',
  },
  sender: {
    name: 'Full name', address: 'Address', phone: 'Telephone', email: 'E-mail',
    idNumber: 'Identity number', representative: 'Full name of the representative', count: 'Number of signatories', organisation: 'Body passing it on', newspaper: 'Newspaper', reference: 'Document number', pressReference: 'Issue, address',
    publishedOn: 'Published on', custodian: 'Keeper of the envelope', envelopeNumber: 'Envelope number', sealed: 'The identity is sealed when filed and opened only with the consent of a second person.',
  },
  files: { add: 'Choose files', uploading: 'Uploading {name}…', size: '{n} KB', failed: '{name} was not uploaded: {detail}', list: 'Chosen files' },
  paper: {
    state: 'SOCIALIST REPUBLIC OF VIET NAM', motto: 'Independence - Freedom - Happiness', form: 'After form 02-TCD', title: 'RECEIPT', subtitle: 'Information and documents received', number: 'No.: {number}', numberLater: 'No.: (entered when the case is opened)',
    received: 'Date received: {day}', receivedFrom: 'Received from:', attachments: 'Documents enclosed: {n}', copies: 'Made in two copies, one for each side.', senderSign: 'SENDER', clerkSign: 'RECEIVED BY', signHint: '(signature, full name)',
    cut: 'Cut here. The lower part is kept by the sender alone.', code: 'Receipt code', follow: 'Follow up at: {address}',
    advice: ['Keep this code to yourself. Whoever has it can read status and answers.', 'Do not use computers or telephones of the body concerned to follow up.', 'If the code is lost, come to the reception desk with the upper part of this paper.'],
  },
  words: {
    stages: CODE_WORDS.stages, kinds: CODE_WORDS.kinds, channels: CODE_WORDS.channels, senderTypes: CODE_WORDS.senderTypes, subjectKinds: CODE_WORDS.subjectKinds,
    tracks: CODE_WORDS.tracks, anonymity: CODE_WORDS.anonymity, urgencies: CODE_WORDS.urgencies, complexities: CODE_WORDS.complexities, outcomes: CODE_WORDS.outcomes,
    proposals: CODE_WORDS.proposals, answerPurposes: CODE_WORDS.answerPurposes, answerForms: CODE_WORDS.answerForms, declineReasons: CODE_WORDS.declineReasons,
  },
  fields: {
    kind: 'Kind', track: 'Body of rules', anonymity: 'Identity of the sender', subjects: 'Organisations and persons concerned', allegations: 'Matters raised', urgency: 'Urgency', complexity: 'Complexity', reason: 'Reason',
    personId: 'Person', assignee: 'Person', organisationId: 'Organisation', description: 'Description', codes: 'Codes', summary: 'Summary', proposal: 'Proposal', action: 'Instruction', dueOn: 'To be done by', text: 'Text',
    answer: 'Answer', explanation: 'Explanation for the sender', grounds: 'Grounds', purpose: 'Kind of answer', form: 'Form', receivedOn: 'Correct date received', obligationId: 'Obligation', days: 'Days asked for', note: 'What to urge',
    'classify.kind': 'Kind of letter', 'classify.reason': 'Reason (when classified anew)', 'rerouteUp.organisationId': 'Next higher level', 'submitToHead.text': 'Text of the proposal', 'instruct.text': 'Instruction',
    'decline.reason': 'Ground for declining', 'resolveDirectly.answer': 'What was done, with reasons', 'watch.grounds': 'Grounds for watching', 'openInspection.grounds': 'Grounds for examining', 'answerSender.text': 'Answer',
    'addNote.text': 'Note', 'confirmReceiptDate.reason': 'Reason (when the date is corrected)', 'acknowledgeUrging.answer': 'Answer to the urging',
  },
  commands: ACT_WORDS.commands,
  events: ACT_WORDS.events,
  ...senderWordsEnglish,
};
