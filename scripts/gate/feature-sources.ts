import type { Feature } from '../../src/core/privacy/access';

/** What belongs to a feature. */
export interface FeatureSources {
  /** What the paths of its files begin with; what these import is found by itself. */
  readonly paths: readonly string[];
  /** The areas of its resolvers: `chart` of `chart/run`. */
  readonly areas: readonly string[];
  /** The names of what Forge calls by itself: schedules, queues, events of Jira. */
  readonly unattended: readonly string[];
}

const VIEWS = 'src/frontend/components';
const RESOLVERS = 'src/resolvers';

/** Every resolver, every schedule, queue and event, and every call of Jira is of one of them: else the table is not written. */
export const FEATURE_SOURCES: Readonly<Record<Feature, FeatureSources>> = {
  charts: {
    paths: [
      ...['chart-', 'list/', 'sprint/', 'trend/'].map((path) => `${VIEWS}/${path}`),
      `${RESOLVERS}/reading-`,
      'src/app/chart/',
    ],
    areas: ['chart', 'trend', 'reading'],
    unattended: [],
  },
  filters: {
    paths: [`${VIEWS}/filter/`, 'src/frontend/hub/', `${RESOLVERS}/filter-`, 'src/app/filter/'],
    areas: ['filter'],
    unattended: [],
  },
  templates: {
    paths: [`${VIEWS}/template/`, `${RESOLVERS}/template-`, 'src/app/template/'],
    areas: ['personal-templates', 'site-templates'],
    unattended: [],
  },
  reports: {
    paths: [`${VIEWS}/report/`, `${RESOLVERS}/report-`, 'src/app/report/'],
    areas: ['reports'],
    unattended: [],
  },
  deliveries: {
    paths: [`${RESOLVERS}/delivery-`, 'src/app/delivery/'],
    areas: ['deliveries'],
    unattended: ['deliveries', 'delivery'],
  },
  capacity: {
    paths: [`${VIEWS}/capacity`, `${RESOLVERS}/capacity/`, 'src/app/capacity/'],
    areas: ['capacity', 'capacity-reports', 'capacity-templates', 'calendar', 'holidays'],
    unattended: [
      'avi:jira-software:deleted:sprint',
      'avi:jira-software:deleted:board',
      'avi:jira:deleted:version',
    ],
  },
  administration: {
    paths: [`${VIEWS}/data/`, `${RESOLVERS}/data-`, `${RESOLVERS}/settings-`, 'src/app/data/'],
    areas: ['data', 'settings', 'capacity-transfer'],
    unattended: ['daily-clean-up', 'personal-data', 'avi:jira:deleted:user'],
  },
};
