import fc from 'fast-check';
import { appAnswered, userChanged, type Echo } from '../../../../local/web/renderer/echo';

const start: Echo<string> = { shown: '', awaited: [] };

describe('echo', () => {
  it('keeps newer typing when the app repeats an older key stroke', () => {
    const typed = userChanged(userChanged(start, 'a'), 'ab');
    expect(appAnswered(typed, 'a').shown).toBe('ab');
  });

  it('takes a value that the app decides on', () => {
    const typed = userChanged(start, '12x');
    expect(appAnswered(typed, '12').shown).toBe('12');
  });

  it('compares options of a select by what they hold', () => {
    const chosen = userChanged<object>({ shown: {}, awaited: [] }, { label: 'Bug', value: 1 });
    expect(appAnswered(chosen, { label: 'Bug', value: 1 }).awaited).toEqual([]);
  });

  it('shows the last text when the app repeats every key stroke, however late', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 1 }),
        fc.infiniteStream(fc.boolean()),
        (texts, answers) => {
          let echo = start;
          const pending: string[] = [];
          const answerOne = () => {
            const next = pending.shift();
            if (next !== undefined) echo = appAnswered(echo, next);
          };
          for (const text of texts) {
            echo = userChanged(echo, text);
            pending.push(text);
            if (answers.next().value === true) answerOne();
          }
          while (pending.length > 0) answerOne();
          return echo.shown === texts.at(-1) && echo.awaited.length === 0;
        },
      ),
    );
  });
});
