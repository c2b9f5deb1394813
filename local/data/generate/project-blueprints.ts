import type { IssueTypeName, StatusName } from './site-lists';
import type { WeightTable } from './random';

/** What the generator knows of a project before it makes the first issue. */
export interface ProjectBlueprint {
  readonly key: string;
  readonly name: string;
  readonly type: 'software' | 'business';
  readonly style: 'classic' | 'next-gen';
  readonly method: 'scrum' | 'kanban' | 'business';
  /** Share of the site's issues; the shares sum to 1. */
  readonly share: number;
  /** How long before the present the first issue was made. */
  readonly ageDays: number;
  /** Rate of new issues on the last day over that of the first day. */
  readonly growth: number;
  /** Speed: a factor on the time from creation to resolution. */
  readonly leadTimeFactor: number;
  readonly workflow: readonly StatusName[];
  readonly issueTypes: WeightTable<IssueTypeName>;
  readonly components: readonly string[];
  readonly versions: { readonly naming: 'semantic' | 'calendar'; readonly everyDays: number } | null;
  /** Who works on it, as the part of the address before the @; the first leads and the first few do most of the work. */
  readonly team: readonly string[];
  readonly browse: 'any-logged-in' | { readonly groups: readonly string[] };
  /** Level name -> group that may see it. */
  readonly securityLevels: Readonly<Record<string, string>>;
  /** Probability that an issue carries a time estimate. */
  readonly timeTracking: number;
  readonly usesDueDates: number;
}

const SOFTWARE_TYPES: WeightTable<IssueTypeName> = [
  ['Epic', 3],
  ['Story', 34],
  ['Task', 16],
  ['Bug', 27],
  ['Sub-task', 14],
  ['Improvement', 6],
];

/** All histories start here: two and a half years before the present. */
export const HISTORY_DAYS = 913;

export const PROJECT_BLUEPRINTS: readonly ProjectBlueprint[] = [
  {
    key: 'SHOP',
    name: 'Storefront',
    type: 'software',
    style: 'classic',
    method: 'scrum',
    share: 0.24,
    ageDays: HISTORY_DAYS,
    growth: 1.9,
    leadTimeFactor: 1,
    workflow: ['To Do', 'In Progress', 'In Review', 'In Testing', 'Done'],
    issueTypes: SOFTWARE_TYPES,
    components: ['Catalogue', 'Search', 'Basket', 'Checkout', 'Accounts', 'Design system'],
    versions: { naming: 'semantic', everyDays: 42 },
    team: [
      'sarah.lindqvist',
      'daniel.kim',
      'mei.tanaka',
      'rafael.costa',
      'anika.schulz',
      'liam.nguyen',
      'lucia.fernandez',
      'peter.novak',
    ],
    browse: 'any-logged-in',
    securityLevels: {},
    timeTracking: 0.25,
    usesDueDates: 0.12,
  },
  {
    key: 'PAY',
    name: 'Payments',
    type: 'software',
    style: 'classic',
    method: 'scrum',
    share: 0.2,
    ageDays: HISTORY_DAYS,
    growth: 1.5,
    leadTimeFactor: 1.25,
    workflow: ['To Do', 'In Progress', 'In Review', 'In Testing', 'Done'],
    issueTypes: SOFTWARE_TYPES,
    components: ['Card gateway', 'Invoicing', 'Refunds', 'Fraud checks', 'Ledger', 'Payouts'],
    versions: { naming: 'semantic', everyDays: 56 },
    team: ['james.whitfield', 'priya.raman', 'wei.zhang', 'marta.kowalska', 'tom.okafor', 'peter.novak'],
    browse: { groups: ['payments-team'] },
    securityLevels: {},
    timeTracking: 0.35,
    usesDueDates: 0.18,
  },
  {
    key: 'MOB',
    name: 'Mobile App',
    type: 'software',
    style: 'classic',
    method: 'scrum',
    share: 0.15,
    ageDays: 430,
    growth: 2.6,
    leadTimeFactor: 0.85,
    workflow: ['To Do', 'In Progress', 'In Review', 'In Testing', 'Done'],
    issueTypes: SOFTWARE_TYPES,
    components: ['iOS', 'Android', 'Push messages', 'Offline mode', 'Onboarding'],
    versions: { naming: 'semantic', everyDays: 28 },
    team: ['liam.nguyen', 'noor.haddad', 'chiara.russo', 'kofi.mensah', 'mei.tanaka'],
    browse: 'any-logged-in',
    securityLevels: {},
    timeTracking: 0.15,
    usesDueDates: 0.1,
  },
  {
    key: 'PLAT',
    name: 'Platform',
    type: 'software',
    style: 'classic',
    method: 'kanban',
    share: 0.14,
    ageDays: HISTORY_DAYS,
    growth: 1.3,
    leadTimeFactor: 1.1,
    workflow: ['Backlog', 'Selected for Development', 'In Progress', 'In Review', 'Done'],
    issueTypes: [
      ['Epic', 3],
      ['Task', 46],
      ['Bug', 18],
      ['Sub-task', 12],
      ['Improvement', 13],
      ['Incident', 8],
    ],
    components: ['Kubernetes', 'Databases', 'CI/CD', 'Observability', 'Identity', 'Networking'],
    versions: { naming: 'calendar', everyDays: 61 },
    team: ['erik.johansen', 'olga.petrova', 'kofi.mensah', 'wei.zhang', 'daniel.kim'],
    browse: 'any-logged-in',
    securityLevels: { 'Platform team only': 'platform-team', 'Security team only': 'security-team' },
    timeTracking: 0.45,
    usesDueDates: 0.15,
  },
  {
    key: 'CARE',
    name: 'Customer Care',
    type: 'software',
    style: 'classic',
    method: 'kanban',
    share: 0.13,
    ageDays: 760,
    growth: 2.2,
    leadTimeFactor: 0.35,
    workflow: ['Open', 'In Progress', 'Waiting for Customer', 'Resolved', 'Closed'],
    issueTypes: [
      ['Request', 52],
      ['Bug', 26],
      ['Incident', 9],
      ['Task', 13],
    ],
    components: ['Orders', 'Returns', 'Billing', 'Delivery', 'Account access'],
    versions: null,
    team: ['grace.mwangi', 'emily.carter', 'diego.salazar', 'noor.haddad'],
    browse: 'any-logged-in',
    securityLevels: {},
    timeTracking: 0.3,
    usesDueDates: 0.35,
  },
  {
    key: 'DATA',
    name: 'Data & Insights',
    type: 'software',
    style: 'next-gen',
    method: 'kanban',
    share: 0.07,
    ageDays: 540,
    growth: 1.4,
    leadTimeFactor: 1.3,
    workflow: ['To Do', 'In Progress', 'Done'],
    issueTypes: [
      ['Epic', 5],
      ['Story', 35],
      ['Task', 40],
      ['Bug', 20],
    ],
    components: ['Warehouse', 'Dashboards', 'Forecasting'],
    versions: null,
    team: ['fatima.elamrani', 'wei.zhang', 'marta.kowalska', 'lucia.fernandez'],
    browse: 'any-logged-in',
    securityLevels: {},
    timeTracking: 0.2,
    usesDueDates: 0.2,
  },
  {
    key: 'MKT',
    name: 'Marketing',
    type: 'business',
    style: 'classic',
    method: 'business',
    share: 0.05,
    ageDays: 700,
    growth: 1.2,
    leadTimeFactor: 0.8,
    workflow: ['To Do', 'In Progress', 'In Approval', 'Done'],
    issueTypes: [
      ['Task', 80],
      ['Sub-task', 20],
    ],
    components: ['Campaigns', 'Website', 'Events'],
    versions: null,
    team: ['amelie.dubois', 'chiara.russo', 'hannah.obrien'],
    browse: 'any-logged-in',
    securityLevels: {},
    timeTracking: 0.05,
    usesDueDates: 0.75,
  },
  {
    key: 'HR',
    name: 'People & Workplace',
    type: 'business',
    style: 'next-gen',
    method: 'business',
    share: 0.02,
    ageDays: 320,
    growth: 1.1,
    leadTimeFactor: 0.7,
    workflow: ['To Do', 'In Progress', 'Done'],
    issueTypes: [['Task', 1]],
    components: [],
    versions: null,
    team: ['hannah.obrien', 'emily.carter'],
    browse: 'any-logged-in',
    securityLevels: {},
    timeTracking: 0,
    usesDueDates: 0.5,
  },
];
