import dark from '@atlaskit/tokens/atlassian-dark';
import light from '@atlaskit/tokens/atlassian-light';
import { CHART_COLORS } from '../../../src/frontend/chart/chart-colors';
import { SEGMENT_COLORS } from '../../../src/frontend/chart/segment-colors';

interface RawToken {
  readonly name: string;
  readonly value: unknown;
}

function chartTokens(tokens: unknown): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    (tokens as readonly RawToken[])
      .map(({ name, value }) => [name.replaceAll('.[default]', ''), value] as const)
      .filter(([name]) => name.startsWith('color.chart.') && !name.endsWith('.hovered')),
  );
}

describe('CHART_COLORS', () => {
  it("has the values of Atlassian's tokens in both themes", () => {
    const [inLight, inDark] = [chartTokens(light), chartTokens(dark)];
    const expected = Object.keys(inLight).map((name) => [name, { light: inLight[name], dark: inDark[name] }]);
    expect(expected.length).toBeGreaterThan(40);
    expect(CHART_COLORS).toEqual(Object.fromEntries(expected));
  });

  it('knows every colour that an author can choose', () => {
    expect(Object.keys(CHART_COLORS)).toEqual(
      expect.arrayContaining(SEGMENT_COLORS.map(({ token }) => token)),
    );
  });
});
