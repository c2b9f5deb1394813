/** What a resolver is about, and how it is made sure that the caller may have it. */
interface ResourceRecord {
  readonly what: string;
  /** Done on the server, about the very id that is read or written next. */
  readonly check: string;
}

/** Everything that a resolver can be about. Texts stand in docs/authorisation.md. */
export const RESOURCES = {
  'work-items': {
    what: 'Work items that a source finds',
    check: 'Jira answers each request as the caller: hidden spaces, security levels and fields stay hidden.',
  },
  public: {
    what: 'What is the same for everybody: holidays of regions, where charts are read',
    check: 'None: nothing of any person or work item is in it.',
  },
  'own-records': {
    what: "The caller's own templates, filter choices or days off",
    check: "The account id in the key is the caller's, as the platform says it; no payload can name another.",
  },
  'site-records': {
    what: 'Records of the whole site',
    check: 'Who may call it decides.',
  },
  'stored-data': {
    what: 'All records of all people, with the log of what administrators did',
    check: 'Who may call it decides. A file can bring back neither the log nor a delivery that runs.',
  },
  'browsed-board': {
    what: 'The working days of a board, without those of any person',
    check: 'Jira, asked as the caller: the board is shown, and its space may be browsed.',
  },
  'viewed-board': {
    what: 'The capacity of a board',
    check: "As for a board's working days, and the caller may view the capacity of its space.",
  },
  'managed-board': {
    what: 'The capacity of a board, to be changed',
    check: 'As for viewing it, and the caller administers the space or holds "manage capacity" there.',
  },
  'planned-person': {
    what: 'Days off of somebody whom a board plans with',
    check:
      'As for changing the capacity of the board, its saved plan has that person, and work of the space can be assigned to that person.',
  },
  'viewed-boards': {
    what: 'Absences on all boards',
    check: 'As for viewing its capacity, asked for each of the boards.',
  },
  'opened-capacity-report': {
    what: 'Questions about the capacity of several boards',
    check: "The record's owner, or among those with whom the owner shares it.",
  },
  'own-capacity-report': {
    what: 'A question about the capacity of several boards, to be changed',
    check: "The record's owner; a new one becomes the caller's.",
  },
  'deleted-capacity-report': {
    what: 'A question about the capacity of several boards, to be deleted or put back',
    check: "The record's owner, or a Jira administrator who may open it.",
  },
  'opened-report': {
    what: 'Reports',
    check:
      'Among those whom the record names: its administrators, people, groups and roles (Jira says, as the caller, which are theirs), or everybody.',
  },
  'administered-report': {
    what: 'A report to be changed, with its history and deliveries',
    check:
      'Among the administrators whom the record names; a new one has the caller among them. Who brings an id along, as an import does, learns whether it is taken: ids are random, and nobody can guess one.',
  },
  'orphaned-report': {
    what: 'A report that nobody administers',
    check: 'None of its administrators has an active account, as Jira says.',
  },
} as const satisfies Readonly<Record<string, ResourceRecord>>;

export type Resource = keyof typeof RESOURCES;
