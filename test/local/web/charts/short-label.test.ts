import { brokenLabel, shortLabel } from '../../../../local/web/charts/short-label';

describe('shortLabel', () => {
  it.each([
    ['keeps a label that fits', 'Bug · 84', 100, 'Bug · 84'],
    ['cuts the name and keeps the number', 'Improvement · 84', 90, 'Improv… · 84'],
    ['keeps what stands after the last dot', 'Ann · Team Comet of the North · 3', 90, 'Ann · T… · 3'],
    ['keeps a letter of the name where there is no room', 'Improvement · 84', 10, 'I… · 84'],
    [
      'leaves a label without a number to the chart',
      'Improvement of everything',
      50,
      'Improvement of everything',
    ],
    ['counts wide letters', '改善改善改善改善 · 84', 90, '改善改善… · 84'],
  ])('%s', (_, text, room, expected) => {
    expect(shortLabel(text, room)).toBe(expected);
  });
});

describe('brokenLabel', () => {
  it.each([
    ['keeps a label that fits', 'Bug · 84', 100, 'Bug · 84'],
    ['puts the number below the name', 'Improvement · 84', 80, 'Improvement\n84'],
    ['cuts a name that is too long for its line', 'Improvement · 84', 48, 'Impro…\n84'],
  ])('%s', (_, text, room, expected) => {
    expect(brokenLabel(text, room)).toBe(expected);
  });
});
