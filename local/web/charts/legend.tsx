/** @jsxRuntime automatic */
import type { LegendEntry } from './chart-drawing';

/** Sixteen rows of 16 pixels and the gaps between them; a longer legend scrolls. */
export const LEGEND_HEIGHT = 16 * 16 + 15 * 4;

export function Legend({ entries }: { readonly entries: readonly LegendEntry[] }) {
  if (entries.length === 0) return null;
  return (
    // The keyboard must reach what scrolls.
    <ul className="chart-legend" aria-label="Legend" tabIndex={0} style={{ maxHeight: LEGEND_HEIGHT }}>
      {entries.map(({ name, color }, index) => (
        <li key={index} title={name}>
          <span className="chart-swatch" style={{ backgroundColor: color }} />
          <span className="chart-legend-name">{name}</span>
        </li>
      ))}
    </ul>
  );
}
