import { holidayResolvers } from '../../../src/resolvers/capacity/holiday-resolvers';
import { createFakePorts } from '../../support/fake-ports';

const ask = (name: string, payload: unknown, accountId: string | null = 'anna') => {
  const resolver = holidayResolvers.find((one) => one.name === name);
  if (resolver === undefined) throw new Error(`There is no ${name}.`);
  return resolver.answer(createFakePorts(), { accountId }, payload);
};
const bavaria = { country: 'DE', state: 'BY', region: null };

describe('holidays', () => {
  it('are listed by year and named in a language', async () => {
    const years = { from: 2026, to: 2027, language: 'en' };
    const answer = await ask('holidays/list', { region: bavaria, years });
    const epiphany = { name: 'Epiphany', key: '01-06', kind: 'public', share: 1 };
    expect(answer).toMatchObject({
      value: expect.arrayContaining([
        { ...epiphany, date: '2026-01-06' },
        { ...epiphany, date: '2027-01-06' },
      ]) as unknown,
    });
  });

  it.each([
    ['the countries', null, { code: 'AT', name: 'Austria' }],
    ['the states of one', { country: 'AT', state: null }, { code: '9', name: 'Vienna' }],
    ['the regions of a state', { country: 'DE', state: 'BY' }, { code: 'A', name: 'Stadt Augsburg' }],
  ])('can be those of %s', async (_what, within, expected) => {
    expect(await ask('holidays/regions', { within, language: 'en' })).toMatchObject({
      value: expect.arrayContaining([expected]) as unknown,
    });
  });

  it('are for everybody who is logged in', async () => {
    expect(await ask('holidays/regions', { within: null, language: 'en' }, null)).toMatchObject({
      error: { code: 'forbidden' },
    });
  });

  it.each([
    ['holidays/regions', { within: { country: '', state: null }, language: 'en' }, 'within.country'],
    ['holidays/regions', { within: null, language: 'English' }, 'language'],
    ['holidays/list', { region: bavaria, years: { from: 2026, to: 2200, language: 'en' } }, 'years'],
    ['holidays/list', { region: bavaria, years: { from: 2026, to: 2025, language: 'en' } }, 'years'],
  ])('are refused to what asks wrongly: %s %j', async (name, payload, path) => {
    expect(await ask(name, payload)).toMatchObject({ error: { code: 'invalid-input', path } });
  });
});
