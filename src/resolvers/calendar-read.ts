import { readWorkingCalendar } from '../app/read-working-calendar';
import { parseCalendarRead } from '../contract/calendar';
import { defineResolver } from './define-resolver';

export const calendarRead = defineResolver({
  name: 'calendar/read',
  who: 'viewer',
  resource: 'capacity',
  actsAs: 'app',
  parse: parseCalendarRead,
  run: (ports, { boardId }) => readWorkingCalendar(ports, boardId),
});
