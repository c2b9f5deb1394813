import { checkLinks } from '../../scripts/gate/document-links';
import { checkPictures } from '../../scripts/gate/pictures';

const messages = (problems: readonly { where: string; message: string }[]): readonly string[] =>
  problems.map(({ where, message }) => `${where}: ${message}`);

describe('checkLinks', () => {
  const files = ['README.md', 'docs/guide/charts.md', 'test/core/a.test.ts'];
  const check = (path: string, text: string): readonly string[] =>
    messages(
      checkLinks(
        new Map([
          ['README.md', '# Inhouse\n\n## Put it on a site, `now`!\n'],
          [path, text],
        ]),
        (target) => files.includes(target),
      ),
    );

  it.each([
    '[back](../../README.md)',
    '[there](../../README.md#put-it-on-a-site-now)',
    '# Begin here\n\n[up](#begin-here)',
    '[elsewhere](https://example.com/nowhere.md)',
    '`test/core/a.test.ts`',
  ])('follows %s', (text) => {
    expect(check('docs/guide/charts.md', text)).toEqual([]);
  });

  it.each([
    ['[gone](gone.md)', 'docs/guide/gone.md does not exist'],
    ['![gone](images/gone.png)', 'docs/guide/images/gone.png does not exist'],
    ['[there](../../README.md#gone)', 'README.md has no heading #gone'],
    ['[here](#gone)', 'docs/guide/charts.md has no heading #gone'],
    ['```\n# Begin here\n```\n[up](#begin-here)', 'docs/guide/charts.md has no heading #begin-here'],
    ['`test/core/gone.test.ts`', 'test/core/gone.test.ts does not exist'],
  ])('refuses %s', (text, message) => {
    expect(check('docs/guide/charts.md', text)).toEqual([`docs/guide/charts.md: ${message}`]);
  });
});

describe('checkPictures', () => {
  const TAKES_IT = new Map([['test/e2e/a.test.ts', "await takePicture('bars', gadget);"]]);
  const SHOWS_IT = new Map([['docs/guide/charts.md', '![Bars by status](images/bars.png)']]);
  const BARS = ['docs/guide/images/bars.png'];

  it('accepts a picture that a journey takes and a page shows', () => {
    expect(checkPictures({ documents: SHOWS_IT, pictures: BARS, journeys: TAKES_IT })).toEqual([]);
  });

  it.each([
    {
      what: 'an image without words',
      change: { documents: new Map([['docs/guide/charts.md', '![](images/bars.png)']]) },
      message: 'docs/guide/charts.md: docs/guide/images/bars.png has no words for who cannot see it',
    },
    {
      what: 'a picture that no page shows',
      change: { documents: new Map<string, string>() },
      message: 'docs/guide/images/bars.png: no page shows this picture',
    },
    {
      what: 'a picture that no journey takes',
      change: { journeys: new Map<string, string>() },
      message: 'docs/guide/images/bars.png: no journey takes this picture',
    },
    {
      what: 'a journey whose picture was not written',
      change: { pictures: [] },
      message: 'test/e2e/a.test.ts: bars is not there; npm run docs:pictures takes it',
    },
    {
      what: 'two journeys that write the same picture',
      change: {
        journeys: new Map([...TAKES_IT, ['test/e2e/b.test.ts', "takePicture(\n  'bars',\n  form)"]]),
      },
      message: 'test/e2e/b.test.ts: bars is taken twice',
    },
  ])('refuses $what', ({ change, message }) => {
    const problems = checkPictures({
      ...{ documents: SHOWS_IT, pictures: BARS, journeys: TAKES_IT },
      ...change,
    });
    expect(messages(problems)).toEqual([message]);
  });
});
