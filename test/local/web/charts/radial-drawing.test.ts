import { radialDrawing } from '../../../../local/web/charts/radial-drawing';
import { aTheme } from './a-theme';

const data = [
  ['Done', '3 (75%)', 3],
  ['To do', '{b} 25%', 1],
];
const props = { data, colorAccessor: 0, labelAccessor: 1, valueAccessor: 2 };

interface Slice {
  readonly name: string;
  readonly value: number | null;
  readonly itemStyle: { readonly color: string };
  readonly label: { readonly show: boolean; readonly formatter: () => string; readonly color: string };
}

function pie(hasHole: boolean, more: object = {}) {
  const kind = { name: hasHole ? 'Donut chart' : 'Pie chart', hasHole };
  const drawing = radialDrawing({ kind, props: { ...props, ...more }, theme: aTheme });
  const [series] = (drawing.option as { series: { radius: unknown[]; data: Slice[] }[] }).series;
  return { ...drawing, series };
}

describe('radialDrawing', () => {
  it('draws a slice for each datum in its colour', () => {
    const { series, legend, description } = pie(false, { colorPalette: [{ key: 'Done', value: '#00ff00' }] });
    expect(series?.data).toMatchObject([
      { name: 'Done', value: 3, itemStyle: { color: '#00ff00' } },
      { name: 'To do', value: 1, itemStyle: { color: '#aa0000' } },
    ]);
    expect(legend.map(({ name }) => name)).toEqual(['Done', 'To do']);
    expect(description).toBe('Pie chart. Done: 3, To do: 1.');
  });

  it('shows the label as it is, and only when asked', () => {
    expect(pie(false).series?.data[1]?.label.show).toBe(false);
    const shown = pie(false, { showMarkLabels: true }).series?.data[1]?.label;
    expect(shown?.show).toBe(true);
    expect(shown?.formatter()).toBe('{b} 25%');
  });

  it('has a hole as a donut, of the size that is asked for', () => {
    expect(pie(false).series?.radius[0]).toBe(0);
    expect(pie(true).series?.radius[0]).toBe('52%');
    expect(pie(true, { innerRadius: 20, outerRadius: 80 }).series?.radius).toEqual([20, 80]);
  });
});
