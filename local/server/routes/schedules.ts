import type { Schedules } from '../../forge/schedules';
import { errorReply, jsonReply } from '../reply';
import type { Route } from '../route';

const PREFIX = '/__local/schedules/';

/** Calls a scheduled trigger at once, for whoever does not want to wait until its time has come. */
export function scheduleRoute(schedules: Schedules): Route {
  return async ({ method, url }) => {
    if (method !== 'POST' || !url.pathname.startsWith(PREFIX)) return null;
    const key = url.pathname.slice(PREFIX.length);
    const answer = await schedules.run(key);
    return answer === null ? errorReply(404, `There is no scheduled trigger "${key}".`) : jsonReply(answer);
  };
}
