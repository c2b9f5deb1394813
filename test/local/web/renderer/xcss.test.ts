import { cssValue, xcssToStyle } from '../../../../local/web/renderer/xcss';

describe('xcssToStyle', () => {
  it('turns token names into variables and leaves other values', () => {
    expect(
      xcssToStyle({ color: 'color.text.subtle', padding: 'space.200', width: '50%', flexGrow: 1 }),
    ).toEqual({
      color: 'var(--ds-text-subtle)',
      padding: 'var(--ds-space-200)',
      width: '50%',
      flexGrow: 1,
    });
  });

  it('drops what UI Kit does not allow', () => {
    expect(
      xcssToStyle({ display: 'flex', position: 'absolute', zIndex: 5, ':hover': { color: 'color.text' } }),
    ).toEqual({});
  });

  it('keeps the display values that UI Kit allows', () => {
    expect(xcssToStyle({ display: 'inline-block', position: 'relative' })).toEqual({
      display: 'inline-block',
      position: 'relative',
    });
  });

  it('merges a list, in which later entries win and empty ones are skipped', () => {
    expect(xcssToStyle([{ width: '1px', height: '1px' }, false, undefined, { width: '2px' }])).toEqual({
      width: '2px',
      height: '1px',
    });
  });
});

describe('cssValue', () => {
  it('does not take object members for token names', () => {
    expect(cssValue('constructor')).toBe('constructor');
  });
});
