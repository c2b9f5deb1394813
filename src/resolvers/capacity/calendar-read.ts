import { lookUpCalendar } from '../../app/capacity/look-up-calendar';
import { parseCalendarRead } from '../../contract/calendar';
import { defineResolver } from '../define-resolver';

export const calendarRead = defineResolver({
  name: 'calendar/read',
  who: 'viewer',
  resource: 'browsed-board',
  effect: 'reads',
  actsAs: 'app',
  parse: parseCalendarRead,
  run: (ports, { boardId }) => lookUpCalendar(ports, boardId),
});
