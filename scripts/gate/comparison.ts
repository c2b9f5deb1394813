/** The columns of COMPARISON behind its question. */
export const COMPARED = [
  'Inhouse',
  'Custom Charts for Jira',
  'Limbr Reports',
  'Automation for Jira',
  'Capacity Tracker',
  'Calendar Sync for Jira',
] as const;

/** What the pages of others do not say. */
const UNSAID = '–';

/** Questions about privacy with our answer, and those that the vendors' own security and privacy pages give. */
export const COMPARISON: readonly (readonly [string, ...string[]])[] = [
  [
    'Do data of work items leave Atlassian?',
    'no',
    'yes, through AWS in Germany',
    'no: the browser reads them',
    "yes, into the vendor's database during a run",
    'no, but for the call that migrates',
    "yes, to the vendor's servers",
  ],
  [
    'Are they stored?',
    'no',
    'no',
    'no',
    'whole during a run; keys, ids and changes in its log',
    'no',
    'what is on a calendar',
  ],
  [
    'As whom does it read?',
    'as whoever looks; a delivery as its owner',
    'as whoever looks',
    'as whoever looks',
    'as the app, with rights to administer',
    'as the app',
    'as an artificial user who administers spaces',
  ],
  [
    'Can the vendor read by hand?',
    'no: nothing but the code at Atlassian reaches it',
    'granted, and not used',
    'no',
    'yes',
    UNSAID,
    'yes',
  ],
  [
    'Which personal data are stored?',
    'account ids; days off with their reasons',
    'none',
    UNSAID,
    'names and e-mail addresses',
    'account ids, days off',
    'fields of people on calendars',
  ],
  [
    'How are data deleted?',
    'by a button, by type, by person or all; with the app by Atlassian',
    UNSAID,
    'on request',
    'access ends with the app',
    UNSAID,
    UNSAID,
  ],
  [
    'How are they exported?',
    'by a button, as JSON that can be imported again',
    UNSAID,
    'as JSON, on request',
    'as JSON',
    'as a zip, on servers of customers',
    UNSAID,
  ],
  ['Can a mistake be undone?', 'trash, history, import', UNSAID, 'no', UNSAID, UNSAID, UNSAID],
  [
    'Can anything be reached without a login?',
    'no',
    'public links',
    UNSAID,
    'addresses of webhooks',
    'with an API key',
    'the calendars',
  ],
  [
    'Who is told what people do?',
    'nobody',
    UNSAID,
    UNSAID,
    'Google Analytics',
    UNSAID,
    'the vendor, of errors on servers of customers',
  ],
];
