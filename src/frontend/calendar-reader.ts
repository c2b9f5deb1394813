import type { ReadCalendar } from '../core/calendar/working-calendar';
import type { Call } from './call';

/** Calendars come from the app's storage, whose resolver asks Jira what the viewer may see; each is asked for once. */
export function createCalendarReader(call: Call): ReadCalendar {
  const asked = new Map<number, ReturnType<ReadCalendar>>();
  return (boardId) => {
    const answer = asked.get(boardId) ?? call('calendar/read', { boardId });
    asked.set(boardId, answer);
    return answer;
  };
}
