import * as v from 'valibot';
import { parseValue } from '../parse-value';
import { success } from '../result';
import type { JiraCall } from './call';
import { restPath } from './rest';

/** How long the days and weeks are in which Jira writes durations. */
export interface TimeTracking {
  readonly hoursPerDay: number;
  readonly daysPerWeek: number;
}

/** What a new site has. */
export const USUAL_TIME_TRACKING: TimeTracking = { hoursPerDay: 8, daysPerWeek: 5 };

const positive = v.pipe(v.number(), v.gtValue(0));
const schema = v.object({
  timeTrackingConfiguration: v.object({ workingHoursPerDay: positive, workingDaysPerWeek: positive }),
});

/** The site's time tracking. A site that has switched it off does not say, which is `jira-unexpected`. */
export function readTimeTracking(): JiraCall<TimeTracking> {
  return {
    request: { method: 'GET', path: restPath`/rest/api/3/configuration`, query: {}, body: null },
    parse: (body) => {
      const answer = parseValue(schema, body, 'jira-unexpected');
      if (!answer.ok) return answer;
      const { workingHoursPerDay, workingDaysPerWeek } = answer.value.timeTrackingConfiguration;
      return success({ hoursPerDay: workingHoursPerDay, daysPerWeek: workingDaysPerWeek });
    },
  };
}
