import { figure } from '../../../src/core/capacity/figure';
import { amountText, figureText } from '../../../src/frontend/capacity/capacity-text';
import { englishTexts } from '../../support/english-texts';

describe('hours and points', () => {
  it.each([
    [4.5, '4.5'],
    [48, '48'],
    [33.333, '33.3'],
    [5.96, '6'],
    [-0.04, '0'],
    [-2.25, '-2.2'],
  ])('that were worked out show one decimal: %d as %s', (value, text) => {
    expect(figureText(figure(value), 'hours', englishTexts)).toBe(`${text} h`);
  });

  it('that somebody entered show as they were', () => {
    expect(amountText(6.25, 'hours', englishTexts)).toBe('6.25 h');
  });
});
