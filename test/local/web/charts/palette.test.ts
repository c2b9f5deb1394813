import { categoryColors, readableOn } from '../../../../local/web/charts/palette';
import { aTheme } from './a-theme';

describe('categoryColors', () => {
  it('takes the default palette in turn and starts again after its last colour', () => {
    expect(categoryColors(['a', 'b', 'c', 'd'], undefined, aTheme)).toEqual([
      '#aa0000',
      '#00aa00',
      '#0000aa',
      '#aa0000',
    ]);
  });

  it('takes a list in turn and resolves token names', () => {
    expect(categoryColors(['a', 'b'], ['color.chart.teal.bold', '#123456'], aTheme)).toEqual([
      '#008080',
      '#123456',
    ]);
  });

  it('ties colours to categories by key, wherever these stand', () => {
    const palette = [{ key: 'Done', value: '#00ff00' }];
    expect(categoryColors(['To do', 'Done'], palette, aTheme)).toEqual(['#aa0000', '#00ff00']);
    expect(categoryColors(['Done', 'To do'], palette, aTheme)).toEqual(['#00ff00', '#aa0000']);
  });

  it('does not give a colour by turn that another category has by name', () => {
    expect(categoryColors(['a', 'b'], [{ key: 'b', value: '#aa0000' }], aTheme)).toEqual([
      '#00aa00',
      '#aa0000',
    ]);
  });
});

describe('readableOn', () => {
  it.each([
    ['#ffffff', '#000000'],
    ['#ffd500', '#000000'],
    ['#172b4d', '#ffffff'],
    ['rgb(20, 20, 20)', '#ffffff'],
  ])('on %s is %s', (background, text) => {
    expect(readableOn(background)).toBe(text);
  });
});
