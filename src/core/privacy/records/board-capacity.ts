import { boardCapacityFormat, type BoardCapacity } from '../../capacity/records/board-capacity';
import type { CollectionType } from '../collection-type';

const setting = (meaning: string) => ({ meaning, isPersonalData: false });

export const boardCapacityRecord: CollectionType<BoardCapacity> = {
  ...boardCapacityFormat,
  key: 'board-capacity',
  id: setting('The board.'),
  fields: {
    unit: setting('Hours or points.'),
    estimate: setting('The field that says how much work an item is.'),
    workTypeIds: setting('The work types that count.'),
    workingDays: setting('The weekdays on which the board works.'),
    dailyCapacity: setting('Hours or points of a whole day.'),
    focus: setting('The part of the time that goes into planned work.'),
    reserved: setting('Hours or points of a day that meetings and support take.'),
    timeZone: setting('The zone that says on which day an iteration begins and ends.'),
    holidays: setting('Days on which nobody on the board works, with their names.'),
    publicHolidays: setting('The region whose public holidays hold, and those that do not.'),
    rangeWork: setting('Which work belongs to a range of dates.'),
    onlyBoardItems: setting('Whether work items that are not on the board are left out.'),
    rules: setting('How days and work items are counted.'),
  },
  expiresAfterDays: null,
};
