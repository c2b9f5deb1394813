import React, { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { Legend, LEGEND_HEIGHT } from '../../../../local/web/charts/legend';

// Jest compiles JSX for the app's classic runtime, the shell's code has the automatic one.
Object.assign(globalThis, { React });

describe('Legend', () => {
  it('names every entry, and scrolls beyond its height for the keyboard too', () => {
    const entries = Array.from({ length: 40 }, (_, index) => ({ name: `Team ${index}.`, color: '#aa0000' }));
    const html = renderToStaticMarkup(createElement(Legend, { entries }));
    for (const { name } of entries) expect(html).toContain(`>${name}<`);
    expect(html).toMatch(new RegExp(`^<ul[^>]*tabindex="0" style="max-height:${LEGEND_HEIGHT}px"`, 'i'));
  });

  it('is left out where it would say nothing', () => {
    expect(renderToStaticMarkup(createElement(Legend, { entries: [] }))).toBe('');
  });
});
