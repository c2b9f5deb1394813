import type { FoundCalendar } from '../../contract/calendar';
import type { AppError } from '../../core/error';
import { createMeter } from '../../core/plan/meter';
import { success, type Result } from '../../core/result';
import type { Ports } from '../../ports/ports';
import { readWorkingCalendar } from './read-working-calendar';

/** The working days of a board for a reading in the viewer's browser, which accounts for what they took. */
export async function lookUpCalendar(
  ports: Pick<Ports, 'jira' | 'store' | 'clock' | 'random' | 'platform'>,
  boardId: number,
): Promise<Result<FoundCalendar, AppError>> {
  const meter = createMeter(ports.jira.asViewer);
  const calendar = await readWorkingCalendar({ ...ports, jira: { asViewer: meter.send } }, boardId);
  return calendar.ok ? success({ calendar: calendar.value, spent: meter.spent() }) : calendar;
}
