import type { ReadCalendar } from '../core/calendar/working-calendar';
import type { Meter } from '../core/plan/meter';
import { success } from '../core/result';
import type { Call } from './call';

/**
 * Calendars come from the app's storage, whose resolver asks Jira what the viewer may see; each is asked for once, and the meter
 * of the reading accounts for it.
 */
export function createCalendarReader(call: Call, meter: Pick<Meter, 'add'>): ReadCalendar {
  const asked = new Map<number, ReturnType<ReadCalendar>>();
  const ask: ReadCalendar = async (boardId) => {
    const found = await call('calendar/read', { boardId });
    if (!found.ok) return found;
    meter.add(found.value.spent);
    return success(found.value.calendar);
  };
  return (boardId) => {
    const answer = asked.get(boardId) ?? ask(boardId);
    asked.set(boardId, answer);
    return answer;
  };
}
